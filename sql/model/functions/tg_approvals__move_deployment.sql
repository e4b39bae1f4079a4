create or replace function model.tg_approvals__move_deployment()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_deployment model.deployments;
  v_state model.model_version_state;
begin
  if new.state = 'superseded' then
    return null;
  end if;

  select d.*
  into v_deployment
  from model.deployments d
  where d.id = new.subject_id;

  if v_deployment.state is distinct from 'pending' then
    return null;
  end if;

  -- Who decides about an approval need not see the model.
  perform model._lock_version(v_deployment.version_id, false);

  select v.state
  into v_state
  from model.model_versions v
  where v.id = v_deployment.version_id;

  if new.state in ('rejected', 'cancelled', 'expired') then
    perform model._move_deployment(v_deployment.id, 'cancelled', format('approval %s', new.state));
  end if;

  if new.state = 'approved' then
    if v_state = 'validated' then
      perform model._move_version(v_deployment.version_id, 'approved', format('approval of deployment %s', v_deployment.id));
    end if;
  elsif v_state = 'approved' and not exists (
    select
    from model.deployments d
    join governance.approvals a on a.id = d.approval_id
    where d.version_id = v_deployment.version_id
      and d.id <> v_deployment.id
      and (d.state in ('canary', 'paused') or (d.state = 'pending' and a.state = 'approved'))
  ) then
    perform model._move_version(v_deployment.version_id, 'validated', format('approval %s', new.state));
  end if;

  return null;
end
$$;

comment on function model.tg_approvals__move_deployment() is
  'Trigger of governance.approvals: what the approvers decide about a deployment moves it and its version in the same transaction.';

revoke execute on function model.tg_approvals__move_deployment() from public;

drop trigger if exists tg_approvals__move_deployment on governance.approvals;
create trigger tg_approvals__move_deployment
after update of state on governance.approvals
for each row
when (new.subject_type = 'model_deployment')
execute function model.tg_approvals__move_deployment();
