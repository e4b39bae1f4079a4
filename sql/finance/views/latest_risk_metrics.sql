create or replace view finance.latest_risk_metrics
with (security_invoker = true)
as
select
  r.id,
  r.series_id,
  r.portfolio_id,
  r.model_version_id,
  r.positions,
  r.window_from,
  r.window_until,
  r.return_kind,
  r.var_method,
  r.quantile_rule,
  r.cvar_rule,
  r.ddof,
  r.loss_sign,
  r.horizon,
  r.annualiser,
  r.risk_free_rate,
  r.as_of_on,
  r.first_at,
  r.last_at,
  r.return_count,
  r.excluded_count,
  r.mean_return,
  r.total_return,
  r.annual_return,
  r.volatility,
  r.var_95,
  r.var_99,
  r.cvar_95,
  r.cvar_99,
  r.sharpe_ratio,
  r.sortino_ratio,
  r.maximum_drawdown,
  r.peak_at,
  r.trough_at,
  r.recovered_at,
  r.input_hash,
  r.owner_id,
  r.computed_at,
  coalesce(
    (finance.find_history(r.series_id, r.portfolio_id, r.return_kind, r.window_from, r.window_until)).input_hash = r.input_hash,
    false
  ) as is_current
from (
  select
    m.*,
    row_number() over (
      partition by
        m.series_id, m.portfolio_id, m.return_kind, m.var_method, m.quantile_rule, m.cvar_rule, m.ddof, m.loss_sign, m.horizon, m.annualiser,
        m.risk_free_rate, m.window_from, m.window_until, m.model_version_id, m.owner_id
      order by m.computed_at desc, m.id desc
    ) as age
  from finance.risk_metrics m
) as r
where r.age = 1;

comment on view finance.latest_risk_metrics is
  'Risk figures of each subject on the same terms that were computed last, and whether they still hold.';
comment on column finance.latest_risk_metrics.is_current is
  'True where the values and weights are those that it was computed from; false where they changed since, or are not in sight.';

grant select on finance.latest_risk_metrics to qm_app, qm_readonly, qm_auditor, qm_maintenance;
