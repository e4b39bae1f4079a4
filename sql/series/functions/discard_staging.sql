create or replace function series.discard_staging(p_upload_id uuid)
returns void
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  -- Of somebody else's upload there is none.
  if exists (select from series.uploads u where u.id = p_upload_id and identity._sees_owner(u.owner_id)) then
    perform series._drop_staging(p_upload_id);
  end if;
end
$$;

comment on function series.discard_staging(uuid) is
  'Drops the working tables of an upload that was validated and is not going to be loaded; its rejects and counts stay. Dropping what is gone is no error.';

revoke execute on function series.discard_staging(uuid) from public;
grant execute on function series.discard_staging(uuid) to qm_app;
