create or replace function identity.tg_settings__require_planner()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  -- Without a user the connection's own role decides, as for every command.
  if identity.acting_user_id() is not null then
    perform identity.require_role('planner', 'admin');
  end if;

  return new;
end
$$;

comment on function identity.tg_settings__require_planner() is
  'Before-update trigger of core.settings: a session that acts for a user changes settings only for a planner or an admin. It stands here because core is built before there are users. Errors: QM102 the user cannot act, QM103 the user is neither.';

revoke execute on function identity.tg_settings__require_planner() from public;

drop trigger if exists tg_settings__require_planner on core.settings;

create trigger tg_settings__require_planner
before update of value on core.settings
for each row
execute function identity.tg_settings__require_planner();
