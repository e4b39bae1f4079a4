create or replace function model.register_version(
  p_model_id uuid,
  p_algorithm text,
  p_artifact_hash text,
  p_training_data_hash text,
  p_hyperparameters jsonb default '{}',
  p_feature_names text[] default '{}',
  p_metrics jsonb default '{}',
  p_label text default null,
  p_artifact_location text default null,
  p_metadata_location text default null,
  p_metadata_hash text default null,
  p_training_samples bigint default null,
  p_training_from timestamptz default null,
  p_training_to timestamptz default null,
  p_parent_version_id uuid default null,
  p_experiment_id uuid default null,
  p_retraining_workflow_id uuid default null,
  p_notes text default null,
  p_idempotency_key text default null
)
returns model.model_versions
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_version model.model_versions;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  v_first := core.claim_idempotency_key(
    p_idempotency_key,
    'model.register_version',
    jsonb_build_array(
      p_model_id, p_algorithm, p_artifact_hash, p_training_data_hash, p_hyperparameters, p_feature_names, p_metrics, p_label,
      p_artifact_location, p_metadata_location, p_metadata_hash, p_training_samples, p_training_from, p_training_to, p_parent_version_id,
      p_experiment_id, p_retraining_workflow_id, p_notes
    )
  );

  if v_first is not null then
    return jsonb_populate_record(null::model.model_versions, v_first);
  end if;

  -- Numbers are given under the model's lock, so that they have no gaps and nobody gets one twice.
  perform model._lock_model(p_model_id);

  insert into model.model_versions (
    model_id, version, label, algorithm, hyperparameters, feature_names, artifact_location, artifact_hash, metadata_location, metadata_hash,
    training_data_hash, training_samples, training_from, training_to, parent_version_id, experiment_id, retraining_workflow_id, owner_id, notes
  )
  values (
    p_model_id, (select coalesce(max(v.version), 0) + 1 from model.model_versions v where v.model_id = p_model_id), p_label, p_algorithm,
    p_hyperparameters, p_feature_names, p_artifact_location, p_artifact_hash, p_metadata_location, p_metadata_hash, p_training_data_hash,
    p_training_samples, p_training_from, p_training_to, p_parent_version_id, p_experiment_id, p_retraining_workflow_id,
    identity.current_user_id(), p_notes
  )
  returning * into v_version;

  perform core.record_transition('model_version', v_version.id, 'nonexistent', 'registered');

  insert into model.version_metrics (version_id, metric, value)
  select v_version.id, m.key, m.value::text::double precision
  from jsonb_each(p_metrics) as m;

  perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_version));

  return v_version;
end
$$;

comment on function model.register_version(uuid, text, text, text, jsonb, text[], jsonb, text, text, text, text, bigint, timestamptz, timestamptz, uuid, uuid, uuid, text, text) is
  'Registers a version of a model under the next number, with the hashes of its artifact and training data and its scores, a JSON object of metric to number, and returns it. Errors: QM001 idempotency key, QM102, QM103, QM707 no such model; the checks and keys of model.model_versions and model.version_metrics.';

revoke execute on function model.register_version(uuid, text, text, text, jsonb, text[], jsonb, text, text, text, text, bigint, timestamptz, timestamptz, uuid, uuid, uuid, text, text) from public;
grant execute on function model.register_version(uuid, text, text, text, jsonb, text[], jsonb, text, text, text, text, bigint, timestamptz, timestamptz, uuid, uuid, uuid, text, text) to qm_app;
