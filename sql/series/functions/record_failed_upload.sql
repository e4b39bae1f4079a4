create or replace function series.record_failed_upload(
  p_filename text,
  p_sha256 bytea,
  p_byte_count bigint,
  p_mapping jsonb,
  p_error text
)
returns series.uploads
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_upload series.uploads;
  v_upload_id uuid := core.uuid_v7();
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  perform core.record_transition('upload', v_upload_id, 'nonexistent', 'received');

  insert into series.uploads (id, owner_id, filename, sha256, byte_count, data_type, mapping_name, mapping, error)
  values (
    v_upload_id, identity.owner_of_new_rows(), p_filename, p_sha256, p_byte_count,
    coalesce(p_mapping ->> 'data_type', ''), coalesce(p_mapping ->> 'name', ''), p_mapping, p_error
  );

  perform series._move_upload(v_upload_id, 'received', 'hashing');
  perform series._move_upload(v_upload_id, 'hashing', 'failed', p_error);

  select u.* into v_upload from series.uploads u where u.id = v_upload_id;
  return v_upload;
end
$$;

comment on function series.record_failed_upload(text, bytea, bigint, jsonb, text) is
  'Leaves a trace of an import whose transaction was rolled back: a row in state failed with the error. Called in a transaction of its own. Nothing else of that import is left.';

revoke execute on function series.record_failed_upload(text, bytea, bigint, jsonb, text) from public;
grant execute on function series.record_failed_upload(text, bytea, bigint, jsonb, text) to qm_app;
