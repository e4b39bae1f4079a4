create or replace function model.finish_experiment(
  p_experiment_id uuid,
  p_metrics jsonb,
  p_artifact_location text default null,
  p_notes text default null
)
returns model.experiments
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_experiment model.experiments;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  update model.experiments e
  set
    ended_at = clock_timestamp(),
    artifact_location = coalesce(p_artifact_location, e.artifact_location),
    notes = coalesce(p_notes, e.notes)
  where e.id = p_experiment_id
    and e.ended_at is null
    and model._sees_model(e.model_id)
  returning e.* into v_experiment;

  if not found then
    raise exception using
      errcode = 'QM709',
      message = 'there is no such experiment under way',
      detail = format('experiment %s', coalesce(p_experiment_id::text, 'null')),
      hint = 'select * from model.experiments where ended_at is null lists those under way.';
  end if;

  insert into model.experiment_metrics (experiment_id, metric, value)
  select p_experiment_id, m.key, m.value::text::double precision
  from jsonb_each(p_metrics) as m;

  return v_experiment;
end
$$;

comment on function model.finish_experiment(uuid, jsonb, text, text) is
  'Ends an experiment with its scores, a JSON object of metric to number, and returns it. Errors: QM102, QM103, QM709 none under way; the checks of model.experiment_metrics.';

revoke execute on function model.finish_experiment(uuid, jsonb, text, text) from public;
grant execute on function model.finish_experiment(uuid, jsonb, text, text) to qm_app;
