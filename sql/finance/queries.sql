/* @name CreatePortfolio */
select
  p.id as "id!",
  p.name as "name!",
  p.currency as "currency?",
  p.frequency as "frequency!",
  p.description as "description?",
  p.owner_id as "owner_id?",
  p.created_at as "created_at!",
  p.updated_at as "updated_at!"
from finance.create_portfolio(:name!, :positions!, :description, :idempotencyKey) as p;

/* @name UpdatePortfolio */
select
  p.id as "id!",
  p.name as "name!",
  p.currency as "currency?",
  p.frequency as "frequency!",
  p.description as "description?",
  p.owner_id as "owner_id?",
  p.created_at as "created_at!",
  p.updated_at as "updated_at!"
from finance.update_portfolio(:portfolioId!, :positions, :name, :description) as p;

/* @name GetPortfolio */
select
  p.id as "id!",
  p.name as "name!",
  p.currency as "currency?",
  p.frequency as "frequency!",
  p.description as "description?",
  p.owner_id as "owner_id?",
  p.created_at as "created_at!",
  p.updated_at as "updated_at!"
from finance.portfolios as p
where p.id = :portfolioId!;

/* @name ListPortfolios */
select
  p.id as "id!",
  p.name as "name!",
  p.currency as "currency?",
  p.frequency as "frequency!",
  p.description as "description?",
  p.owner_id as "owner_id?",
  p.created_at as "created_at!",
  p.updated_at as "updated_at!"
from finance.portfolios as p
where (p.name, p.id) > (coalesce(:afterName::text, ''), coalesce(:afterId::uuid, '00000000-0000-0000-0000-000000000000'))
order by p.name, p.id
limit :limit!;

/* @name ListPositions */
select
  o.series_id as "series_id!",
  s.name as "name!",
  o.weight as "weight!"
from finance.portfolio_positions as o
join series.series as s on s.id = o.series_id
where o.portfolio_id = :portfolioId!
order by o.weight desc, s.name, o.series_id;

/* @name FindRiskSubjects */
select
  s.id as "series_id?",
  null::uuid as "portfolio_id?",
  s.name as "name!",
  s.currency as "currency?",
  s.frequency as "frequency!",
  s.owner_id as "owner_id?"
from series.series as s
where s.kind = any (enum_range(null::series.series_kind))
  and s.name = :name!
union all
select null, p.id, p.name, p.currency, p.frequency, p.owner_id
from finance.portfolios as p
where p.name = :name!;

/* @name ReadReturns */
select
  r.at as "at!",
  r.reading as "reading!"
from finance.read_returns(:seriesId, :portfolioId, :returnKind, :from, :until) as r;

/* @name RollingRisk */
select
  r.at as "at!",
  r.return_value as "return_value!",
  r.mean_return as "mean_return!",
  r.volatility as "volatility!",
  r.value_at_risk as "value_at_risk!",
  r.conditional_value_at_risk as "conditional_value_at_risk!",
  r.sharpe_ratio as "sharpe_ratio?",
  r.sortino_ratio as "sortino_ratio?",
  r.maximum_drawdown as "maximum_drawdown!"
from finance.rolling_risk(
  :seriesId, :portfolioId, :window!, :from, :until, :returnKind, :level, :varMethod, :quantileRule, :cvarRule, :ddof, :annualiser, :riskFreeRate
) as r;

