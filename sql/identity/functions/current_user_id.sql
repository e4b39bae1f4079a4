create or replace function identity.current_user_id()
returns uuid
language sql
stable
parallel safe
as $$
  select core.session_user_id()
$$;

comment on function identity.current_user_id() is
  'User that this session acts for, or null where it acts for none. The only source of the actor in every command. Error: QM012 the login belongs to somebody else. No search_path is pinned so that the planner can inline it; the body is fully qualified.';

revoke execute on function identity.current_user_id() from public;
grant execute on function identity.current_user_id() to qm_app, qm_readonly, qm_auditor, qm_maintenance;
