create or replace function series.reject_upload(p_upload_id uuid, p_reason text)
returns series.uploads
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_upload series.uploads;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  select u.*
  into v_upload
  from series.uploads u
  where u.id = p_upload_id
    and identity._sees_owner(u.owner_id)
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM504',
      message = 'there is no such upload',
      detail = format('upload %s', p_upload_id),
      hint = 'select id, filename, state from series.uploads lists them.';
  end if;

  if v_upload.state not in ('validated', 'partially_valid') then
    raise exception using
      errcode = 'QM503',
      message = 'the upload is not in the state for this',
      detail = format('upload %s is %s', p_upload_id, v_upload.state),
      hint = 'Only an upload that waits for a decision, validated or partially_valid, can be rejected; a loaded one is revoked.';
  end if;

  perform series._move_upload(p_upload_id, v_upload.state, 'rejected', p_reason);
  perform series._drop_staging(p_upload_id);

  select u.* into v_upload from series.uploads u where u.id = p_upload_id;
  return v_upload;
end
$$;

comment on function series.reject_upload(uuid, text) is
  'A person decides against loading an upload. Errors: QM503 state, QM504 no such upload.';

revoke execute on function series.reject_upload(uuid, text) from public;
grant execute on function series.reject_upload(uuid, text) to qm_app;
