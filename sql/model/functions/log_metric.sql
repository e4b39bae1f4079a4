create or replace function model.log_metric(
  p_version_id uuid,
  p_name text,
  p_value double precision,
  p_category text default '',
  p_at timestamptz default null,
  p_metadata jsonb default null
)
returns model.metrics
language sql
security definer
set search_path = pg_catalog, pg_temp
as $$
  insert into model.metrics (version_id, name, category, at, value, metadata)
  values (p_version_id, p_name, p_category, coalesce(p_at, clock_timestamp()), p_value, p_metadata)
  returning *
$$;

comment on function model.log_metric(uuid, text, double precision, text, timestamptz, jsonb) is
  'Logs one value of a metric of a version, and returns it. Many at a time: COPY into model.metrics. Errors: metrics_version_id_fkey where there is no such version, metrics_pkey where that moment has a value; the checks of model.metrics.';

revoke execute on function model.log_metric(uuid, text, double precision, text, timestamptz, jsonb) from public;
grant execute on function model.log_metric(uuid, text, double precision, text, timestamptz, jsonb) to qm_app;
