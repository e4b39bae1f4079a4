create or replace function series._drop_staging(p_upload_id uuid)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  execute format('drop table if exists %s, %s', series._staging_name(p_upload_id, 'staging'), series._staging_name(p_upload_id, 'typed'));
end
$$;

comment on function series._drop_staging(uuid) is 'Drops the working tables of an upload.';

revoke execute on function series._drop_staging(uuid) from public;
