create or replace function series._revoke_upload_observations(p_upload_id uuid)
returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count bigint;
begin
  perform series._add_upload_revisions(p_upload_id, 'revoked');

  delete from series.observations o
  where o.upload_id = p_upload_id;

  get diagnostics v_count = row_count;
  return v_count;
end
$$;

comment on function series._revoke_upload_observations(uuid) is
  'Revoker of target observations: removes them, and adds a revision to each series that had some, by which what was computed from it is known to rest on them.';

revoke execute on function series._revoke_upload_observations(uuid) from public;