/* @name ComputeRiskMetrics */
select
  r.id as "id!",
  r.series_id as "series_id?",
  r.portfolio_id as "portfolio_id?",
  r.model_version_id as "model_version_id?",
  r.positions as "positions!",
  r.window_from as "window_from?",
  r.window_until as "window_until?",
  r.return_kind as "return_kind!",
  r.var_method as "var_method!",
  r.quantile_rule as "quantile_rule!",
  r.cvar_rule as "cvar_rule!",
  r.ddof as "ddof!",
  r.loss_sign as "loss_sign!",
  r.horizon as "horizon!",
  r.annualiser as "annualiser!",
  r.risk_free_rate as "risk_free_rate!",
  r.as_of_on as "as_of_on!",
  r.first_at as "first_at!",
  r.last_at as "last_at!",
  r.return_count as "return_count!",
  r.excluded_count as "excluded_count!",
  r.mean_return as "mean_return!",
  r.total_return as "total_return!",
  r.annual_return as "annual_return!",
  r.volatility as "volatility!",
  r.var_95 as "var_95!",
  r.var_99 as "var_99!",
  r.cvar_95 as "cvar_95!",
  r.cvar_99 as "cvar_99!",
  r.sharpe_ratio as "sharpe_ratio?",
  r.sortino_ratio as "sortino_ratio?",
  r.maximum_drawdown as "maximum_drawdown!",
  r.peak_at as "peak_at?",
  r.trough_at as "trough_at?",
  r.recovered_at as "recovered_at?",
  r.input_hash as "input_hash!",
  r.owner_id as "owner_id?",
  r.computed_at as "computed_at!"
from finance.compute_risk_metrics(
  :seriesId, :portfolioId, :from, :until, :returnKind, :varMethod, :quantileRule, :cvarRule, :ddof, :lossSign, :horizon, :annualiser,
  :riskFreeRate, :modelVersionId
) as r;

/* @name GetRiskMetrics */
select
  r.id as "id!",
  r.series_id as "series_id?",
  r.portfolio_id as "portfolio_id?",
  r.model_version_id as "model_version_id?",
  r.positions as "positions!",
  r.window_from as "window_from?",
  r.window_until as "window_until?",
  r.return_kind as "return_kind!",
  r.var_method as "var_method!",
  r.quantile_rule as "quantile_rule!",
  r.cvar_rule as "cvar_rule!",
  r.ddof as "ddof!",
  r.loss_sign as "loss_sign!",
  r.horizon as "horizon!",
  r.annualiser as "annualiser!",
  r.risk_free_rate as "risk_free_rate!",
  r.as_of_on as "as_of_on!",
  r.first_at as "first_at!",
  r.last_at as "last_at!",
  r.return_count as "return_count!",
  r.excluded_count as "excluded_count!",
  r.mean_return as "mean_return!",
  r.total_return as "total_return!",
  r.annual_return as "annual_return!",
  r.volatility as "volatility!",
  r.var_95 as "var_95!",
  r.var_99 as "var_99!",
  r.cvar_95 as "cvar_95!",
  r.cvar_99 as "cvar_99!",
  r.sharpe_ratio as "sharpe_ratio?",
  r.sortino_ratio as "sortino_ratio?",
  r.maximum_drawdown as "maximum_drawdown!",
  r.peak_at as "peak_at?",
  r.trough_at as "trough_at?",
  r.recovered_at as "recovered_at?",
  r.input_hash as "input_hash!",
  r.owner_id as "owner_id?",
  r.computed_at as "computed_at!"
from finance.risk_metrics as r
where r.id = :riskMetricsId!;

/* @name ListSeriesRiskMetrics */
select
  r.id as "id!",
  r.series_id as "series_id?",
  r.portfolio_id as "portfolio_id?",
  r.model_version_id as "model_version_id?",
  r.positions as "positions!",
  r.window_from as "window_from?",
  r.window_until as "window_until?",
  r.return_kind as "return_kind!",
  r.var_method as "var_method!",
  r.quantile_rule as "quantile_rule!",
  r.cvar_rule as "cvar_rule!",
  r.ddof as "ddof!",
  r.loss_sign as "loss_sign!",
  r.horizon as "horizon!",
  r.annualiser as "annualiser!",
  r.risk_free_rate as "risk_free_rate!",
  r.as_of_on as "as_of_on!",
  r.first_at as "first_at!",
  r.last_at as "last_at!",
  r.return_count as "return_count!",
  r.excluded_count as "excluded_count!",
  r.mean_return as "mean_return!",
  r.total_return as "total_return!",
  r.annual_return as "annual_return!",
  r.volatility as "volatility!",
  r.var_95 as "var_95!",
  r.var_99 as "var_99!",
  r.cvar_95 as "cvar_95!",
  r.cvar_99 as "cvar_99!",
  r.sharpe_ratio as "sharpe_ratio?",
  r.sortino_ratio as "sortino_ratio?",
  r.maximum_drawdown as "maximum_drawdown!",
  r.peak_at as "peak_at?",
  r.trough_at as "trough_at?",
  r.recovered_at as "recovered_at?",
  r.input_hash as "input_hash!",
  r.owner_id as "owner_id?",
  r.computed_at as "computed_at!",
  r.is_current as "is_current!"
