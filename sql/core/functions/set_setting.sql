create or replace function core.set_setting(p_name text, p_value jsonb)
returns core.settings
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_setting core.settings;
begin
  update core.settings s
  set
    value = p_value,
    updated_at = now(),
    updated_by = core.session_user_id()
  where s.name = p_name
  returning s.* into v_setting;

  if not found then
    raise exception using
      errcode = 'QM005',
      message = 'there is no such setting',
      detail = format('setting %s', p_name),
      hint = 'select name, value, description from core.settings lists them.';
  end if;

  return v_setting;
exception
  when check_violation or invalid_text_representation then
    select s.* into v_setting from core.settings s where s.name = p_name;
    raise exception using
      errcode = 'QM006',
      message = 'the setting does not accept this value',
      detail = format('%s was given %s', p_name, p_value),
      hint = format(
        'It takes %s%s%s%s.',
        v_setting.value_type,
        case when v_setting.minimum is not null then format(', at least %s', v_setting.minimum) else '' end,
        case when v_setting.maximum is not null then format(', at most %s', v_setting.maximum) else '' end,
        case when v_setting.allowed_values is not null then format(', one of %s', array_to_string(v_setting.allowed_values, ', ')) else '' end
      );
end
$$;

comment on function core.set_setting(text, jsonb) is
  'Changes a setting and returns its row. The value is a JSON scalar: ''7'', ''"or_below"'', ''true''. Errors: QM005 no such setting, QM006 the value has the wrong type or is outside its limits.';

revoke execute on function core.set_setting(text, jsonb) from public;
grant execute on function core.set_setting(text, jsonb) to qm_app, qm_maintenance;
