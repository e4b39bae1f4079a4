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

/* @name SetStatement */
select
  s.id as "id!",
  s.code as "code!",
  s.name as "name!",
  s.currency as "currency!",
  s.fiscal_year_start_month as "fiscal_year_start_month!",
  s.owner_id as "owner_id?",
  s.published_at as "published_at?",
  s.created_at as "created_at!",
  s.updated_at as "updated_at!"
from finance.set_statement(
  :code!,
  :name!,
  :currency!,
  coalesce(:fiscalYearStartMonth::integer, 1),
  coalesce(:forCompany::boolean, false)
) as s;

/* @name SetStatementLine */
select
  l.line as "line!",
  l.position as "position!",
  l.source as "source!",
  l.series_id as "series_id?"
from finance.set_statement_line(:statementId!, :line!, :source!, :seriesIds) as l
order by l.position;

/* @name ListStatements */
select
  s.id as "id!",
  s.code as "code!",
  s.name as "name!",
  s.currency as "currency!",
  s.fiscal_year_start_month as "fiscal_year_start_month!",
  s.owner_id as "owner_id?",
  s.published_at as "published_at?",
  s.created_at as "created_at!",
  s.updated_at as "updated_at!"
from finance.statements as s
where (:code::text is null or s.code = :code)
order by s.code, s.id;

/* @name ListStatementSources */
select
  l.line as "line!",
  l.position as "position!",
  l.source as "source!",
  l.series_id as "series_id?",
  x.name as "series_name?"
from finance.statement_sources as l
left join series.series as x on x.id = l.series_id
where l.statement_id = :statementId!
order by l.line, l.position;

/* @name ReadLines */
select
  l.line as "line!",
  l.period_start as "period_start!",
  l.period_end as "period_end!",
  l.amount as "amount?",
  l.row_count as "row_count!",
  l.missing_count as "missing_count!",
  l.is_complete as "is_complete!",
  l.reason as "reason?"
from finance.read_lines(:statementId!, :granularity!, :from!, :to!) as l
order by l.period_start, l.line;

/* @name SetBudget */
select
  b.id as "id!",
  b.statement_id as "statement_id!",
  b.version as "version!",
  b.name as "name!",
  lower(b.period) as "starts_on!",
  upper(b.period) - 1 as "ends_on!",
  b.currency as "currency!",
  b.state as "state!",
  b.approval_id as "approval_id?",
  b.requested_by as "requested_by?",
  b.approved_at as "approved_at?",
  b.created_at as "created_at!"
from finance.set_budget(:statementId!, :name!, :lines!, :idempotencyKey) as b;

/* @name ListBudgets */
select
  b.id as "id!",
  b.statement_id as "statement_id!",
  b.version as "version!",
  b.name as "name!",
  lower(b.period) as "starts_on!",
  upper(b.period) - 1 as "ends_on!",
  b.currency as "currency!",
  b.state as "state!",
  b.approval_id as "approval_id?",
  b.requested_by as "requested_by?",
  b.approved_at as "approved_at?",
  b.created_at as "created_at!"
from finance.budgets as b
where b.statement_id = :statementId!
order by b.version desc;

/* @name ListBudgetLines */
select
  l.line as "line!",
  lower(l.period) as "starts_on!",
  upper(l.period) - 1 as "ends_on!",
  l.amount as "amount!"
from finance.budget_lines as l
where l.budget_id = :budgetId!
order by l.line, l.period;

/* @name BudgetVariances */
select
  v.line as "line!",
  v.period_start as "period_start!",
  v.period_end as "period_end!",
  v.actual as "actual?",
  v.budget as "budget?",
  v.variance as "variance?",
  v.variance_rate as "variance_rate?",
  v.is_complete as "is_complete!",
  v.reason as "reason?"
from finance.budget_variances(:statementId!, :granularity!, :from!, :to!) as v
order by v.period_start, v.line;

