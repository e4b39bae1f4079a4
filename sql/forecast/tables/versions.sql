create table forecast.versions (
  id uuid not null default core.uuid_v7(),
  source text not null,
  issued_at timestamptz not null default clock_timestamp(),
  training_cut_off date not null,
  frequency series.series_frequency not null,
  level double precision not null default 0.95,
  measure forecast.error_measure,
  season_length integer,
  model_name text,
  model_version text,
  description text,
  parameters jsonb not null default '{}',
  published_by uuid,
  constraint versions_pkey primary key (id),
  constraint versions_source_fkey foreign key (source) references forecast.sources (code) on update cascade on delete restrict,
  constraint versions_published_by_fkey foreign key (published_by) references identity.users (id) on delete restrict,
  -- A day's grace for the time zones between the two.
  constraint versions_training_cut_off_check check (training_cut_off <= issued_at at time zone 'UTC' + interval '1 day'),
  constraint versions_frequency_check check (frequency <> 'irregular'),
  constraint versions_level_check check (level > 0 and level < 1),
  constraint versions_season_length_check check (season_length >= 1),
  constraint versions_parameters_check check (jsonb_typeof(parameters) = 'object')
);

create index versions_source_idx on forecast.versions (source, issued_at desc);
create index versions_issued_at_idx on forecast.versions (issued_at desc, id);
create index versions_published_by_idx on forecast.versions (published_by) where published_by is not null;

comment on table forecast.versions is
  'Published forecasts: one row a publication, over many series. A published forecast never changes; a better one is a new version. Written by commands only.';
comment on column forecast.versions.id is 'Identifier.';
comment on column forecast.versions.source is 'Where it comes from.';
comment on column forecast.versions.issued_at is 'When it was published: from then on it was believed.';
comment on column forecast.versions.training_cut_off is 'Last day whose history it knows.';
comment on column forecast.versions.frequency is 'How far apart its points are.';
comment on column forecast.versions.level is 'Probability with which the actual lies between lower and upper.';
comment on column forecast.versions.measure is 'Error measure that selected the methods; null for forecasts made elsewhere.';
comment on column forecast.versions.season_length is 'Periods of a season that seasonal methods used.';
comment on column forecast.versions.model_name is 'Model that made it, for forecasts made elsewhere.';
comment on column forecast.versions.model_version is 'Version of that model.';
comment on column forecast.versions.description is 'What it is for.';
comment on column forecast.versions.parameters is 'Further parameters of the run that made it.';
comment on column forecast.versions.published_by is 'User of the session; null for the system.';

create trigger tg_versions__refuse_change
before update or delete on forecast.versions
for each row
execute function core.tg_refuse_change('Publish a new version.');

create trigger tg_versions__refuse_truncate
before truncate on forecast.versions
for each statement
execute function core.tg_refuse_change('Publish a new version.');

grant select on forecast.versions to qm_app, qm_readonly, qm_auditor, qm_maintenance;
