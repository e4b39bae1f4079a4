create or replace function identity._lock_admins()
returns void
language sql
set search_path = pg_catalog, pg_temp
as $$
  select u.id
  from identity.users u
  where u.role = 'admin'
    and u.is_active
  order by u.id
  for no key update
$$;

comment on function identity._lock_admins() is
  'Locks all active admins in one order, before a command that may take one away: two admins cannot remove each other at the same moment, nor deadlock.';

revoke execute on function identity._lock_admins() from public;
