create or replace function model.log_prediction(
  p_version_id uuid,
  p_prediction double precision,
  p_features jsonb default null,
  p_probability double precision default null,
  p_latency_ms double precision default null,
  p_actual double precision default null,
  p_at timestamptz default null
)
returns model.predictions
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_row model.predictions;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  perform model._require_version(p_version_id);

  insert into model.predictions (version_id, at, features, prediction, probability, latency_ms, actual, actual_at)
  values (
    p_version_id, coalesce(p_at, date_trunc('milliseconds', clock_timestamp())), p_features, p_prediction, p_probability, p_latency_ms,
    p_actual, case when p_actual is not null then clock_timestamp() end
  )
  returning * into v_row;

  return v_row;
end
$$;

comment on function model.log_prediction(uuid, double precision, jsonb, double precision, double precision, double precision, timestamptz) is
  'Logs one prediction of a version, and returns it with its id, by which its actual is set later. Many at a time: model.open_prediction_load. Errors: QM102, QM103, QM708 no such version; the checks of model.predictions.';

revoke execute on function model.log_prediction(uuid, double precision, jsonb, double precision, double precision, double precision, timestamptz) from public;
grant execute on function model.log_prediction(uuid, double precision, jsonb, double precision, double precision, double precision, timestamptz) to qm_app;