/* @name ComputeKpiReport */
select
  r.id as "id!",
  r.statement_id as "statement_id!",
  r.owner_id as "owner_id?",
  r.granularity as "granularity!",
  r.period_start as "period_start!",
  r.period_end as "period_end!",
  r.model_version_id as "model_version_id?",
  r.forecast_version_id as "forecast_version_id?",
  r.revision as "revision!",
  r.previous_id as "previous_id?",
  r.currency as "currency!",
  r.state as "state!",
  r.revenue as "revenue?",
  r.previous_revenue as "previous_revenue?",
  r.cost_of_goods_sold as "cost_of_goods_sold?",
  r.operating_expense as "operating_expense?",
  r.other_income as "other_income?",
  r.other_expense as "other_expense?",
  r.tax as "tax?",
  r.operating_income as "operating_income?",
  r.net_income as "net_income?",
  r.budget_revenue as "budget_revenue?",
  r.revenue_growth as "revenue_growth?",
  r.operating_margin as "operating_margin?",
  r.net_margin as "net_margin?",
  r.budget_variance as "budget_variance?",
  r.forecast_accuracy as "forecast_accuracy?",
  r.risk_adjusted_return as "risk_adjusted_return?",
  r.inventory_value as "inventory_value?",
  r.stockout_cost as "stockout_cost?",
  r.purchase_commitments as "purchase_commitments?",
  r.sales as "sales?",
  r.cost_of_sales as "cost_of_sales?",
  r.item_margin as "item_margin?",
  r.reasons as "reasons!",
  r.is_complete as "is_complete!",
  r.input_hash as "input_hash!",
  r.computed_by as "computed_by?",
  r.computed_at as "computed_at!",
  r.published_by as "published_by?",
  r.published_at as "published_at?"
from finance.compute_kpi_report(:statementId!, :period!, :modelVersionId, :forecastVersionId) as r;

/* @name PublishKpiReport */
select
  r.id as "id!",
  r.statement_id as "statement_id!",
  r.owner_id as "owner_id?",
  r.granularity as "granularity!",
  r.period_start as "period_start!",
  r.period_end as "period_end!",
  r.model_version_id as "model_version_id?",
  r.forecast_version_id as "forecast_version_id?",
  r.revision as "revision!",
  r.previous_id as "previous_id?",
  r.currency as "currency!",
  r.state as "state!",
  r.revenue as "revenue?",
  r.previous_revenue as "previous_revenue?",
  r.cost_of_goods_sold as "cost_of_goods_sold?",
  r.operating_expense as "operating_expense?",
  r.other_income as "other_income?",
  r.other_expense as "other_expense?",
  r.tax as "tax?",
  r.operating_income as "operating_income?",
  r.net_income as "net_income?",
  r.budget_revenue as "budget_revenue?",
  r.revenue_growth as "revenue_growth?",
  r.operating_margin as "operating_margin?",
  r.net_margin as "net_margin?",
  r.budget_variance as "budget_variance?",
  r.forecast_accuracy as "forecast_accuracy?",
  r.risk_adjusted_return as "risk_adjusted_return?",
  r.inventory_value as "inventory_value?",
  r.stockout_cost as "stockout_cost?",
  r.purchase_commitments as "purchase_commitments?",
  r.sales as "sales?",
  r.cost_of_sales as "cost_of_sales?",
  r.item_margin as "item_margin?",
  r.reasons as "reasons!",
  r.is_complete as "is_complete!",
  r.input_hash as "input_hash!",
  r.computed_by as "computed_by?",
  r.computed_at as "computed_at!",
  r.published_by as "published_by?",
  r.published_at as "published_at?"
from finance.publish_kpi_report(:reportId!) as r;

/* @name GetKpiReport */
select
  r.id as "id!",
  r.statement_id as "statement_id!",
  r.owner_id as "owner_id?",
  r.granularity as "granularity!",
  r.period_start as "period_start!",
  r.period_end as "period_end!",
  r.model_version_id as "model_version_id?",
  r.forecast_version_id as "forecast_version_id?",
  r.revision as "revision!",
  r.previous_id as "previous_id?",
  r.currency as "currency!",
  r.state as "state!",
  r.revenue as "revenue?",
  r.previous_revenue as "previous_revenue?",
  r.cost_of_goods_sold as "cost_of_goods_sold?",
  r.operating_expense as "operating_expense?",
  r.other_income as "other_income?",
  r.other_expense as "other_expense?",
  r.tax as "tax?",
  r.operating_income as "operating_income?",
  r.net_income as "net_income?",
  r.budget_revenue as "budget_revenue?",
  r.revenue_growth as "revenue_growth?",
  r.operating_margin as "operating_margin?",
  r.net_margin as "net_margin?",
  r.budget_variance as "budget_variance?",
  r.forecast_accuracy as "forecast_accuracy?",
  r.risk_adjusted_return as "risk_adjusted_return?",
  r.inventory_value as "inventory_value?",
  r.stockout_cost as "stockout_cost?",
  r.purchase_commitments as "purchase_commitments?",
  r.sales as "sales?",
  r.cost_of_sales as "cost_of_sales?",
  r.item_margin as "item_margin?",
  r.reasons as "reasons!",
  r.is_complete as "is_complete!",
  r.input_hash as "input_hash!",
  r.computed_by as "computed_by?",
  r.computed_at as "computed_at!",
  r.published_by as "published_by?",
  r.published_at as "published_at?"
