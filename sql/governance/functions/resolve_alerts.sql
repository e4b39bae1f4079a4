create or replace function governance._resolve_alerts(p_alert_type text, p_still_true text[], p_reason text)
returns integer
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_cleared record;
  v_count integer := 0;
begin
  perform a.id
  from governance.alerts a
  where a.alert_type = p_alert_type
    and a.state <> 'resolved'
    and a.fingerprint <> all (p_still_true)
  order by a.id
  for no key update;

  for v_cleared in
    select a.state, array_agg(a.id order by a.id) as ids
    from governance.alerts a
    where a.alert_type = p_alert_type
      and a.state <> 'resolved'
      and a.fingerprint <> all (p_still_true)
    group by a.state
  loop
    perform governance._end_alerts(v_cleared.ids, v_cleared.state, p_reason);

    v_count := v_count + cardinality(v_cleared.ids);
  end loop;

  return v_count;
end
$$;

comment on function governance._resolve_alerts(text, text[], text) is
  'Resolves the live alerts of a kind whose cause cleared: those whose fingerprint is not in p_still_true. Returns how many.';

revoke execute on function governance._resolve_alerts(text, text[], text) from public;