from finance.latest_risk_metrics as r
where r.series_id = :seriesId!
order by r.computed_at desc, r.id desc;

/* @name ListPortfolioRiskMetrics */
select
  r.id as "id!",
  r.series_id as "series_id?",
  r.portfolio_id as "portfolio_id?",
  r.model_version_id as "model_version_id?",
  r.positions as "positions!",
  r.window_from as "window_from?",
  r.window_until as "window_until?",
  r.return_kind as "return_kind!",
  r.var_method as "var_method!",
  r.quantile_rule as "quantile_rule!",
  r.cvar_rule as "cvar_rule!",
  r.ddof as "ddof!",
  r.loss_sign as "loss_sign!",
  r.horizon as "horizon!",
  r.annualiser as "annualiser!",
  r.risk_free_rate as "risk_free_rate!",
  r.as_of_on as "as_of_on!",
  r.first_at as "first_at!",
  r.last_at as "last_at!",
  r.return_count as "return_count!",
  r.excluded_count as "excluded_count!",
  r.mean_return as "mean_return!",
  r.total_return as "total_return!",
  r.annual_return as "annual_return!",
  r.volatility as "volatility!",
  r.var_95 as "var_95!",
  r.var_99 as "var_99!",
  r.cvar_95 as "cvar_95!",
  r.cvar_99 as "cvar_99!",
  r.sharpe_ratio as "sharpe_ratio?",
  r.sortino_ratio as "sortino_ratio?",
  r.maximum_drawdown as "maximum_drawdown!",
  r.peak_at as "peak_at?",
  r.trough_at as "trough_at?",
  r.recovered_at as "recovered_at?",
  r.input_hash as "input_hash!",
  r.owner_id as "owner_id?",
  r.computed_at as "computed_at!",
  r.is_current as "is_current!"
from finance.latest_risk_metrics as r
where r.portfolio_id = :portfolioId!
order by r.computed_at desc, r.id desc;

/* @name ListModelVersionRiskMetrics */
select
  r.id as "id!",
  r.series_id as "series_id?",
  r.portfolio_id as "portfolio_id?",
  r.model_version_id as "model_version_id?",
  r.positions as "positions!",
  r.window_from as "window_from?",
  r.window_until as "window_until?",
  r.return_kind as "return_kind!",
  r.var_method as "var_method!",
  r.quantile_rule as "quantile_rule!",
  r.cvar_rule as "cvar_rule!",
  r.ddof as "ddof!",
  r.loss_sign as "loss_sign!",
  r.horizon as "horizon!",
  r.annualiser as "annualiser!",
  r.risk_free_rate as "risk_free_rate!",
  r.as_of_on as "as_of_on!",
  r.first_at as "first_at!",
  r.last_at as "last_at!",
  r.return_count as "return_count!",
  r.excluded_count as "excluded_count!",
  r.mean_return as "mean_return!",
  r.total_return as "total_return!",
  r.annual_return as "annual_return!",
  r.volatility as "volatility!",
  r.var_95 as "var_95!",
  r.var_99 as "var_99!",
  r.cvar_95 as "cvar_95!",
  r.cvar_99 as "cvar_99!",
  r.sharpe_ratio as "sharpe_ratio?",
  r.sortino_ratio as "sortino_ratio?",
  r.maximum_drawdown as "maximum_drawdown!",
  r.peak_at as "peak_at?",
  r.trough_at as "trough_at?",
  r.recovered_at as "recovered_at?",
  r.input_hash as "input_hash!",
  r.owner_id as "owner_id?",
  r.computed_at as "computed_at!"