from finance.kpi_reports as r
where r.id = :reportId!;

/* @name ListKpiReports */
select
  r.id as "id!",
  r.statement_id as "statement_id!",
  r.owner_id as "owner_id?",
  r.granularity as "granularity!",
  r.period_start as "period_start!",
  r.period_end as "period_end!",
  r.model_version_id as "model_version_id?",
  r.forecast_version_id as "forecast_version_id?",
  r.revision as "revision!",
  r.previous_id as "previous_id?",
  r.currency as "currency!",
  r.state as "state!",
  r.revenue as "revenue?",
  r.previous_revenue as "previous_revenue?",
  r.cost_of_goods_sold as "cost_of_goods_sold?",
  r.operating_expense as "operating_expense?",
  r.other_income as "other_income?",
  r.other_expense as "other_expense?",
  r.tax as "tax?",
  r.operating_income as "operating_income?",
  r.net_income as "net_income?",
  r.budget_revenue as "budget_revenue?",
  r.revenue_growth as "revenue_growth?",
  r.operating_margin as "operating_margin?",
  r.net_margin as "net_margin?",
  r.budget_variance as "budget_variance?",
  r.forecast_accuracy as "forecast_accuracy?",
  r.risk_adjusted_return as "risk_adjusted_return?",
  r.inventory_value as "inventory_value?",
  r.stockout_cost as "stockout_cost?",
  r.purchase_commitments as "purchase_commitments?",
  r.sales as "sales?",
  r.cost_of_sales as "cost_of_sales?",
  r.item_margin as "item_margin?",
  r.reasons as "reasons!",
  r.is_complete as "is_complete!",
  r.input_hash as "input_hash!",
  r.computed_by as "computed_by?",
  r.computed_at as "computed_at!",
  r.published_by as "published_by?",
  r.published_at as "published_at?"
