create or replace function series.series_in_hand()
returns uuid[]
language plpgsql
stable
parallel safe
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user_id uuid := identity.acting_user_id();
begin
  if not exists (select from identity.users u where u.id = v_user_id and u.role = 'agent') then
    return '{}'::uuid[];
  end if;

  return array(
    select a.subject_id
    from governance.agent_actions a
    where a.requested_by = v_user_id
      and a.subject_type = 'series'
      and a.subject_id is not null
    union
    select a.subject_id
    from core.state_history h
    join governance.agent_actions a on a.id = h.subject_id
    where h.actor_id = v_user_id
      and h.to_state = 'executing'
      and h.machine = 'agent_action'
      and a.subject_type = 'series'
      and a.subject_id is not null
  );
end
$$;

comment on function series.series_in_hand() is
  'Time series that the session''s agent acts on, whoever owns them: the subject (series) of an action that it proposed or has claimed. Empty for everybody else. For the policies of row-level security, once a statement. Errors: QM102, QM012.';

revoke execute on function series.series_in_hand() from public;
grant execute on function series.series_in_hand() to qm_app, qm_readonly;
