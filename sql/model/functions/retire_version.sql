create or replace function model.retire_version(p_version_id uuid, p_reason text, p_no_model boolean default false)
returns model.model_versions
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_version model.model_versions;
  v_pointer record;
begin
  perform identity._check_actor('planner', 'admin');
  v_version := model._lock_version(p_version_id);

  if exists (
    select
    from model.deployments d
    where d.version_id = p_version_id
      and d.state in ('pending', 'canary', 'paused', 'rolling_back')
  ) or exists (
    select
    from model.deployments d
    where d.predecessor_version_id = p_version_id
      and (d.state in ('canary', 'paused', 'rolling_back') or (d.state = 'active' and d.completed_at + d.rollback_window > clock_timestamp()))
  ) then
    raise exception using
      errcode = 'QM715',
      message = 'this version is still needed',
      detail = format('version %s of model %s: a deployment is under way, or may go back to it', v_version.version, v_version.model_id),
      hint = 'Wait until the deployment is over and cannot be rolled back any more, or end it.';
  end if;

  if v_version.state = 'active' then
    if not p_no_model then
      raise exception using
        errcode = 'QM715',
        message = 'this version is still needed',
        detail = format('version %s of model %s is in use in %s', v_version.version, v_version.model_id, (select string_agg(a.environment, ', ' order by a.environment) from model.active_versions a where a.version_id = p_version_id)),
        hint = 'Deploy another version first, or say p_no_model => true to leave the model without one.';
    end if;

    for v_pointer in
      delete from model.active_versions a
      where a.version_id = p_version_id
      returning a.deployment_id
    loop
      perform model._move_deployment(v_pointer.deployment_id, 'superseded', p_reason);
    end loop;
  end if;

  perform model._move_version(p_version_id, 'retired', p_reason);

  select v.*
  into v_version
  from model.model_versions v
  where v.id = p_version_id;

  return v_version;
end
$$;

comment on function model.retire_version(uuid, text, boolean) is
  'Retires a version for good, and returns it; it keeps its lineage. One in use is retired only with p_no_model, which leaves its environments without a version. For planners and admins. Errors: QM003 retired or rejected, QM102, QM103, QM708 no such version, QM715 still needed.';

revoke execute on function model.retire_version(uuid, text, boolean) from public;
grant execute on function model.retire_version(uuid, text, boolean) to qm_app;
