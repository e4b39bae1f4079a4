create or replace function identity.assign_principal(p_agent_id uuid, p_principal_id uuid)
returns identity.accounts
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_agent identity.users;
  v_account identity.accounts;
begin
  perform identity.require_role('admin');

  v_agent := identity._lock_account(p_agent_id);

  if v_agent.role <> 'agent'
    or exists (select from identity.users u where u.id = p_principal_id and (u.role = 'agent' or not u.is_active))
  then
    raise exception using
      errcode = 'QM108',
      message = 'an agent acts for a person',
      detail = format('user %s has the role %s, principal %s', p_agent_id, v_agent.role, coalesce(p_principal_id::text, 'null')),
      hint = 'Give an agent, and an active user who is none, or null for an agent of the company itself.';
  end if;

  update identity.users u
  set principal_id = p_principal_id
  where u.id = p_agent_id;

  select a.*
  into strict v_account
  from identity.accounts a
  where a.id = p_agent_id;

  return v_account;
end
$$;

comment on function identity.assign_principal(uuid, uuid) is
  'Says for whom an agent acts, null for the company itself, and returns the agent''s account; for admins. The person has no vote on what the agent proposes from then on. Errors: QM101, QM102, QM103, QM104 no such user, QM108 not an agent, or not a person; users_principal_id_fkey where there is no such person.';

revoke execute on function identity.assign_principal(uuid, uuid) from public;
grant execute on function identity.assign_principal(uuid, uuid) to qm_app, qm_maintenance;
