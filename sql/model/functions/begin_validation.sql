create or replace function model.begin_validation(
  p_version_id uuid,
  p_holdout_id uuid,
  p_baseline_version_id uuid default null,
  p_loss model.loss default 'absolute',
  p_test model.comparison_test default 'diebold_mariano',
  p_horizon integer default 1,
  p_retraining_workflow_id uuid default null,
  p_notes text default null,
  p_environment text default null
)
returns model.validations
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_version model.model_versions;
  v_holdout model.holdouts;
  v_in_use uuid[];
  v_validation model.validations;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  v_version := model._lock_version(p_version_id);

  if v_version.state not in ('registered', 'validated', 'approved', 'active', 'superseded') then
    raise exception using
      errcode = 'QM710',
      message = 'this version is not in a state for that',
      detail = format('version %s of model %s is %s', v_version.version, v_version.model_id, v_version.state),
      hint = 'Register another version where this one was rejected or retired; else wait for what is under way.';
  end if;

  select h.*
  into v_holdout
  from model.holdouts h
  where h.id = p_holdout_id
    and h.model_id = v_version.model_id;

  if not found then
    raise exception using
      errcode = 'QM711',
      message = 'there is no such holdout of this model',
      detail = format('holdout %s, model %s', coalesce(p_holdout_id::text, 'null'), v_version.model_id),
      hint = 'Freeze one with model.freeze_holdout.';
  end if;

  if v_holdout.data_hash = v_version.training_data_hash
    or tstzrange(v_holdout.starts_at, v_holdout.ends_at) && tstzrange(v_version.training_from, v_version.training_to)
      and num_nulls(v_holdout.starts_at, v_holdout.ends_at, v_version.training_from, v_version.training_to) = 0
  then
    raise exception using
      errcode = 'QM712',
      message = 'the holdout was seen in training',
      detail = format('holdout %s to %s, training %s to %s, data %s', v_holdout.starts_at, v_holdout.ends_at, v_version.training_from, v_version.training_to, v_holdout.data_hash),
      hint = 'Freeze a holdout of a time that the version was not trained with.';
  end if;

  if p_environment is not null and not exists (select from model.environments e where e.environment = p_environment) then
    raise exception using
      errcode = 'QM731',
      message = 'there is no such environment',
      detail = format('environment %s', p_environment),
      hint = 'select environment, description from model.environments lists them.';
  end if;

  -- The lock of the model keeps what is in use as it is. Whoever chose the baseline could choose one that is easily beaten.
  select array_agg(a.version_id order by a.environment)
  into v_in_use
  from model.active_versions a
  where a.model_id = v_version.model_id
    and a.version_id <> p_version_id
    and (p_environment is null or a.environment = p_environment);

  if (p_baseline_version_id is null) <> (v_in_use is null) or p_baseline_version_id <> all (v_in_use) then
    raise exception using
      errcode = 'QM730',
      message = 'a version has to beat the one in use',
      detail = format(
        'version %s against %s; in use in %s: %s',
        v_version.version,
        case
          when p_baseline_version_id is null then 'a simple forecast'
          else coalesce((select 'version ' || v.version from model.model_versions v where v.id = p_baseline_version_id), p_baseline_version_id::text)
        end,
        coalesce(p_environment, 'any environment'),
        coalesce((select string_agg('version ' || v.version, ', ' order by v.version) from model.model_versions v where v.id = any (v_in_use)), 'none')
      ),
      hint = case
        when v_in_use is null then 'No other version is in use: give no baseline, and a simple forecast to model.judge_validation.'
        else 'Give the version in use as the baseline: model.active_versions.'
      end;
  end if;

  insert into model.validations (
    model_id, version_id, holdout_id, baseline_version_id, loss, test, horizon, retraining_workflow_id, requested_by, notes
  )
  values (
    v_version.model_id, p_version_id, p_holdout_id, p_baseline_version_id, p_loss, p_test, p_horizon, p_retraining_workflow_id,
    identity.current_user_id(), p_notes
  )
  returning * into v_validation;

  perform core.record_transition('validation', v_validation.id, 'nonexistent', 'pending');

  if v_version.state = 'registered' then
    perform model._move_version(p_version_id, 'validating', format('validation %s', v_validation.id));
  end if;

  return v_validation;
end
$$;

comment on function model.begin_validation(uuid, uuid, uuid, model.loss, model.comparison_test, integer, uuid, text, text) is
  'Begins a validation of a version on a frozen holdout against a baseline, and returns it. p_baseline_version_id: the version to beat, which is the one in use; null where none is: model.judge_validation is then given the predictions of a simple forecast. p_environment: where it is to be deployed; null: where any version is in use, one of them is to be beaten. A version that was validated before can be validated again, its state stays. Errors: QM102, QM103, QM708 no such version, QM710 its state, QM711 no such holdout, QM712 seen in training, QM730 the baseline is not what is in use, QM731 no such environment; validations_version_id_pending_key where one is under way.';

revoke execute on function model.begin_validation(uuid, uuid, uuid, model.loss, model.comparison_test, integer, uuid, text, text) from public;
grant execute on function model.begin_validation(uuid, uuid, uuid, model.loss, model.comparison_test, integer, uuid, text, text) to qm_app;
