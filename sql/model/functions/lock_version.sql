create or replace function model._lock_version(p_version_id uuid, p_in_sight boolean default true)
returns model.model_versions
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_model_id uuid;
  v_version model.model_versions;
begin
  -- The model first, each in a statement of its own: who waited sees the version as it is now.
  select v.model_id
  into v_model_id
  from model.model_versions v
  where v.id = p_version_id
    and (not p_in_sight or model._sees_model(v.model_id));

  if not found then
    raise exception using
      errcode = 'QM708',
      message = 'there is no such version',
      detail = format('version %s', coalesce(p_version_id::text, 'null')),
      hint = 'select id, model_name, version from model.version_overview lists them.';
  end if;

  perform model._lock_model(v_model_id, p_in_sight);

  select v.*
  into v_version
  from model.model_versions v
  where v.id = p_version_id
  for no key update;

  return v_version;
end
$$;

comment on function model._lock_version(uuid, boolean) is
  'Guard: locks a version and, before it, its model; one that the session does not see is not there, but for timers and triggers (p_in_sight false). Error: QM708.';

revoke execute on function model._lock_version(uuid, boolean) from public;
