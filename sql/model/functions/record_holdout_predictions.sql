create or replace function model.record_holdout_predictions(
  p_holdout_id uuid,
  p_version_id uuid,
  p_predictions double precision[]
)
returns model.holdout_predictions
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_holdout model.holdouts;
  v_predictions model.holdout_predictions;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  perform model.check_samples(p_predictions, p_predictions);

  select h.*
  into v_holdout
  from model.holdouts h
  where h.id = p_holdout_id
    and model._sees_model(h.model_id);

  if v_holdout.sample_count is distinct from cardinality(p_predictions) then
    raise exception using
      errcode = 'QM713',
      message = 'the predictions do not match the holdout',
      detail = format('%s predictions for a holdout of %s', cardinality(p_predictions), coalesce(v_holdout.sample_count::text, 'nothing')),
      hint = 'Give one prediction for each row of the holdout, in its order.';
  end if;

  insert into model.holdout_predictions (holdout_id, version_id, model_id, predictions)
  values (p_holdout_id, p_version_id, v_holdout.model_id, p_predictions)
  returning * into v_predictions;

  return v_predictions;
end
$$;

comment on function model.record_holdout_predictions(uuid, uuid, double precision[]) is
  'Records what a version predicted for a holdout, once, and returns it. Errors: QM102, QM103, QM701 a value is missing or not finite, QM713 not as many as the holdout; holdout_predictions_pkey where it was recorded, holdout_predictions_version_id_model_id_fkey where the version is of another model.';

revoke execute on function model.record_holdout_predictions(uuid, uuid, double precision[]) from public;
grant execute on function model.record_holdout_predictions(uuid, uuid, double precision[]) to qm_app;
