create or replace function core.setting_text(p_name text)
returns text
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_value text;
begin
  select (s.value #>> '{}')
  into v_value
  from core.settings s
  where s.name = p_name;

  if not found then
    raise exception using
      errcode = 'QM005',
      message = 'there is no such setting',
      detail = format('setting %s', p_name),
      hint = 'select name, value, description from core.settings lists them.';
  end if;

  return v_value;
end
$$;

comment on function core.setting_text(text) is
  'Value in force of a setting, as text. Error: QM005 where there is no such setting, so that a misspelt name never becomes a default.';

revoke execute on function core.setting_text(text) from public;
grant execute on function core.setting_text(text) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
