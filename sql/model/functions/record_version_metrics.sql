create or replace function model.record_version_metrics(p_version_id uuid, p_metrics jsonb, p_dataset text default 'test')
returns integer
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count integer;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  perform model._require_version(p_version_id);

  insert into model.version_metrics (version_id, dataset, metric, value)
  select p_version_id, p_dataset, m.key, m.value::text::double precision
  from jsonb_each(p_metrics) as m;

  get diagnostics v_count = row_count;
  return v_count;
end
$$;

comment on function model.record_version_metrics(uuid, jsonb, text) is
  'Adds scores of a version on a dataset, a JSON object of metric to number, and returns their number. A score is given once. Errors: QM102, QM103; version_metrics_pkey where it was given, version_metrics_version_id_fkey where there is no such version.';

revoke execute on function model.record_version_metrics(uuid, jsonb, text) from public;
grant execute on function model.record_version_metrics(uuid, jsonb, text) to qm_app;
