create or replace function forecast.name_parameters(p_method forecast.method, p_parameters double precision[])
returns jsonb
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select coalesce(jsonb_object_agg(n.name, p.value), '{}')
  from unnest(
    case p_method
      when 'moving_average' then '{window}'::text[]
      when 'exponential_smoothing' then '{alpha}'
      when 'damped_trend' then '{alpha,beta,phi}'
      when 'holt_winters_additive' then '{alpha,beta,gamma}'
      when 'holt_winters_multiplicative' then '{alpha,beta,gamma}'
      when 'croston' then '{alpha}'
      when 'sba' then '{alpha}'
      when 'tsb' then '{alpha,beta}'
      else '{}'
    end
  ) with ordinality as n (name, number)
  join unnest(p_parameters) with ordinality as p (value, number) on p.number = n.number
$$;

comment on function forecast.name_parameters(forecast.method, double precision[]) is
  'Parameters of a method by name: window in periods; alpha, beta, gamma smooth level, trend and season; phi damps the trend; TSB''s beta smooths the probability of demand.';

revoke execute on function forecast.name_parameters(forecast.method, double precision[]) from public;
grant execute on function forecast.name_parameters(forecast.method, double precision[]) to qm_app, qm_readonly;
