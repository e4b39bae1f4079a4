create or replace function identity.owner_of_new_rows()
returns uuid
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user_id uuid := identity.acting_user_id();
begin
  -- What an agent makes belongs to whom it acts for, who could not see it otherwise.
  return (
    select case u.role when 'agent' then u.principal_id else u.id end
    from identity.users u
    where u.id = v_user_id
  );
end
$$;

comment on function identity.owner_of_new_rows() is
  'Owner of what the session''s user makes: the user itself, for an agent the person whom it acts for; null, the company, for an agent of the company itself and for a session without a user. Errors: QM102, QM012.';

revoke execute on function identity.owner_of_new_rows() from public;
grant execute on function identity.owner_of_new_rows() to qm_app;
