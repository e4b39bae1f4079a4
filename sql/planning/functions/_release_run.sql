create or replace function planning._release_run(p_plan_id uuid, p_run_id uuid)
returns planning.runs
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_run planning.runs;
  v_old record;
begin
  -- Approvals before recommendations, as every command locks them.
  perform governance._supersede_approvals(
    'procurement_recommendation',
    array(
      select r.id
      from planning.recommendations r
      where r.plan_id = p_plan_id
        and r.run_id <> p_run_id
        and r.supply_mode = 'purchase'
        and r.state in ('pending', 'approved')
      order by r.id
    ),
    'a newer run came into force'
  );

  perform r.id
  from planning.recommendations r
  where r.plan_id = p_plan_id
    and r.run_id <> p_run_id
    and r.state in ('draft', 'pending', 'approved')
  order by r.id
  for no key update;

  for v_old in
    select r.state, array_agg(r.id order by r.id) as ids
    from planning.recommendations r
    where r.plan_id = p_plan_id
      and r.run_id <> p_run_id
      and r.state in ('draft', 'pending', 'approved')
    group by r.state
  loop
    perform planning._move_recommendations(v_old.ids, v_old.state, 'superseded', 'a newer run came into force');
  end loop;

  for v_old in
    select r.id, r.state
    from planning.runs r
    where r.plan_id = p_plan_id
      and r.id <> p_run_id
      and r.state in ('draft', 'current')
    order by r.number
  loop
    perform core.record_transition('planning_run', v_old.id, v_old.state::text, 'superseded');

    update planning.runs r
    set state = 'superseded'
    where r.id = v_old.id;
  end loop;

  perform core.record_transition('planning_run', p_run_id, 'draft', 'current');

  update planning.runs r
  set state = 'current'
  where r.id = p_run_id
  returning r.* into v_run;

  update planning.plans p
  set current_run_id = p_run_id
  where p.id = p_plan_id;

  perform planning._move_recommendations(
    array(
      select r.id from planning.recommendations r where r.run_id = p_run_id and r.state = 'draft' and r.supply_mode = 'purchase' order by r.id
    ),
    'draft',
    'pending'
  );
  perform planning._move_recommendations(
    array(select r.id from planning.recommendations r where r.run_id = p_run_id and r.state = 'draft' order by r.id), 'draft', 'approved'
  );

  perform governance._request_approvals(
    'procurement_recommendation',
    coalesce(
      (
        select jsonb_agg(
          jsonb_build_object(
            'subject_id', r.id,
            'parameters', planning._approval_parameters(r),
            'amount', r.total_cost,
            'currency', r.currency,
            'risk_level', r.risk_level
          )
          order by r.id
        )
        from planning.recommendations r
        where r.run_id = p_run_id
          and r.approval_quantity is not null
      ),
      '[]'
    ),
    identity.current_user_id()
  );

  return v_run;
end
$$;

comment on function planning._release_run(uuid, uuid) is
  'Brings a draft run into force; the caller holds the plan''s lock. The recommendations of other runs that were not ordered are superseded, their votes void; those of this run wait for approval, or are approved where none is needed.';

revoke execute on function planning._release_run(uuid, uuid) from public;
