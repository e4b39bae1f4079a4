create or replace function governance.cancel_approval(p_approval_id uuid, p_reason text default null)
returns governance.approvals
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user_id uuid := identity.acting_user_id();
  v_approval governance.approvals;
begin
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

  if v_user_id is not null
    and v_user_id is distinct from v_approval.requested_by
    and v_user_id is distinct from v_approval.principal_id
    and not exists (select from identity.users u where u.id = v_user_id and u.role = 'admin')
  then
    raise exception using
      errcode = 'QM210',
      message = 'only who asked can take it back',
      detail = format('approval %s was asked by %s', p_approval_id, coalesce(v_approval.requested_by::text, 'the system')),
      hint = 'Let the requester or an admin cancel it, or turn it down with governance.reject.';
  end if;

  if v_approval.state not in ('pending', 'approved') or v_approval.used_at is not null then
    raise exception using
      errcode = 'QM203',
      message = 'this approval is decided',
      detail = format('approval %s is %s', p_approval_id, case when v_approval.used_at is null then v_approval.state::text else 'used' end),
      hint = 'What was done is undone by the commands of its room.';
  end if;

  perform core.record_transition('approval', p_approval_id, v_approval.state::text, 'cancelled', p_reason);

  update governance.approvals a
  set
    state = 'cancelled',
    decided_at = clock_timestamp()
  where a.id = p_approval_id
  returning a.* into v_approval;

  return v_approval;
end
$$;

comment on function governance.cancel_approval(uuid, text) is
  'Takes a request back before it was used, and returns the approval: for who asked, the principal, admins and the system. Errors: QM102, QM202 no such approval, QM203 decided, QM210 somebody else''s.';

revoke execute on function governance.cancel_approval(uuid, text) from public;
grant execute on function governance.cancel_approval(uuid, text) to qm_app;
