create or replace function model.advance_deployments()
returns table (deployment_id uuid, state model.deployment_state)
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  for deployment_id in
    select d.id
    from model.deployments d
    where d.state = 'canary'
      or (d.state = 'active' and d.completed_at + d.rollback_window > clock_timestamp())
    order by d.model_id, d.id
  loop
    begin
      state := (model.advance_deployment(deployment_id)).state;
      return next;
    exception
      -- Moved meanwhile, or its validation has run out: that is for a human, and no reason to leave the others.
      when sqlstate 'QM716' or sqlstate 'QM718' or sqlstate 'QM719' then
        continue;
    end;
  end loop;
end
$$;

comment on function model.advance_deployments() is
  'Advances every deployment that is under way or may still be rolled back, in one order of models, and returns where each is. One that cannot be advanced stays and does not keep the others. For a timer.';

revoke execute on function model.advance_deployments() from public;
grant execute on function model.advance_deployments() to qm_app, qm_maintenance;
