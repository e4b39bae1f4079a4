create or replace function model._lock_retraining(p_retraining_id uuid, p_attempt integer default null)
returns model.retraining_workflows
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_workflow model.retraining_workflows;
begin
  select w.*
  into v_workflow
  from model.retraining_workflows w
  where w.id = p_retraining_id
    and model._sees_model(w.model_id)
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM727',
      message = 'there is no such retraining',
      detail = format('retraining %s', coalesce(p_retraining_id::text, 'null')),
      hint = 'select * from model.retraining_workflows lists them.';
  end if;

  -- A worker that was thought dead and comes back changes nothing.
  if p_attempt is not null and (v_workflow.attempt <> p_attempt or v_workflow.state not in ('running', 'evaluating', 'cancelling')) then
    raise exception using
      errcode = 'QM226',
      message = 'this attempt is not in force any more',
      detail = format('retraining %s is %s, attempt %s; told about attempt %s', p_retraining_id, v_workflow.state, v_workflow.attempt, p_attempt),
      hint = 'Drop what this attempt did: another one has taken over, or the lease was over.';
  end if;

  return v_workflow;
end
$$;

comment on function model._lock_retraining(uuid, integer) is
  'Guard: locks a retraining that the session sees, for a worker where that attempt is in force. Errors: QM226, QM727.';

revoke execute on function model._lock_retraining(uuid, integer) from public;
