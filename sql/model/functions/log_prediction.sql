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
language sql
security definer
set search_path = pg_catalog, pg_temp
as $$
  insert into model.predictions (version_id, at, features, prediction, probability, latency_ms, actual, actual_at)
  values (
    p_version_id, coalesce(p_at, date_trunc('milliseconds', clock_timestamp())), p_features, p_prediction, p_probability, p_latency_ms,
    p_actual, case when p_actual is not null then clock_timestamp() end
  )
  returning *
$$;

comment on function model.log_prediction(uuid, double precision, jsonb, double precision, double precision, double precision, timestamptz) is
  'Logs one prediction of a version, and returns it with its id, by which its actual is set later. Many at a time: COPY into model.predictions. Errors: predictions_version_id_fkey where there is no such version; the checks of model.predictions.';

revoke execute on function model.log_prediction(uuid, double precision, jsonb, double precision, double precision, double precision, timestamptz) from public;
grant execute on function model.log_prediction(uuid, double precision, jsonb, double precision, double precision, double precision, timestamptz) to qm_app;
