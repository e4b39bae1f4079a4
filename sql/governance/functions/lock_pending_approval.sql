create or replace function governance._lock_pending_approval(p_approval_id uuid, p_parameters_hash text)
returns governance.approvals
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user_id uuid;
  v_role identity.user_role;
  v_approval governance.approvals;
begin
  -- The parent first, in a statement of its own: whoever decides next sees this vote.
  select a.*
  into v_approval
  from governance.approvals a
  where a.id = p_approval_id
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM202',
      message = 'there is no such approval',
      detail = format('approval %s', coalesce(p_approval_id::text, 'null')),
      hint = 'select * from governance.pending_approvals lists those that wait.';
  end if;

  v_user_id := identity.require_role('viewer', 'agent', 'analyst', 'planner', 'admin');

  if v_user_id in (v_approval.requested_by, v_approval.principal_id) then
    raise exception using
      errcode = 'QM205',
      message = 'nobody approves what is his own',
      detail = format('user %s asked for approval %s, or an agent did on his behalf', v_user_id, p_approval_id),
      hint = 'Let somebody else decide; to take it back use governance.cancel_approval.';
  end if;

  select u.role
  into strict v_role
  from identity.users u
  where u.id = v_user_id;

  if v_role = 'agent' or v_role <> all (v_approval.eligible_roles) then
    raise exception using
      errcode = 'QM206',
      message = 'this user may not decide this',
      detail = format(
        'user %s has the role %s; approval %s is for %s',
        v_user_id, v_role, p_approval_id, array_to_string(v_approval.eligible_roles, ', ')
      ),
      hint = 'Let a user with one of these roles decide.';
  end if;

  if v_approval.state <> 'pending' then
    raise exception using
      errcode = 'QM203',
      message = 'this approval is decided',
      detail = format('approval %s is %s', p_approval_id, v_approval.state),
      hint = 'Ask anew where it has to change.';
  end if;

  -- By the clock: a transaction that began in time does not carry the decision over the end.
  if v_approval.expires_at <= clock_timestamp() then
    raise exception using
      errcode = 'QM204',
      message = 'this approval has expired',
      detail = format('approval %s expired at %s', p_approval_id, v_approval.expires_at),
      hint = 'Ask anew.';
  end if;

  if p_parameters_hash <> v_approval.parameters_hash then
    raise exception using
      errcode = 'QM207',
      message = 'this is not what was asked',
      detail = format('approval %s has the parameters %s', p_approval_id, v_approval.parameters),
      hint = 'Read the approval again and decide on what it says now.';
  end if;

  return v_approval;
end
$$;

comment on function governance._lock_pending_approval(uuid, text) is
  'Guard of the approvers'' commands: locks the approval and returns it where the session''s user may decide it now. Errors: QM101, QM102, QM202 to QM207.';

revoke execute on function governance._lock_pending_approval(uuid, text) from public;
