create or replace function model.set_actuals(p_ids uuid[], p_actuals double precision[])
returns integer
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_version_ids uuid[];
  v_bad record;
  v_count integer;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  if cardinality(p_ids) is distinct from cardinality(p_actuals) or cardinality(p_ids) = 0
    or array_position(p_ids, null) is not null or array_position(p_actuals, null) is not null
  then
    raise exception using
      errcode = 'QM721',
      message = 'these actuals cannot be set',
      detail = format('%s predictions, %s actuals', coalesce(cardinality(p_ids), 0), coalesce(cardinality(p_actuals), 0)),
      hint = 'Give one actual for each prediction, none of them null.';
  end if;

  v_version_ids := array(
    select l.version_id
    from (select distinct p.version_id from model.predictions p where p.id = any (p_ids)) as l
    where model._sees_version(l.version_id)
  );

  -- In one order, so that two sessions that set the same do not deadlock.
  perform p.id
  from model.predictions p
  where p.id = any (p_ids)
    and p.version_id = any (v_version_ids)
  order by p.version_id, p.at, p.id
  for no key update;

  select g.id, p.actual, g.actual as given
  into v_bad
  from unnest(p_ids, p_actuals) as g (id, actual)
  left join model.predictions p on p.id = g.id and p.version_id = any (v_version_ids)
  where p.id is null
    or p.actual <> g.actual
  order by g.id
  limit 1;

  if v_bad.id is not null then
    raise exception using
      errcode = 'QM721',
      message = 'these actuals cannot be set',
      detail = format('prediction %s: %s, given %s', v_bad.id, coalesce('its actual is ' || v_bad.actual, 'there is none'), v_bad.given),
      hint = 'An actual is set once, on a prediction that was logged; log a metric to correct what was computed of it.';
  end if;

  with changed as (
    update model.predictions p
    set
      actual = g.actual,
      actual_at = clock_timestamp()
    from unnest(p_ids, p_actuals) as g (id, actual)
    where p.id = g.id
      and p.actual is null
    returning p.version_id, p.at, p.prediction, p.actual
  ),
  added as (
    insert into model.prediction_deltas (
      version_id, starts_at, prediction_count, prediction_sum, prediction_square_sum, latency_count, latency_sum, actual_count, error_sum,
      absolute_error_sum, squared_error_sum, absolute_actual_sum, hit_count
    )
    select
      c.version_id,
      date_trunc('hour', c.at, 'UTC'),
      0,
      0,
      0,
      0,
      0,
      count(*),
      sum(c.prediction - c.actual),
      sum(abs(c.prediction - c.actual)),
      sum((c.prediction - c.actual) * (c.prediction - c.actual)),
      sum(abs(c.actual)),
      count(*) filter (where c.prediction = c.actual)
    from changed c
    group by 1, 2
    returning actual_count
  )
  select coalesce(sum(a.actual_count), 0)
  into v_count
  from added a;

  return v_count;
end
$$;

comment on function model.set_actuals(uuid[], double precision[]) is
  'Sets what really happened of predictions, and returns how many got it now; one that has the same actual is passed over, so that a repeat does nothing. All or none. Errors: QM102, QM103, QM721 not one each, no such prediction, or another actual is set; predictions_actual_check where it is not finite.';

revoke execute on function model.set_actuals(uuid[], double precision[]) from public;
grant execute on function model.set_actuals(uuid[], double precision[]) to qm_app;
