create or replace function governance._raise_alerts(p_alerts jsonb)
returns integer
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_now timestamptz := clock_timestamp();
  v_back record;
  v_reopened uuid[] := array[]::uuid[];
  v_open uuid[];
  v_pending uuid[];
  v_count integer;
begin
  -- Causes that came back soon: their alerts open again. In one order, so that two sessions do not deadlock.
  for v_back in
    select l.id, r.severity, r.title, r.message, r.related, p.escalate_after
    from jsonb_to_recordset(p_alerts) as r (
      alert_type text, severity core.severity, title text, message text, fingerprint text, related jsonb
    )
    cross join lateral governance._alert_policy_for(r.alert_type, r.severity) as p
    cross join lateral (
      select a.id, a.state, a.resolved_at
      from governance.alerts a
      where a.fingerprint = r.fingerprint
      order by a.first_seen_at desc, a.id desc
      limit 1
    ) as l
    where l.state = 'resolved'
      and l.resolved_at > v_now - p.reopen_within
    order by r.fingerprint
  loop
    continue when v_back.id = any (v_reopened);

    begin
      -- In a statement of its own: whoever opened it a moment ago is seen.
      perform a.id
      from governance.alerts a
      where a.id = v_back.id
      for no key update;

      update governance.alerts a
      set
        state = 'open',
        severity = v_back.severity,
        title = v_back.title,
        message = v_back.message,
        related = coalesce(v_back.related, '{}'),
        occurrence_count = a.occurrence_count + 1,
        reopened_count = a.reopened_count + 1,
        last_seen_at = clock_timestamp(),
        changed_at = clock_timestamp(),
        resolved_by = null,
        resolved_at = null,
        acknowledged_by = null,
        acknowledged_at = null,
        escalation_level = 0,
        escalates_at = clock_timestamp() + v_back.escalate_after
      where a.id = v_back.id
        and a.state = 'resolved';

      if found then
        perform core.record_transition('alert', v_back.id, 'resolved', 'open', 'it came back');
        v_reopened := v_reopened || v_back.id;
      end if;
    exception
      -- Another session raised a new one for the same cause: that one is counted below.
      when unique_violation then
        null;
    end;
  end loop;

  with raised as (
    insert into governance.alerts as a (
      alert_type, severity, title, message, fingerprint, subject_type, subject_id, related, state, opens_at, escalates_at, previous_alert_id
    )
    select
      r.alert_type, r.severity, r.title, r.message, r.fingerprint, r.subject_type, r.subject_id, coalesce(r.related, '{}'),
      case when p.hold_for > interval '0' then 'pending' else 'open' end::governance.alert_state,
      case when p.hold_for > interval '0' then clock_timestamp() + p.hold_for end,
      case when p.hold_for > interval '0' then null else clock_timestamp() + p.escalate_after end,
      (
        select b.id
        from governance.alerts b
        where b.fingerprint = r.fingerprint
        order by b.first_seen_at desc
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
    left join lateral governance._alert_policy_for(r.alert_type, r.severity) as p on true
    where not exists (select from governance.alerts o where o.id = any (v_reopened) and o.fingerprint = r.fingerprint)
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
    returning a.id, a.state, a.occurrence_count
  )
  select
    count(*),
    coalesce(array_agg(r.id) filter (where r.occurrence_count = 1 and r.state = 'open'), array[]::uuid[]),
    coalesce(array_agg(r.id) filter (where r.occurrence_count = 1 and r.state = 'pending'), array[]::uuid[])
  into v_count, v_open, v_pending
  from raised r;

  perform core.record_transitions('alert', v_open, 'nonexistent', 'open');
  perform core.record_transitions('alert', v_pending, 'nonexistent', 'pending');
  perform governance.wake_alerts();

  return v_count + cardinality(v_reopened);
end
$$;

comment on function governance._raise_alerts(jsonb) is
  'Raises alerts, an array of objects with alert_type, severity, title, message, fingerprint, subject_type, subject_id and related: a cause whose alert lives is counted and its values refreshed, whatever its state; one whose alert was resolved a moment ago opens that again; another gets a new alert, linked to the one before. governance.alert_policies says what a moment is and how long a cause must last first. Returns how many causes there were.';

revoke execute on function governance._raise_alerts(jsonb) from public;
