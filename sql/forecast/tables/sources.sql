create table forecast.sources (
  code text not null,
  priority integer not null,
  default_weight double precision not null default 1,
  description text not null,
  constraint sources_pkey primary key (code),
  constraint sources_code_check check (code ~ '^[a-z][a-z_]*$'),
  constraint sources_default_weight_check check (default_weight between 0 and 1)
);

comment on table forecast.sources is
  'Where forecasts come from. Where several sources forecast one series, the lowest priority holds; forecasts are never summed over sources.';
comment on column forecast.sources.code is 'Source.';
comment on column forecast.sources.priority is 'The lowest number holds.';
comment on column forecast.sources.default_weight is 'Trust in the source, 0 to 1: a starting point for the weights of a blend.';
comment on column forecast.sources.description is 'What it is.';

grant select on forecast.sources to qm_app, qm_readonly, qm_auditor, qm_maintenance;
grant insert, update, delete on forecast.sources to qm_app;