from finance.risk_metrics as r
where r.model_version_id = :modelVersionId!
order by r.computed_at desc, r.id desc;

/* @name ComputeCorrelations */
select
  m.id as "id!",
  m.series_ids as "series_ids!",
  m.model_version_id as "model_version_id?",
  m.window_from as "window_from?",
  m.window_until as "window_until?",
  m.method as "method!",
  m.return_kind as "return_kind!",
  m.first_at as "first_at!",
  m.last_at as "last_at!",
  m.return_count as "return_count!",
  m.excluded_count as "excluded_count!",
  m.input_hash as "input_hash!",
  m.owner_id as "owner_id?",
  m.computed_at as "computed_at!"
from finance.compute_correlations(:seriesIds!, :method, :from, :until, :returnKind, :modelVersionId) as m;

/* @name GetCorrelationMatrix */
select
  m.id as "id!",
  m.series_ids as "series_ids!",
  m.model_version_id as "model_version_id?",
  m.window_from as "window_from?",
  m.window_until as "window_until?",
  m.method as "method!",
  m.return_kind as "return_kind!",
  m.first_at as "first_at!",
  m.last_at as "last_at!",
  m.return_count as "return_count!",
  m.excluded_count as "excluded_count!",
  m.input_hash as "input_hash!",
  m.owner_id as "owner_id?",
  m.computed_at as "computed_at!",
  finance.correlation_matrix(m.id) as "matrix!"
from finance.correlation_matrices as m
where m.id = :matrixId!;

/* @name ListCorrelationMatrices */
select
  m.id as "id!",
  m.series_ids as "series_ids!",
  m.model_version_id as "model_version_id?",
  m.window_from as "window_from?",
  m.window_until as "window_until?",
  m.method as "method!",
  m.return_kind as "return_kind!",
  m.first_at as "first_at!",
  m.last_at as "last_at!",
  m.return_count as "return_count!",
  m.excluded_count as "excluded_count!",
  m.input_hash as "input_hash!",
  m.owner_id as "owner_id?",
  m.computed_at as "computed_at!",
  m.computed_at::text as "page_at!"
