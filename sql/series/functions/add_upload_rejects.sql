create or replace function series.add_upload_rejects(p_upload_id uuid, p_rejects jsonb)
returns bigint
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count bigint;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  if not exists (
    select
    from series.uploads u
    where u.id = p_upload_id
      and u.state = 'hashing'
      and identity._sees_owner(u.owner_id)
  ) then
    raise exception using
      errcode = 'QM503',
      message = 'the upload is not in the state for this',
      detail = format('upload %s is not being read', p_upload_id),
      hint = 'Records that cannot be read are reported between register_upload and validate_upload.';
  end if;

  insert into series.upload_rejects (upload_id, line_number, reason, raw)
  select p_upload_id, r.line_number, r.reason, coalesce(r.raw, '')
  from jsonb_to_recordset(p_rejects) as r (line_number bigint, reason text, raw text);

  get diagnostics v_count = row_count;
  return v_count;
end
$$;

comment on function series.add_upload_rejects(uuid, jsonb) is
  'Records that the reader could not split into columns: a JSON array of {line_number, reason, raw}. They are not staged and count as rejected. Returns how many. Error: QM503 the upload is not being read.';

revoke execute on function series.add_upload_rejects(uuid, jsonb) from public;
grant execute on function series.add_upload_rejects(uuid, jsonb) to qm_app;
