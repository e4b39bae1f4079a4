create or replace function core.tg_check_state_history()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_machine text := tg_argv[0];
  v_state text;
  v_recorded text;
begin
  select h.to_state
  into v_recorded
  from core.state_history h
  where h.machine = v_machine
    and h.subject_id = new.id
  order by h.sequence desc
  limit 1;

  -- Nearly always the history ends where this change led. A later change of the row has a check of its own.
  if v_recorded = new.state::text then
    return null;
  end if;

  -- Else the row as it is at commit, not as this change left it: a command may move it twice.
  execute format('select t.state::text from %I.%I t where t.id = $1', tg_table_schema, tg_table_name)
  into v_state
  using new.id;

  if v_state is not null and v_recorded is distinct from v_state then
    raise exception using
      errcode = 'QM004',
      message = 'the state does not agree with its history',
      detail = format('%s %s is %s, its history ends with %s', v_machine, new.id, v_state, coalesce(v_recorded, 'nothing')),
      hint = 'Change states with the commands of the room, which write the history in the same transaction.';
  end if;

  return null;
end
$$;

comment on function core.tg_check_state_history() is
  'Deferred constraint trigger of tables with columns id and state; argument: the machine. At commit the state must equal the last move of its history, so that a raw UPDATE from psql cannot walk around the commands. Error: QM004.';

revoke execute on function core.tg_check_state_history() from public;
