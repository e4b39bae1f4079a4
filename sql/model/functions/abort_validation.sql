create or replace function model.abort_validation(p_validation_id uuid, p_reason text)
returns model.validations
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_validation model.validations;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  v_validation := model._lock_validation(p_validation_id);

  perform core.record_transition('validation', p_validation_id, 'pending', 'aborted', p_reason);

  update model.validations v
  set
    state = 'aborted',
    decided_at = clock_timestamp(),
    notes = concat_ws(E'\n', v.notes, p_reason)
  where v.id = p_validation_id
  returning v.* into v_validation;

  if exists (select from model.model_versions v where v.id = v_validation.version_id and v.state = 'validating') then
    perform model._move_version(v_validation.version_id, 'registered', p_reason);
  end if;

  return v_validation;
end
$$;

comment on function model.abort_validation(uuid, text) is
  'Ends a validation that the machinery could not finish, and returns it; the version can be validated again. Errors: QM102, QM103, QM714 no such validation under way.';

revoke execute on function model.abort_validation(uuid, text) from public;
grant execute on function model.abort_validation(uuid, text) to qm_app;