from finance.correlation_matrices as m
where (m.computed_at, m.id) < (coalesce(:beforeAt::timestamptz, 'infinity'), coalesce(:beforeId::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
order by m.computed_at desc, m.id desc
limit :limit!;

/* @name RunSimulation */
select
  s.id as "id!",
  s.series_id as "series_id?",
  s.portfolio_id as "portfolio_id?",
  s.model_version_id as "model_version_id?",
  s.positions as "positions!",
  s.window_from as "window_from?",
  s.window_until as "window_until?",
  s.seed as "seed!",
  s.path_count as "path_count!",
  s.periods as "periods!",
  s.start_value as "start_value!",
  s.drift as "drift!",
  s.deviation as "deviation!",
  s.is_drift_given as "is_drift_given!",
  s.is_deviation_given as "is_deviation_given!",
  s.return_count as "return_count!",
  s.mean_value as "mean_value!",
  s.percentile_1 as "percentile_1!",
  s.percentile_5 as "percentile_5!",
  s.percentile_25 as "percentile_25!",
  s.percentile_50 as "percentile_50!",
  s.percentile_75 as "percentile_75!",
  s.percentile_95 as "percentile_95!",
  s.percentile_99 as "percentile_99!",
  s.loss_probability as "loss_probability!",
  s.var_95 as "var_95!",
  s.var_99 as "var_99!",
  s.cvar_95 as "cvar_95!",
  s.cvar_99 as "cvar_99!",
  s.input_hash as "input_hash!",
  s.owner_id as "owner_id?",
  s.computed_at as "computed_at!"
from finance.run_simulation(
  :seriesId, :portfolioId, :from, :until, :seed!, :periods!, :pathCount, :drift, :deviation, :startValue, :modelVersionId
) as s;

/* @name GetSimulation */
select
  s.id as "id!",
  s.series_id as "series_id?",
  s.portfolio_id as "portfolio_id?",
  s.model_version_id as "model_version_id?",
  s.positions as "positions!",
  s.window_from as "window_from?",
  s.window_until as "window_until?",
  s.seed as "seed!",
  s.path_count as "path_count!",
  s.periods as "periods!",
  s.start_value as "start_value!",
  s.drift as "drift!",
  s.deviation as "deviation!",
  s.is_drift_given as "is_drift_given!",
  s.is_deviation_given as "is_deviation_given!",
  s.return_count as "return_count!",
  s.mean_value as "mean_value!",
  s.percentile_1 as "percentile_1!",
  s.percentile_5 as "percentile_5!",
  s.percentile_25 as "percentile_25!",
  s.percentile_50 as "percentile_50!",
  s.percentile_75 as "percentile_75!",
  s.percentile_95 as "percentile_95!",
  s.percentile_99 as "percentile_99!",
  s.loss_probability as "loss_probability!",
  s.var_95 as "var_95!",
  s.var_99 as "var_99!",
  s.cvar_95 as "cvar_95!",
  s.cvar_99 as "cvar_99!",
  s.input_hash as "input_hash!",
  s.owner_id as "owner_id?",
  s.computed_at as "computed_at!"
from finance.simulations as s
where s.id = :simulationId!;

/* @name BacktestValueAtRisk */
select
  b.id as "id!",
  b.series_id as "series_id?",
  b.portfolio_id as "portfolio_id?",
  b.model_version_id as "model_version_id?",
  b.positions as "positions!",
  b.window_from as "window_from?",
  b.window_until as "window_until?",
  b.return_kind as "return_kind!",
  b.level as "level!",
  b.var_method as "var_method!",
  b.quantile_rule as "quantile_rule!",
  b.ddof as "ddof!",
  b.estimation_window as "estimation_window!",
  b.significance as "significance!",
  b.first_at as "first_at!",
  b.last_at as "last_at!",
  b.observation_count as "observation_count!",
  b.exceedance_count as "exceedance_count!",
  b.expected_count as "expected_count!",
  b.statistic as "statistic!",
  b.p_value as "p_value!",
  b.is_rejected as "is_rejected!",
  b.input_hash as "input_hash!",
  b.owner_id as "owner_id?",
  b.computed_at as "computed_at!"
from finance.backtest_value_at_risk(
  :seriesId, :portfolioId, :from, :until, :estimationWindow, :level, :varMethod, :quantileRule, :ddof, :returnKind, :significance, :modelVersionId
) as b;

/* @name GetVarBacktest */
select
  b.id as "id!",
  b.series_id as "series_id?",
  b.portfolio_id as "portfolio_id?",
  b.model_version_id as "model_version_id?",
  b.positions as "positions!",
  b.window_from as "window_from?",
  b.window_until as "window_until?",
  b.return_kind as "return_kind!",
  b.level as "level!",
  b.var_method as "var_method!",
  b.quantile_rule as "quantile_rule!",
  b.ddof as "ddof!",
  b.estimation_window as "estimation_window!",
  b.significance as "significance!",
  b.first_at as "first_at!",
  b.last_at as "last_at!",
  b.observation_count as "observation_count!",
  b.exceedance_count as "exceedance_count!",
  b.expected_count as "expected_count!",
  b.statistic as "statistic!",
  b.p_value as "p_value!",
  b.is_rejected as "is_rejected!",
  b.input_hash as "input_hash!",
  b.owner_id as "owner_id?",
  b.computed_at as "computed_at!"
from finance.var_backtests as b
where b.id = :backtestId!;

/* @name ListRiskFindings */
select
  f.finding as "finding!",
  f.subject_id as "subject_id!",
  f.expected as "expected!",
  f.found as "found!"
from finance.risk_findings as f;
