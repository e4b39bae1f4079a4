create or replace function model.detect_performance_drift(
  p_version_id uuid,
  p_metric text default 'accuracy',
  p_hours integer default 24,
  p_threshold double precision default null,
  p_until timestamptz default null
)
returns setof model.drift_events
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_until timestamptz := coalesce(p_until, clock_timestamp());
  v_threshold double precision := coalesce(p_threshold, core.setting_numeric('model.accuracy_threshold'));
  v_version model.model_versions;
  v_seen record;
  v_is_low boolean;
  v_is_falling boolean;
  v_is_sudden boolean;
  v_drop double precision;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  if not coalesce(p_hours between 1 and 8760, false) then
    raise exception using
      errcode = 'QM724',
      message = 'this is no time to look at',
      detail = format('%s hours', p_hours),
      hint = 'Give 1 to 8,760 hours.';
  end if;

  if not coalesce(v_threshold > 0 and v_threshold < 'infinity', false) then
    raise exception using
      errcode = 'QM729',
      message = 'this threshold warns of nothing',
      detail = format('threshold %s', v_threshold),
      hint = 'Give a finite value above zero, or none for the setting model.accuracy_threshold.';
  end if;

  v_version := model._lock_version(p_version_id);

  with points as (
    select m.at, m.category, m.value, row_number() over (order by m.at, m.category) as number, count(*) over () as total
    from model.metrics m
    where m.version_id = p_version_id
      and m.name = p_metric
      and m.at > v_until - make_interval(hours => p_hours)
      and m.at <= v_until
  )
  select
    count(*) as total,
    avg(p.value) as average,
    regr_slope(p.value, p.number) as slope,
    avg(p.value) filter (where p.number <= p.total / 2) as first_half,
    avg(p.value) filter (where p.number > p.total / 2) as second_half,
    max(p.value) filter (where p.number > p.total - 3) - min(p.value) filter (where p.number > p.total - 3) as recent_range,
    (
      select coalesce(array_agg(c.category order by c.category), '{}')
      from (
        select q.category
        from points q
        where q.category <> ''
        group by q.category
        having avg(q.value) < v_threshold
      ) as c
    ) as affected
  into v_seen
  from points p;

  if v_seen.total = 0 then
    raise exception using
      errcode = 'QM722',
      message = 'there is nothing to compare',
      detail = format('version %s has no values of %s in %s hours up to %s', p_version_id, p_metric, p_hours, v_until),
      hint = 'Log them with model.log_metric.';
  end if;

  v_is_low := v_seen.average < v_threshold;
  v_is_falling := v_seen.total >= 3 and v_seen.slope < -0.01;
  v_is_sudden := v_seen.total >= 4 and v_seen.first_half > 0 and (v_seen.first_half - v_seen.second_half) / v_seen.first_half > 0.05;

  if not (v_is_low or v_is_falling or v_is_sudden) then
    perform model._close_drift_event(p_version_id, 'performance', p_metric, format('%s is %s', p_metric, round(v_seen.average::numeric, 4)));
    return;
  end if;

  v_drop := case when v_is_low then v_threshold - v_seen.average else v_seen.recent_range end;

  return next model._open_drift_event(
    v_version,
    'performance',
    p_metric,
    case when v_drop >= 0.15 then 'high' when v_drop >= 0.05 then 'medium' else 'low' end::core.severity,
    v_drop,
    least(
      1,
      0.6 * least(v_drop / (0.5 * v_threshold), 1) + 0.3 * greatest(0, (v_threshold - v_seen.average) / v_threshold)
        + 0.1 * least(v_seen.total / 5.0, 1)
    ),
    v_seen.affected,
    null,
    format(
      '%s %s over the last %s hours%s%s%s', p_metric, round(v_seen.average::numeric, 4), p_hours,
      case when v_is_low then format(', below %s', round(v_threshold::numeric, 4)) end,
      case when v_is_falling then format(', falling by %s from value to value', round(-v_seen.slope::numeric, 4)) end,
      case when v_is_sudden then format(', fell from %s to %s', round(v_seen.first_half::numeric, 4), round(v_seen.second_half::numeric, 4)) end
    )
  );
end
$$;

comment on function model.detect_performance_drift(uuid, text, integer, double precision, timestamptz) is
  'Looks at the last values of a metric up to a moment (default: now) of a version, in the order of their time: it has drifted where their mean is below p_threshold (default: setting model.accuracy_threshold), where they fall (least-squares slope below -0.01 from value to value, of three or more) or fell suddenly (second half more than 5 % below the first, of four or more). Returns the event that it opens or refreshes, of severity high from a drop of 0.15, medium from 0.05; nothing, and closes the active one, where all is well. For metrics of which more is better. Errors: QM102, QM103, QM708 no such version, QM722 no values, QM724 hours, QM729 threshold.';

revoke execute on function model.detect_performance_drift(uuid, text, integer, double precision, timestamptz) from public;
grant execute on function model.detect_performance_drift(uuid, text, integer, double precision, timestamptz) to qm_app;
