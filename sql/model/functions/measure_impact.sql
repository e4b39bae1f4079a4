create or replace function model.measure_impact(
  p_deployment_id uuid,
  p_metric text,
  p_from date,
  p_to date,
  p_currency text default null
)
returns model.business_impacts
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_deployment model.deployments;
  v_improved double precision;
  v_baseline double precision;
  v_revenue numeric;
  v_impact model.business_impacts;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  select d.*
  into v_deployment
  from model.deployments d
  where d.id = p_deployment_id
    and model._sees_model(d.model_id);

  if not found then
    raise exception using
      errcode = 'QM717',
      message = 'there is no such deployment',
      detail = format('deployment %s', coalesce(p_deployment_id::text, 'null')),
      hint = 'select * from model.deployments lists them.';
  end if;

  select
    sum(p.value_sum) / nullif(sum(p.sample_count), 0)
  into v_improved
  from model.metric_periods p
  where p.version_id = v_deployment.version_id
    and p.name = p_metric
    and p.period = 'day'
    and p.starts_at >= p_from::timestamp at time zone 'UTC'
    and p.starts_at <= p_to::timestamp at time zone 'UTC';

  -- The version before, over as many days up to when the new one took over.
  select
    sum(p.value_sum) / nullif(sum(p.sample_count), 0)
  into v_baseline
  from model.metric_periods p
  where p.version_id = v_deployment.predecessor_version_id
    and p.name = p_metric
    and p.period = 'day'
    and p.starts_at > v_deployment.completed_at - make_interval(days => p_to - p_from + 2)
    and p.starts_at <= v_deployment.completed_at;

  if v_improved is null or v_baseline is null then
    raise exception using
      errcode = 'QM728',
      message = 'there is nothing to measure the impact with',
      detail = format('%s: before %s, after %s', p_metric, coalesce(v_baseline::text, 'no values'), coalesce(v_improved::text, 'no values')),
      hint = 'Log the metric of both versions with model.log_metric, and give days on which the new one was in use.';
  end if;

  if p_currency is not null then
    select coalesce(sum(s.revenue), 0)
    into v_revenue
    from demand.daily_sales s
    where s.day between p_from and p_to
      and s.currency = p_currency;
  end if;

  insert into model.business_impacts as b (
    deployment_id, metric, starts_on, ends_on, baseline_value, improved_value, revenue, revenue_impact, currency, method, calculated_by
  )
  values (
    p_deployment_id, p_metric, p_from, p_to, v_baseline, v_improved, v_revenue,
    v_revenue * ((v_improved - v_baseline) * core.setting_numeric('model.revenue_share')::double precision)::numeric,
    p_currency,
    case
      when p_currency is null then 'difference of the means'
      else format('revenue × difference of the means × %s', core.setting_numeric('model.revenue_share'))
    end,
    identity.current_user_id()
  )
  -- Computed again it is the same row.
  on conflict on constraint business_impacts_deployment_id_metric_starts_on_ends_on_key do update
  set
    baseline_value = excluded.baseline_value,
    improved_value = excluded.improved_value,
    revenue = excluded.revenue,
    revenue_impact = excluded.revenue_impact,
    currency = excluded.currency,
    method = excluded.method,
    calculated_by = excluded.calculated_by,
    calculated_at = clock_timestamp()
  returning b.* into v_impact;

  return v_impact;
end
$$;

comment on function model.measure_impact(uuid, text, date, date, text) is
  'Measures what a deployment did, and returns it: the mean of a metric over days of its version against that of the version before, over as many days up to when it took over. With p_currency also what the difference is worth: revenue of these days times the difference times setting model.revenue_share; for metrics of which more is better, from 0 to 1. Computed again it is the same row. Errors: QM102, QM103, QM717 no such deployment, QM728 no values.';

revoke execute on function model.measure_impact(uuid, text, date, date, text) from public;
grant execute on function model.measure_impact(uuid, text, date, date, text) to qm_app;
