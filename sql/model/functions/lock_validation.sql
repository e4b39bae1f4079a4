create or replace function model._lock_validation(p_validation_id uuid)
returns model.validations
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_validation model.validations;
begin
  perform model._lock_version(v.version_id)
  from model.validations v
  where v.id = p_validation_id
    and model._sees_model(v.model_id);

  select v.*
  into v_validation
  from model.validations v
  where v.id = p_validation_id
    and model._sees_model(v.model_id)
  for no key update;

  if v_validation.state is distinct from 'pending' then
    raise exception using
      errcode = 'QM714',
      message = 'there is no such validation under way',
      detail = format('validation %s: %s', coalesce(p_validation_id::text, 'null'), coalesce(v_validation.state::text, 'none')),
      hint = 'Begin one with model.begin_validation.';
  end if;

  return v_validation;
end
$$;

comment on function model._lock_validation(uuid) is
  'Guard: locks a pending validation and, before it, its model and version. Error: QM714.';

revoke execute on function model._lock_validation(uuid) from public;
