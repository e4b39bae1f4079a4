create or replace function model.register_model(
  p_name text,
  p_model_type text,
  p_risk_level core.risk_level default 'medium',
  p_forecast_type text default null,
  p_description text default null
)
returns model.models
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_model model.models;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  insert into model.models (name, model_type, risk_level, forecast_type, description, owner_id)
  values (p_name, p_model_type, p_risk_level, p_forecast_type, p_description, identity.owner_of_new_rows())
  returning * into v_model;

  return v_model;
end
$$;

comment on function model.register_model(text, text, core.risk_level, text, text) is
  'Registers a model, and returns it. p_risk_level decides how many must agree to a deployment of its versions. Errors: QM102, QM103; models_name_key where the name is taken.';

revoke execute on function model.register_model(text, text, core.risk_level, text, text) from public;
grant execute on function model.register_model(text, text, core.risk_level, text, text) to qm_app;
