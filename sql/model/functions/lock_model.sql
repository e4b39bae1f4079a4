create or replace function model._lock_model(p_model_id uuid, p_in_sight boolean default true)
returns model.models
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_model model.models;
begin
  select m.*
  into v_model
  from model.models m
  where m.id = p_model_id
    and (not p_in_sight or model._sees_model(m.id))
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM707',
      message = 'there is no such model',
      detail = format('model %s', coalesce(p_model_id::text, 'null')),
      hint = 'select id, name from model.models lists them.';
  end if;

  return v_model;
end
$$;

comment on function model._lock_model(uuid, boolean) is
  'Guard: locks a model, the first lock of every command that moves its versions and deployments; one that the session does not see is not there, but for timers and triggers (p_in_sight false), which act for nobody. Error: QM707.';

revoke execute on function model._lock_model(uuid, boolean) from public;
