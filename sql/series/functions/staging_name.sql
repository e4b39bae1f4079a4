create or replace function series._staging_name(p_upload_id uuid, p_kind text)
returns text
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
  select format('series.%s_%s', p_kind, replace(p_upload_id::text, '-', ''))
$$;

comment on function series._staging_name(uuid, text) is
  'Name of an upload''s working table: kind staging holds the file''s text, typed its values.';

revoke execute on function series._staging_name(uuid, text) from public;
