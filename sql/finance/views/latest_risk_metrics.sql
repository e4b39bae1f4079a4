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
comment on column finance.latest_risk_metrics.id is 'Identifier.';
comment on column finance.latest_risk_metrics.series_id is 'Series that is measured; null for a portfolio.';
comment on column finance.latest_risk_metrics.portfolio_id is 'Portfolio that is measured; null for a series.';
comment on column finance.latest_risk_metrics.model_version_id is 'Version of the model that the figures are for; null where they are for none.';
comment on column finance.latest_risk_metrics.positions is 'Series with their weights as they were: [{"series_id", "weight"}].';
comment on column finance.latest_risk_metrics.window_from is 'First day that was asked for; null: from the first value on.';
comment on column finance.latest_risk_metrics.window_until is 'Day after the last that was asked for; null: up to the last value.';
comment on column finance.latest_risk_metrics.return_kind is 'How returns were made of the values.';
comment on column finance.latest_risk_metrics.var_method is 'Method of var_95 and var_99.';
comment on column finance.latest_risk_metrics.quantile_rule is 'Rule of the quantiles.';
comment on column finance.latest_risk_metrics.cvar_rule is 'Rule of cvar_95 and cvar_99.';
comment on column finance.latest_risk_metrics.ddof is 'Delta degrees of freedom of the standard deviation: 1, of a sample; 0, of all.';
comment on column finance.latest_risk_metrics.loss_sign is 'How losses are written in var_95, var_99, cvar_95, cvar_99 and maximum_drawdown.';
comment on column finance.latest_risk_metrics.horizon is 'Periods that value at risk and conditional value at risk are for.';
comment on column finance.latest_risk_metrics.annualiser is 'Periods a year; 1 where figures are of one period.';
comment on column finance.latest_risk_metrics.risk_free_rate is 'Return without risk of one period, as a share; also the target of Sortino.';
comment on column finance.latest_risk_metrics.as_of_on is 'Day of the last value, in UTC.';
comment on column finance.latest_risk_metrics.first_at is 'Start of the first period that has a return.';
comment on column finance.latest_risk_metrics.last_at is 'Start of the last period.';
comment on column finance.latest_risk_metrics.return_count is 'Number of returns.';
comment on column finance.latest_risk_metrics.excluded_count is 'Periods left out because only some series have them or because they are censored.';
comment on column finance.latest_risk_metrics.mean_return is 'Mean return of one period.';
comment on column finance.latest_risk_metrics.total_return is 'Return of all periods together, as a simple return.';
comment on column finance.latest_risk_metrics.annual_return is 'Compound annual growth rate.';
comment on column finance.latest_risk_metrics.volatility is 'Standard deviation times √annualiser.';
comment on column finance.latest_risk_metrics.var_95 is 'Value at risk of 95 %, as a share.';
comment on column finance.latest_risk_metrics.var_99 is 'Value at risk of 99 %, as a share.';
comment on column finance.latest_risk_metrics.cvar_95 is 'Conditional value at risk of 95 %, as a share.';
comment on column finance.latest_risk_metrics.cvar_99 is 'Conditional value at risk of 99 %, as a share.';
comment on column finance.latest_risk_metrics.sharpe_ratio is 'Sharpe ratio times √annualiser; null where the returns do not vary.';
comment on column finance.latest_risk_metrics.sortino_ratio is 'Sortino ratio times √annualiser; null where no return is below risk_free_rate.';
comment on column finance.latest_risk_metrics.maximum_drawdown is 'Greatest fall from a peak, as a share of the peak.';
comment on column finance.latest_risk_metrics.peak_at is 'Start of the period that the fall began after; where that is before the first return, of the value that it starts from, or for given returns of the first return; null without a fall.';
comment on column finance.latest_risk_metrics.trough_at is 'Start of the period at its end; null without a fall.';
comment on column finance.latest_risk_metrics.recovered_at is 'Start of the period in which the peak was reached again; null while it is not.';
comment on column finance.latest_risk_metrics.input_hash is 'SHA-256 of the values, moments and weights that went in, in hexadecimal; finance.latest_risk_metrics says whether they are still the same.';
comment on column finance.latest_risk_metrics.owner_id is 'User who had it computed; null: the company''s.';
comment on column finance.latest_risk_metrics.computed_at is 'When it was computed.';
comment on column finance.latest_risk_metrics.is_current is
  'True where the values and weights are those that it was computed from; false where they changed since, or are not in sight.';

grant select on finance.latest_risk_metrics to qm_app, qm_readonly, qm_auditor, qm_maintenance;
