create or replace function identity.owners_in_sight()
returns uuid[]
language plpgsql
stable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user_id uuid := identity.acting_user_id();
begin
  return array(
    select u.id
    from identity.users u
    where u.id = v_user_id
    union all
    select u.principal_id
    from identity.users u
    where u.id = v_user_id
      and u.principal_id is not null
  );
end
$$;

comment on function identity.owners_in_sight() is
  'Owners whose rows the session''s user sees as such: itself, and for an agent the person whom it acts for; empty for a session without a user. For the policies of row-level security, once a statement: owner_id = any ((select identity.owners_in_sight())::uuid[]). Errors: QM102, QM012.';

revoke execute on function identity.owners_in_sight() from public;
grant execute on function identity.owners_in_sight() to qm_app, qm_readonly, qm_auditor, qm_maintenance;
