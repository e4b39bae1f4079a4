create or replace function model._sees_version(p_version_id uuid)
returns boolean
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
  return exists (
    select
    from model.model_versions v
    where v.id = p_version_id
      and model._sees_model(v.model_id)
  );
end
$$;

comment on function model._sees_version(uuid) is
  'True where there is this version and the session sees its model. Errors: QM102, QM012.';

revoke execute on function model._sees_version(uuid) from public;
