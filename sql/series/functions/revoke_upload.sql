create or replace function series.revoke_upload(p_upload_id uuid, p_reason text)
returns series.uploads
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_upload series.uploads;
  v_target record;
  v_count bigint;
  v_revoked jsonb := '{}'::jsonb;
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

  if v_upload.state <> 'loaded' then
    raise exception using
      errcode = 'QM503',
      message = 'the upload is not in the state for this',
      detail = format('upload %s is %s', p_upload_id, v_upload.state),
      hint = 'Only a loaded upload can be revoked.';
  end if;

  for v_target in
    select distinct r.target, r.revoker
    from jsonb_array_elements(v_upload.mapping -> 'targets') as t (definition)
    join series.upload_revokers r on r.target = t.definition ->> 'target'
    order by r.target
  loop
    execute format('select %s($1)', v_target.revoker) into v_count using p_upload_id;
    v_revoked := v_revoked || jsonb_build_object(v_target.target, v_count);
  end loop;

  if v_revoked = '{}' then
    raise exception using
      errcode = 'QM507',
      message = 'nothing of this upload can be taken back',
      detail = format('upload %s filled %s', p_upload_id, v_upload.mapping_name),
      hint = 'Masters may be in use: retire them one by one. Stock is corrected by counting again.';
  end if;

  perform core.record_transition('upload', p_upload_id, 'loaded', 'revoked', p_reason, v_revoked);

  update series.uploads u
  set
    revoked_at = clock_timestamp(),
    state = 'revoked',
    detected_schema = u.detected_schema || jsonb_build_object('revoked', v_revoked)
  where u.id = p_upload_id;

  select u.* into v_upload from series.uploads u where u.id = p_upload_id;
  return v_upload;
end
$$;

comment on function series.revoke_upload(uuid, text) is
  'Takes back the sales and observations that an upload brought, with their rollups, and leaves the upload as a tombstone; masters stay. The file can be imported again afterwards. Errors: QM503 state, QM504 no such upload, QM507 nothing can be taken back.';

revoke execute on function series.revoke_upload(uuid, text) from public;
grant execute on function series.revoke_upload(uuid, text) to qm_app;
