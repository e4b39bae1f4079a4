create or replace function model.log_metric(
  p_version_id uuid,
  p_name text,
  p_value double precision,
  p_category text default '',
  p_at timestamptz default null,
  p_metadata jsonb default null
)
returns model.metrics
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_row model.metrics;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  perform model._require_version(p_version_id);

  insert into model.metrics (version_id, name, category, at, value, metadata)
  values (p_version_id, p_name, p_category, coalesce(p_at, clock_timestamp()), p_value, p_metadata)
  returning * into v_row;

  return v_row;
end
$$;

comment on function model.log_metric(uuid, text, double precision, text, timestamptz, jsonb) is
  'Logs one value of a metric of a version, and returns it. Many at a time: model.open_metric_load. Errors: QM102, QM103, QM708 no such version; metrics_pkey where that moment has a value; the checks of model.metrics.';

revoke execute on function model.log_metric(uuid, text, double precision, text, timestamptz, jsonb) from public;
grant execute on function model.log_metric(uuid, text, double precision, text, timestamptz, jsonb) to qm_app;
