create or replace function model._require_version(p_version_id uuid)
returns void
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
  if not model._sees_version(p_version_id) then
    raise exception using
      errcode = 'QM708',
      message = 'there is no such version',
      detail = format('version %s', coalesce(p_version_id::text, 'null')),
      hint = 'select id, model_name, version from model.version_overview lists them.';
  end if;
end
$$;

comment on function model._require_version(uuid) is
  'Guard of commands that add to a version without a lock: there has to be one that the session sees. Error: QM708.';

revoke execute on function model._require_version(uuid) from public;
