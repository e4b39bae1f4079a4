create or replace function series.decide_quality_finding(
  p_finding_id uuid,
  p_decision series.quality_decision,
  p_comment text default null,
  p_corrected_value double precision default null
)
returns series.quality_findings
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_finding series.quality_findings;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  select f.*
  into v_finding
  from series.quality_findings f
  where f.id = p_finding_id
    and series._sees_series(f.series_id)
  for no key update;

  if not found or v_finding.decision <> 'pending' or p_decision = 'pending' then
    raise exception using
      errcode = 'QM511',
      message = 'the finding is already decided',
      detail = format('finding %s is %s', p_finding_id, coalesce(v_finding.decision::text, 'not there')),
      hint = 'Decide a pending finding with accepted, fixed, dropped or ignored.';
  end if;

  if (p_decision = 'fixed') <> (p_corrected_value is not null) or p_corrected_value in ('NaN', 'Infinity', '-Infinity') then
    raise exception using
      errcode = 'QM509',
      message = 'the observation cannot be recorded',
      detail = format('decision %s with corrected value %s', p_decision, coalesce(p_corrected_value::text, 'null')),
      hint = 'fixed needs the corrected value, the other decisions take none.';
  end if;

  if p_decision = 'dropped' and v_finding.kind = 'missing' then
    raise exception using
      errcode = 'QM513',
      message = 'the finding cannot be decided like this',
      detail = format('finding %s: what is missing cannot be dropped', p_finding_id),
      hint = 'Decide it with accepted, fixed or ignored.';
  end if;

  if p_decision = 'dropped' then
    delete from series.observations o
    where o.series_id = v_finding.series_id
      and o.at = v_finding.at;

    if found then
      perform series._add_revision(v_finding.series_id, 'corrected', 1, v_finding.at, v_finding.at);
    end if;
  end if;

  if p_decision = 'fixed' then
    perform series._add_revision(v_finding.series_id, 'corrected', 1, v_finding.at, v_finding.at);
    perform core.ensure_partitions('series.observations', v_finding.at, v_finding.at);

    insert into series.observations as o (series_id, at, value)
    values (v_finding.series_id, v_finding.at, p_corrected_value)
    on conflict on constraint observations_pkey do update
    set
      value = excluded.value,
      is_censored = false,
      recorded_at = now();
  end if;

  update series.quality_findings f
  set
    decision = p_decision,
    corrected_value = p_corrected_value,
    comment = p_comment,
    decided_by = identity.acting_user_id(),
    decided_at = clock_timestamp()
  where f.id = p_finding_id
  returning f.* into v_finding;

  return v_finding;
end
$$;

comment on function series.decide_quality_finding(uuid, series.quality_decision, text, double precision) is
  'Records what a person decided about a finding; fixed also writes the corrected value, dropped removes the observation, and the finding keeps the old value. Errors: QM509 a correction is missing or not wanted, QM511 not pending, QM513 a missing observation cannot be dropped.';

revoke execute on function series.decide_quality_finding(uuid, series.quality_decision, text, double precision) from public;
grant execute on function series.decide_quality_finding(uuid, series.quality_decision, text, double precision) to qm_app;
