create or replace function model.tg_active_versions__require_promotion()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_now model.active_versions;
begin
  select a.*
  into v_now
  from model.active_versions a
  where a.model_id = new.model_id
    and a.environment = new.environment;

  -- Moved on or gone before the commit.
  if v_now.deployment_id is distinct from new.deployment_id then
    return null;
  end if;

  if not exists (
    select
    from model.deployments d
    join model.validations v on v.id = d.validation_id
      and v.state = 'passed'
      and v.expires_at > d.completed_at
      and v.baseline_version_id is not distinct from d.predecessor_version_id
    join governance.approvals p on p.id = d.approval_id and p.state = 'approved' and p.used_at is not null
    where d.id = new.deployment_id
      and d.state = 'active'
  ) then
    raise exception using
      errcode = 'QM720',
      message = 'this version was not promoted',
      detail = format('version %s in %s: its deployment is not active, was not approved, or its validation had expired or was not against the version before', new.version_id, new.environment),
      hint = 'Deploy it: model.request_deployment, governance.approve, model.start_deployment, model.advance_deployment.';
  end if;

  return null;
end
$$;

comment on function model.tg_active_versions__require_promotion() is
  'Deferred constraint trigger of model.active_versions: no transaction commits a version in use whose deployment is not active, lacks an approval that was used, or whose validation had expired when it took over or was not against the version that it took over from. Error: QM720.';

revoke execute on function model.tg_active_versions__require_promotion() from public;

drop trigger if exists tg_active_versions__require_promotion on model.active_versions;
create constraint trigger tg_active_versions__require_promotion
after insert or update on model.active_versions
deferrable initially deferred
for each row
execute function model.tg_active_versions__require_promotion();
