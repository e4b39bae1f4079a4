create or replace function model.claim_retraining(
  p_worker text,
  p_lease interval default '10 minutes',
  p_model_id uuid default null
)
returns setof model.retraining_workflows
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_is_agent boolean := exists (select from identity.users u where u.id = identity.current_user_id() and u.role = 'agent');
  v_workflow model.retraining_workflows;
begin
  perform identity._check_actor('agent', 'planner', 'admin');
  perform model.recover_retrainings();

  -- Counted under one lock, so that two workers do not both find the last place free.
  perform pg_advisory_xact_lock('model.retraining_workflows'::regclass::oid::bigint);

  if (select count(*) from model.retraining_workflows w where w.lease_expires_at is not null)
    >= core.setting_integer('model.retraining_concurrency')
  then
    return;
  end if;

  select w.*
  into v_workflow
  from model.retraining_workflows w
  where w.state = 'queued'
    and coalesce(w.not_before, '-infinity') <= clock_timestamp()
    and (p_model_id is null or w.model_id = p_model_id)
    -- An agent takes what is there and sees what it took; others take what they see.
    and (v_is_agent or model._sees_model(w.model_id))
  order by w.not_before nulls first, w.id
  limit 1
  for no key update skip locked;

  if not found then
    return;
  end if;

  perform core.record_transition(
    'retraining', v_workflow.id, 'queued', 'running', format('attempt %s, worker %s', v_workflow.attempt + 1, p_worker)
  );

  return query
  update model.retraining_workflows w
  set
    state = 'running',
    attempt = w.attempt + 1,
    claimed_by = p_worker,
    lease_expires_at = clock_timestamp() + p_lease,
    not_before = null,
    started_at = coalesce(w.started_at, clock_timestamp())
  where w.id = v_workflow.id
  returning w.*;
end
$$;

comment on function model.claim_retraining(text, interval, uuid) is
  'Takes the next retraining for a worker and a time, and returns it, or nothing where none is due or as many run as setting model.retraining_concurrency lets. What other workers hold is passed over, and for all but agents what belongs to somebody out of sight. The attempt in the answer is what the worker shows from then on. Errors: QM102, QM103.';

revoke execute on function model.claim_retraining(text, interval, uuid) from public;
grant execute on function model.claim_retraining(text, interval, uuid) to qm_app;
