create or replace function identity.sees_all_rows()
returns boolean
language plpgsql
stable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user_id uuid := identity.acting_user_id();
begin
  return exists (
    select
    from identity.users u
    where u.id = v_user_id
      and u.role in ('analyst', 'admin')
  );
end
$$;

comment on function identity.sees_all_rows() is
  'True where the session''s user sees rows whoever owns them: an analyst or an admin. For the policies of row-level security, as (select identity.sees_all_rows()), which is asked once a statement. Errors: QM102, QM012.';

revoke execute on function identity.sees_all_rows() from public;
grant execute on function identity.sees_all_rows() to qm_app, qm_readonly, qm_auditor, qm_maintenance;