from finance.kpi_reports as r
where r.statement_id = :statementId!
  and (:state::finance.kpi_report_state is null or r.state = :state)
  and (r.period_start, r.id) < (coalesce(:beforeStart::date, 'infinity'), coalesce(:beforeId::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
order by r.period_start desc, r.id desc
limit :limit!;

/* @name ListModelKpiReports */
select
  r.id as "id!",
  r.statement_id as "statement_id!",
  r.owner_id as "owner_id?",
  r.granularity as "granularity!",
  r.period_start as "period_start!",
  r.period_end as "period_end!",
  r.model_version_id as "model_version_id?",
  r.forecast_version_id as "forecast_version_id?",
  r.revision as "revision!",
  r.previous_id as "previous_id?",
  r.currency as "currency!",
  r.state as "state!",
  r.revenue as "revenue?",
  r.previous_revenue as "previous_revenue?",
  r.cost_of_goods_sold as "cost_of_goods_sold?",
  r.operating_expense as "operating_expense?",
  r.other_income as "other_income?",
  r.other_expense as "other_expense?",
  r.tax as "tax?",
  r.operating_income as "operating_income?",
  r.net_income as "net_income?",
  r.budget_revenue as "budget_revenue?",
  r.revenue_growth as "revenue_growth?",
  r.operating_margin as "operating_margin?",
  r.net_margin as "net_margin?",
  r.budget_variance as "budget_variance?",
  r.forecast_accuracy as "forecast_accuracy?",
  r.risk_adjusted_return as "risk_adjusted_return?",
  r.inventory_value as "inventory_value?",
  r.stockout_cost as "stockout_cost?",
  r.purchase_commitments as "purchase_commitments?",
  r.sales as "sales?",
  r.cost_of_sales as "cost_of_sales?",
  r.item_margin as "item_margin?",
  r.reasons as "reasons!",
  r.is_complete as "is_complete!",
  r.input_hash as "input_hash!",
  r.computed_by as "computed_by?",
  r.computed_at as "computed_at!",
  r.published_by as "published_by?",
  r.published_at as "published_at?"
from finance.kpi_reports as r
where r.model_version_id = :modelVersionId!
order by r.period_start desc, r.id desc;

/* @name ListKpiReportInputs */
select
  i.position as "position!",
  i.figure as "figure!",
  i.source as "source!",
  i.label as "label!",
  i.series_id as "series_id?",
  i.budget_id as "budget_id?",
  i.forecast_version_id as "forecast_version_id?",
  i.amount as "amount?",
  i.row_count as "row_count?",
  i.expected_count as "expected_count?",
  i.missing_count as "missing_count?",
  i.rows_from as "rows_from?",
  i.rows_until as "rows_until?",
  i.rows_hash as "rows_hash?",
  i.reason as "reason?",
  i.note as "note?"
from finance.kpi_report_inputs as i
where i.report_id = :reportId!
order by i.position;

/* @name ExplainKpi */
select
  e.depth as "depth!",
  e.path as "path!",
  e.figure as "figure!",
  e.source as "source?",
  e.explanation as "explanation!",
  e.amount as "amount?",
  e.row_count as "row_count?",
  e.missing_count as "missing_count?",
  e.rows_from as "rows_from?",
  e.rows_until as "rows_until?",
  e.rows_hash as "rows_hash?",
  e.reason as "reason?"
from finance.explain_kpi(:reportId!, :figure!) as e
order by e.path;

/* @name ListKeyFigures */
select
  k.figure,
  k.position,
  k.formula,
  k.parts,
  k.unit,
  k.description
from finance.key_figures k
order by k.position;

/* @name ItemMargins */
select
  m.item_id as "item_id!",
  m.sku as "sku!",
  m.category_id as "category_id?",
  m.currency as "currency!",
  m.quantity as "quantity!",
  m.revenue as "revenue!",
  m.unit_cost as "unit_cost?",
  m.cost_source as "cost_source?",
  m.cost as "cost?",
  m.margin as "margin?",
  m.margin_rate as "margin_rate?",
  m.reason as "reason?"
from finance.item_margins(:from!, :to!, :currency, :itemIds) as m
order by m.sku, m.currency;

/* @name InventoryValue */
select
  v.item_id as "item_id!",
  v.sku as "sku!",
  v.category_id as "category_id?",
  v.location_id as "location_id!",
  v.currency as "currency!",
  v.on_hand as "on_hand!",
  v.average_cost as "average_cost?",
  v.stock_value as "stock_value?",
  v.reason as "reason?"
from finance.inventory_value(:on) as v
order by v.sku, v.location_id;

/* @name StockoutCosts */
select
  c.stockout_id as "stockout_id!",
  c.item_id as "item_id!",
  c.sku as "sku!",
  c.category_id as "category_id?",
  c.location_id as "location_id!",
  c.started_at as "started_at!",
  c.ended_at as "ended_at?",
  c.lost_quantity as "lost_quantity?",
  c.unit_price as "unit_price?",
  c.unit_cost as "unit_cost?",
  c.currency as "currency!",
  c.lost_margin as "lost_margin?",
  c.reason as "reason?"
from finance.stockout_costs(:from!, :to!) as c
order by c.sku, c.location_id, c.started_at;

/* @name OpenCommitments */
select
  o.order_line_id as "order_line_id!",
  o.order_number as "order_number!",
  o.supplier_id as "supplier_id!",
  o.item_id as "item_id!",
  o.location_id as "location_id!",
  o.currency as "currency!",
  o.due_on as "due_on!",
  o.open_quantity as "open_quantity!",
  o.unit_cost as "unit_cost!",
  o.amount as "amount!"
from finance.open_commitments(:on) as o
order by o.due_on, o.order_number;

/* @name ListPurchaseCommitments */
select
  c.currency as "currency!",
  c.due_month as "due_month!",
  c.supplier_id as "supplier_id!",
  c.supplier_code as "supplier_code!",
  c.line_count as "line_count!",
  c.amount as "amount!",
  c.overdue_count as "overdue_count!"
from finance.purchase_commitments as c
order by c.due_month, c.currency, c.supplier_code;
