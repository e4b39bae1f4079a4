-- Runs as the installing role, which needs CREATEROLE and CREATE on the database, not superuser.
-- Roles belong to the whole server, so a second database finds them already there.
do $roles$
declare
  v_role text;
begin
  foreach v_role in array array['qm_owner', 'qm_migrator', 'qm_app', 'qm_readonly', 'qm_auditor', 'qm_maintenance']
  loop
    if not exists (select from pg_catalog.pg_roles r where r.rolname = v_role) then
      begin
        execute format('create role %I nologin', v_role);
      exception
        -- Another database of the same server is being installed at this moment.
        when duplicate_object or unique_violation then
          null;
      end;
    end if;
  end loop;

  -- From 16 on the creator of a role administers it, but may not yet become it.
  if not pg_catalog.pg_has_role(
    current_user,
    'qm_owner',
    case when current_setting('server_version_num')::integer >= 160000 then 'set' else 'member' end
  ) then
    execute format('grant qm_owner to %I', current_user);
  end if;

  if not pg_catalog.pg_has_role('qm_migrator', 'qm_owner', 'member') then
    grant qm_owner to qm_migrator;
  end if;

  execute format('grant create on database %I to qm_owner', current_database());
  execute format('revoke temporary on database %I from public', current_database());
  execute format('grant temporary on database %I to qm_owner, qm_app, qm_maintenance', current_database());
end
$roles$;
