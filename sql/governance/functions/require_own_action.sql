create or replace function governance._require_own_action(p_action governance.agent_actions)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user_id uuid := identity.acting_user_id();
begin
  if v_user_id is not null
    and v_user_id is distinct from p_action.requested_by
    and v_user_id is distinct from p_action.principal_id
    and not exists (select from identity.users u where u.id = v_user_id and u.role = 'admin')
  then
    raise exception using
      errcode = 'QM222',
      message = 'only who proposed an action can change it',
      detail = format('action %s was proposed by %s', p_action.id, p_action.requested_by),
      hint = 'Turn it down with governance.reject, or let its proposer or an admin do it.';
  end if;

  if p_action.state not in ('pending', 'approved') then
    raise exception using
      errcode = 'QM223',
      message = 'this action cannot be changed any more',
      detail = format('action %s is %s', p_action.id, p_action.state),
      hint = 'Propose another one.';
  end if;
end
$$;

comment on function governance._require_own_action(governance.agent_actions) is
  'Guard of what a proposer may do: the session''s user proposed the action, is whom it was proposed for, or an admin; and nobody began with it. Errors: QM102, QM222, QM223.';

revoke execute on function governance._require_own_action(governance.agent_actions) from public;
