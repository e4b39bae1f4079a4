create or replace function series._require_writer()
returns void
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
  -- Without a user the connection's own role decides, as for interfaces and the command line.
  if identity.acting_user_id() is not null then
    perform identity.require_role('agent', 'analyst', 'planner', 'admin');
  end if;
end
$$;

comment on function series._require_writer() is
  'Guard of the room''s commands: a session that acts for a user needs one who may write. Errors: QM102 the user cannot act, QM103 the user''s role may not write.';

revoke execute on function series._require_writer() from public;
