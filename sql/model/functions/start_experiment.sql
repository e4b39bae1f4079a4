create or replace function model.start_experiment(
  p_model_id uuid,
  p_name text,
  p_hyperparameters jsonb default '{}',
  p_training_data_hash text default null,
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
  perform model._lock_model(p_model_id);

  insert into model.experiments (model_id, name, hyperparameters, training_data_hash, notes, created_by)
  values (p_model_id, p_name, p_hyperparameters, p_training_data_hash, p_notes, identity.current_user_id())
  returning * into v_experiment;

  return v_experiment;
end
$$;

comment on function model.start_experiment(uuid, text, jsonb, text, text) is
  'Begins an experiment, and returns it. Errors: QM102, QM103; experiments_model_id_name_key where the name is taken, experiments_model_id_fkey where there is no such model.';

revoke execute on function model.start_experiment(uuid, text, jsonb, text, text) from public;
grant execute on function model.start_experiment(uuid, text, jsonb, text, text) to qm_app;
