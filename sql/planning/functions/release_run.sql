create or replace function planning.release_run(p_run_id uuid, p_idempotency_key text default null)
returns planning.runs
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_run planning.runs;
  v_plan planning.plans;
begin
  perform identity._check_actor('planner', 'admin');

  v_first := core.claim_idempotency_key(p_idempotency_key, 'planning.release_run', jsonb_build_array(p_run_id));

  if v_first is not null then
    return jsonb_populate_record(null::planning.runs, v_first);
  end if;

  select p.*
  into v_plan
  from planning.plans p
  where p.id = (select r.plan_id from planning.runs r where r.id = p_run_id)
  for no key update;

  select r.*
  into v_run
  from planning.runs r
  where r.id = p_run_id;

  if v_run.state is distinct from 'draft' then
    raise exception using
      errcode = 'QM908',
      message = 'this run cannot be released',
      detail = format('run %s is %s', p_run_id, coalesce(v_run.state::text, 'unknown')),
      hint = 'Release a draft of planning.runs, or plan anew with planning.run_plan.';
  end if;

  if v_run.number < (select r.number from planning.runs r where r.id = v_plan.current_run_id) then
    raise exception using
      errcode = 'QM908',
      message = 'this run cannot be released',
      detail = format('run %s (number %s) is older than the one in force', p_run_id, v_run.number),
      hint = 'Its snapshot is out of date: plan anew with planning.run_plan.';
  end if;

  v_run := planning._release_run(v_plan.id, p_run_id);
  perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_run));

  return v_run;
end
$$;

comment on function planning.release_run(uuid, text) is
  'Brings a draft run into force: its recommendations wait for approval, those of other runs that were not ordered are superseded. Errors: QM001, QM102, QM103, QM908 no draft, or older than the run in force.';

revoke execute on function planning.release_run(uuid, text) from public;
grant execute on function planning.release_run(uuid, text) to qm_app;
