create or replace function core.tg_refuse_change()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  raise exception using
    errcode = 'QM002',
    message = 'append-only rows cannot be changed',
    detail = format('%s on %I.%I was refused', tg_op, tg_table_schema, tg_table_name),
    hint = coalesce(tg_argv[0], 'Correct it with a new row; the commands of the room say how.');
end
$$;

comment on function core.tg_refuse_change() is
  'Before update, delete or truncate trigger of append-only tables: refuses for every role, owners included. Argument: the hint. Error: QM002.';

revoke execute on function core.tg_refuse_change() from public;
