create or replace function model.models_in_hand()
returns uuid[]
language plpgsql
stable
parallel safe
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_user_id uuid := identity.acting_user_id();
begin
  if not exists (select from identity.users u where u.id = v_user_id and u.role = 'agent') then
    return '{}'::uuid[];
  end if;

  return array(
    with claimed as (
      select h.machine, h.subject_id
      from core.state_history h
      where h.actor_id = v_user_id
        and h.to_state in ('executing', 'running')
    ),
    actions as (
      select a.subject_type, a.subject_id
      from governance.agent_actions a
      where a.requested_by = v_user_id
        and a.subject_id is not null
      union
      select a.subject_type, a.subject_id
      from claimed c
      join governance.agent_actions a on a.id = c.subject_id
      where c.machine = 'agent_action'
        and a.subject_id is not null
    )
    select a.subject_id
    from actions a
    where a.subject_type = 'model'
    union
    select v.model_id
    from actions a
    join model.model_versions v on v.id = a.subject_id
    where a.subject_type = 'model_version'
    union
    select w.model_id
    from model.retraining_workflows w
    where w.requested_by = v_user_id
    union
    select w.model_id
    from claimed c
    join model.retraining_workflows w on w.id = c.subject_id
    where c.machine = 'retraining'
  );
end
$$;

comment on function model.models_in_hand() is
  'Models that the session''s agent acts on, whoever owns them: the subject (model or model_version) of an action, or the model of a retraining, that it proposed or has claimed. Empty for everybody else. For the policies of row-level security, once a statement. Errors: QM102, QM012.';

revoke execute on function model.models_in_hand() from public;
grant execute on function model.models_in_hand() to qm_app, qm_readonly;
