create or replace function governance.expire_approvals()
returns integer
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_open record;
  v_count integer := 0;
begin
  -- One session at a time: what is asked for has locks of its own, which two would take in other orders.
  if not pg_try_advisory_xact_lock('governance.approvals'::regclass::oid::bigint) then
    return 0;
  end if;

  for v_open in
    select a.id, a.state
    from governance.approvals a
    where a.state in ('pending', 'approved')
      and a.used_at is null
      and a.expires_at <= clock_timestamp()
    order by a.id
    for no key update skip locked
  loop
    perform core.record_transition('approval', v_open.id, v_open.state::text, 'expired');

    update governance.approvals a
    set state = 'expired'
    where a.id = v_open.id;

    v_count := v_count + 1;
  end loop;

  return v_count;
end
$$;

comment on function governance.expire_approvals() is
  'Ends the approvals whose time is over and that were not used, and returns their number; for a timer. Those that somebody decides at this moment wait for the next call; the commands look at the clock themselves.';

revoke execute on function governance.expire_approvals() from public;
grant execute on function governance.expire_approvals() to qm_app, qm_maintenance;
