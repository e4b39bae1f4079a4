create or replace function governance.end_silence(p_silence_id uuid)
returns governance.silences
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_silence governance.silences;
begin
  perform identity._check_actor('analyst', 'planner', 'admin');

  update governance.silences s
  set
    ends_at = least(s.ends_at, statement_timestamp()),
    ended_by = case when s.ends_at > statement_timestamp() then identity.current_user_id() else s.ended_by end
  where s.id = p_silence_id
  returning s.* into v_silence;

  if not found then
    raise exception using
      errcode = 'QM219',
      message = 'there is no such silence',
      detail = format('silence %s', coalesce(p_silence_id::text, 'null')),
      hint = 'select * from governance.silences where ends_at > now() lists those that hold.';
  end if;

  return v_silence;
end
$$;

comment on function governance.end_silence(uuid) is
  'Ends a silence now, and returns it; one that is over stays as it was. Errors: QM102, QM103, QM219 no such silence.';

revoke execute on function governance.end_silence(uuid) from public;
grant execute on function governance.end_silence(uuid) to qm_app;
