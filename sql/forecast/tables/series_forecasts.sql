create table forecast.series_forecasts (
  version_id uuid not null,
  series_id uuid not null,
  item_id uuid,
  location_id uuid,
  source text not null,
  issued_at timestamptz not null,
  data_revision bigint not null default 0,
  method forecast.method not null,
  parameters jsonb not null default '{}',
  error_deviation double precision,
  backtest_error double precision,
  first_target_on date not null,
  last_target_on date not null,
  reason text,
  constraint series_forecasts_pkey primary key (version_id, series_id),
  constraint series_forecasts_series_id_source_issued_at_key unique (series_id, source, issued_at),
  constraint series_forecasts_version_id_fkey foreign key (version_id) references forecast.versions (id) on delete restrict,
  constraint series_forecasts_series_id_fkey foreign key (series_id) references series.series (id) on delete restrict,
  constraint series_forecasts_source_fkey foreign key (source) references forecast.sources (code) on update cascade on delete restrict,
  constraint series_forecasts_data_revision_check check (data_revision >= 0),
  constraint series_forecasts_error_deviation_check check (error_deviation >= 0 and error_deviation < 'infinity'),
  constraint series_forecasts_last_target_on_check check (last_target_on >= first_target_on)
);

create index series_forecasts_series_id_idx on forecast.series_forecasts (series_id, issued_at desc);
create index series_forecasts_item_id_idx on forecast.series_forecasts (item_id, location_id, issued_at desc) where item_id is not null;
create index series_forecasts_source_idx on forecast.series_forecasts (source);

comment on table forecast.series_forecasts is
  'One series'' part of a published forecast: by which method, how large its errors are, and why it was chosen.';
comment on column forecast.series_forecasts.version_id is 'Version.';
comment on column forecast.series_forecasts.series_id is 'Series.';
comment on column forecast.series_forecasts.item_id is 'Item of the series, for demand.';
comment on column forecast.series_forecasts.location_id is 'Location of the series.';
comment on column forecast.series_forecasts.source is 'Source of the version.';
comment on column forecast.series_forecasts.issued_at is 'When the version was published.';
comment on column forecast.series_forecasts.data_revision is 'Revision of the series'' data that it was computed from; of a forecast made elsewhere, the one when it was published. Later changes are in forecast.outdated_series.';
comment on column forecast.series_forecasts.method is 'Method.';
comment on column forecast.series_forecasts.parameters is 'Fitted parameters.';
comment on column forecast.series_forecasts.error_deviation is 'Root mean square of one-step errors in the backtest, in units of the series a period: the σ of safety stocks; null where unknown.';
comment on column forecast.series_forecasts.backtest_error is 'The version''s measure over the backtest; null where there was none.';
comment on column forecast.series_forecasts.first_target_on is 'First period forecast.';
comment on column forecast.series_forecasts.last_target_on is 'Last period forecast.';
comment on column forecast.series_forecasts.reason is 'Why this method.';

create trigger tg_series_forecasts__refuse_change
before update or delete on forecast.series_forecasts
for each row
execute function core.tg_refuse_change('Publish a new version.');

create trigger tg_series_forecasts__refuse_truncate
before truncate on forecast.series_forecasts
for each statement
execute function core.tg_refuse_change('Publish a new version.');

alter table forecast.series_forecasts enable row level security;

-- Published: of a series of the company everybody reads it, of somebody's own who sees the series.
create policy series_forecasts_select on forecast.series_forecasts for select to qm_app, qm_readonly using (
  (select identity.sees_all_rows())
  or exists (select from series.series s where s.id = series_forecasts.series_id)
  or series.is_company_series(series_id)
);
create policy series_forecasts_select_all on forecast.series_forecasts for select to qm_auditor, qm_maintenance using (true);

grant select on forecast.series_forecasts to qm_app, qm_readonly, qm_auditor, qm_maintenance;
