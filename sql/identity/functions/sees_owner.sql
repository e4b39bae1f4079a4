create or replace function identity._sees_owner(p_owner_id uuid)
returns boolean
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return identity.sees_all_rows()
    or p_owner_id = any (identity.owners_in_sight())
    or (p_owner_id is null and identity.sees_company_rows());
end
$$;

comment on function identity._sees_owner(uuid) is
  'True where the session sees the rows of this owner, null being the company: what the policies of row-level security say, for commands, which run as the owner of the tables and so have to ask. Errors: QM102, QM012.';

revoke execute on function identity._sees_owner(uuid) from public;
