create or replace function planning.run_plan(
  p_plan_code text default 'main',
  p_planned_on date default null,
  p_reason text default null,
  p_release boolean default true,
  p_idempotency_key text default null
)
returns planning.runs
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
-- Rows that were written a moment ago have no statistics: joins over them are hashed, whatever the estimate says.
set enable_nestloop = off
set jit = off
set work_mem = '128MB'
as $$
declare
  v_first jsonb;
  v_plan planning.plans;
  v_run planning.runs;
  v_starts date[];
  v_deepest integer;
begin
  perform identity._check_actor('planner', 'admin');

  v_first := core.claim_idempotency_key(
    p_idempotency_key, 'planning.run_plan', jsonb_build_array(p_plan_code, p_planned_on, p_reason, p_release)
  );

  if v_first is not null then
    return jsonb_populate_record(null::planning.runs, v_first);
  end if;

  -- Runs of a plan follow each other, and orders are placed before or after a run, never beside it.
  v_plan := planning._lock_plan(p_plan_code);

  -- Offers stand still while a plan is made from them.
  lock table catalog.supplier_items, catalog.supplier_prices, catalog.suppliers in share mode;

  update planning.plans p
  set last_run_number = p.last_run_number + 1
  where p.id = v_plan.id;

  insert into planning.runs (
    plan_id, number, planned_on, bucket_size, bucket_count, action_window_days, parameters, reason, created_by, started_at
  )
  values (
    v_plan.id,
    v_plan.last_run_number + 1,
    coalesce(p_planned_on, current_date),
    v_plan.bucket_size,
    v_plan.bucket_count,
    v_plan.action_window_days,
    (
      select
        jsonb_build_object('consumption_backward', v_plan.consumption_backward, 'consumption_forward', v_plan.consumption_forward)
        || jsonb_object_agg(replace(s.name, 'planning.', ''), s.value)
      from core.settings s
      where s.name like 'planning.%'
    ),
    p_reason,
    identity.current_user_id(),
    clock_timestamp()
  )
  returning * into v_run;

  perform core.record_transition('planning_run', v_run.id, 'nonexistent', 'draft', p_reason);
  perform core.ensure_partitions(t.table_name, v_run.started_at, v_run.started_at)
  from core.partitioned_tables t
  where t.table_name like 'planning.%';

  v_starts := planning.bucket_starts(v_run.planned_on, v_run.bucket_size, v_run.bucket_count);

  insert into planning.run_buckets (run_id, bucket, starts_on, ends_on)
  select v_run.id, b, v_starts[b], v_starts[b + 1]
  from generate_series(1, v_run.bucket_count) as b;

  update planning.runs r
  set item_count = planning._pin_snapshot(v_run, v_starts)
  where r.id = v_run.id;

  v_deepest := planning._find_levels(v_run.id);

  for v_level in 0..v_deepest loop
    perform planning._plan_level(v_run, v_level, v_starts);
  end loop;

  perform planning._find_shortcomings(v_run, v_starts[v_run.bucket_count + 1]);
  perform planning._recommend(v_run, p_release);

  update planning.runs r
  set
    planned_order_count = (select count(*) from planning.planned_orders o where o.run_id = r.id and o.supply_order_line_id is null),
    peg_count = (select count(*) from planning.pegs g where g.run_id = r.id),
    recommendation_count = (select count(*) from planning.recommendations c where c.run_id = r.id),
    snapshot_hash = planning._snapshot_hash(r.id),
    result_hash = planning._result_hash(r.id),
    finished_at = clock_timestamp()
  where r.id = v_run.id
  returning r.* into v_run;

  if p_release then
    v_run := planning._release_run(v_plan.id, v_run.id);
  end if;

  perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_run));

  return v_run;
end
$$;

comment on function planning.run_plan(text, date, text, boolean, text) is
  'Plans supply: pins stock, orders, structure, policies and forecasts as of one moment, nets them level by level, and recommends what to order within the action window, from whom and by when. p_planned_on counts as today (default: today); p_release false leaves a draft beside the plan in force (a what-if), true supersedes the former recommendations. Runs of one plan wait for each other. The same snapshot gives the same recommendations (result_hash). Returns the run. Errors: QM001, QM102, QM103, QM303 unit, QM901 no such plan, QM905 transfer without a lane, QM906 nothing to plan.';

revoke execute on function planning.run_plan(text, date, text, boolean, text) from public;
grant execute on function planning.run_plan(text, date, text, boolean, text) to qm_app;
