create or replace function series.decide_upload_finding(
  p_finding_id uuid,
  p_decision series.quality_decision,
  p_comment text,
  p_corrected_value double precision default null
)
returns series.upload_findings
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_upload series.uploads;
  v_finding series.upload_findings;
  v_fault text;
  v_series_id uuid;
begin
  -- What a file means is for people to say.
  perform identity._check_actor('analyst', 'planner', 'admin');

  -- The upload first, as the commands that load and revoke it.
  select u.*
  into v_upload
  from series.uploads u
  where u.id = (select f.upload_id from series.upload_findings f where f.id = p_finding_id)
    and identity._sees_owner(u.owner_id)
  for no key update;

  select f.*
  into v_finding
  from series.upload_findings f
  where f.id = p_finding_id
    and f.upload_id = v_upload.id
  for no key update;

  if not found or v_finding.decision <> 'pending' then
    raise exception using
      errcode = 'QM511',
      message = 'the finding is already decided',
      detail = format('finding %s is %s', p_finding_id, coalesce(v_finding.decision::text, 'not there')),
      hint = 'select id, kind from series.upload_findings where decision = ''pending'' lists those that wait.';
  end if;

  if v_upload.state not in ('validated', 'partially_valid', 'loaded') then
    raise exception using
      errcode = 'QM503',
      message = 'the upload is not in the state for this',
      detail = format('upload %s is %s', v_upload.id, v_upload.state),
      hint = 'Findings are decided while the upload waits, or after it was loaded.';
  end if;

  v_fault := case
    when coalesce(p_decision, 'pending') = 'pending' then 'the decision is missing'
    when coalesce(btrim(p_comment), '') = '' then 'a decision says why; the comment is missing'
    when p_decision = 'fixed' and not coalesce(p_corrected_value > '-Infinity' and p_corrected_value < 'Infinity', false)
      then format('corrected value %s', coalesce(p_corrected_value::text, 'null'))
    when p_decision <> 'fixed' and p_corrected_value is not null then format('%s takes no corrected value', p_decision)
    when v_finding.kind in ('gap', 'wrong_order', 'duplicate') and p_decision in ('fixed', 'dropped')
      then format('%s is accepted or ignored', v_finding.kind)
    when v_finding.needs_decision and p_decision = 'ignored' then format('%s is accepted, fixed or dropped', v_finding.kind)
  end;

  if v_fault is null and v_upload.state = 'loaded' and p_decision in ('fixed', 'dropped') then
    select s.id
    into v_series_id
    from series.series s
    join series.observations o on o.series_id = s.id and o.at = v_finding.at and o.upload_id = v_upload.id
    where s.name = v_finding.series_name
      and s.owner_id is not distinct from v_upload.owner_id
    for no key update of s;

    if not found then
      v_fault := format('what the upload brought for %s at %s was replaced since', v_finding.series_name, v_finding.at);
    end if;
  end if;

  if v_fault is not null then
    raise exception using
      errcode = 'QM513',
      message = 'the finding cannot be decided like this',
      detail = v_fault,
      hint = 'accepted and ignored leave the value, fixed takes the corrected one, dropped takes the record out; each with a comment.';
  end if;

  if v_series_id is not null then
    if p_decision = 'fixed' then
      update series.observations o
      set
        value = p_corrected_value,
        is_censored = false,
        recorded_at = now()
      where o.series_id = v_series_id
        and o.at = v_finding.at;
    else
      delete from series.observations o
      where o.series_id = v_series_id
        and o.at = v_finding.at;
    end if;

    perform series._add_revision(v_series_id, 'corrected', 1, v_finding.at, v_finding.at, v_upload.id);
  end if;

  -- What else was found about the same record is settled with its value.
  update series.upload_findings f
  set
    decision = p_decision,
    corrected_value = p_corrected_value,
    comment = p_comment,
    decided_by = identity.acting_user_id(),
    decided_at = clock_timestamp()
  where f.upload_id = v_finding.upload_id
    and f.decision = 'pending'
    and (
      f.id = p_finding_id
      or p_decision in ('fixed', 'dropped') and f.line_number = v_finding.line_number and f.series_name = v_finding.series_name
        and f.kind not in ('wrong_order', 'duplicate')
    );

  -- Of several values for a moment one is taken: the others fall with it, and what was found about them.
  if exists (
    select
    from series.upload_findings f
    where f.upload_id = v_finding.upload_id
      and f.line_number = v_finding.line_number
      and f.series_name = v_finding.series_name
      and f.kind = 'conflicting_duplicate'
      and f.decision in ('accepted', 'fixed')
  ) then
    update series.upload_findings f
    set
      decision = 'dropped',
      comment = format('line %s was taken: %s', v_finding.line_number, p_comment),
      decided_by = identity.acting_user_id(),
      decided_at = clock_timestamp()
    where f.upload_id = v_finding.upload_id
      and f.series_name = v_finding.series_name
      and f.at = v_finding.at
      and f.line_number <> v_finding.line_number
      and f.decision = 'pending'
      and f.kind not in ('wrong_order', 'duplicate');
  end if;

  select f.* into v_finding from series.upload_findings f where f.id = p_finding_id;
  return v_finding;
end
$$;

comment on function series.decide_upload_finding(uuid, series.quality_decision, text, double precision) is
  'Records what a person decided about a finding of an upload, and why. accepted: it is right as it is (a missing value is loaded as unknown; of a conflicting duplicate this record is taken and its rivals are dropped). fixed: p_corrected_value takes its place. dropped: the record is no part of the series. ignored: it stays unexplained (not for what needs a decision). Gaps, duplicates and wrong order are accepted or ignored. Before the load the decision is kept and the load applies it; after the load a correction is written at once. fixed and dropped settle what else was found about the record. The finding keeps the value of the file. Errors: QM102, QM103, QM503 the upload neither waits nor is loaded, QM511 not pending, QM513 the decision does not fit.';

revoke execute on function series.decide_upload_finding(uuid, series.quality_decision, text, double precision) from public;
grant execute on function series.decide_upload_finding(uuid, series.quality_decision, text, double precision) to qm_app;
