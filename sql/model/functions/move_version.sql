create or replace function model._move_version(p_version_id uuid, p_to model.model_version_state, p_reason text default null)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_from model.model_version_state;
begin
  select v.state
  into strict v_from
  from model.model_versions v
  where v.id = p_version_id
  for no key update;

  if v_from <> p_to then
    perform core.record_transition('model_version', p_version_id, v_from::text, p_to::text, p_reason);

    update model.model_versions v
    set
      state = p_to,
      deployed_at = case p_to when 'active' then coalesce(v.deployed_at, clock_timestamp()) else v.deployed_at end,
      retired_at = case p_to when 'retired' then clock_timestamp() end
    where v.id = p_version_id;
  end if;
end
$$;

comment on function model._move_version(uuid, model.model_version_state, text) is
  'Moves a version, whose model is locked, to a state unless it is there. Error: QM003.';

revoke execute on function model._move_version(uuid, model.model_version_state, text) from public;
