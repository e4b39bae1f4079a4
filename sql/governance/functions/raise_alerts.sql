create or replace function governance._raise_alerts(p_alerts jsonb)
returns integer
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_new uuid[];
  v_count integer;
begin
  with raised as (
    insert into governance.alerts as a (
      alert_type, severity, title, message, fingerprint, subject_type, subject_id, related, previous_alert_id
    )
    select
      r.alert_type, r.severity, r.title, r.message, r.fingerprint, r.subject_type, r.subject_id, coalesce(r.related, '{}'),
      (
        select p.id
        from governance.alerts p
        where p.fingerprint = r.fingerprint
        order by p.first_seen_at desc
        limit 1
      )
    from (
      -- One row a cause, so that no row meets itself.
      select distinct on (q.fingerprint) q.*
      from jsonb_to_recordset(p_alerts) as q (
        alert_type text, severity core.severity, title text, message text, fingerprint text, subject_type text, subject_id uuid, related jsonb
      )
      order by q.fingerprint, q.severity desc
    ) as r
    -- In one order, so that two sessions that raise many do not deadlock.
    order by r.fingerprint
    on conflict (fingerprint) where state <> 'resolved' do update
    set
      severity = excluded.severity,
      title = excluded.title,
      message = excluded.message,
      related = excluded.related,
      occurrence_count = a.occurrence_count + 1,
      last_seen_at = clock_timestamp()
    returning a.id, a.occurrence_count
  )
  select count(*), coalesce(array_agg(r.id) filter (where r.occurrence_count = 1), '{}')
  into v_count, v_new
  from raised r;

  perform core.record_transitions('alert', v_new, 'nonexistent', 'open');
  perform governance.wake_alerts();

  return v_count;
end
$$;

comment on function governance._raise_alerts(jsonb) is
  'Raises alerts, an array of objects with alert_type, severity, title, message, fingerprint, subject_type, subject_id and related: a cause whose alert lives is counted and its values refreshed, whatever its state; another gets a new alert, linked to the one before. Returns how many causes there were.';

revoke execute on function governance._raise_alerts(jsonb) from public;
