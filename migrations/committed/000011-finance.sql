--! Previous: sha1:efec1e1d8e0f1b789d743c1a9b6cdbe5c7dbccf3
--! Hash: sha1:e508357f4a99ce78927d3c7025f618eba064b36b
--! Message: finance

-- Room finance, as sql/schema.sql lists it.

set role qm_owner;

--! Included finance/types/schema.sql
create schema finance;

comment on schema finance is
  'Money: risk of series and portfolios, budgets, key figures of a period, and what stock and orders mean in money.';

grant usage on schema finance to qm_app, qm_readonly, qm_auditor, qm_maintenance, qm_migrator;
--! EndIncluded finance/types/schema.sql
--! Included finance/types/return_kind.sql
create type finance.return_kind as enum ('simple', 'log', 'given');

comment on type finance.return_kind is
  'How returns are made of the values of a series: simple, p_t / p_{t-1} - 1; log, ln(p_t / p_{t-1}); given, the values are simple returns already.';
--! EndIncluded finance/types/return_kind.sql
--! Included finance/types/var_method.sql
create type finance.var_method as enum ('historical', 'parametric');

comment on type finance.var_method is
  'How value at risk is found: historical, a quantile of the returns; parametric, μ + z·s of a normal distribution.';
--! EndIncluded finance/types/var_method.sql
--! Included finance/types/quantile_rule.sql
create type finance.quantile_rule as enum ('linear', 'discrete', 'lower', 'higher');

comment on type finance.quantile_rule is
  'Which value is the quantile at a probability p of n sorted values: linear, interpolated at (n - 1)·p (R type 7, percentile_cont); discrete, the first whose share reaches p (R type 1, percentile_disc); lower and higher, the neighbours of the linear one.';
--! EndIncluded finance/types/quantile_rule.sql
--! Included finance/types/cvar_rule.sql
create type finance.cvar_rule as enum ('tail_at_or_below', 'tail_below', 'floor_index', 'acerbi_tasche', 'parametric', 'tail_below_parametric');

comment on type finance.cvar_rule is
  'Which returns conditional value at risk is the mean of: tail_at_or_below, those at or below the quantile; tail_below, those below it (PerformanceAnalytics); floor_index, the floor((n - 1)·p) + 1 lowest (empyrical); acerbi_tasche, the lowest n·p, a part of the last one counted in part (expected shortfall, Acerbi and Tasche 2002); parametric, the mean of the tail of a normal distribution, μ - s·φ(z) / p; tail_below_parametric, those below the parametric value at risk (quantstats).';
--! EndIncluded finance/types/cvar_rule.sql
--! Included finance/types/loss_sign.sql
create type finance.loss_sign as enum ('negative', 'positive');

comment on type finance.loss_sign is
  'How a loss is written in value at risk, conditional value at risk and drawdown: negative, as the return that it is (-0.02); positive, turned round, as QuantLib and PerformanceAnalytics report it (0.02).';
--! EndIncluded finance/types/loss_sign.sql
--! Included finance/types/correlation_method.sql
create type finance.correlation_method as enum ('pearson', 'spearman');

comment on type finance.correlation_method is
  'Coefficient of correlation: pearson, of the values; spearman, of their ranks, ties ranked by their mean.';
--! EndIncluded finance/types/correlation_method.sql
--! Included finance/types/return_history.sql
create type finance.return_history as (
  frequency series.series_frequency,
  currency text,
  positions jsonb,
  began_at timestamptz,
  moments timestamptz[],
  readings double precision[],
  last_level double precision,
  common_count integer,
  excluded_count integer,
  input_hash text,
  fault text
);

comment on type finance.return_history is
  'Returns of a series or portfolio with what they were made of. positions: [{"series_id", "weight"}]; began_at: start of the period that the first return begins with; moments and readings: start of each period with its return; last_level: last value of a series, null for a portfolio; common_count: periods for which every series has a known value; excluded_count: periods that only some have, or that are censored: left out, never guessed; input_hash: SHA-256 in hexadecimal of the values, their moments and weights; fault: why it has no usable returns, null where it has.';
--! EndIncluded finance/types/return_history.sql
--! Included finance/tables/portfolios.sql
create table finance.portfolios (
  id uuid not null default core.uuid_v7(),
  name text not null,
  currency text,
  frequency series.series_frequency not null,
  description text,
  owner_id uuid,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  constraint portfolios_pkey primary key (id),
  constraint portfolios_owner_id_name_key unique nulls not distinct (owner_id, name),
  constraint portfolios_owner_id_fkey foreign key (owner_id) references identity.users (id) on delete restrict,
  constraint portfolios_name_check check (btrim(name) <> ''),
  constraint portfolios_currency_check check (currency ~ '^[A-Z]{3}$')
);

create index portfolios_name_idx on finance.portfolios (name, id);

comment on table finance.portfolios is
  'Portfolios: series of one currency and frequency with weights that sum to one. What is measured of one keeps the weights that it was measured with. Written by commands only.';
comment on column finance.portfolios.id is 'Identifier.';
comment on column finance.portfolios.name is 'Name, unique for its owner.';
comment on column finance.portfolios.currency is 'ISO 4217 code of all its series; null where they are no money.';
comment on column finance.portfolios.frequency is 'Frequency of all its series.';
comment on column finance.portfolios.description is 'What it is for.';
comment on column finance.portfolios.owner_id is 'User whose portfolio it is; null: the company''s.';
comment on column finance.portfolios.created_at is 'When the row was made.';
comment on column finance.portfolios.updated_at is 'When the row last changed.';

create trigger tg_portfolios__set_updated_at
before update on finance.portfolios
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

create constraint trigger tg_portfolios__audit
after insert or update or delete on finance.portfolios
deferrable initially deferred
for each row
execute function governance.tg_audit('id', 'description');

alter table finance.portfolios enable row level security;

create policy portfolios_select on finance.portfolios for select to qm_app, qm_readonly
using (
  (select identity.sees_all_rows())
  or owner_id = any ((select identity.owners_in_sight())::uuid[])
  or (owner_id is null and (select identity.sees_company_rows()))
);

create policy portfolios_select_all on finance.portfolios for select to qm_auditor, qm_maintenance
using (true);

grant select on finance.portfolios to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded finance/tables/portfolios.sql
--! Included finance/tables/portfolio_positions.sql
create table finance.portfolio_positions (
  portfolio_id uuid not null,
  series_id uuid not null,
  weight double precision not null,
  constraint portfolio_positions_pkey primary key (portfolio_id, series_id),
  constraint portfolio_positions_portfolio_id_fkey foreign key (portfolio_id) references finance.portfolios (id) on delete cascade,
  constraint portfolio_positions_series_id_fkey foreign key (series_id) references series.series (id) on delete restrict,
  constraint portfolio_positions_weight_check check (weight > 0 and weight <= 1)
);

create index portfolio_positions_series_id_idx on finance.portfolio_positions (series_id);

comment on table finance.portfolio_positions is
  'What a portfolio is made of. When a transaction commits, the weights of each portfolio that it touched sum to one.';
comment on column finance.portfolio_positions.portfolio_id is 'Portfolio.';
comment on column finance.portfolio_positions.series_id is 'Series.';
comment on column finance.portfolio_positions.weight is 'Share of the portfolio, above 0 to 1, the same in every period.';

create constraint trigger tg_portfolio_positions__audit
after insert or update or delete on finance.portfolio_positions
deferrable initially deferred
for each row
execute function governance.tg_audit('portfolio_id,series_id');

alter table finance.portfolio_positions enable row level security;

create policy portfolio_positions_select on finance.portfolio_positions for select to qm_app, qm_readonly
using (exists (select from finance.portfolios p where p.id = portfolio_id));

create policy portfolio_positions_select_all on finance.portfolio_positions for select to qm_auditor, qm_maintenance
using (true);

grant select on finance.portfolio_positions to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded finance/tables/portfolio_positions.sql
--! Included finance/tables/risk_metrics.sql
create table finance.risk_metrics (
  id uuid not null default core.uuid_v7(),
  series_id uuid,
  portfolio_id uuid,
  model_version_id uuid,
  positions jsonb not null,
  window_from date,
  window_until date,
  return_kind finance.return_kind not null,
  var_method finance.var_method not null,
  quantile_rule finance.quantile_rule not null,
  cvar_rule finance.cvar_rule not null,
  ddof integer not null,
  loss_sign finance.loss_sign not null,
  horizon integer not null,
  annualiser double precision not null,
  risk_free_rate double precision not null,
  as_of_on date not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  return_count integer not null,
  excluded_count integer not null,
  mean_return double precision not null,
  total_return double precision not null,
  annual_return double precision not null,
  volatility double precision not null,
  var_95 double precision not null,
  var_99 double precision not null,
  cvar_95 double precision not null,
  cvar_99 double precision not null,
  sharpe_ratio double precision,
  sortino_ratio double precision,
  maximum_drawdown double precision not null,
  peak_at timestamptz,
  trough_at timestamptz,
  recovered_at timestamptz,
  input_hash text not null,
  owner_id uuid,
  computed_at timestamptz not null default clock_timestamp(),
  constraint risk_metrics_pkey primary key (id),
  -- The same figure of the same input on the same terms is one row, whoever of two sessions is first.
  constraint risk_metrics_terms_key unique nulls not distinct (
    input_hash, series_id, portfolio_id, return_kind, var_method, quantile_rule, cvar_rule, ddof, loss_sign, horizon, annualiser,
    risk_free_rate, window_from, window_until, model_version_id, owner_id
  ),
  constraint risk_metrics_series_id_fkey foreign key (series_id) references series.series (id) on delete restrict,
  constraint risk_metrics_portfolio_id_fkey foreign key (portfolio_id) references finance.portfolios (id) on delete restrict,
  constraint risk_metrics_model_version_id_fkey foreign key (model_version_id) references model.model_versions (id) on delete restrict,
  constraint risk_metrics_owner_id_fkey foreign key (owner_id) references identity.users (id) on delete restrict,
  constraint risk_metrics_subject_check check (num_nonnulls(series_id, portfolio_id) = 1),
  constraint risk_metrics_positions_check check (jsonb_typeof(positions) = 'array'),
  constraint risk_metrics_window_check check (window_from < window_until),
  constraint risk_metrics_input_hash_check check (input_hash ~ '^[0-9a-f]{64}$'),
  constraint risk_metrics_ddof_check check (ddof in (0, 1)),
  constraint risk_metrics_horizon_check check (horizon >= 1),
  constraint risk_metrics_annualiser_check check (annualiser > 0),
  constraint risk_metrics_return_count_check check (return_count >= 2),
  constraint risk_metrics_excluded_count_check check (excluded_count >= 0),
  constraint risk_metrics_volatility_check check (volatility >= 0),
  constraint risk_metrics_maximum_drawdown_check check (maximum_drawdown between -1 and 1),
  constraint risk_metrics_drawdown_dates_check check (num_nulls(peak_at, trough_at) in (0, 2) and (trough_at is not null or recovered_at is null))
);

create index risk_metrics_series_id_idx on finance.risk_metrics (series_id, computed_at desc, id desc) where series_id is not null;
create index risk_metrics_portfolio_id_idx on finance.risk_metrics (portfolio_id, computed_at desc, id desc) where portfolio_id is not null;
create index risk_metrics_model_version_id_idx on finance.risk_metrics (model_version_id) where model_version_id is not null;
create index risk_metrics_owner_id_idx on finance.risk_metrics (owner_id) where owner_id is not null;

comment on table finance.risk_metrics is
  'Figures of risk of a series or portfolio, each with everything that it depends on. Computing again gives the same row; other values give another row, and the old one stays. Written by finance.compute_risk_metrics only.';
comment on column finance.risk_metrics.id is 'Identifier.';
comment on column finance.risk_metrics.series_id is 'Series that is measured; null for a portfolio.';
comment on column finance.risk_metrics.portfolio_id is 'Portfolio that is measured; null for a series.';
comment on column finance.risk_metrics.model_version_id is 'Version of the model that the figures are for; null where they are for none.';
comment on column finance.risk_metrics.positions is 'Series with their weights as they were: [{"series_id", "weight"}].';
comment on column finance.risk_metrics.window_from is 'First day that was asked for; null: from the first value on.';
comment on column finance.risk_metrics.window_until is 'Day after the last that was asked for; null: up to the last value.';
comment on column finance.risk_metrics.return_kind is 'How returns were made of the values.';
comment on column finance.risk_metrics.var_method is 'Method of var_95 and var_99.';
comment on column finance.risk_metrics.quantile_rule is 'Rule of the quantiles.';
comment on column finance.risk_metrics.cvar_rule is 'Rule of cvar_95 and cvar_99.';
comment on column finance.risk_metrics.ddof is 'Delta degrees of freedom of the standard deviation: 1, of a sample; 0, of all.';
comment on column finance.risk_metrics.loss_sign is 'How losses are written in var_95, var_99, cvar_95, cvar_99 and maximum_drawdown.';
comment on column finance.risk_metrics.horizon is 'Periods that value at risk and conditional value at risk are for.';
comment on column finance.risk_metrics.annualiser is 'Periods a year; 1 where figures are of one period.';
comment on column finance.risk_metrics.risk_free_rate is 'Return without risk of one period, as a share; also the target of Sortino.';
comment on column finance.risk_metrics.as_of_on is 'Day of the last value, in UTC.';
comment on column finance.risk_metrics.first_at is 'Start of the first period that has a return.';
comment on column finance.risk_metrics.last_at is 'Start of the last period.';
comment on column finance.risk_metrics.return_count is 'Number of returns.';
comment on column finance.risk_metrics.excluded_count is 'Periods left out because only some series have them or because they are censored.';
comment on column finance.risk_metrics.mean_return is 'Mean return of one period.';
comment on column finance.risk_metrics.total_return is 'Return of all periods together, as a simple return.';
comment on column finance.risk_metrics.annual_return is 'Compound annual growth rate.';
comment on column finance.risk_metrics.volatility is 'Standard deviation times √annualiser.';
comment on column finance.risk_metrics.var_95 is 'Value at risk of 95 %, as a share.';
comment on column finance.risk_metrics.var_99 is 'Value at risk of 99 %, as a share.';
comment on column finance.risk_metrics.cvar_95 is 'Conditional value at risk of 95 %, as a share.';
comment on column finance.risk_metrics.cvar_99 is 'Conditional value at risk of 99 %, as a share.';
comment on column finance.risk_metrics.sharpe_ratio is 'Sharpe ratio times √annualiser; null where the returns do not vary.';
comment on column finance.risk_metrics.sortino_ratio is 'Sortino ratio times √annualiser; null where no return is below risk_free_rate.';
comment on column finance.risk_metrics.maximum_drawdown is 'Greatest fall from a peak, as a share of the peak.';
comment on column finance.risk_metrics.peak_at is 'Start of the period that the fall began after; where that is before the first return, of the value that it starts from, or for given returns of the first return; null without a fall.';
comment on column finance.risk_metrics.trough_at is 'Start of the period at its end; null without a fall.';
comment on column finance.risk_metrics.recovered_at is 'Start of the period in which the peak was reached again; null while it is not.';
comment on column finance.risk_metrics.input_hash is 'SHA-256 of the values, moments and weights that went in, in hexadecimal; finance.latest_risk_metrics says whether they are still the same.';
comment on column finance.risk_metrics.owner_id is 'User who had it computed; null: the company''s.';
comment on column finance.risk_metrics.computed_at is 'When it was computed.';

create trigger tg_risk_metrics__refuse_change
before update or delete on finance.risk_metrics
for each row
execute function core.tg_refuse_change('Compute again with finance.compute_risk_metrics; other values give another row.');

create trigger tg_risk_metrics__refuse_truncate
before truncate on finance.risk_metrics
for each statement
execute function core.tg_refuse_change('Compute again with finance.compute_risk_metrics; other values give another row.');

alter table finance.risk_metrics enable row level security;

create policy risk_metrics_select on finance.risk_metrics for select to qm_app, qm_readonly
using (
  (select identity.sees_all_rows())
  or owner_id = any ((select identity.owners_in_sight())::uuid[])
  or (owner_id is null and (select identity.sees_company_rows()))
);

create policy risk_metrics_select_all on finance.risk_metrics for select to qm_auditor, qm_maintenance
using (true);

grant select on finance.risk_metrics to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded finance/tables/risk_metrics.sql
--! Included finance/tables/correlation_matrices.sql
create table finance.correlation_matrices (
  id uuid not null default core.uuid_v7(),
  series_ids uuid[] not null,
  model_version_id uuid,
  window_from date,
  window_until date,
  method finance.correlation_method not null,
  return_kind finance.return_kind not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  return_count integer not null,
  excluded_count integer not null,
  input_hash text not null,
  owner_id uuid,
  computed_at timestamptz not null default clock_timestamp(),
  constraint correlation_matrices_pkey primary key (id),
  constraint correlation_matrices_terms_key unique nulls not distinct (
    input_hash, method, return_kind, window_from, window_until, model_version_id, owner_id
  ),
  constraint correlation_matrices_model_version_id_fkey foreign key (model_version_id) references model.model_versions (id) on delete restrict,
  constraint correlation_matrices_owner_id_fkey foreign key (owner_id) references identity.users (id) on delete restrict,
  constraint correlation_matrices_series_ids_check check (cardinality(series_ids) >= 2),
  constraint correlation_matrices_window_check check (window_from < window_until),
  constraint correlation_matrices_return_count_check check (return_count >= 2),
  constraint correlation_matrices_excluded_count_check check (excluded_count >= 0),
  constraint correlation_matrices_input_hash_check check (input_hash ~ '^[0-9a-f]{64}$')
);

create index correlation_matrices_computed_at_idx on finance.correlation_matrices (computed_at desc, id desc);
create index correlation_matrices_model_version_id_idx on finance.correlation_matrices (model_version_id) where model_version_id is not null;
create index correlation_matrices_owner_id_idx on finance.correlation_matrices (owner_id) where owner_id is not null;

comment on table finance.correlation_matrices is
  'Correlation matrices of the returns of series, over the periods that all of them have. Computing again gives the same row. Written by finance.compute_correlations only.';
comment on column finance.correlation_matrices.id is 'Identifier.';
comment on column finance.correlation_matrices.series_ids is 'Series, in the order of rows and columns: by id, so that the order of asking does not matter.';
comment on column finance.correlation_matrices.model_version_id is 'Version of the model that it is for; null where it is for none.';
comment on column finance.correlation_matrices.window_from is 'First day that was asked for; null: from the first value on.';
comment on column finance.correlation_matrices.window_until is 'Day after the last that was asked for; null: up to the last value.';
comment on column finance.correlation_matrices.method is 'Coefficient.';
comment on column finance.correlation_matrices.return_kind is 'How returns were made of the values.';
comment on column finance.correlation_matrices.first_at is 'Start of the first period that has a return.';
comment on column finance.correlation_matrices.last_at is 'Start of the last period.';
comment on column finance.correlation_matrices.return_count is 'Number of returns of each series: n.';
comment on column finance.correlation_matrices.excluded_count is 'Periods left out because only some series have them or because they are censored.';
comment on column finance.correlation_matrices.input_hash is 'SHA-256 of the values and moments that went in, in hexadecimal.';
comment on column finance.correlation_matrices.owner_id is 'User who had it computed; null: the company''s.';
comment on column finance.correlation_matrices.computed_at is 'When it was computed.';

create trigger tg_correlation_matrices__refuse_change
before update or delete on finance.correlation_matrices
for each row
execute function core.tg_refuse_change('Compute again with finance.compute_correlations.');

create trigger tg_correlation_matrices__refuse_truncate
before truncate on finance.correlation_matrices
for each statement
execute function core.tg_refuse_change('Compute again with finance.compute_correlations.');

alter table finance.correlation_matrices enable row level security;

create policy correlation_matrices_select on finance.correlation_matrices for select to qm_app, qm_readonly
using (
  (select identity.sees_all_rows())
  or owner_id = any ((select identity.owners_in_sight())::uuid[])
  or (owner_id is null and (select identity.sees_company_rows()))
);

create policy correlation_matrices_select_all on finance.correlation_matrices for select to qm_auditor, qm_maintenance
using (true);

grant select on finance.correlation_matrices to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded finance/tables/correlation_matrices.sql
--! Included finance/tables/correlations.sql
create table finance.correlations (
  matrix_id uuid not null,
  series_id uuid not null,
  other_series_id uuid not null,
  coefficient double precision,
  constraint correlations_pkey primary key (matrix_id, series_id, other_series_id),
  constraint correlations_matrix_id_fkey foreign key (matrix_id) references finance.correlation_matrices (id) on delete restrict,
  constraint correlations_series_id_fkey foreign key (series_id) references series.series (id) on delete restrict,
  constraint correlations_other_series_id_fkey foreign key (other_series_id) references series.series (id) on delete restrict,
  -- A matrix is symmetric: each pair is there once.
  constraint correlations_other_series_id_check check (other_series_id >= series_id),
  constraint correlations_coefficient_check check (coefficient between -1 and 1),
  constraint correlations_diagonal_check check (series_id <> other_series_id or coefficient is null or coefficient = 1)
);

create index correlations_series_id_idx on finance.correlations (series_id);
create index correlations_other_series_id_idx on finance.correlations (other_series_id);

comment on table finance.correlations is
  'Cells of the correlation matrices: the diagonal and each pair once.';
comment on column finance.correlations.matrix_id is 'Matrix.';
comment on column finance.correlations.series_id is 'Series with the lesser id.';
comment on column finance.correlations.other_series_id is 'Series with the greater id, or the same.';
comment on column finance.correlations.coefficient is 'Coefficient, -1 to 1; null where one of the two does not vary.';

create trigger tg_correlations__refuse_change
before update or delete on finance.correlations
for each row
execute function core.tg_refuse_change('Compute again with finance.compute_correlations.');

create trigger tg_correlations__refuse_truncate
before truncate on finance.correlations
for each statement
execute function core.tg_refuse_change('Compute again with finance.compute_correlations.');

alter table finance.correlations enable row level security;

create policy correlations_select on finance.correlations for select to qm_app, qm_readonly
using (exists (select from finance.correlation_matrices p where p.id = matrix_id));

create policy correlations_select_all on finance.correlations for select to qm_auditor, qm_maintenance
using (true);

grant select on finance.correlations to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded finance/tables/correlations.sql
--! Included finance/tables/simulations.sql
create table finance.simulations (
  id uuid not null default core.uuid_v7(),
  series_id uuid,
  portfolio_id uuid,
  model_version_id uuid,
  positions jsonb not null,
  window_from date,
  window_until date,
  seed bigint not null,
  path_count integer not null,
  periods integer not null,
  start_value double precision not null,
  drift double precision not null,
  deviation double precision not null,
  is_drift_given boolean not null,
  is_deviation_given boolean not null,
  return_count integer not null,
  mean_value double precision not null,
  percentile_1 double precision not null,
  percentile_5 double precision not null,
  percentile_25 double precision not null,
  percentile_50 double precision not null,
  percentile_75 double precision not null,
  percentile_95 double precision not null,
  percentile_99 double precision not null,
  loss_probability double precision not null,
  var_95 double precision not null,
  var_99 double precision not null,
  cvar_95 double precision not null,
  cvar_99 double precision not null,
  input_hash text not null,
  owner_id uuid,
  computed_at timestamptz not null default clock_timestamp(),
  constraint simulations_pkey primary key (id),
  constraint simulations_terms_key unique nulls not distinct (
    input_hash, series_id, portfolio_id, seed, path_count, periods, start_value, drift, deviation, window_from, window_until,
    model_version_id, owner_id
  ),
  constraint simulations_series_id_fkey foreign key (series_id) references series.series (id) on delete restrict,
  constraint simulations_portfolio_id_fkey foreign key (portfolio_id) references finance.portfolios (id) on delete restrict,
  constraint simulations_model_version_id_fkey foreign key (model_version_id) references model.model_versions (id) on delete restrict,
  constraint simulations_owner_id_fkey foreign key (owner_id) references identity.users (id) on delete restrict,
  constraint simulations_subject_check check (num_nonnulls(series_id, portfolio_id) = 1),
  constraint simulations_positions_check check (jsonb_typeof(positions) = 'array'),
  constraint simulations_window_check check (window_from < window_until),
  constraint simulations_input_hash_check check (input_hash ~ '^[0-9a-f]{64}$'),
  constraint simulations_path_count_check check (path_count >= 1),
  constraint simulations_periods_check check (periods >= 1),
  constraint simulations_start_value_check check (start_value > 0),
  constraint simulations_deviation_check check (deviation >= 0),
  constraint simulations_loss_probability_check check (loss_probability between 0 and 1)
);

create index simulations_series_id_idx on finance.simulations (series_id, computed_at desc, id desc) where series_id is not null;
create index simulations_portfolio_id_idx on finance.simulations (portfolio_id, computed_at desc, id desc) where portfolio_id is not null;
create index simulations_model_version_id_idx on finance.simulations (model_version_id) where model_version_id is not null;
create index simulations_owner_id_idx on finance.simulations (owner_id) where owner_id is not null;

comment on table finance.simulations is
  'Monte Carlo simulations of what a series or portfolio may be worth after some periods: a geometric Brownian motion with draws that the stored seed decides, so that anybody can repeat it. Written by finance.run_simulation only.';
comment on column finance.simulations.id is 'Identifier.';
comment on column finance.simulations.series_id is 'Series that is measured; null for a portfolio.';
comment on column finance.simulations.portfolio_id is 'Portfolio that is measured; null for a series.';
comment on column finance.simulations.model_version_id is 'Version of the model that the figures are for; null where they are for none.';
comment on column finance.simulations.positions is 'Series with their weights as they were: [{"series_id", "weight"}].';
comment on column finance.simulations.window_from is 'First day that was asked for; null: from the first value on.';
comment on column finance.simulations.window_until is 'Day after the last that was asked for; null: up to the last value.';
comment on column finance.simulations.seed is 'Seed of finance.random_normals.';
comment on column finance.simulations.path_count is 'Number of paths.';
comment on column finance.simulations.periods is 'Periods ahead, of the frequency of the series.';
comment on column finance.simulations.start_value is 'Value that the paths start from: the last value of a series; 1 for a portfolio, or as given.';
comment on column finance.simulations.drift is 'Drift μ of one period.';
comment on column finance.simulations.deviation is 'Deviation σ of one period.';
comment on column finance.simulations.is_drift_given is 'False where the drift is estimated: mean of the log returns + σ²/2.';
comment on column finance.simulations.is_deviation_given is 'False where the deviation is that of the log returns (ddof 1).';
comment on column finance.simulations.return_count is 'Number of returns that the estimates are of.';
comment on column finance.simulations.mean_value is 'Mean value after all periods.';
comment on column finance.simulations.percentile_1 is '1st percentile of gain, in the unit of the start.';
comment on column finance.simulations.percentile_5 is '5th percentile of gain.';
comment on column finance.simulations.percentile_25 is '25th percentile of gain.';
comment on column finance.simulations.percentile_50 is 'Median gain.';
comment on column finance.simulations.percentile_75 is '75th percentile of gain.';
comment on column finance.simulations.percentile_95 is '95th percentile of gain.';
comment on column finance.simulations.percentile_99 is '99th percentile of gain.';
comment on column finance.simulations.loss_probability is 'Share of paths that end below the start.';
comment on column finance.simulations.var_95 is 'Value at risk of 95 %: the gain that is undercut in 5 % of the paths, a loss being below zero.';
comment on column finance.simulations.var_99 is 'Value at risk of 99 %.';
comment on column finance.simulations.cvar_95 is 'Mean of the gains at or below var_95.';
comment on column finance.simulations.cvar_99 is 'Mean of the gains at or below var_99.';
comment on column finance.simulations.input_hash is 'SHA-256 of the values, moments and weights that went in, in hexadecimal.';
comment on column finance.simulations.owner_id is 'User who had it computed; null: the company''s.';
comment on column finance.simulations.computed_at is 'When it was computed.';

create trigger tg_simulations__refuse_change
before update or delete on finance.simulations
for each row
execute function core.tg_refuse_change('Run another with finance.run_simulation.');

create trigger tg_simulations__refuse_truncate
before truncate on finance.simulations
for each statement
execute function core.tg_refuse_change('Run another with finance.run_simulation.');

alter table finance.simulations enable row level security;

create policy simulations_select on finance.simulations for select to qm_app, qm_readonly
using (
  (select identity.sees_all_rows())
  or owner_id = any ((select identity.owners_in_sight())::uuid[])
  or (owner_id is null and (select identity.sees_company_rows()))
);

create policy simulations_select_all on finance.simulations for select to qm_auditor, qm_maintenance
using (true);

grant select on finance.simulations to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded finance/tables/simulations.sql
--! Included finance/tables/var_backtests.sql
create table finance.var_backtests (
  id uuid not null default core.uuid_v7(),
  series_id uuid,
  portfolio_id uuid,
  model_version_id uuid,
  positions jsonb not null,
  window_from date,
  window_until date,
  return_kind finance.return_kind not null,
  level double precision not null,
  var_method finance.var_method not null,
  quantile_rule finance.quantile_rule not null,
  ddof integer not null,
  estimation_window integer not null,
  significance double precision not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  observation_count integer not null,
  exceedance_count integer not null,
  expected_count double precision not null,
  statistic double precision not null,
  p_value double precision not null,
  is_rejected boolean not null,
  input_hash text not null,
  owner_id uuid,
  computed_at timestamptz not null default clock_timestamp(),
  constraint var_backtests_pkey primary key (id),
  constraint var_backtests_terms_key unique nulls not distinct (
    input_hash, series_id, portfolio_id, return_kind, level, var_method, quantile_rule, ddof, estimation_window, significance, window_from,
    window_until, model_version_id, owner_id
  ),
  constraint var_backtests_series_id_fkey foreign key (series_id) references series.series (id) on delete restrict,
  constraint var_backtests_portfolio_id_fkey foreign key (portfolio_id) references finance.portfolios (id) on delete restrict,
  constraint var_backtests_model_version_id_fkey foreign key (model_version_id) references model.model_versions (id) on delete restrict,
  constraint var_backtests_owner_id_fkey foreign key (owner_id) references identity.users (id) on delete restrict,
  constraint var_backtests_subject_check check (num_nonnulls(series_id, portfolio_id) = 1),
  constraint var_backtests_positions_check check (jsonb_typeof(positions) = 'array'),
  constraint var_backtests_window_check check (window_from < window_until),
  constraint var_backtests_input_hash_check check (input_hash ~ '^[0-9a-f]{64}$'),
  constraint var_backtests_level_check check (level > 0.5 and level < 1),
  constraint var_backtests_ddof_check check (ddof in (0, 1)),
  constraint var_backtests_estimation_window_check check (estimation_window >= 2),
  constraint var_backtests_significance_check check (significance > 0 and significance < 1),
  constraint var_backtests_exceedance_count_check check (exceedance_count between 0 and observation_count),
  constraint var_backtests_p_value_check check (p_value between 0 and 1),
  constraint var_backtests_is_rejected_check check (is_rejected = (p_value < significance))
);

create index var_backtests_series_id_idx on finance.var_backtests (series_id, computed_at desc, id desc) where series_id is not null;
create index var_backtests_portfolio_id_idx on finance.var_backtests (portfolio_id, computed_at desc, id desc) where portfolio_id is not null;
create index var_backtests_model_version_id_idx on finance.var_backtests (model_version_id) where model_version_id is not null;
create index var_backtests_owner_id_idx on finance.var_backtests (owner_id) where owner_id is not null;

comment on table finance.var_backtests is
  'Backtests of value at risk: each return against the value at risk of the returns before it, and Kupiec''s test of whether it was undercut as often as its level says. Written by finance.backtest_value_at_risk only.';
comment on column finance.var_backtests.id is 'Identifier.';
comment on column finance.var_backtests.series_id is 'Series that is measured; null for a portfolio.';
comment on column finance.var_backtests.portfolio_id is 'Portfolio that is measured; null for a series.';
comment on column finance.var_backtests.model_version_id is 'Version of the model that the figures are for; null where they are for none.';
comment on column finance.var_backtests.positions is 'Series with their weights as they were: [{"series_id", "weight"}].';
comment on column finance.var_backtests.window_from is 'First day that was asked for; null: from the first value on.';
comment on column finance.var_backtests.window_until is 'Day after the last that was asked for; null: up to the last value.';
comment on column finance.var_backtests.return_kind is 'How returns were made of the values.';
comment on column finance.var_backtests.level is 'Level of the value at risk.';
comment on column finance.var_backtests.var_method is 'Method.';
comment on column finance.var_backtests.quantile_rule is 'Rule of the quantiles.';
comment on column finance.var_backtests.ddof is 'Delta degrees of freedom of the standard deviation.';
comment on column finance.var_backtests.estimation_window is 'Number of returns before each that its value at risk is found from.';
comment on column finance.var_backtests.significance is 'p below which the value at risk is rejected.';
comment on column finance.var_backtests.first_at is 'Start of the first period that was tested.';
comment on column finance.var_backtests.last_at is 'Start of the last.';
comment on column finance.var_backtests.observation_count is 'Periods that were tested.';
comment on column finance.var_backtests.exceedance_count is 'Those whose return is below the value at risk.';
comment on column finance.var_backtests.expected_count is 'Exceedances that the level leads to expect.';
comment on column finance.var_backtests.statistic is 'Likelihood ratio of Kupiec.';
comment on column finance.var_backtests.p_value is 'Probability of a ratio at least as great where the level is right.';
comment on column finance.var_backtests.is_rejected is 'True where the value at risk is undercut too often or too rarely.';
comment on column finance.var_backtests.input_hash is 'SHA-256 of the values, moments and weights that went in, in hexadecimal.';
comment on column finance.var_backtests.owner_id is 'User who had it computed; null: the company''s.';
comment on column finance.var_backtests.computed_at is 'When it was computed.';

create trigger tg_var_backtests__refuse_change
before update or delete on finance.var_backtests
for each row
execute function core.tg_refuse_change('Test again with finance.backtest_value_at_risk.');

create trigger tg_var_backtests__refuse_truncate
before truncate on finance.var_backtests
for each statement
execute function core.tg_refuse_change('Test again with finance.backtest_value_at_risk.');

alter table finance.var_backtests enable row level security;

create policy var_backtests_select on finance.var_backtests for select to qm_app, qm_readonly
using (
  (select identity.sees_all_rows())
  or owner_id = any ((select identity.owners_in_sight())::uuid[])
  or (owner_id is null and (select identity.sees_company_rows()))
);

create policy var_backtests_select_all on finance.var_backtests for select to qm_auditor, qm_maintenance
using (true);

grant select on finance.var_backtests to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded finance/tables/var_backtests.sql
--! Included finance/functions/check_returns.sql
create or replace function finance.check_returns(p_returns double precision[], p_least integer default 1)
returns void
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_fault text;
begin
  v_fault := case
    when coalesce(cardinality(p_returns), 0) < p_least
      then format('there are %s returns, %s are needed', coalesce(cardinality(p_returns), 0), p_least)
    when array_ndims(p_returns) > 1 then 'the returns are no plain list'
    when array_position(p_returns, null) is not null
      or 'NaN' = any (p_returns)
      or 'infinity' = any (p_returns)
      or '-infinity' = any (p_returns)
      then 'a return is null, NaN or infinite'
  end;

  if v_fault is not null then
    raise exception using
      errcode = 'QMA01',
      message = 'these returns cannot be measured',
      detail = v_fault,
      hint = 'Give finite returns, and enough of them; leave out what is unknown.';
  end if;
end
$$;

comment on function finance.check_returns(double precision[], integer) is
  'Refuses returns that say nothing: null, fewer than needed, or values that are null, NaN or infinite. Error: QMA01.';

revoke execute on function finance.check_returns(double precision[], integer) from public;
grant execute on function finance.check_returns(double precision[], integer) to qm_app, qm_readonly;
--! EndIncluded finance/functions/check_returns.sql
--! Included finance/functions/check_risk_terms.sql
create or replace function finance.check_risk_terms(
  p_level double precision default 0.95,
  p_ddof integer default 1,
  p_horizon integer default 1,
  p_annualiser double precision default 1,
  p_risk_free_rate double precision default 0
)
returns void
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_fault text;
begin
  v_fault := case
    when not coalesce(p_level > 0.5 and p_level < 1, false) then format('level %s', coalesce(p_level::text, 'null'))
    when not coalesce(p_ddof in (0, 1), false) then format('ddof %s', coalesce(p_ddof::text, 'null'))
    when not coalesce(p_horizon between 1 and 10000, false) then format('horizon %s', coalesce(p_horizon::text, 'null'))
    when not coalesce(p_annualiser > 0 and p_annualiser < 'infinity', false) then format('annualiser %s', coalesce(p_annualiser::text, 'null'))
    when not coalesce(p_risk_free_rate > -1 and p_risk_free_rate < 'infinity', false)
      then format('risk-free rate %s', coalesce(p_risk_free_rate::text, 'null'))
  end;

  if v_fault is not null then
    raise exception using
      errcode = 'QMA02',
      message = 'risk cannot be measured on these terms',
      detail = v_fault,
      hint = 'Give a level above 0.5 and below 1, ddof 0 or 1, a horizon of 1 to 10000 periods, an annualiser above 0, and a risk-free rate a period above -1.';
  end if;
end
$$;

comment on function finance.check_risk_terms(double precision, integer, integer, double precision, double precision) is
  'Refuses terms that no figure of risk can be computed on. Error: QMA02.';

revoke execute on function finance.check_risk_terms(double precision, integer, integer, double precision, double precision) from public;
grant execute on function finance.check_risk_terms(double precision, integer, integer, double precision, double precision) to qm_app, qm_readonly;
--! EndIncluded finance/functions/check_risk_terms.sql
--! Included finance/functions/check_levels.sql
create or replace function finance.check_levels(p_levels double precision[])
returns void
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_fault text;
begin
  if coalesce(cardinality(p_levels), 0) < 2 then
    v_fault := format('there are %s values, 2 are needed', coalesce(cardinality(p_levels), 0));
  else
    select format('value %s is %s', u.place, coalesce(u.level::text, 'null'))
    into v_fault
    from unnest(p_levels) with ordinality as u (level, place)
    where not coalesce(u.level > 0 and u.level < 'infinity', false)
    order by u.place
    limit 1;
  end if;

  if v_fault is not null then
    raise exception using
      errcode = 'QMA03',
      message = 'these values have no returns',
      detail = v_fault,
      hint = 'Returns need two or more finite values above zero, in order of time.';
  end if;
end
$$;

comment on function finance.check_levels(double precision[]) is
  'Refuses values that have no returns: fewer than two, or one that is null, NaN, infinite, zero or below. Error: QMA03.';

revoke execute on function finance.check_levels(double precision[]) from public;
grant execute on function finance.check_levels(double precision[]) to qm_app, qm_readonly;
--! EndIncluded finance/functions/check_levels.sql
--! Included finance/functions/simple_returns.sql
create or replace function finance.simple_returns(p_levels double precision[])
returns double precision[]
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  perform finance.check_levels(p_levels);

  return array(
    select p_levels[i + 1] / p_levels[i] - 1
    from generate_series(1, cardinality(p_levels) - 1) as i
    order by i
  );
end
$$;

comment on function finance.simple_returns(double precision[]) is
  'Simple returns of values in order of time, p_t / p_{t-1} - 1: one fewer than there are values. Error: QMA03.';

revoke execute on function finance.simple_returns(double precision[]) from public;
grant execute on function finance.simple_returns(double precision[]) to qm_app, qm_readonly;
--! EndIncluded finance/functions/simple_returns.sql
--! Included finance/functions/log_returns.sql
create or replace function finance.log_returns(p_levels double precision[])
returns double precision[]
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  perform finance.check_levels(p_levels);

  return array(
    select ln(p_levels[i + 1] / p_levels[i])
    from generate_series(1, cardinality(p_levels) - 1) as i
    order by i
  );
end
$$;

comment on function finance.log_returns(double precision[]) is
  'Logarithmic returns of values in order of time, ln(p_t / p_{t-1}): one fewer than there are values. Error: QMA03.';

revoke execute on function finance.log_returns(double precision[]) from public;
grant execute on function finance.log_returns(double precision[]) to qm_app, qm_readonly;
--! EndIncluded finance/functions/log_returns.sql
--! Included finance/functions/standard_deviation.sql
create or replace function finance.standard_deviation(p_returns double precision[], p_ddof integer default 1)
returns double precision
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  perform finance.check_risk_terms(p_ddof => p_ddof);
  perform finance.check_returns(p_returns, p_ddof + 1);

  -- Steady growth gives returns that differ by the rounding of a division only.
  return (
    select case
      when max(u.reading) - min(u.reading) <= 1e-14 then 0
      when p_ddof = 0 then stddev_pop(u.reading)
      else stddev_samp(u.reading)
    end
    from unnest(p_returns) as u (reading)
  );
end
$$;

comment on function finance.standard_deviation(double precision[], integer) is
  'Standard deviation √(Σ(r - mean)² / (n - ddof)), 0 where returns differ by rounding only (1e-14). p_ddof: 1, of a sample; 0, of all there is. Errors: QMA01 fewer than ddof + 1 returns, QMA02.';

revoke execute on function finance.standard_deviation(double precision[], integer) from public;
grant execute on function finance.standard_deviation(double precision[], integer) to qm_app, qm_readonly;
--! EndIncluded finance/functions/standard_deviation.sql
--! Included finance/functions/volatility.sql
create or replace function finance.volatility(p_returns double precision[], p_ddof integer default 1, p_annualiser double precision default 1)
returns double precision
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  perform finance.check_risk_terms(p_ddof => p_ddof, p_annualiser => p_annualiser);

  return finance.standard_deviation(p_returns, p_ddof) * sqrt(p_annualiser);
end
$$;

comment on function finance.volatility(double precision[], integer, double precision) is
  'Volatility: standard deviation of the returns times √p_annualiser. p_annualiser: periods a year, such as 252 for trading days; 1 leaves it at one period. Errors: QMA01, QMA02.';

revoke execute on function finance.volatility(double precision[], integer, double precision) from public;
grant execute on function finance.volatility(double precision[], integer, double precision) to qm_app, qm_readonly;
--! EndIncluded finance/functions/volatility.sql
--! Included finance/functions/quantile.sql
create or replace function finance.quantile(p_values double precision[], p_probability double precision, p_rule finance.quantile_rule default 'linear')
returns double precision
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_place numeric;
begin
  perform finance.check_returns(p_values);

  if not coalesce(p_probability >= 0 and p_probability <= 1 and p_rule is not null, false) then
    raise exception using
      errcode = 'QMA02',
      message = 'risk cannot be measured on these terms',
      detail = format('quantile at %s by rule %s', coalesce(p_probability::text, 'null'), coalesce(p_rule::text, 'null')),
      hint = 'Give a probability from 0 to 1 and a rule.';
  end if;

  -- Positions are counted in decimals: 0.05 of 60 is 3, not a little more.
  v_place := (cardinality(p_values) - 1) * p_probability::numeric;

  return (
    select case p_rule
      when 'linear' then percentile_cont(p_probability) within group (order by u.reading)
      else (array_agg(u.reading order by u.reading))[
        case p_rule
          when 'discrete' then greatest(1, ceil(cardinality(p_values) * p_probability::numeric))
          when 'lower' then floor(v_place) + 1
          else ceil(v_place) + 1
        end::integer
      ]
    end
    from unnest(p_values) as u (reading)
  );
end
$$;

comment on function finance.quantile(double precision[], double precision, finance.quantile_rule) is
  'Quantile of values at a probability, 0 to 1, by a named rule. Errors: QMA01 no values, QMA02.';

revoke execute on function finance.quantile(double precision[], double precision, finance.quantile_rule) from public;
grant execute on function finance.quantile(double precision[], double precision, finance.quantile_rule) to qm_app, qm_readonly;
--! EndIncluded finance/functions/quantile.sql
--! Included finance/functions/value_at_risk.sql
create or replace function finance.value_at_risk(
  p_returns double precision[],
  p_level double precision default 0.95,
  p_method finance.var_method default 'historical',
  p_quantile_rule finance.quantile_rule default 'linear',
  p_ddof integer default 1,
  p_horizon integer default 1
)
returns double precision
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_tail double precision := (1 - p_level::numeric)::double precision;
  v_mean double precision;
begin
  perform finance.check_risk_terms(p_level, p_ddof, p_horizon);

  if p_method = 'historical' then
    return finance.quantile(p_returns, v_tail, p_quantile_rule) * sqrt(p_horizon);
  end if;

  perform finance.check_returns(p_returns, p_ddof + 1);
  select avg(u.reading) into v_mean from unnest(p_returns) as u (reading);

  return p_horizon * v_mean + core.normal_quantile(v_tail) * finance.standard_deviation(p_returns, p_ddof) * sqrt(p_horizon);
end
$$;

comment on function finance.value_at_risk(
  double precision[], double precision, finance.var_method, finance.quantile_rule, integer, integer
) is
  'Value at risk as a return, so that a loss is below zero (turn the sign for the positive loss of QuantLib): the return that is undercut with probability 1 - p_level. historical: the quantile of the returns at 1 - p_level; parametric: h·mean + z·s·√h with z = Φ⁻¹(1 - p_level). p_horizon: periods h that the loss is for; a historical one is stretched by √h. Errors: QMA01, QMA02.';

revoke execute on function finance.value_at_risk(
  double precision[], double precision, finance.var_method, finance.quantile_rule, integer, integer
) from public;
grant execute on function finance.value_at_risk(
  double precision[], double precision, finance.var_method, finance.quantile_rule, integer, integer
) to qm_app, qm_readonly;
--! EndIncluded finance/functions/value_at_risk.sql
--! Included finance/functions/conditional_value_at_risk.sql
create or replace function finance.conditional_value_at_risk(
  p_returns double precision[],
  p_level double precision default 0.95,
  p_rule finance.cvar_rule default 'tail_at_or_below',
  p_quantile_rule finance.quantile_rule default 'linear',
  p_ddof integer default 1,
  p_horizon integer default 1
)
returns double precision
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  -- In decimals: 0.05 of 60 returns are 3, not a little more.
  v_tail numeric := 1 - p_level::numeric;
  v_count integer := cardinality(p_returns);
  v_whole numeric;
  v_part numeric;
  v_limit double precision;
  v_mean double precision;
begin
  perform finance.check_risk_terms(p_level, p_ddof, p_horizon);
  perform finance.check_returns(p_returns, case when p_rule in ('parametric', 'tail_below_parametric') then p_ddof + 1 else 1 end);

  if p_rule = 'parametric' then
    select avg(u.reading) into v_limit from unnest(p_returns) as u (reading);
    return p_horizon * v_limit
      - finance.standard_deviation(p_returns, p_ddof) * sqrt(p_horizon)
      * core.normal_density(core.normal_quantile(v_tail::double precision)) / v_tail::double precision;
  end if;

  if p_rule = 'floor_index' then
    v_whole := floor((v_count - 1) * v_tail) + 1;
  elsif p_rule = 'acerbi_tasche' then
    v_whole := floor(v_count * v_tail);
    v_part := v_count * v_tail - v_whole;
  else
    v_limit := finance.value_at_risk(
      p_returns, p_level, case p_rule when 'tail_below_parametric' then 'parametric' else 'historical' end::finance.var_method, p_quantile_rule, p_ddof
    );
  end if;

  select case
    when p_rule = 'tail_at_or_below' then avg(u.reading) filter (where u.reading <= v_limit)
    when p_rule = 'floor_index' then avg(u.reading) filter (where u.place <= v_whole)
    when p_rule = 'acerbi_tasche' then
      sum(u.reading * case when u.place <= v_whole then 1 else v_part end::double precision) filter (where u.place <= v_whole + 1) / (v_whole + v_part)::double precision
    -- Nothing lies below where returns are equal or too few: the limit itself is the least that the tail can be.
    else coalesce(avg(u.reading) filter (where u.reading < v_limit), v_limit)
  end
  into v_mean
  from (select r.reading, row_number() over (order by r.reading) as place from unnest(p_returns) as r (reading)) as u;

  return v_mean * sqrt(p_horizon);
end
$$;

comment on function finance.conditional_value_at_risk(
  double precision[], double precision, finance.cvar_rule, finance.quantile_rule, integer, integer
) is
  'Conditional value at risk (expected shortfall) as a return, so that a loss is below zero: the mean of the worst returns by a named rule; never above the value at risk that the rule goes with. p_quantile_rule: the limit of tail_at_or_below and tail_below. p_horizon: periods that the loss is for; all but parametric are stretched by √h. Where nothing is below the limit of a tail_below rule, the limit. Errors: QMA01, QMA02.';

revoke execute on function finance.conditional_value_at_risk(
  double precision[], double precision, finance.cvar_rule, finance.quantile_rule, integer, integer
) from public;
grant execute on function finance.conditional_value_at_risk(
  double precision[], double precision, finance.cvar_rule, finance.quantile_rule, integer, integer
) to qm_app, qm_readonly;
--! EndIncluded finance/functions/conditional_value_at_risk.sql
--! Included finance/functions/sharpe_ratio.sql
create or replace function finance.sharpe_ratio(
  p_returns double precision[],
  p_risk_free_rate double precision default 0,
  p_ddof integer default 1,
  p_annualiser double precision default 1
)
returns double precision
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  perform finance.check_risk_terms(p_ddof => p_ddof, p_annualiser => p_annualiser, p_risk_free_rate => p_risk_free_rate);

  return (
    select (avg(u.reading) - p_risk_free_rate) / nullif(finance.standard_deviation(p_returns, p_ddof), 0) * sqrt(p_annualiser)
    from unnest(p_returns) as u (reading)
  );
end
$$;

comment on function finance.sharpe_ratio(double precision[], double precision, integer, double precision) is
  'Sharpe ratio (mean(r) - rf) / s · √p_annualiser; null where the returns do not vary, since it is not defined there. p_risk_free_rate: return without risk of one period. Errors: QMA01, QMA02.';

revoke execute on function finance.sharpe_ratio(double precision[], double precision, integer, double precision) from public;
grant execute on function finance.sharpe_ratio(double precision[], double precision, integer, double precision) to qm_app, qm_readonly;
--! EndIncluded finance/functions/sharpe_ratio.sql
--! Included finance/functions/downside_deviation.sql
create or replace function finance.downside_deviation(p_returns double precision[], p_target double precision default 0, p_annualiser double precision default 1)
returns double precision
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  perform finance.check_risk_terms(p_annualiser => p_annualiser, p_risk_free_rate => p_target);
  perform finance.check_returns(p_returns);

  return (
    select sqrt(avg(least(0, u.reading - p_target) ^ 2)) * sqrt(p_annualiser)
    from unnest(p_returns) as u (reading)
  );
end
$$;

comment on function finance.downside_deviation(double precision[], double precision, double precision) is
  'Deviation below a target, √(Σ min(0, r - target)² / n) · √p_annualiser; n counts all returns (Sortino). Errors: QMA01, QMA02.';

revoke execute on function finance.downside_deviation(double precision[], double precision, double precision) from public;
grant execute on function finance.downside_deviation(double precision[], double precision, double precision) to qm_app, qm_readonly;
--! EndIncluded finance/functions/downside_deviation.sql
--! Included finance/functions/sortino_ratio.sql
create or replace function finance.sortino_ratio(p_returns double precision[], p_target double precision default 0, p_annualiser double precision default 1)
returns double precision
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  perform finance.check_risk_terms(p_annualiser => p_annualiser, p_risk_free_rate => p_target);
  perform finance.check_returns(p_returns);

  return (
    select (avg(u.reading) - p_target) / nullif(finance.downside_deviation(p_returns, p_target), 0) * sqrt(p_annualiser)
    from unnest(p_returns) as u (reading)
  );
end
$$;

comment on function finance.sortino_ratio(double precision[], double precision, double precision) is
  'Sortino ratio (mean(r) - target) / downside deviation · √p_annualiser; null where no return is below the target, since it is not defined there. p_target: return of one period that is wanted at least. Errors: QMA01, QMA02.';

revoke execute on function finance.sortino_ratio(double precision[], double precision, double precision) from public;
grant execute on function finance.sortino_ratio(double precision[], double precision, double precision) to qm_app, qm_readonly;
--! EndIncluded finance/functions/sortino_ratio.sql
--! Included finance/functions/total_return.sql
create or replace function finance.total_return(p_returns double precision[], p_return_kind finance.return_kind default 'simple')
returns double precision
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_wealth double precision := 1;
  v_return double precision;
begin
  perform finance.check_returns(p_returns);

  if p_return_kind = 'log' then
    return (select exp(sum(u.reading)) - 1 from unnest(p_returns) as u (reading));
  end if;

  foreach v_return in array p_returns loop
    v_wealth := v_wealth * (1 + v_return);
  end loop;

  return v_wealth - 1;
end
$$;

comment on function finance.total_return(double precision[], finance.return_kind) is
  'Return of all periods together, as a simple return: Π(1 + r) - 1, for log returns exp(Σr) - 1. Error: QMA01.';

revoke execute on function finance.total_return(double precision[], finance.return_kind) from public;
grant execute on function finance.total_return(double precision[], finance.return_kind) to qm_app, qm_readonly;
--! EndIncluded finance/functions/total_return.sql
--! Included finance/functions/annual_return.sql
create or replace function finance.annual_return(p_returns double precision[], p_annualiser double precision, p_return_kind finance.return_kind default 'simple')
returns double precision
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  perform finance.check_risk_terms(p_annualiser => p_annualiser);

  return power(1 + greatest(-1, finance.total_return(p_returns, p_return_kind)), p_annualiser / cardinality(p_returns)) - 1;
end
$$;

comment on function finance.annual_return(double precision[], double precision, finance.return_kind) is
  'Compound annual growth rate, (1 + total return)^(annualiser / n) - 1; -1 where all was lost. Errors: QMA01, QMA02.';

revoke execute on function finance.annual_return(double precision[], double precision, finance.return_kind) from public;
grant execute on function finance.annual_return(double precision[], double precision, finance.return_kind) to qm_app, qm_readonly;
--! EndIncluded finance/functions/annual_return.sql
--! Included finance/functions/maximum_drawdown.sql
create or replace function finance.maximum_drawdown(
  p_returns double precision[],
  p_return_kind finance.return_kind default 'simple',
  out drawdown double precision,
  out peak_position integer,
  out trough_position integer,
  out recovery_position integer
)
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_wealth double precision := 1;
  v_peak double precision := 1;
  v_peak_position integer := 0;
begin
  perform finance.check_returns(p_returns);
  drawdown := 0;

  for i in 1..cardinality(p_returns) loop
    if p_return_kind = 'log' then
      v_wealth := v_wealth * exp(p_returns[i]);
    elsif p_returns[i] >= -1 then
      v_wealth := v_wealth * (1 + p_returns[i]);
    else
      raise exception using
        errcode = 'QMA01',
        message = 'these returns cannot be measured',
        detail = format('return %s is %s: more than all was lost', i, p_returns[i]),
        hint = 'Simple returns are -1 or more.';
    end if;

    if v_wealth >= v_peak then
      if trough_position is not null and recovery_position is null then
        recovery_position := i;
      end if;
      v_peak := v_wealth;
      v_peak_position := i;
    elsif v_wealth / v_peak - 1 < drawdown then
      drawdown := v_wealth / v_peak - 1;
      peak_position := v_peak_position;
      trough_position := i;
      recovery_position := null;
    end if;
  end loop;
end
$$;

comment on function finance.maximum_drawdown(double precision[], finance.return_kind) is
  'Maximum drawdown: the greatest fall from a peak of wealth, which begins with 1 before the first return; 0 to -1, a loss being below zero. Positions count returns from 1; 0 is the beginning. peak_position: when the peak was last reached before the fall. recovery_position: the first return after the trough at which the peak is reached again, null while it is not. Without a fall the positions are null. Of several equal falls the first. Error: QMA01.';

revoke execute on function finance.maximum_drawdown(double precision[], finance.return_kind) from public;
grant execute on function finance.maximum_drawdown(double precision[], finance.return_kind) to qm_app, qm_readonly;
--! EndIncluded finance/functions/maximum_drawdown.sql
--! Included finance/functions/kupiec_test.sql
create or replace function finance.kupiec_test(
  p_observations integer,
  p_exceedances integer,
  p_level double precision default 0.95,
  out expected_count double precision,
  out statistic double precision,
  out p_value double precision
)
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_tail double precision := (1 - p_level::numeric)::double precision;
  v_share double precision := p_exceedances::double precision / nullif(p_observations, 0);
begin
  perform finance.check_risk_terms(p_level);

  if not coalesce(p_observations >= 1 and p_exceedances between 0 and p_observations, false) then
    raise exception using
      errcode = 'QMA02',
      message = 'risk cannot be measured on these terms',
      detail = format('%s exceedances in %s observations', coalesce(p_exceedances::text, 'null'), coalesce(p_observations::text, 'null')),
      hint = 'Give one observation or more, and exceedances from 0 to their number.';
  end if;

  expected_count := p_observations * v_tail;
  -- 0 · ln 0 counts as 0; the statistic is 0 where the share is exactly the expected one.
  statistic := greatest(
    0,
    2 * (
      case when p_exceedances > 0 then p_exceedances * ln(v_share / v_tail) else 0 end
      + case when p_exceedances < p_observations then (p_observations - p_exceedances) * ln((1 - v_share) / (1 - v_tail)) else 0 end
    )
  );
  p_value := core.chi_square_survival(statistic, 1);
end
$$;

comment on function finance.kupiec_test(integer, integer, double precision) is
  'Kupiec''s test of the proportion of failures (1995): whether losses beyond a value at risk are as frequent as its level says. LR = 2·[x·ln(π/p) + (n - x)·ln((1 - π)/(1 - p))] with x exceedances in n observations, π = x/n, p = 1 - p_level; χ² with one degree of freedom. Error: QMA02.';

revoke execute on function finance.kupiec_test(integer, integer, double precision) from public;
grant execute on function finance.kupiec_test(integer, integer, double precision) to qm_app, qm_readonly;
--! EndIncluded finance/functions/kupiec_test.sql
--! Included finance/functions/ranks.sql
create or replace function finance.ranks(p_values double precision[])
returns double precision[]
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  perform finance.check_returns(p_values);

  return array(
    select r.rank
    from (
      select
        u.place,
        case
          -- What differs by rounding only does not vary.
          when max(u.reading) over () - min(u.reading) over () <= 1e-14 then 1
          else rank() over (order by u.reading) + (count(*) over (partition by u.reading) - 1) / 2.0
        end::double precision as rank
      from unnest(p_values) with ordinality as u (reading, place)
    ) as r
    order by r.place
  );
end
$$;

comment on function finance.ranks(double precision[]) is
  'Ranks of values from 1, in the order of the values given; equal values have the mean of their ranks. Error: QMA01.';

revoke execute on function finance.ranks(double precision[]) from public;
grant execute on function finance.ranks(double precision[]) to qm_app, qm_readonly;
--! EndIncluded finance/functions/ranks.sql
--! Included finance/functions/correlation.sql
create or replace function finance.correlation(p_left double precision[], p_right double precision[], p_method finance.correlation_method default 'pearson')
returns double precision
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  perform finance.check_returns(p_left, 2);
  perform finance.check_returns(p_right, 2);

  if cardinality(p_left) <> cardinality(p_right) then
    raise exception using
      errcode = 'QMA01',
      message = 'these returns cannot be measured',
      detail = format('%s values beside %s', cardinality(p_left), cardinality(p_right)),
      hint = 'Give pairs: both of the same periods.';
  end if;

  if p_method = 'spearman' then
    return finance.correlation(finance.ranks(p_left), finance.ranks(p_right));
  end if;

  return (
    -- Rounding may carry it a little beyond one.
    select case
      when max(u.left_value) - min(u.left_value) > 1e-14 and max(u.right_value) - min(u.right_value) > 1e-14
        then greatest(-1, least(1, corr(u.left_value, u.right_value)))
    end
    from unnest(p_left, p_right) as u (left_value, right_value)
  );
end
$$;

comment on function finance.correlation(double precision[], double precision[], finance.correlation_method) is
  'Coefficient of correlation of pairs of values, -1 to 1; null where one of the two does not vary by more than rounding (1e-14), since it is not defined there. Error: QMA01.';

revoke execute on function finance.correlation(double precision[], double precision[], finance.correlation_method) from public;
grant execute on function finance.correlation(double precision[], double precision[], finance.correlation_method) to qm_app, qm_readonly;
--! EndIncluded finance/functions/correlation.sql
--! Included finance/functions/measure_risk.sql
create or replace function finance.measure_risk(
  p_returns double precision[],
  p_return_kind finance.return_kind default 'simple',
  p_var_method finance.var_method default 'historical',
  p_quantile_rule finance.quantile_rule default 'linear',
  p_cvar_rule finance.cvar_rule default 'tail_at_or_below',
  p_ddof integer default 1,
  p_horizon integer default 1,
  p_annualiser double precision default 1,
  p_risk_free_rate double precision default 0,
  p_loss_sign finance.loss_sign default 'negative',
  out return_count integer,
  out mean_return double precision,
  out total_return double precision,
  out annual_return double precision,
  out volatility double precision,
  out var_95 double precision,
  out var_99 double precision,
  out cvar_95 double precision,
  out cvar_99 double precision,
  out sharpe_ratio double precision,
  out sortino_ratio double precision,
  out maximum_drawdown double precision,
  out peak_position integer,
  out trough_position integer,
  out recovery_position integer
)
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_sign double precision := case p_loss_sign when 'positive' then -1 else 1 end;
begin
  perform finance.check_risk_terms(0.95, p_ddof, p_horizon, p_annualiser, p_risk_free_rate);
  perform finance.check_returns(p_returns, p_ddof + 1);

  return_count := cardinality(p_returns);
  select avg(u.reading) into mean_return from unnest(p_returns) as u (reading);
  total_return := finance.total_return(p_returns, p_return_kind);
  annual_return := finance.annual_return(p_returns, p_annualiser, p_return_kind);
  volatility := finance.volatility(p_returns, p_ddof, p_annualiser);
  var_95 := v_sign * finance.value_at_risk(p_returns, 0.95, p_var_method, p_quantile_rule, p_ddof, p_horizon);
  var_99 := v_sign * finance.value_at_risk(p_returns, 0.99, p_var_method, p_quantile_rule, p_ddof, p_horizon);
  cvar_95 := v_sign * finance.conditional_value_at_risk(p_returns, 0.95, p_cvar_rule, p_quantile_rule, p_ddof, p_horizon);
  cvar_99 := v_sign * finance.conditional_value_at_risk(p_returns, 0.99, p_cvar_rule, p_quantile_rule, p_ddof, p_horizon);
  sharpe_ratio := finance.sharpe_ratio(p_returns, p_risk_free_rate, p_ddof, p_annualiser);
  sortino_ratio := finance.sortino_ratio(p_returns, p_risk_free_rate, p_annualiser);

  select v_sign * d.drawdown, d.peak_position, d.trough_position, d.recovery_position
  into maximum_drawdown, peak_position, trough_position, recovery_position
  from finance.maximum_drawdown(p_returns, p_return_kind) as d;
end
$$;

comment on function finance.measure_risk(
  double precision[], finance.return_kind, finance.var_method, finance.quantile_rule, finance.cvar_rule, integer, integer,
  double precision, double precision, finance.loss_sign
) is
  'All figures of risk of returns at once, each by its function: mean and total return, compound annual return, volatility and ratios a year, value at risk and conditional value at risk of 95 % and 99 % for p_horizon periods, maximum drawdown with positions. p_risk_free_rate: of one period, also the target of Sortino. p_loss_sign: positive turns the sign of the figures that are losses. sharpe_ratio is null where nothing varies, sortino_ratio where no return is below p_risk_free_rate. Errors: QMA01, QMA02.';

revoke execute on function finance.measure_risk(
  double precision[], finance.return_kind, finance.var_method, finance.quantile_rule, finance.cvar_rule, integer, integer,
  double precision, double precision, finance.loss_sign
) from public;
grant execute on function finance.measure_risk(
  double precision[], finance.return_kind, finance.var_method, finance.quantile_rule, finance.cvar_rule, integer, integer,
  double precision, double precision, finance.loss_sign
) to qm_app, qm_readonly;
--! EndIncluded finance/functions/measure_risk.sql
--! Included finance/functions/rolling_var.sql
create or replace function finance.rolling_var(
  p_returns double precision[],
  p_window integer,
  p_level double precision default 0.95,
  p_method finance.var_method default 'historical',
  p_quantile_rule finance.quantile_rule default 'linear',
  p_ddof integer default 1
)
returns table (place integer, reading double precision, value_at_risk double precision, is_exceedance boolean)
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  perform finance.check_returns(p_returns);

  if not coalesce(p_window between 2 and cardinality(p_returns) - 1, false) then
    raise exception using
      errcode = 'QMA02',
      message = 'risk cannot be measured on these terms',
      detail = format('a window of %s before each of %s returns', coalesce(p_window::text, 'null'), cardinality(p_returns)),
      hint = 'Give a window of 2 returns or more, and fewer than there are.';
  end if;

  return query
  select i, p_returns[i], v.value_at_risk, p_returns[i] < v.value_at_risk
  from generate_series(p_window + 1, cardinality(p_returns)) as i
  cross join lateral (
    select finance.value_at_risk(p_returns[i - p_window:i - 1], p_level, p_method, p_quantile_rule, p_ddof) as value_at_risk
    offset 0
  ) as v
  order by i;
end
$$;

comment on function finance.rolling_var(
  double precision[], integer, double precision, finance.var_method, finance.quantile_rule, integer
) is
  'Each return beside the value at risk of the p_window returns before it, which does not know it; place counts returns from 1; a return below it is an exceedance. Errors: QMA01, QMA02.';

revoke execute on function finance.rolling_var(
  double precision[], integer, double precision, finance.var_method, finance.quantile_rule, integer
) from public;
grant execute on function finance.rolling_var(
  double precision[], integer, double precision, finance.var_method, finance.quantile_rule, integer
) to qm_app, qm_readonly;
--! EndIncluded finance/functions/rolling_var.sql
--! Included finance/functions/random_normals.sql
create or replace function finance.random_normals(p_seed bigint, p_count integer)
returns double precision[]
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  if not coalesce(p_seed is not null and p_count between 1 and 1000000, false) then
    raise exception using
      errcode = 'QMA06',
      message = 'there is no simulation of this size',
      detail = format('%s draws, seed %s', coalesce(p_count::text, 'null'), coalesce(p_seed::text, 'null')),
      hint = 'Give a seed and 1 to 1000000 draws.';
  end if;

  return array(
    select core.normal_quantile(
      -- Half a step away from 0 and 1, which have no quantile.
      ((('x' || encode(substr(sha256(int8send(p_seed) || int8send(i)), 1, 7), 'hex'))::bit(56)::bigint >> 4) + 0.5) / 4503599627370496
    )
    from generate_series(1::bigint, p_count) as i
    order by i
  );
end
$$;

comment on function finance.random_normals(bigint, integer) is
  'Standard normal draws that a seed decides, the same in every session and on every version of the server: draw i is Φ⁻¹((k + 0.5) / 2⁵²), where k is the first 52 bits of the SHA-256 of seed and i, each as eight bytes, the highest first. Error: QMA06.';

revoke execute on function finance.random_normals(bigint, integer) from public;
grant execute on function finance.random_normals(bigint, integer) to qm_app, qm_readonly;
--! EndIncluded finance/functions/random_normals.sql
--! Included finance/functions/terminal_values.sql
create or replace function finance.terminal_values(
  p_draws double precision[],
  p_start double precision,
  p_drift double precision,
  p_deviation double precision,
  p_periods integer
)
returns double precision[]
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_fault text;
begin
  perform finance.check_returns(p_draws);

  v_fault := case
    when not coalesce(p_start > 0 and p_start < 'infinity', false) then format('start %s', coalesce(p_start::text, 'null'))
    when not coalesce(p_drift > '-infinity' and p_drift < 'infinity', false) then format('drift %s', coalesce(p_drift::text, 'null'))
    when not coalesce(p_deviation >= 0 and p_deviation < 'infinity', false) then format('deviation %s', coalesce(p_deviation::text, 'null'))
    when not coalesce(p_periods between 1 and 10000, false) then format('%s periods', coalesce(p_periods::text, 'null'))
    when abs(p_drift * p_periods) + p_deviation ^ 2 * p_periods > 300
      then format('drift %s and deviation %s over %s periods', p_drift, p_deviation, p_periods)
  end;

  if v_fault is not null then
    raise exception using
      errcode = 'QMA06',
      message = 'there is no simulation of this size',
      detail = v_fault,
      hint = 'Give a start above 0, drift and deviation of one period as shares, such as 0.0004 and 0.012, and 1 to 10000 periods.';
  end if;

  return array(
    select p_start * exp((p_drift - p_deviation ^ 2 / 2) * p_periods + p_deviation * sqrt(p_periods) * u.draw)
    from unnest(p_draws) with ordinality as u (draw, place)
    order by u.place
  );
end
$$;

comment on function finance.terminal_values(double precision[], double precision, double precision, double precision, integer) is
  'Values after so many periods of a geometric Brownian motion, one a draw z: S = S0·exp((μ - σ²/2)·t + σ·√t·z). p_drift μ and p_deviation σ: of one period. Errors: QMA01, QMA06.';

revoke execute on function finance.terminal_values(double precision[], double precision, double precision, double precision, integer) from public;
grant execute on function finance.terminal_values(double precision[], double precision, double precision, double precision, integer) to qm_app, qm_readonly;
--! EndIncluded finance/functions/terminal_values.sql
--! Included finance/functions/summarize_outcomes.sql
create or replace function finance.summarize_outcomes(p_outcomes double precision[], p_start double precision,
  out mean_outcome double precision,
  out percentile_1 double precision,
  out percentile_5 double precision,
  out percentile_25 double precision,
  out percentile_50 double precision,
  out percentile_75 double precision,
  out percentile_95 double precision,
  out percentile_99 double precision,
  out loss_probability double precision,
  out var_95 double precision,
  out var_99 double precision,
  out cvar_95 double precision,
  out cvar_99 double precision
)
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  perform finance.check_returns(p_outcomes);

  select
    avg(o.outcome),
    p.percentiles[1],
    p.percentiles[2],
    p.percentiles[3],
    p.percentiles[4],
    p.percentiles[5],
    p.percentiles[6],
    p.percentiles[7],
    count(*) filter (where o.outcome < p_start)::double precision / count(*),
    avg(o.outcome - p_start) filter (where o.outcome - p_start <= p.percentiles[2]),
    avg(o.outcome - p_start) filter (where o.outcome - p_start <= p.percentiles[1])
  into
    mean_outcome, percentile_1, percentile_5, percentile_25, percentile_50, percentile_75, percentile_95, percentile_99,
    loss_probability, cvar_95, cvar_99
  from unnest(p_outcomes) as o (outcome)
  cross join (
    select percentile_cont('{0.01,0.05,0.25,0.5,0.75,0.95,0.99}'::double precision[]) within group (order by u.outcome - p_start) as percentiles
    from unnest(p_outcomes) as u (outcome)
  ) as p
  group by p.percentiles;

  var_95 := percentile_5;
  var_99 := percentile_1;
end
$$;

comment on function finance.summarize_outcomes(double precision[], double precision) is
  'What simulated values say about gain and loss against the start, in the unit of the start: the mean value, percentiles of gain (linear), the probability of a loss, and value at risk and conditional value at risk (mean of the gains at or below it) of 95 % and 99 %, a loss being below zero. Error: QMA01.';

revoke execute on function finance.summarize_outcomes(double precision[], double precision) from public;
grant execute on function finance.summarize_outcomes(double precision[], double precision) to qm_app, qm_readonly;
--! EndIncluded finance/functions/summarize_outcomes.sql
--! Included finance/functions/periods_per_year.sql
create or replace function finance.periods_per_year(p_frequency series.series_frequency)
returns double precision
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select case p_frequency
    when 'daily' then core.setting_numeric('finance.days_per_year')
    when 'weekly' then 52
    when 'monthly' then 12
    when 'quarterly' then 4
    when 'yearly' then 1
  end::double precision
$$;

comment on function finance.periods_per_year(series.series_frequency) is
  'Periods a year of a frequency, which figures of one period are annualised by: for daily series the setting finance.days_per_year; null for irregular ones. Error: QM005.';

revoke execute on function finance.periods_per_year(series.series_frequency) from public;
grant execute on function finance.periods_per_year(series.series_frequency) to qm_app, qm_readonly;
--! EndIncluded finance/functions/periods_per_year.sql
--! Included finance/functions/annualiser_of.sql
create or replace function finance.annualiser_of(p_frequency series.series_frequency, p_annualiser double precision)
returns double precision
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_annualiser double precision := coalesce(p_annualiser, finance.periods_per_year(p_frequency));
begin
  if v_annualiser is null then
    raise exception using
      errcode = 'QMA02',
      message = 'risk cannot be measured on these terms',
      detail = 'the series is irregular: nobody knows how many periods a year has',
      hint = 'Give an annualiser; 1 leaves figures at one period.';
  end if;

  return v_annualiser;
end
$$;

comment on function finance.annualiser_of(series.series_frequency, double precision) is
  'Periods a year: as given, or those of the frequency. Error: QMA02 neither is known.';

revoke execute on function finance.annualiser_of(series.series_frequency, double precision) from public;
grant execute on function finance.annualiser_of(series.series_frequency, double precision) to qm_app, qm_readonly;
--! EndIncluded finance/functions/annualiser_of.sql
--! Included finance/functions/read_levels.sql
create or replace function finance.read_levels(p_series_ids uuid[], p_from date default null, p_until date default null)
returns table (series_id uuid, at timestamptz, level double precision, is_common boolean)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
-- Planned once a session: a plan over all months' partitions takes longer than reading a year of one series.
set plan_cache_mode = force_generic_plan
set jit = off
as $$
#variable_conflict use_column
begin
  return query
  with periods as (
    select
      s.id,
      r.bucket,
      case when not r.is_censored then r.value end as level
    from series.series s
    cross join lateral (
      select
        coalesce(p_from::timestamp at time zone 'UTC', min(o.at)) as begins_at,
        coalesce(p_until::timestamp at time zone 'UTC', max(o.at) + interval '1 microsecond') as ends_at
      from series.observations o
      where o.series_id = s.id
    ) as b
    cross join lateral series.read_series(s.id, b.begins_at, b.ends_at) as r
    where s.id = any (p_series_ids)
      and b.begins_at < b.ends_at
      and not r.is_gap
      -- A period that the window cuts would be a fall or a rise of its own.
      and (p_from is null or r.bucket >= b.begins_at)
      and (
        p_until is null
        or s.frequency = 'irregular'
        or (r.bucket at time zone 'UTC' + series.frequency_step(s.frequency)) at time zone 'UTC' <= b.ends_at
      )
  )
  select
    p.id,
    p.bucket,
    p.level,
    count(p.level) over (partition by p.bucket) = (select count(distinct u.id) from unnest(p_series_ids) as u (id))
  from periods p
  order by p.bucket, p.id;
end
$$;

comment on function finance.read_levels(uuid[], date, date) is
  'Values of series in periods of their frequency (series.read_series: the last price, the sum of a flow), over the whole periods from p_from (included) until p_until (excluded), in UTC. Periods without observations have no row; level is null where the value is censored; is_common is true where every series has a known value. Series that are not in sight have no rows.';

revoke execute on function finance.read_levels(uuid[], date, date) from public;
grant execute on function finance.read_levels(uuid[], date, date) to qm_app, qm_readonly;
--! EndIncluded finance/functions/read_levels.sql
--! Included finance/functions/find_history.sql
create or replace function finance.find_history(
  p_series_id uuid,
  p_portfolio_id uuid,
  p_return_kind finance.return_kind default 'simple',
  p_from date default null,
  p_until date default null
)
returns finance.return_history
language plpgsql
stable
set search_path = pg_catalog, pg_temp
set jit = off
as $$
declare
  v_history finance.return_history;
  v_series_ids uuid[];
  v_weights double precision[];
  v_is_seen boolean;
begin
  if num_nonnulls(p_series_id, p_portfolio_id) <> 1 then
    v_history.fault := 'a series or a portfolio has to be named, and not both';
    return v_history;
  end if;

  if p_from >= p_until then
    v_history.fault := format('the window from %s until %s is empty', p_from, p_until);
    return v_history;
  end if;

  select
    array_agg(w.series_id order by w.series_id),
    array_agg(w.weight order by w.series_id),
    jsonb_agg(jsonb_build_object('series_id', w.series_id, 'weight', w.weight) order by w.series_id),
    min(s.frequency),
    min(s.currency),
    count(s.id) = count(*)
  into v_series_ids, v_weights, v_history.positions, v_history.frequency, v_history.currency, v_is_seen
  from (
    select p_series_id as series_id, 1::double precision as weight
    where p_series_id is not null
    union all
    select p.series_id, p.weight
    from finance.portfolio_positions p
    where p.portfolio_id = p_portfolio_id
  ) as w
  left join series.series s on s.id = w.series_id;

  if v_series_ids is null or not v_is_seen then
    v_history.positions := null;
    v_history.fault := case when p_series_id is null then format('portfolio %s', p_portfolio_id) else format('series %s', p_series_id) end;
    return v_history;
  end if;

  with levels as materialized (
    select l.at, l.series_id, l.level, l.is_common, w.weight
    from finance.read_levels(v_series_ids, p_from, p_until) as l
    join unnest(v_series_ids, v_weights) as w (series_id, weight) on w.series_id = l.series_id
  ),
  parts as (
    select
      l.at,
      case p_return_kind
        when 'given' then l.level
        else l.level / nullif(lag(l.level) over (partition by l.series_id order by l.at), 0) - 1
      end as reading,
      l.weight,
      l.series_id
    from levels l
    where l.is_common
  ),
  returns as (
    select p.at, sum(p.weight * p.reading order by p.series_id) as reading
    from parts p
    where p.reading is not null
    group by p.at
  )
  select
    (select min(l.at) from levels l where l.is_common),
    r.moments,
    r.readings,
    case when p_series_id is not null then (select l.level from levels l where l.is_common order by l.at desc limit 1) end,
    (select count(distinct l.at) filter (where l.is_common) from levels l),
    (select count(distinct l.at) filter (where not l.is_common) from levels l),
    (
      select encode(
        sha256(
          convert_to(
            string_agg(
              -- Fifteen digits, whatever the session prints and in whatever order a sum was added up.
              concat_ws(' ', l.series_id, l.weight::numeric, (extract(epoch from l.at) * 1000000)::bigint, l.level::numeric),
              E'\n' order by l.at, l.series_id
            ),
            'UTF8'
          )
        ),
        'hex'
      )
      from levels l
      where l.is_common
    ),
    case
      when p_return_kind <> 'given'
        then (
          select format('series %s is %s at %s', l.series_id, l.level, l.at at time zone 'UTC')
          from levels l
          where l.is_common
            and l.level <= 0
          order by l.at, l.series_id
          limit 1
        )
    end
  into
    v_history.began_at, v_history.moments, v_history.readings, v_history.last_level, v_history.common_count, v_history.excluded_count,
    v_history.input_hash, v_history.fault
  from (
    select
      array_agg(t.at order by t.at) as moments,
      array_agg(case when p_return_kind = 'log' and t.reading > -1 then ln(1 + t.reading) else t.reading end order by t.at) as readings
    from returns t
  ) as r;

  if v_history.fault is null and coalesce(cardinality(v_history.readings), 0) < 2 then
    v_history.fault := format(
      '%s returns of %s periods that all series have; %s were left out', coalesce(cardinality(v_history.readings), 0), v_history.common_count,
      v_history.excluded_count
    );
  end if;

  return v_history;
end
$$;

comment on function finance.find_history(uuid, uuid, finance.return_kind, date, date) is
  'Returns of a series, or of a portfolio with fixed weights, over the periods that all its series have; what cannot be measured is said in fault. log: logarithm of the return of the whole; the return of a portfolio is Σ weight · simple return. positions is null where the subject is not in sight.';

revoke execute on function finance.find_history(uuid, uuid, finance.return_kind, date, date) from public;
grant execute on function finance.find_history(uuid, uuid, finance.return_kind, date, date) to qm_app, qm_readonly;
--! EndIncluded finance/functions/find_history.sql
--! Included finance/functions/read_history.sql
create or replace function finance.read_history(
  p_series_id uuid,
  p_portfolio_id uuid,
  p_return_kind finance.return_kind default 'simple',
  p_from date default null,
  p_until date default null
)
returns finance.return_history
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_history finance.return_history;
begin
  v_history := finance.find_history(p_series_id, p_portfolio_id, p_return_kind, p_from, p_until);

  if v_history.positions is null and num_nonnulls(p_series_id, p_portfolio_id) = 1 and not coalesce(p_from >= p_until, false) then
    raise exception using
      errcode = 'QMA04',
      message = 'there is no such series or portfolio',
      detail = v_history.fault,
      hint = 'select id, name from series.series, and from finance.portfolios, list those in sight.';
  end if;

  if v_history.fault is not null then
    raise exception using
      errcode = 'QMA03',
      message = 'these values have no returns',
      detail = v_history.fault,
      hint = 'Returns need three or more periods with values above zero; for a series of returns, two of kind given. A window is in whole periods.';
  end if;

  return v_history;
end
$$;

comment on function finance.read_history(uuid, uuid, finance.return_kind, date, date) is
  'Returns of a series or portfolio (finance.find_history), at least two. Errors: QMA03, QMA04.';

revoke execute on function finance.read_history(uuid, uuid, finance.return_kind, date, date) from public;
grant execute on function finance.read_history(uuid, uuid, finance.return_kind, date, date) to qm_app, qm_readonly;
--! EndIncluded finance/functions/read_history.sql
--! Included finance/functions/read_returns.sql
create or replace function finance.read_returns(
  p_series_id uuid default null,
  p_portfolio_id uuid default null,
  p_return_kind finance.return_kind default 'simple',
  p_from date default null,
  p_until date default null
)
returns table (at timestamptz, reading double precision)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select u.at, u.reading
  from finance.read_history(p_series_id, p_portfolio_id, coalesce(p_return_kind, 'simple'), p_from, p_until) as h
  cross join lateral unnest(h.moments, h.readings) as u (at, reading)
  order by u.at
$$;

comment on function finance.read_returns(uuid, uuid, finance.return_kind, date, date) is
  'Returns of a series or portfolio, one row a period, by the start of the period at whose end they are known. Errors: QMA03, QMA04.';

revoke execute on function finance.read_returns(uuid, uuid, finance.return_kind, date, date) from public;
grant execute on function finance.read_returns(uuid, uuid, finance.return_kind, date, date) to qm_app, qm_readonly;
--! EndIncluded finance/functions/read_returns.sql
--! Included finance/functions/rolling_risk.sql
create or replace function finance.rolling_risk(
  p_series_id uuid default null,
  p_portfolio_id uuid default null,
  p_window integer default 60,
  p_from date default null,
  p_until date default null,
  p_return_kind finance.return_kind default 'simple',
  p_level double precision default 0.95,
  p_var_method finance.var_method default 'historical',
  p_quantile_rule finance.quantile_rule default 'linear',
  p_cvar_rule finance.cvar_rule default 'tail_at_or_below',
  p_ddof integer default 1,
  p_annualiser double precision default null,
  p_risk_free_rate double precision default 0
)
returns table (
  at timestamptz,
  return_value double precision,
  mean_return double precision,
  volatility double precision,
  value_at_risk double precision,
  conditional_value_at_risk double precision,
  sharpe_ratio double precision,
  sortino_ratio double precision,
  maximum_drawdown double precision
)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
set jit = off
as $$
declare
  v_history finance.return_history;
  v_window integer := coalesce(p_window, 60);
  v_kind finance.return_kind := coalesce(p_return_kind, 'simple');
  v_level double precision := coalesce(p_level, 0.95);
  v_ddof integer := coalesce(p_ddof, 1);
  v_rate double precision := coalesce(p_risk_free_rate, 0);
  v_annualiser double precision;
begin
  perform finance.check_risk_terms(v_level, v_ddof, 1, coalesce(p_annualiser, 1), v_rate);
  v_history := finance.read_history(p_series_id, p_portfolio_id, v_kind, p_from, p_until);
  v_annualiser := finance.annualiser_of(v_history.frequency, p_annualiser);

  if not coalesce(v_window between 2 and cardinality(v_history.readings), false) then
    raise exception using
      errcode = 'QMA02',
      message = 'risk cannot be measured on these terms',
      detail = format('a window of %s over %s returns', v_window, cardinality(v_history.readings)),
      hint = 'Give a window of 2 returns or more, and no more than there are.';
  end if;

  return query
  with returns as (
    select u.at, u.reading, u.place::integer as place
    from unnest(v_history.moments, v_history.readings) with ordinality as u (at, reading, place)
  ),
  moved as (
    select
      r.at,
      r.reading,
      r.place,
      avg(r.reading) over frame as mean,
      case
        when max(r.reading) over frame - min(r.reading) over frame <= 1e-14 then 0
        when v_ddof = 0 then stddev_pop(r.reading) over frame
        else stddev_samp(r.reading) over frame
      end as deviation,
      sqrt(avg(least(0, r.reading - v_rate) ^ 2) over frame) as downside
    from returns r
    window frame as (order by r.place rows between v_window - 1 preceding and current row)
  )
  select
    m.at,
    m.reading,
    m.mean,
    m.deviation * sqrt(v_annualiser),
    finance.value_at_risk(f.readings, v_level, coalesce(p_var_method, 'historical'), coalesce(p_quantile_rule, 'linear'), v_ddof),
    finance.conditional_value_at_risk(f.readings, v_level, coalesce(p_cvar_rule, 'tail_at_or_below'), coalesce(p_quantile_rule, 'linear'), v_ddof),
    (m.mean - v_rate) / nullif(m.deviation, 0) * sqrt(v_annualiser),
    (m.mean - v_rate) / nullif(m.downside, 0) * sqrt(v_annualiser),
    (finance.maximum_drawdown(f.readings, v_kind)).drawdown
  from moved m
  -- Kept from being put in place of each use of it.
  cross join lateral (select v_history.readings[m.place - v_window + 1:m.place] as readings offset 0) as f
  where m.place >= v_window
  order by m.at;
end
$$;

comment on function finance.rolling_risk(
  uuid, uuid, integer, date, date, finance.return_kind, double precision, finance.var_method, finance.quantile_rule, finance.cvar_rule, integer,
  double precision, double precision
) is
  'Figures of risk of each p_window returns in a row, by the period at whose end they are known; the first row is that of the first full window. Losses are below zero; volatility and ratios are a year''s by p_annualiser (default: that of the frequency), the others are of one period. Errors: QMA02, QMA03, QMA04.';

revoke execute on function finance.rolling_risk(
  uuid, uuid, integer, date, date, finance.return_kind, double precision, finance.var_method, finance.quantile_rule, finance.cvar_rule, integer,
  double precision, double precision
) from public;
grant execute on function finance.rolling_risk(
  uuid, uuid, integer, date, date, finance.return_kind, double precision, finance.var_method, finance.quantile_rule, finance.cvar_rule, integer,
  double precision, double precision
) to qm_app, qm_readonly;
--! EndIncluded finance/functions/rolling_risk.sql
--! Included finance/functions/require_sight.sql
create or replace function finance._require_sight(p_series_ids uuid[], p_portfolio_id uuid default null)
returns void
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_missing text;
begin
  if p_portfolio_id is not null and not exists (
    select
    from finance.portfolios p
    where p.id = p_portfolio_id
      and identity._sees_owner(p.owner_id)
  ) then
    v_missing := format('portfolio %s', p_portfolio_id);
  else
    select format('series %s', coalesce(w.id::text, 'null'))
    into v_missing
    from (
      select unnest(p_series_ids) as id
      union all
      select o.series_id
      from finance.portfolio_positions o
      where o.portfolio_id = p_portfolio_id
    ) as w
    left join series.series s
      on s.id = w.id
      and (
        (select identity.sees_all_rows())
        or s.owner_id = any ((select identity.owners_in_sight())::uuid[])
        or (s.owner_id is null and (select identity.sees_company_rows()))
      )
    where s.id is null
    limit 1;
  end if;

  if v_missing is not null then
    raise exception using
      errcode = 'QMA04',
      message = 'there is no such series or portfolio',
      detail = v_missing,
      hint = 'select id, name from series.series, and from finance.portfolios, list those in sight.';
  end if;
end
$$;

comment on function finance._require_sight(uuid[], uuid) is
  'Guard of the commands of risk, which run with the rights of their owner: series and a portfolio, with its series, have to be in the sight of the session''s user. Error: QMA04.';

revoke execute on function finance._require_sight(uuid[], uuid) from public;
--! EndIncluded finance/functions/require_sight.sql
--! Included finance/functions/lock_portfolio.sql
create or replace function finance._lock_portfolio(p_portfolio_id uuid)
returns finance.portfolios
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_portfolio finance.portfolios;
begin
  select p.*
  into v_portfolio
  from finance.portfolios p
  where p.id = p_portfolio_id
    and identity._sees_owner(p.owner_id)
  for no key update;

  if not found then
    raise exception using
      errcode = 'QMA04',
      message = 'there is no such series or portfolio',
      detail = format('portfolio %s', coalesce(p_portfolio_id::text, 'null')),
      hint = 'select id, name from finance.portfolios lists those in sight.';
  end if;

  return v_portfolio;
end
$$;

comment on function finance._lock_portfolio(uuid) is
  'Guard: locks a portfolio that is in the sight of the session''s user. Error: QMA04.';

revoke execute on function finance._lock_portfolio(uuid) from public;
--! EndIncluded finance/functions/lock_portfolio.sql
--! Included finance/functions/check_positions.sql
create or replace function finance._check_positions(p_positions jsonb)
returns void
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_fault text;
  v_series_ids uuid[];
begin
  if jsonb_typeof(p_positions) is distinct from 'array' or jsonb_array_length(p_positions) = 0 then
    v_fault := 'the positions are no array with one position or more';
  else
    begin
      select
        case
          when bool_or(p.series_id is null) then 'a position has no series_id'
          when not coalesce(bool_and(p.weight > 0 and p.weight <= 1), false)
            then 'a weight is missing, zero or below, or above one'
          when count(distinct p.series_id) < count(*) then 'a series is there twice'
          when abs(sum(p.weight) - 1) > 1e-9 then format('the weights sum to %s', sum(p.weight))
        end,
        array_agg(p.series_id)
      into v_fault, v_series_ids
      from jsonb_to_recordset(p_positions) as p (series_id uuid, weight double precision);
    exception
      when data_exception then
        v_fault := 'a series_id or a weight cannot be read: ' || sqlerrm;
    end;

    if v_fault is null then
      perform finance._require_sight(v_series_ids);

      select case
        when count(distinct coalesce(s.currency, '')) > 1 then format('the series are in %s and %s', coalesce(min(s.currency), 'no currency'), case when count(s.currency) < count(*) then 'no currency' else max(s.currency) end)
        when min(s.frequency) <> max(s.frequency) then format('the series are %s and %s', min(s.frequency), max(s.frequency))
      end
      into v_fault
      from series.series s
      where s.id = any (v_series_ids);
    end if;
  end if;

  if v_fault is not null then
    raise exception using
      errcode = 'QMA05',
      message = 'these positions make no portfolio',
      detail = v_fault,
      hint = 'Give [{"series_id": …, "weight": …}, …]: series of one currency and one frequency, weights above 0 that sum to 1.';
  end if;
end
$$;

comment on function finance._check_positions(jsonb) is
  'Guard: positions that a portfolio can be made of. Errors: QMA04, QMA05.';

revoke execute on function finance._check_positions(jsonb) from public;
--! EndIncluded finance/functions/check_positions.sql
--! Included finance/functions/tg_portfolio_positions__check_portfolio.sql
create or replace function finance.tg_portfolio_positions__check_portfolio()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_portfolio_id uuid := case tg_table_name
    when 'portfolios' then (to_jsonb(new) ->> 'id')::uuid
    else (coalesce(to_jsonb(new), to_jsonb(old)) ->> 'portfolio_id')::uuid
  end;
  v_fault text;
begin
  select case
    when count(o.series_id) = 0 then format('portfolio %s has no positions', p.id)
    when abs(sum(o.weight) - 1) > 1e-9 then format('the weights of portfolio %s sum to %s', p.id, sum(o.weight))
    when bool_or(s.currency is distinct from p.currency or s.frequency <> p.frequency)
      then format('a series of portfolio %s has another currency or frequency', p.id)
  end
  into v_fault
  from finance.portfolios p
  left join finance.portfolio_positions o on o.portfolio_id = p.id
  left join series.series s on s.id = o.series_id
  where p.id = v_portfolio_id
  group by p.id;

  if v_fault is not null then
    raise exception using
      errcode = 'QMA05',
      message = 'these positions make no portfolio',
      detail = v_fault,
      hint = 'Change all positions at once with finance.update_portfolio.';
  end if;

  return null;
end
$$;

comment on function finance.tg_portfolio_positions__check_portfolio() is
  'When a transaction commits, a portfolio that it touched has positions of one currency and frequency, with weights that sum to one. Error: QMA05.';

revoke execute on function finance.tg_portfolio_positions__check_portfolio() from public;

drop trigger if exists tg_portfolio_positions__check_portfolio on finance.portfolio_positions;
create constraint trigger tg_portfolio_positions__check_portfolio
after insert or update or delete on finance.portfolio_positions
deferrable initially deferred
for each row
execute function finance.tg_portfolio_positions__check_portfolio();

drop trigger if exists tg_portfolios__check_positions on finance.portfolios;
create constraint trigger tg_portfolios__check_positions
after insert or update on finance.portfolios
deferrable initially deferred
for each row
execute function finance.tg_portfolio_positions__check_portfolio();
--! EndIncluded finance/functions/tg_portfolio_positions__check_portfolio.sql
--! Included finance/functions/create_portfolio.sql
create or replace function finance.create_portfolio(
  p_name text,
  p_positions jsonb,
  p_description text default null,
  p_idempotency_key text default null
)
returns finance.portfolios
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_portfolio finance.portfolios;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  v_first := core.claim_idempotency_key(p_idempotency_key, 'finance.create_portfolio', jsonb_build_array(p_name, p_positions, p_description));

  if v_first is not null then
    return jsonb_populate_record(null::finance.portfolios, v_first);
  end if;

  perform finance._check_positions(p_positions);

  insert into finance.portfolios (name, description, currency, frequency, owner_id)
  select p_name, p_description, s.currency, s.frequency, identity.owner_of_new_rows()
  from series.series s
  where s.id = (p_positions -> 0 ->> 'series_id')::uuid
  returning * into v_portfolio;

  insert into finance.portfolio_positions (portfolio_id, series_id, weight)
  select v_portfolio.id, p.series_id, p.weight
  from jsonb_to_recordset(p_positions) as p (series_id uuid, weight double precision);

  perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_portfolio));

  return v_portfolio;
end
$$;

comment on function finance.create_portfolio(text, jsonb, text, text) is
  'Makes a portfolio of the session''s user and returns it. p_positions: [{"series_id", "weight"}], series of one currency and frequency, weights above 0 that sum to 1. Errors: QM001, QM102, QM103, QMA04, QMA05; portfolios_owner_id_name_key where the name is taken.';

revoke execute on function finance.create_portfolio(text, jsonb, text, text) from public;
grant execute on function finance.create_portfolio(text, jsonb, text, text) to qm_app;
--! EndIncluded finance/functions/create_portfolio.sql
--! Included finance/functions/update_portfolio.sql
create or replace function finance.update_portfolio(
  p_portfolio_id uuid,
  p_positions jsonb default null,
  p_name text default null,
  p_description text default null
)
returns finance.portfolios
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_portfolio finance.portfolios;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  v_portfolio := finance._lock_portfolio(p_portfolio_id);

  if p_positions is not null then
    perform finance._check_positions(p_positions);

    delete from finance.portfolio_positions o
    where o.portfolio_id = p_portfolio_id
      and not exists (
        select
        from jsonb_to_recordset(p_positions) as p (series_id uuid)
        where p.series_id = o.series_id
      );

    insert into finance.portfolio_positions as o (portfolio_id, series_id, weight)
    select p_portfolio_id, p.series_id, p.weight
    from jsonb_to_recordset(p_positions) as p (series_id uuid, weight double precision)
    on conflict on constraint portfolio_positions_pkey do update
    set weight = excluded.weight
    where o.weight <> excluded.weight;
  end if;

  update finance.portfolios p
  set
    name = coalesce(p_name, p.name),
    description = coalesce(p_description, p.description),
    currency = s.currency,
    frequency = s.frequency
  from finance.portfolio_positions o
  join series.series s on s.id = o.series_id
  where p.id = p_portfolio_id
    and o.portfolio_id = p_portfolio_id
  returning p.* into v_portfolio;

  return v_portfolio;
end
$$;

comment on function finance.update_portfolio(uuid, jsonb, text, text) is
  'Changes a portfolio: null keeps what is; p_positions replaces all positions. What was measured before stays as it was. Errors: QM102, QM103, QMA04, QMA05; portfolios_owner_id_name_key where the name is taken.';

revoke execute on function finance.update_portfolio(uuid, jsonb, text, text) from public;
grant execute on function finance.update_portfolio(uuid, jsonb, text, text) to qm_app;
--! EndIncluded finance/functions/update_portfolio.sql
--! Included finance/functions/compute_risk_metrics.sql
create or replace function finance.compute_risk_metrics(
  p_series_id uuid default null,
  p_portfolio_id uuid default null,
  p_from date default null,
  p_until date default null,
  p_return_kind finance.return_kind default 'simple',
  p_var_method finance.var_method default 'historical',
  p_quantile_rule finance.quantile_rule default 'linear',
  p_cvar_rule finance.cvar_rule default 'tail_at_or_below',
  p_ddof integer default 1,
  p_loss_sign finance.loss_sign default 'negative',
  p_horizon integer default 1,
  p_annualiser double precision default null,
  p_risk_free_rate double precision default 0,
  p_model_version_id uuid default null
)
returns finance.risk_metrics
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
set jit = off
as $$
declare
  v_row finance.risk_metrics;
  v_history finance.return_history;
  v_measured record;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  perform finance._require_sight(array_remove(array[p_series_id], null), p_portfolio_id);

  v_row.id := core.uuid_v7();
  v_row.computed_at := clock_timestamp();
  v_row.owner_id := identity.owner_of_new_rows();
  v_row.series_id := p_series_id;
  v_row.portfolio_id := p_portfolio_id;
  v_row.model_version_id := p_model_version_id;
  v_row.window_from := p_from;
  v_row.window_until := p_until;
  v_row.return_kind := coalesce(p_return_kind, 'simple');
  v_row.var_method := coalesce(p_var_method, 'historical');
  v_row.quantile_rule := coalesce(p_quantile_rule, 'linear');
  v_row.cvar_rule := coalesce(p_cvar_rule, 'tail_at_or_below');
  v_row.loss_sign := coalesce(p_loss_sign, 'negative');
  v_row.horizon := coalesce(p_horizon, 1);
  v_row.risk_free_rate := coalesce(p_risk_free_rate, 0);
  perform finance.check_risk_terms(0.95, coalesce(p_ddof, 1), v_row.horizon, coalesce(p_annualiser, 1), v_row.risk_free_rate);
  v_row.ddof := coalesce(p_ddof, 1);

  v_history := finance.read_history(p_series_id, p_portfolio_id, v_row.return_kind, p_from, p_until);
  v_row.annualiser := finance.annualiser_of(v_history.frequency, p_annualiser);
  v_row.positions := v_history.positions;
  v_row.input_hash := v_history.input_hash;
  v_row.excluded_count := v_history.excluded_count;
  v_row.first_at := v_history.moments[1];
  v_row.last_at := v_history.moments[cardinality(v_history.moments)];
  v_row.as_of_on := (v_row.last_at at time zone 'UTC')::date;

  v_measured := finance.measure_risk(
    v_history.readings, v_row.return_kind, v_row.var_method, v_row.quantile_rule, v_row.cvar_rule, v_row.ddof, v_row.horizon, v_row.annualiser,
    v_row.risk_free_rate, v_row.loss_sign
  );
  v_row.return_count := v_measured.return_count;
  v_row.mean_return := v_measured.mean_return;
  v_row.total_return := v_measured.total_return;
  v_row.annual_return := v_measured.annual_return;
  v_row.volatility := v_measured.volatility;
  v_row.var_95 := v_measured.var_95;
  v_row.var_99 := v_measured.var_99;
  v_row.cvar_95 := v_measured.cvar_95;
  v_row.cvar_99 := v_measured.cvar_99;
  v_row.sharpe_ratio := v_measured.sharpe_ratio;
  v_row.sortino_ratio := v_measured.sortino_ratio;
  v_row.maximum_drawdown := v_measured.maximum_drawdown;
  v_row.peak_at := case when v_measured.peak_position = 0 then v_history.began_at else v_history.moments[v_measured.peak_position] end;
  v_row.trough_at := v_history.moments[v_measured.trough_position];
  v_row.recovered_at := v_history.moments[v_measured.recovery_position];

  insert into finance.risk_metrics
  select v_row.*
  on conflict on constraint risk_metrics_terms_key do nothing;

  -- What is there already was computed from the same values on the same terms, so it says the same.
  select r.*
  into strict v_row
  from finance.risk_metrics r
  where r.input_hash = v_row.input_hash
    and r.series_id is not distinct from v_row.series_id
    and r.portfolio_id is not distinct from v_row.portfolio_id
    and r.return_kind is not distinct from v_row.return_kind
    and r.var_method is not distinct from v_row.var_method
    and r.quantile_rule is not distinct from v_row.quantile_rule
    and r.cvar_rule is not distinct from v_row.cvar_rule
    and r.ddof is not distinct from v_row.ddof
    and r.loss_sign is not distinct from v_row.loss_sign
    and r.horizon is not distinct from v_row.horizon
    and r.annualiser is not distinct from v_row.annualiser
    and r.risk_free_rate is not distinct from v_row.risk_free_rate
    and r.window_from is not distinct from v_row.window_from
    and r.window_until is not distinct from v_row.window_until
    and r.model_version_id is not distinct from v_row.model_version_id
    and r.owner_id is not distinct from v_row.owner_id;

  return v_row;
end
$$;

comment on function finance.compute_risk_metrics(
  uuid, uuid, date, date, finance.return_kind, finance.var_method, finance.quantile_rule, finance.cvar_rule, integer, finance.loss_sign, integer,
  double precision, double precision, uuid
) is
  'Computes the figures of risk of a series or a portfolio and keeps them, with everything that they depend on; the same values on the same terms give the row that is there already. p_from (included) and p_until (excluded): whole periods of UTC; p_annualiser: default that of the frequency; the other terms as in finance.measure_risk, null for the default. Errors: QM102, QM103, QMA01 to QMA04; risk_metrics_model_version_id_fkey.';

revoke execute on function finance.compute_risk_metrics(
  uuid, uuid, date, date, finance.return_kind, finance.var_method, finance.quantile_rule, finance.cvar_rule, integer, finance.loss_sign, integer,
  double precision, double precision, uuid
) from public;
grant execute on function finance.compute_risk_metrics(
  uuid, uuid, date, date, finance.return_kind, finance.var_method, finance.quantile_rule, finance.cvar_rule, integer, finance.loss_sign, integer,
  double precision, double precision, uuid
) to qm_app;
--! EndIncluded finance/functions/compute_risk_metrics.sql
--! Included finance/functions/compute_correlations.sql
create or replace function finance.compute_correlations(
  p_series_ids uuid[],
  p_method finance.correlation_method default 'pearson',
  p_from date default null,
  p_until date default null,
  p_return_kind finance.return_kind default 'simple',
  p_model_version_id uuid default null
)
returns finance.correlation_matrices
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
set jit = off
as $$
declare
  v_row finance.correlation_matrices;
  v_readings jsonb;
  v_fault text;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  v_row.id := core.uuid_v7();
  v_row.computed_at := clock_timestamp();
  v_row.owner_id := identity.owner_of_new_rows();
  v_row.model_version_id := p_model_version_id;
  v_row.window_from := p_from;
  v_row.window_until := p_until;
  v_row.method := coalesce(p_method, 'pearson');
  v_row.return_kind := coalesce(p_return_kind, 'simple');
  v_row.series_ids := array(select distinct u.id from unnest(p_series_ids) as u (id) order by u.id);
  perform finance._require_sight(v_row.series_ids);

  select case
    when count(*) < 2 then format('%s series, two or more are needed', count(*))
    when count(*) > 200 then format('%s series, 200 are the most', count(*))
    when min(s.frequency) <> max(s.frequency) then format('the series are %s and %s', min(s.frequency), max(s.frequency))
    when p_from >= p_until then format('the window from %s until %s is empty', p_from, p_until)
  end
  into v_fault
  from series.series s
  where s.id = any (v_row.series_ids);

  if v_fault is null then
    with levels as materialized (
      select l.series_id, l.at, l.level, l.is_common
      from finance.read_levels(v_row.series_ids, p_from, p_until) as l
    ),
    returns as (
      select
        l.series_id,
        l.at,
        case v_row.return_kind
          when 'given' then l.level
          when 'simple' then l.level / nullif(lag(l.level) over (partition by l.series_id order by l.at), 0) - 1
          when 'log' then ln(nullif(greatest(0, l.level), 0) / nullif(greatest(0, lag(l.level) over (partition by l.series_id order by l.at)), 0))
        end as reading
      from levels l
      where l.is_common
    )
    select
      min(r.first_at),
      min(r.last_at),
      coalesce(min(cardinality(r.readings)), 0),
      (select count(distinct l.at) filter (where not l.is_common) from levels l),
      jsonb_object_agg(r.series_id, to_jsonb(r.readings)),
      (
        select encode(
          sha256(
            convert_to(
              string_agg(
                concat_ws(' ', l.series_id, (extract(epoch from l.at) * 1000000)::bigint, l.level::numeric),
                E'\n' order by l.at, l.series_id
              ),
              'UTF8'
            )
          ),
          'hex'
        )
        from levels l
        where l.is_common
      ),
      case
        when v_row.return_kind <> 'given'
          then (
            select format('series %s is %s at %s', l.series_id, l.level, l.at at time zone 'UTC')
            from levels l
            where l.is_common
              and l.level <= 0
            order by l.at, l.series_id
            limit 1
          )
      end
    into v_row.first_at, v_row.last_at, v_row.return_count, v_row.excluded_count, v_readings, v_row.input_hash, v_fault
    from (
      select t.series_id, array_agg(t.reading order by t.at) as readings, min(t.at) as first_at, max(t.at) as last_at
      from returns t
      where t.reading is not null
      group by t.series_id
    ) as r;

    if v_fault is null and v_row.return_count < 2 then
      v_fault := format('%s returns that all series have; %s periods were left out', v_row.return_count, v_row.excluded_count);
    end if;
  end if;

  if v_fault is not null then
    raise exception using
      errcode = 'QMA07',
      message = 'these series cannot be correlated',
      detail = v_fault,
      hint = 'Name two series or more of one frequency, with values above zero in three periods that all of them have.';
  end if;

  insert into finance.correlation_matrices
  select v_row.*
  on conflict on constraint correlation_matrices_terms_key do nothing;

  if not found then
    select r.*
    into strict v_row
    from finance.correlation_matrices r
    where r.input_hash = v_row.input_hash
      and r.method = v_row.method
      and r.return_kind = v_row.return_kind
      and r.window_from is not distinct from v_row.window_from
      and r.window_until is not distinct from v_row.window_until
      and r.model_version_id is not distinct from v_row.model_version_id
      and r.owner_id is not distinct from v_row.owner_id;

    return v_row;
  end if;

  insert into finance.correlations (matrix_id, series_id, other_series_id, coefficient)
  with readings as materialized (
    select
      k.key::uuid as series_id,
      -- Spearman's coefficient is Pearson's of the ranks, and a series is ranked once for all its pairs.
      case v_row.method when 'spearman' then finance.ranks(v.readings) else v.readings end as readings
    from jsonb_each(v_readings) as k
    cross join lateral (
      select array(select e.item::double precision from jsonb_array_elements_text(k.value) with ordinality as e (item, place) order by e.place) as readings
      offset 0
    ) as v
  )
  select
    v_row.id,
    a.series_id,
    b.series_id,
    -- Of a series with itself: 1, where it varies.
    case when a.series_id = b.series_id then c.coefficient / c.coefficient else c.coefficient end
  from readings a
  join readings b on b.series_id >= a.series_id
  cross join lateral (select finance.correlation(a.readings, b.readings) as coefficient offset 0) as c;

  return v_row;
end
$$;

comment on function finance.compute_correlations(uuid[], finance.correlation_method, date, date, finance.return_kind, uuid) is
  'Computes the correlation matrix of the returns of series over the periods that all of them have, and keeps it; the same values on the same terms give the matrix that is there already. p_from (included) and p_until (excluded): whole periods of UTC. A series that does not vary has no coefficients (null). Errors: QM102, QM103, QMA04, QMA07; correlation_matrices_model_version_id_fkey.';

revoke execute on function finance.compute_correlations(uuid[], finance.correlation_method, date, date, finance.return_kind, uuid) from public;
grant execute on function finance.compute_correlations(uuid[], finance.correlation_method, date, date, finance.return_kind, uuid) to qm_app;
--! EndIncluded finance/functions/compute_correlations.sql
--! Included finance/functions/correlation_matrix.sql
create or replace function finance.correlation_matrix(p_matrix_id uuid)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object(
    'series',
    jsonb_agg(jsonb_build_object('series_id', r.series_id, 'name', s.name) order by r.place),
    'rows',
    jsonb_agg(r.coefficients order by r.place)
  )
  from (
    select
      a.place,
      a.series_id,
      jsonb_agg(c.coefficient order by b.place) as coefficients
    from finance.correlation_matrices m
    cross join lateral unnest(m.series_ids) with ordinality as a (series_id, place)
    cross join lateral unnest(m.series_ids) with ordinality as b (series_id, place)
    join finance.correlations c
      on c.matrix_id = m.id
      and c.series_id = least(a.series_id, b.series_id)
      and c.other_series_id = greatest(a.series_id, b.series_id)
    where m.id = p_matrix_id
    group by a.place, a.series_id
  ) as r
  left join series.series s on s.id = r.series_id
  having count(*) > 0
$$;

comment on function finance.correlation_matrix(uuid) is
  'A correlation matrix whole: {"series": [{"series_id", "name"}], "rows": [[coefficient, …], …]}, in the order of series_ids; null where there is no such matrix in sight.';

revoke execute on function finance.correlation_matrix(uuid) from public;
grant execute on function finance.correlation_matrix(uuid) to qm_app, qm_readonly;
--! EndIncluded finance/functions/correlation_matrix.sql
--! Included finance/functions/run_simulation.sql
create or replace function finance.run_simulation(
  p_series_id uuid default null,
  p_portfolio_id uuid default null,
  p_from date default null,
  p_until date default null,
  p_seed bigint default 1,
  p_periods integer default 20,
  p_path_count integer default 10000,
  p_drift double precision default null,
  p_deviation double precision default null,
  p_start_value double precision default null,
  p_model_version_id uuid default null
)
returns finance.simulations
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
set jit = off
as $$
declare
  v_row finance.simulations;
  v_history finance.return_history;
  v_outcomes double precision[];
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  perform finance._require_sight(array_remove(array[p_series_id], null), p_portfolio_id);
  v_history := finance.read_history(p_series_id, p_portfolio_id, 'log', p_from, p_until);

  v_row.id := core.uuid_v7();
  v_row.computed_at := clock_timestamp();
  v_row.owner_id := identity.owner_of_new_rows();
  v_row.series_id := p_series_id;
  v_row.portfolio_id := p_portfolio_id;
  v_row.model_version_id := p_model_version_id;
  v_row.positions := v_history.positions;
  v_row.window_from := p_from;
  v_row.window_until := p_until;
  v_row.input_hash := v_history.input_hash;
  v_row.return_count := cardinality(v_history.readings);
  v_row.seed := coalesce(p_seed, 1);
  v_row.path_count := coalesce(p_path_count, 10000);
  v_row.periods := coalesce(p_periods, 20);
  v_row.is_drift_given := p_drift is not null;
  v_row.is_deviation_given := p_deviation is not null;
  v_row.deviation := coalesce(p_deviation, finance.standard_deviation(v_history.readings));
  v_row.drift := coalesce(p_drift, (select avg(u.reading) + v_row.deviation ^ 2 / 2 from unnest(v_history.readings) as u (reading)));
  v_row.start_value := coalesce(p_start_value, v_history.last_level, 1);

  -- A single draw tells whether the terms can be used, before a hundred thousand are made.
  perform finance.terminal_values('{0}', v_row.start_value, v_row.drift, v_row.deviation, v_row.periods);

  v_outcomes := finance.terminal_values(
    finance.random_normals(v_row.seed, v_row.path_count), v_row.start_value, v_row.drift, v_row.deviation, v_row.periods
  );

  select
    o.mean_outcome, o.percentile_1, o.percentile_5, o.percentile_25, o.percentile_50, o.percentile_75, o.percentile_95, o.percentile_99,
    o.loss_probability, o.var_95, o.var_99, o.cvar_95, o.cvar_99
  into
    v_row.mean_value, v_row.percentile_1, v_row.percentile_5, v_row.percentile_25, v_row.percentile_50, v_row.percentile_75, v_row.percentile_95,
    v_row.percentile_99, v_row.loss_probability, v_row.var_95, v_row.var_99, v_row.cvar_95, v_row.cvar_99
  from finance.summarize_outcomes(v_outcomes, v_row.start_value) as o;

  insert into finance.simulations
  select v_row.*
  on conflict on constraint simulations_terms_key do nothing;

  -- What is there already was computed from the same values on the same terms, so it says the same.
  select r.*
  into strict v_row
  from finance.simulations r
  where r.input_hash = v_row.input_hash
    and r.series_id is not distinct from v_row.series_id
    and r.portfolio_id is not distinct from v_row.portfolio_id
    and r.seed is not distinct from v_row.seed
    and r.path_count is not distinct from v_row.path_count
    and r.periods is not distinct from v_row.periods
    and r.start_value is not distinct from v_row.start_value
    and r.drift is not distinct from v_row.drift
    and r.deviation is not distinct from v_row.deviation
    and r.window_from is not distinct from v_row.window_from
    and r.window_until is not distinct from v_row.window_until
    and r.model_version_id is not distinct from v_row.model_version_id
    and r.owner_id is not distinct from v_row.owner_id;

  return v_row;
end
$$;

comment on function finance.run_simulation(
  uuid, uuid, date, date, bigint, integer, integer, double precision, double precision, double precision, uuid
) is
  'Simulates what a series or portfolio may be worth after p_periods: a geometric Brownian motion whose drift and deviation are those of its log returns unless they are given, from its last value (1 for a portfolio) unless p_start_value is given. The seed decides the draws; the same values and terms give the row that is there already. Errors: QM102, QM103, QMA03, QMA04, QMA06; simulations_model_version_id_fkey.';

revoke execute on function finance.run_simulation(
  uuid, uuid, date, date, bigint, integer, integer, double precision, double precision, double precision, uuid
) from public;
grant execute on function finance.run_simulation(
  uuid, uuid, date, date, bigint, integer, integer, double precision, double precision, double precision, uuid
) to qm_app;
--! EndIncluded finance/functions/run_simulation.sql
--! Included finance/functions/backtest_value_at_risk.sql
create or replace function finance.backtest_value_at_risk(
  p_series_id uuid default null,
  p_portfolio_id uuid default null,
  p_from date default null,
  p_until date default null,
  p_estimation_window integer default 250,
  p_level double precision default 0.95,
  p_var_method finance.var_method default 'historical',
  p_quantile_rule finance.quantile_rule default 'linear',
  p_ddof integer default 1,
  p_return_kind finance.return_kind default 'simple',
  p_significance double precision default 0.05,
  p_model_version_id uuid default null
)
returns finance.var_backtests
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
set jit = off
as $$
declare
  v_row finance.var_backtests;
  v_history finance.return_history;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  perform finance._require_sight(array_remove(array[p_series_id], null), p_portfolio_id);

  v_row.id := core.uuid_v7();
  v_row.computed_at := clock_timestamp();
  v_row.owner_id := identity.owner_of_new_rows();
  v_row.series_id := p_series_id;
  v_row.portfolio_id := p_portfolio_id;
  v_row.model_version_id := p_model_version_id;
  v_row.window_from := p_from;
  v_row.window_until := p_until;
  v_row.return_kind := coalesce(p_return_kind, 'simple');
  v_row.level := coalesce(p_level, 0.95);
  v_row.var_method := coalesce(p_var_method, 'historical');
  v_row.quantile_rule := coalesce(p_quantile_rule, 'linear');
  v_row.estimation_window := coalesce(p_estimation_window, 250);
  v_row.significance := coalesce(p_significance, 0.05);
  perform finance.check_risk_terms(v_row.level, coalesce(p_ddof, 1));
  v_row.ddof := coalesce(p_ddof, 1);

  if not (v_row.significance > 0 and v_row.significance < 1) then
    raise exception using
      errcode = 'QMA02',
      message = 'risk cannot be measured on these terms',
      detail = format('significance %s', v_row.significance),
      hint = 'Give a significance above 0 and below 1, such as 0.05.';
  end if;

  v_history := finance.read_history(p_series_id, p_portfolio_id, v_row.return_kind, p_from, p_until);
  v_row.positions := v_history.positions;
  v_row.input_hash := v_history.input_hash;

  select count(*), count(*) filter (where t.is_exceedance), v_history.moments[min(t.place)], v_history.moments[max(t.place)]
  into v_row.observation_count, v_row.exceedance_count, v_row.first_at, v_row.last_at
  from finance.rolling_var(v_history.readings, v_row.estimation_window, v_row.level, v_row.var_method, v_row.quantile_rule, v_row.ddof) as t;

  select k.expected_count, k.statistic, k.p_value, k.p_value < v_row.significance
  into v_row.expected_count, v_row.statistic, v_row.p_value, v_row.is_rejected
  from finance.kupiec_test(v_row.observation_count, v_row.exceedance_count, v_row.level) as k;

  insert into finance.var_backtests
  select v_row.*
  on conflict on constraint var_backtests_terms_key do nothing;

  -- What is there already was computed from the same values on the same terms, so it says the same.
  select r.*
  into strict v_row
  from finance.var_backtests r
  where r.input_hash = v_row.input_hash
    and r.series_id is not distinct from v_row.series_id
    and r.portfolio_id is not distinct from v_row.portfolio_id
    and r.return_kind is not distinct from v_row.return_kind
    and r.level is not distinct from v_row.level
    and r.var_method is not distinct from v_row.var_method
    and r.quantile_rule is not distinct from v_row.quantile_rule
    and r.ddof is not distinct from v_row.ddof
    and r.estimation_window is not distinct from v_row.estimation_window
    and r.significance is not distinct from v_row.significance
    and r.window_from is not distinct from v_row.window_from
    and r.window_until is not distinct from v_row.window_until
    and r.model_version_id is not distinct from v_row.model_version_id
    and r.owner_id is not distinct from v_row.owner_id;

  return v_row;
end
$$;

comment on function finance.backtest_value_at_risk(
  uuid, uuid, date, date, integer, double precision, finance.var_method, finance.quantile_rule, integer, finance.return_kind, double precision, uuid
) is
  'Tests the value at risk of a series or portfolio on its own past and keeps what came of it: each return against the value at risk of the p_estimation_window returns before it, then Kupiec''s test; the same values on the same terms give the row that is there already. Errors: QM102, QM103, QMA02, QMA03, QMA04; var_backtests_model_version_id_fkey.';

revoke execute on function finance.backtest_value_at_risk(
  uuid, uuid, date, date, integer, double precision, finance.var_method, finance.quantile_rule, integer, finance.return_kind, double precision, uuid
) from public;
grant execute on function finance.backtest_value_at_risk(
  uuid, uuid, date, date, integer, double precision, finance.var_method, finance.quantile_rule, integer, finance.return_kind, double precision, uuid
) to qm_app;
--! EndIncluded finance/functions/backtest_value_at_risk.sql
--! Included finance/views/latest_risk_metrics.sql
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
--! EndIncluded finance/views/latest_risk_metrics.sql
--! Included finance/views/risk_findings.sql
create or replace view finance.risk_findings
with (security_invoker = true)
as
select
  'weights_do_not_sum_to_one' as finding,
  p.id as subject_id,
  1::double precision as expected,
  coalesce(sum(o.weight), 0) as found
from finance.portfolios p
left join finance.portfolio_positions o on o.portfolio_id = p.id
group by p.id
having abs(coalesce(sum(o.weight), 0) - 1) > 1e-9
union all
select 'positions_of_another_kind', p.id, 0, count(*)
from finance.portfolios p
join finance.portfolio_positions o on o.portfolio_id = p.id
join series.series s on s.id = o.series_id
where s.currency is distinct from p.currency
  or s.frequency <> p.frequency
group by p.id
union all
select 'correlations_missing', m.id, cardinality(m.series_ids) * (cardinality(m.series_ids) + 1) / 2, count(c.matrix_id)
from finance.correlation_matrices m
left join finance.correlations c on c.matrix_id = m.id
group by m.id, m.series_ids
having count(c.matrix_id) <> cardinality(m.series_ids) * (cardinality(m.series_ids) + 1) / 2;

comment on view finance.risk_findings is
  'Where risk contradicts itself: weights of a portfolio that do not sum to one, positions of another currency or frequency than their portfolio, correlation matrices with cells missing. Empty when all is well.';
comment on column finance.risk_findings.finding is 'What is wrong.';
comment on column finance.risk_findings.subject_id is 'Portfolio or matrix.';
comment on column finance.risk_findings.expected is 'What should be.';
comment on column finance.risk_findings.found is 'What is.';

grant select on finance.risk_findings to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded finance/views/risk_findings.sql
--! Included finance/data/settings.sql
insert into core.settings (name, value, value_type, default_value, minimum, maximum, allowed_values, unit, description)
values
  ('finance.days_per_year', '252', 'integer', '252', 1, 366, null, 'days', 'Periods a year of daily series: 252 where they are of trading days, 365 where every day counts.')
on conflict (name) do update
set
  value_type = excluded.value_type,
  default_value = excluded.default_value,
  minimum = excluded.minimum,
  maximum = excluded.maximum,
  allowed_values = excluded.allowed_values,
  unit = excluded.unit,
  description = excluded.description;
--! EndIncluded finance/data/settings.sql
--! Included finance/types/statement_line.sql
create type finance.statement_line as enum (
  'revenue', 'cost_of_goods_sold', 'operating_expense', 'other_income', 'other_expense', 'tax'
);

comment on type finance.statement_line is
  'Lines of a profit-and-loss statement. All are positive in the usual case: revenue and other_income are earned, the others are spent. Operating income is revenue less cost of goods sold less operating expenses; net income is that plus other income less other expenses less tax.';
--! EndIncluded finance/types/statement_line.sql
--! Included finance/types/figure_source.sql
create type finance.figure_source as enum (
  'series', 'sales', 'cost_of_sales', 'none', 'budget', 'forecast', 'monthly_revenue', 'stock', 'stockouts', 'purchase_orders'
);

comment on type finance.figure_source is
  'Where a figure comes from: observations of a money series; sales lines (demand.daily_sales); what the goods sold had cost (finance.item_margins); none, a line that the statement has not got, zero on purpose; approved budgets; forecasts beside what became of them; revenue of the months before; stock at moving average cost; stockouts; open purchase orders.';
--! EndIncluded finance/types/figure_source.sql
--! Included finance/types/reporting_period.sql
create type finance.reporting_period as enum ('month', 'quarter', 'year');

comment on type finance.reporting_period is
  'Length of a period that is reported: a calendar month, a quarter of three of them, a fiscal year of twelve.';
--! EndIncluded finance/types/reporting_period.sql
--! Included finance/types/budget_state.sql
create type finance.budget_state as enum ('pending', 'approved', 'rejected', 'expired', 'superseded');

comment on type finance.budget_state is
  'State of a budget: waits for its approvers, holds, was turned down, was decided by nobody in time, was replaced.';
--! EndIncluded finance/types/budget_state.sql
--! Included finance/types/kpi_report_state.sql
create type finance.kpi_report_state as enum ('draft', 'published', 'superseded');

comment on type finance.kpi_report_state is
  'State of a report: worked out, seen by everybody, replaced by a later revision.';
--! EndIncluded finance/types/kpi_report_state.sql
--! Included finance/types/key_figure.sql
create type finance.key_figure as enum (
  'revenue', 'previous_revenue', 'cost_of_goods_sold', 'operating_expense', 'other_income', 'other_expense', 'tax', 'operating_income',
  'net_income', 'budget_revenue', 'revenue_growth', 'operating_margin', 'net_margin', 'budget_variance', 'forecast_accuracy',
  'risk_adjusted_return', 'inventory_value', 'stockout_cost', 'purchase_commitments', 'sales', 'cost_of_sales', 'item_margin'
);

comment on type finance.key_figure is 'Figures of a report; finance.key_figures says how each is worked out.';
--! EndIncluded finance/types/key_figure.sql
--! Included finance/tables/key_figures.sql
create table finance.key_figures (
  figure finance.key_figure not null,
  position integer not null,
  formula text not null,
  parts finance.key_figure[] not null default '{}',
  unit text not null,
  description text not null,
  constraint key_figures_pkey primary key (figure),
  constraint key_figures_position_key unique (position),
  constraint key_figures_unit_check check (unit in ('money', 'share', 'ratio'))
);

comment on table finance.key_figures is 'How the figures of a report are worked out, and of which others. Reference data of the schema.';
comment on column finance.key_figures.figure is 'Figure.';
comment on column finance.key_figures.position is 'Place in a report.';
comment on column finance.key_figures.formula is 'Formula; the conventions are those of this project, stated here.';
comment on column finance.key_figures.parts is 'Figures that it is worked out of; empty where it comes from rows.';
comment on column finance.key_figures.unit is 'money in the report''s currency, share (0.15 is 15 %) or ratio.';
comment on column finance.key_figures.description is 'What it says, and when it cannot be said.';

grant select on finance.key_figures to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded finance/tables/key_figures.sql
--! Included finance/tables/statements.sql
create table finance.statements (
  id uuid not null default core.uuid_v7(),
  code text not null,
  name text not null,
  currency text not null,
  fiscal_year_start_month integer not null default 1,
  owner_id uuid,
  published_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint statements_pkey primary key (id),
  constraint statements_owner_id_code_key unique nulls not distinct (owner_id, code),
  constraint statements_id_currency_key unique (id, currency),
  constraint statements_owner_id_fkey foreign key (owner_id) references identity.users (id) on delete restrict,
  constraint statements_code_check check (code = btrim(code) and code <> ''),
  constraint statements_name_check check (btrim(name) <> ''),
  constraint statements_currency_check check (currency ~ '^[A-Z]{3}$'),
  -- Calendar quarters lie within the fiscal year whichever of these months it begins with.
  constraint statements_fiscal_year_start_month_check check (fiscal_year_start_month in (1, 4, 7, 10))
);

create index statements_code_idx on finance.statements (code, id);

comment on table finance.statements is
  'Profit-and-loss statements: whose, in which currency, with which fiscal year. Where each line comes from is in finance.statement_sources; budgets and reports are kept for a statement. Written by finance.set_statement.';
comment on column finance.statements.id is 'Identifier.';
comment on column finance.statements.code is 'Short name, unique for its owner.';
comment on column finance.statements.name is 'Name to show.';
comment on column finance.statements.currency is 'ISO 4217 code of all its figures; money in another currency is not converted and not counted.';
comment on column finance.statements.fiscal_year_start_month is 'Month that its years begin with: 1, 4, 7 or 10.';
comment on column finance.statements.owner_id is 'User whose statement it is; null: the company''s, which planners and admins keep.';
comment on column finance.statements.published_at is 'When a report of it was published first: from then on everybody may know of it.';
comment on column finance.statements.created_at is 'When the row was made.';
comment on column finance.statements.updated_at is 'When the row last changed.';

create trigger tg_statements__set_updated_at
before update on finance.statements
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

create constraint trigger tg_statements__audit
after insert or update or delete on finance.statements
deferrable initially deferred
for each row
execute function governance.tg_audit('id');

alter table finance.statements enable row level security;

create policy statements_select on finance.statements for select to qm_app, qm_readonly using (
  published_at is not null
  or (select identity.sees_all_rows())
  or owner_id = any ((select identity.owners_in_sight())::uuid[])
  or (owner_id is null and (select identity.sees_company_rows()))
);
create policy statements_select_all on finance.statements for select to qm_auditor, qm_maintenance using (true);

grant select on finance.statements to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded finance/tables/statements.sql
--! Included finance/tables/statement_sources.sql
create table finance.statement_sources (
  statement_id uuid not null,
  line finance.statement_line not null,
  position integer not null,
  source finance.figure_source not null,
  series_id uuid,
  constraint statement_sources_pkey primary key (statement_id, line, position),
  -- A series counts once.
  constraint statement_sources_statement_id_series_id_key unique (statement_id, series_id),
  constraint statement_sources_statement_id_fkey foreign key (statement_id) references finance.statements (id) on delete cascade,
  constraint statement_sources_series_id_fkey foreign key (series_id) references series.series (id) on delete restrict,
  constraint statement_sources_position_check check (position >= 1 and (position = 1 or source = 'series')),
  constraint statement_sources_series_id_check check ((source = 'series') = (series_id is not null)),
  constraint statement_sources_source_check check (
    source in ('series', 'none')
    or (source = 'sales' and line = 'revenue')
    or (source = 'cost_of_sales' and line = 'cost_of_goods_sold')
  )
);

create index statement_sources_series_id_idx on finance.statement_sources (series_id) where series_id is not null;

comment on table finance.statement_sources is
  'Where each line of a statement comes from. A line without a row here is unknown, not zero. Written by finance.set_statement_line.';
comment on column finance.statement_sources.statement_id is 'Statement.';
comment on column finance.statement_sources.line is 'Line.';
comment on column finance.statement_sources.position is 'Number of the source within its line; series of one line are summed.';
comment on column finance.statement_sources.source is 'series, sales (revenue), cost_of_sales (cost of goods sold), or none: the statement has no such line.';
comment on column finance.statement_sources.series_id is 'Money series, where it is one.';

alter table finance.statement_sources enable row level security;

create policy statement_sources_select on finance.statement_sources for select to qm_app, qm_readonly using (
  exists (
    select
    from finance.statements p
    where p.id = statement_id
      and (
        (select identity.sees_all_rows())
        or p.owner_id = any ((select identity.owners_in_sight())::uuid[])
        or (p.owner_id is null and (select identity.sees_company_rows()))
      )
  )
);
create policy statement_sources_select_all on finance.statement_sources for select to qm_auditor, qm_maintenance using (true);

grant select on finance.statement_sources to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded finance/tables/statement_sources.sql
--! Included finance/tables/budgets.sql
create table finance.budgets (
  id uuid not null default core.uuid_v7(),
  statement_id uuid not null,
  version integer not null,
  name text not null,
  period daterange not null,
  currency text not null,
  state finance.budget_state not null default 'pending',
  approval_id uuid,
  requested_by uuid,
  approved_at timestamptz,
  created_at timestamptz not null default clock_timestamp(),
  constraint budgets_pkey primary key (id),
  constraint budgets_statement_id_version_key unique (statement_id, version),
  constraint budgets_statement_id_currency_fkey
    foreign key (statement_id, currency) references finance.statements (id, currency) on delete restrict,
  constraint budgets_approval_id_fkey foreign key (approval_id) references governance.approvals (id) on delete restrict,
  constraint budgets_requested_by_fkey foreign key (requested_by) references identity.users (id) on delete restrict,
  constraint budgets_name_check check (btrim(name) <> ''),
  constraint budgets_version_check check (version >= 1),
  constraint budgets_period_check check (not isempty(period) and not lower_inf(period) and not upper_inf(period)),
  constraint budgets_approved_at_check check (state not in ('approved') or approved_at is not null),
  -- One budget holds for a day, and one waits.
  constraint budgets_statement_id_period_state_excl
    exclude using gist (statement_id with =, period with &&, state with =) where (state in ('pending', 'approved'))
);

create index budgets_statement_id_currency_idx on finance.budgets (statement_id, currency);
create index budgets_approval_id_idx on finance.budgets (approval_id) where approval_id is not null;
create index budgets_requested_by_idx on finance.budgets (requested_by) where requested_by is not null;

comment on table finance.budgets is
  'Budgets of statements, each a set of amounts by line and period that was put to the approvers as one. An approved budget never changes; a better one replaces it whole. Written by finance.set_budget and by what approvers decide.';
comment on column finance.budgets.id is 'Identifier.';
comment on column finance.budgets.statement_id is 'Statement.';
comment on column finance.budgets.version is 'Number of the budget of its statement, from 1.';
comment on column finance.budgets.name is 'What it is called.';
comment on column finance.budgets.period is 'First day to the day after the last that it has amounts for.';
comment on column finance.budgets.currency is 'ISO 4217 code of its amounts: that of the statement, by foreign key.';
comment on column finance.budgets.state is 'State; core.transitions lists the legal moves of the machine budget.';
comment on column finance.budgets.approval_id is 'What was put to the approvers.';
comment on column finance.budgets.requested_by is 'User who drew it up; may not approve it. Null for a session without a user.';
comment on column finance.budgets.approved_at is 'When it came to hold.';
comment on column finance.budgets.created_at is 'When the row was made.';

create constraint trigger tg_budgets__check_state_history
after insert or update of state on finance.budgets
deferrable initially deferred
for each row
execute function core.tg_check_state_history('budget');

create constraint trigger tg_budgets__audit
after insert or update or delete on finance.budgets
deferrable initially deferred
for each row
execute function governance.tg_audit('id');

create trigger tg_budgets__refuse_delete
before delete on finance.budgets
for each row
execute function core.tg_refuse_change('Replace a budget with finance.set_budget.');

alter table finance.budgets enable row level security;

create policy budgets_select on finance.budgets for select to qm_app, qm_readonly using (
  exists (
    select
    from finance.statements p
    where p.id = statement_id
      and (
        (select identity.sees_all_rows())
        or p.owner_id = any ((select identity.owners_in_sight())::uuid[])
        or (p.owner_id is null and (select identity.sees_company_rows()))
      )
  )
);
create policy budgets_select_all on finance.budgets for select to qm_auditor, qm_maintenance using (true);

create policy state_history_select_budgets on core.state_history for select to qm_app, qm_readonly using (
  machine = 'budget' and exists (select from finance.budgets s where s.id = subject_id)
);

grant select on finance.budgets to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded finance/tables/budgets.sql
--! Included finance/tables/budget_lines.sql
create table finance.budget_lines (
  budget_id uuid not null,
  line finance.statement_line not null,
  period daterange not null,
  amount numeric(18, 4) not null,
  constraint budget_lines_pkey primary key (budget_id, line, period),
  constraint budget_lines_budget_id_fkey foreign key (budget_id) references finance.budgets (id) on delete restrict,
  constraint budget_lines_period_check check (not isempty(period) and not lower_inf(period) and not upper_inf(period)),
  constraint budget_lines_budget_id_line_period_excl exclude using gist (budget_id with =, line with =, period with &&)
);

comment on table finance.budget_lines is
  'Amounts of budgets, by line and by month, quarter or year; those of one line do not overlap. Written once, with the budget.';
comment on column finance.budget_lines.budget_id is 'Budget.';
comment on column finance.budget_lines.line is 'Line of the statement.';
comment on column finance.budget_lines.period is 'First day to the day after the last.';
comment on column finance.budget_lines.amount is 'Amount of the whole period, in the budget''s currency.';

create trigger tg_budget_lines__refuse_change
before update or delete on finance.budget_lines
for each row
execute function core.tg_refuse_change('Replace a budget with finance.set_budget.');

create trigger tg_budget_lines__refuse_truncate
before truncate on finance.budget_lines
for each statement
execute function core.tg_refuse_change('Replace a budget with finance.set_budget.');

alter table finance.budget_lines enable row level security;

create policy budget_lines_select on finance.budget_lines for select to qm_app, qm_readonly using (
  exists (select from finance.budgets p where p.id = budget_id)
);
create policy budget_lines_select_all on finance.budget_lines for select to qm_auditor, qm_maintenance using (true);

grant select on finance.budget_lines to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded finance/tables/budget_lines.sql
--! Included finance/tables/kpi_reports.sql
create table finance.kpi_reports (
  id uuid not null default core.uuid_v7(),
  statement_id uuid not null,
  owner_id uuid,
  granularity finance.reporting_period not null,
  period_start date not null,
  period_end date not null,
  model_version_id uuid,
  forecast_version_id uuid,
  revision integer not null,
  previous_id uuid,
  currency text not null,
  state finance.kpi_report_state not null default 'draft',
  revenue numeric(24, 4),
  previous_revenue numeric(24, 4),
  cost_of_goods_sold numeric(24, 4),
  operating_expense numeric(24, 4),
  other_income numeric(24, 4),
  other_expense numeric(24, 4),
  tax numeric(24, 4),
  operating_income numeric(24, 4),
  net_income numeric(24, 4),
  budget_revenue numeric(24, 4),
  revenue_growth double precision,
  operating_margin double precision,
  net_margin double precision,
  budget_variance double precision,
  forecast_accuracy double precision,
  risk_adjusted_return double precision,
  inventory_value numeric(24, 4),
  stockout_cost numeric(24, 4),
  purchase_commitments numeric(24, 4),
  sales numeric(24, 4),
  cost_of_sales numeric(24, 4),
  item_margin double precision,
  reasons jsonb not null default '{}',
  is_complete boolean not null,
  input_hash text not null,
  computed_by uuid,
  computed_at timestamptz not null default clock_timestamp(),
  published_by uuid,
  published_at timestamptz,
  constraint kpi_reports_pkey primary key (id),
  constraint kpi_reports_statement_period_model_revision_key
    unique nulls not distinct (statement_id, granularity, period_start, model_version_id, revision),
  constraint kpi_reports_previous_id_key unique (previous_id),
  constraint kpi_reports_statement_id_currency_fkey
    foreign key (statement_id, currency) references finance.statements (id, currency) on delete restrict,
  constraint kpi_reports_owner_id_fkey foreign key (owner_id) references identity.users (id) on delete restrict,
  constraint kpi_reports_model_version_id_fkey foreign key (model_version_id) references model.model_versions (id) on delete restrict,
  constraint kpi_reports_forecast_version_id_fkey foreign key (forecast_version_id) references forecast.versions (id) on delete restrict,
  constraint kpi_reports_previous_id_fkey foreign key (previous_id) references finance.kpi_reports (id) on delete restrict,
  constraint kpi_reports_computed_by_fkey foreign key (computed_by) references identity.users (id) on delete restrict,
  constraint kpi_reports_published_by_fkey foreign key (published_by) references identity.users (id) on delete restrict,
  constraint kpi_reports_period_end_check check (period_end >= period_start),
  constraint kpi_reports_revision_check check (revision >= 1 and (revision = 1) = (previous_id is null)),
  constraint kpi_reports_published_at_check check (state <> 'published' or published_at is not null),
  constraint kpi_reports_input_hash_check check (input_hash ~ '^[0-9a-f]{64}$'),
  -- What is not known says why.
  constraint kpi_reports_reasons_check check (
    jsonb_typeof(reasons) = 'object'
    and reasons ?& array_remove(array[
      case when revenue is null then 'revenue' end,
      case when previous_revenue is null then 'previous_revenue' end,
      case when cost_of_goods_sold is null then 'cost_of_goods_sold' end,
      case when operating_expense is null then 'operating_expense' end,
      case when other_income is null then 'other_income' end,
      case when other_expense is null then 'other_expense' end,
      case when tax is null then 'tax' end,
      case when operating_income is null then 'operating_income' end,
      case when net_income is null then 'net_income' end,
      case when budget_revenue is null then 'budget_revenue' end,
      case when revenue_growth is null then 'revenue_growth' end,
      case when operating_margin is null then 'operating_margin' end,
      case when net_margin is null then 'net_margin' end,
      case when budget_variance is null then 'budget_variance' end,
      case when forecast_accuracy is null then 'forecast_accuracy' end,
      case when risk_adjusted_return is null then 'risk_adjusted_return' end,
      case when inventory_value is null then 'inventory_value' end,
      case when stockout_cost is null then 'stockout_cost' end,
      case when purchase_commitments is null then 'purchase_commitments' end,
      case when sales is null then 'sales' end,
      case when cost_of_sales is null then 'cost_of_sales' end,
      case when item_margin is null then 'item_margin' end
    ], null)
  )
);

create index kpi_reports_statement_id_currency_idx on finance.kpi_reports (statement_id, currency);
create index kpi_reports_period_start_idx on finance.kpi_reports (statement_id, period_start desc, id desc);
create index kpi_reports_owner_id_idx on finance.kpi_reports (owner_id) where owner_id is not null;
create index kpi_reports_model_version_id_idx on finance.kpi_reports (model_version_id, period_start desc) where model_version_id is not null;
create index kpi_reports_forecast_version_id_idx on finance.kpi_reports (forecast_version_id) where forecast_version_id is not null;
create index kpi_reports_computed_by_idx on finance.kpi_reports (computed_by) where computed_by is not null;
create index kpi_reports_published_by_idx on finance.kpi_reports (published_by) where published_by is not null;
-- One report of a period is in force.
create unique index kpi_reports_published_key
  on finance.kpi_reports (statement_id, granularity, period_start, model_version_id) nulls not distinct
  where state = 'published';

comment on table finance.kpi_reports is
  'Key figures of a statement and period, with where they came from in finance.kpi_report_inputs. Worked out again from what did not change it is the same row; from what changed it is the next revision. Published reports are seen by everybody and never change. Written by finance.compute_kpi_report and finance.publish_kpi_report.';
comment on column finance.kpi_reports.id is 'Identifier.';
comment on column finance.kpi_reports.statement_id is 'Statement.';
comment on column finance.kpi_reports.owner_id is 'User whose report it is, that of the statement; null: the company''s.';
comment on column finance.kpi_reports.granularity is 'Length of the period.';
comment on column finance.kpi_reports.period_start is 'First day of the period.';
comment on column finance.kpi_reports.period_end is 'Last day of the period.';
comment on column finance.kpi_reports.model_version_id is 'Model version whose forecasts the accuracy is of; null: of the forecasts that held.';
comment on column finance.kpi_reports.forecast_version_id is 'Published forecast that the accuracy is of, where one was named.';
comment on column finance.kpi_reports.revision is 'Number of the report of its statement, period and model, from 1.';
comment on column finance.kpi_reports.previous_id is 'Revision before it.';
comment on column finance.kpi_reports.currency is 'ISO 4217 code of its money: that of the statement, by foreign key.';
comment on column finance.kpi_reports.state is 'State; core.transitions lists the legal moves of the machine kpi_report.';
comment on column finance.kpi_reports.revenue is 'Revenue of the period.';
comment on column finance.kpi_reports.previous_revenue is 'Revenue of the period of the same length before; null where that is not known whole.';
comment on column finance.kpi_reports.cost_of_goods_sold is 'Cost of goods sold.';
comment on column finance.kpi_reports.operating_expense is 'Operating expenses.';
comment on column finance.kpi_reports.other_income is 'Other income.';
comment on column finance.kpi_reports.other_expense is 'Other expenses, interest among them.';
comment on column finance.kpi_reports.tax is 'Tax.';
comment on column finance.kpi_reports.operating_income is 'Revenue less cost of goods sold less operating expenses.';
comment on column finance.kpi_reports.net_income is 'Operating income plus other income less other expenses less tax.';
comment on column finance.kpi_reports.budget_revenue is 'Revenue in the budget that holds.';
comment on column finance.kpi_reports.revenue_growth is '(revenue − previous revenue) / |previous revenue|; null where that is zero.';
comment on column finance.kpi_reports.operating_margin is 'Operating income / revenue.';
comment on column finance.kpi_reports.net_margin is 'Net income / revenue.';
comment on column finance.kpi_reports.budget_variance is '(revenue − budget) / |budget|.';
comment on column finance.kpi_reports.forecast_accuracy is '1 − WAPE of the forecasts of revenue, not below 0.';
comment on column finance.kpi_reports.risk_adjusted_return is 'Mean of the monthly growth of revenue over its sample deviation, times √12, over the twelve months up to the end of the period.';
comment on column finance.kpi_reports.inventory_value is 'Stock at the end of the period at moving average cost.';
comment on column finance.kpi_reports.stockout_cost is 'Margin lost to stockouts in the period.';
comment on column finance.kpi_reports.purchase_commitments is 'What was ordered and had not come at the end of the period.';
comment on column finance.kpi_reports.sales is 'Sales of goods of the period, less returns.';
comment on column finance.kpi_reports.cost_of_sales is 'What the goods sold in the period had cost.';
comment on column finance.kpi_reports.item_margin is '(sales − cost of sales) / sales of the goods sold in the period.';
comment on column finance.kpi_reports.reasons is 'Why a figure is null, by its name.';
comment on column finance.kpi_reports.is_complete is 'True where no line of the statement is unknown and nothing of the period is missing.';
comment on column finance.kpi_reports.input_hash is 'SHA-256 of everything that it was worked out from, in hexadecimal.';
comment on column finance.kpi_reports.computed_by is 'User of the session; null for the system.';
comment on column finance.kpi_reports.computed_at is 'When it was worked out.';
comment on column finance.kpi_reports.published_by is 'User who published it; null for the system.';
comment on column finance.kpi_reports.published_at is 'When it was published.';

create trigger tg_kpi_reports__refuse_change
before update on finance.kpi_reports
for each row
when (
  (old.statement_id, old.granularity, old.period_start, old.period_end, old.revision, old.currency, old.revenue, old.previous_revenue, old.cost_of_goods_sold, old.operating_expense, old.other_income, old.other_expense, old.tax, old.operating_income, old.net_income, old.budget_revenue, old.revenue_growth, old.operating_margin, old.net_margin, old.budget_variance, old.forecast_accuracy, old.risk_adjusted_return, old.inventory_value, old.stockout_cost, old.purchase_commitments, old.sales, old.cost_of_sales, old.item_margin, old.reasons, old.is_complete, old.input_hash, old.computed_by, old.computed_at)
    is distinct from
  (new.statement_id, new.granularity, new.period_start, new.period_end, new.revision, new.currency, new.revenue, new.previous_revenue, new.cost_of_goods_sold, new.operating_expense, new.other_income, new.other_expense, new.tax, new.operating_income, new.net_income, new.budget_revenue, new.revenue_growth, new.operating_margin, new.net_margin, new.budget_variance, new.forecast_accuracy, new.risk_adjusted_return, new.inventory_value, new.stockout_cost, new.purchase_commitments, new.sales, new.cost_of_sales, new.item_margin, new.reasons, new.is_complete, new.input_hash, new.computed_by, new.computed_at)
)
execute function core.tg_refuse_change('Work it out anew with finance.compute_kpi_report.');

create trigger tg_kpi_reports__refuse_delete
before delete on finance.kpi_reports
for each row
execute function core.tg_refuse_change('Reports are kept; a later revision replaces them.');

create constraint trigger tg_kpi_reports__check_state_history
after insert or update of state on finance.kpi_reports
deferrable initially deferred
for each row
execute function core.tg_check_state_history('kpi_report');

create constraint trigger tg_kpi_reports__audit
after insert or update or delete on finance.kpi_reports
deferrable initially deferred
for each row
execute function governance.tg_audit('id');

alter table finance.kpi_reports enable row level security;

create policy kpi_reports_select on finance.kpi_reports for select to qm_app, qm_readonly using (
  published_at is not null
  or (select identity.sees_all_rows())
  or owner_id = any ((select identity.owners_in_sight())::uuid[])
  or (owner_id is null and (select identity.sees_company_rows()))
);
create policy kpi_reports_select_all on finance.kpi_reports for select to qm_auditor, qm_maintenance using (true);

create policy state_history_select_kpi_reports on core.state_history for select to qm_app, qm_readonly using (
  machine = 'kpi_report' and exists (select from finance.kpi_reports s where s.id = subject_id)
);

grant select on finance.kpi_reports to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded finance/tables/kpi_reports.sql
--! Included finance/tables/kpi_report_inputs.sql
create table finance.kpi_report_inputs (
  report_id uuid not null,
  position integer not null,
  figure finance.key_figure not null,
  source finance.figure_source not null,
  label text not null,
  series_id uuid,
  budget_id uuid,
  forecast_version_id uuid,
  amount numeric,
  row_count bigint,
  expected_count bigint,
  missing_count bigint,
  rows_from date,
  rows_until date,
  rows_hash text,
  reason text,
  note text,
  constraint kpi_report_inputs_pkey primary key (report_id, position),
  constraint kpi_report_inputs_report_id_fkey foreign key (report_id) references finance.kpi_reports (id) on delete restrict,
  constraint kpi_report_inputs_series_id_fkey foreign key (series_id) references series.series (id) on delete restrict,
  constraint kpi_report_inputs_budget_id_fkey foreign key (budget_id) references finance.budgets (id) on delete restrict,
  constraint kpi_report_inputs_forecast_version_id_fkey
    foreign key (forecast_version_id) references forecast.versions (id) on delete restrict,
  constraint kpi_report_inputs_rows_hash_check check (rows_hash ~ '^[0-9a-f]{64}$')
);

create index kpi_report_inputs_series_id_idx on finance.kpi_report_inputs (series_id) where series_id is not null;
create index kpi_report_inputs_budget_id_idx on finance.kpi_report_inputs (budget_id) where budget_id is not null;
create index kpi_report_inputs_forecast_version_id_idx
  on finance.kpi_report_inputs (forecast_version_id) where forecast_version_id is not null;

comment on table finance.kpi_report_inputs is
  'What a report was worked out from: the rows behind each figure, by sum, number, days and hash. Written once, with the report.';
comment on column finance.kpi_report_inputs.report_id is 'Report.';
comment on column finance.kpi_report_inputs.position is 'Number of the input, from 1.';
comment on column finance.kpi_report_inputs.figure is 'Figure that it goes into.';
comment on column finance.kpi_report_inputs.source is 'Where it comes from.';
comment on column finance.kpi_report_inputs.label is 'What it is, in words: the series by its name.';
comment on column finance.kpi_report_inputs.series_id is 'Series that the rows are of.';
comment on column finance.kpi_report_inputs.budget_id is 'Budget that the rows are of.';
comment on column finance.kpi_report_inputs.forecast_version_id is 'Published forecast that the points are of.';
comment on column finance.kpi_report_inputs.amount is 'Sum of the rows, in the report''s currency (for forecasts in the unit of the series); null where it is not known.';
comment on column finance.kpi_report_inputs.row_count is 'Rows that were summed.';
comment on column finance.kpi_report_inputs.expected_count is 'Periods of the series, or days, that the period has; null where that cannot be said.';
comment on column finance.kpi_report_inputs.missing_count is 'Those of them without a row.';
comment on column finance.kpi_report_inputs.rows_from is 'First day that there is a row of.';
comment on column finance.kpi_report_inputs.rows_until is 'Last day that there is a row of.';
comment on column finance.kpi_report_inputs.rows_hash is 'SHA-256 of the rows in order, in hexadecimal: rows that changed since have another.';
comment on column finance.kpi_report_inputs.reason is 'Why the amount is not known.';
comment on column finance.kpi_report_inputs.note is 'What else is worth knowing: money in other currencies that is not counted.';

create trigger tg_kpi_report_inputs__refuse_change
before update or delete on finance.kpi_report_inputs
for each row
execute function core.tg_refuse_change('Work the report out anew with finance.compute_kpi_report.');

create trigger tg_kpi_report_inputs__refuse_truncate
before truncate on finance.kpi_report_inputs
for each statement
execute function core.tg_refuse_change('Work the report out anew with finance.compute_kpi_report.');

alter table finance.kpi_report_inputs enable row level security;

create policy kpi_report_inputs_select on finance.kpi_report_inputs for select to qm_app, qm_readonly using (
  exists (select from finance.kpi_reports p where p.id = report_id)
);
create policy kpi_report_inputs_select_all on finance.kpi_report_inputs for select to qm_auditor, qm_maintenance using (true);

grant select on finance.kpi_report_inputs to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded finance/tables/kpi_report_inputs.sql
--! Included finance/types/kpi_computation.sql
create type finance.kpi_computation as (
  report finance.kpi_reports,
  inputs finance.kpi_report_inputs[]
);

comment on type finance.kpi_computation is 'A report that is worked out and not written yet, with what it stands on.';
--! EndIncluded finance/types/kpi_computation.sql
--! Included finance/functions/period_of.sql
create or replace function finance.period_of(
  p_granularity finance.reporting_period,
  p_day date,
  p_fiscal_year_start_month integer default 1
)
returns daterange
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select daterange(p.start, (p.start + p.length)::date)
  from (
    select
      case p_granularity
        when 'month' then date_trunc('month', p_day::timestamp)
        when 'quarter' then date_trunc('quarter', p_day::timestamp)
        else date_trunc('year', p_day::timestamp - make_interval(months => p_fiscal_year_start_month - 1))
          + make_interval(months => p_fiscal_year_start_month - 1)
      end::date as start,
      case p_granularity when 'month' then interval '1 month' when 'quarter' then interval '3 months' else interval '1 year' end as length
  ) as p
$$;

comment on function finance.period_of(finance.reporting_period, date, integer) is
  'The month, calendar quarter or fiscal year that a day lies in, from its first day to the day after its last.';

revoke execute on function finance.period_of(finance.reporting_period, date, integer) from public;
grant execute on function finance.period_of(finance.reporting_period, date, integer) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded finance/functions/period_of.sql
--! Included finance/functions/parse_period.sql
create or replace function finance.parse_period(
  p_period text,
  p_fiscal_year_start_month integer default 1,
  out granularity finance.reporting_period,
  out period daterange
)
language plpgsql
immutable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_parts text[] := regexp_match(p_period, '^((?:19|20|21)\d\d)(?:-(0[1-9]|1[0-2])|-Q([1-4]))?$');
begin
  if v_parts is null or p_fiscal_year_start_month is null then
    raise exception using
      errcode = 'QMA53',
      message = 'this is no reporting period',
      detail = format('period %s', coalesce(p_period, 'null')),
      hint = 'Name a month like 2010-11, a calendar quarter like 2010-Q4, or the year in which a fiscal year begins, like 2010.';
  end if;

  granularity := case
    when v_parts[2] is not null then 'month'::finance.reporting_period
    when v_parts[3] is not null then 'quarter'
    else 'year'
  end;
  period := finance.period_of(
    granularity,
    make_date(v_parts[1]::integer, coalesce(v_parts[2]::integer, v_parts[3]::integer * 3 - 2, p_fiscal_year_start_month), 1),
    p_fiscal_year_start_month
  );
end
$$;

comment on function finance.parse_period(text, integer) is
  'Reads the name of a period: 2010-11 is a month, 2010-Q4 a calendar quarter, 2010 the fiscal year that begins in 2010. Error: QMA53.';

revoke execute on function finance.parse_period(text, integer) from public;
grant execute on function finance.parse_period(text, integer) to qm_app, qm_readonly;
--! EndIncluded finance/functions/parse_period.sql
--! Included finance/functions/relative_change.sql
create or replace function finance.relative_change(p_value double precision, p_base double precision)
returns double precision
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select (p_value - p_base) / nullif(abs(p_base), 0)
$$;

comment on function finance.relative_change(double precision, double precision) is
  'Change against a base as a share of its size: (value − base) / |base|. Divided by the absolute value, so that more than a negative base is a gain. Growth of revenue against the period before, variance of actuals against the budget. Null where the base is zero.';

revoke execute on function finance.relative_change(double precision, double precision) from public;
grant execute on function finance.relative_change(double precision, double precision) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded finance/functions/relative_change.sql
--! Included finance/functions/margin.sql
create or replace function finance.margin(p_income double precision, p_revenue double precision)
returns double precision
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select p_income / nullif(p_revenue, 0)
$$;

comment on function finance.margin(double precision, double precision) is
  'Income as a share of revenue: operating income, (revenue − cost of goods sold − operating expenses) / revenue, or net income / revenue. Null where revenue is zero.';

revoke execute on function finance.margin(double precision, double precision) from public;
grant execute on function finance.margin(double precision, double precision) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded finance/functions/margin.sql
--! Included finance/functions/forecast_accuracy.sql
create or replace function finance.forecast_accuracy(p_actuals double precision[], p_forecasts double precision[])
returns double precision
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select greatest(0, 1 - m.wape)
  from forecast.measure_errors(p_actuals, p_forecasts) as m
  where m.wape is not null
$$;

comment on function finance.forecast_accuracy(double precision[], double precision[]) is
  'Forecast accuracy: 1 − WAPE, Σ|actual − forecast| / Σ|actual| over the pairs where both are known, and not below 0. Divided by the actuals, never by the forecasts. Null where there is no pair or Σ|actual| is zero.';

revoke execute on function finance.forecast_accuracy(double precision[], double precision[]) from public;
grant execute on function finance.forecast_accuracy(double precision[], double precision[]) to qm_app, qm_readonly;
--! EndIncluded finance/functions/forecast_accuracy.sql
--! Included finance/functions/risk_adjusted_return.sql
create or replace function finance.risk_adjusted_return(p_returns double precision[], p_periods_per_year integer default 12)
returns double precision
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select case
    -- A steady growth is steady but for the last digits of binary fractions.
    when count(*) >= 2 and stddev_samp(r.growth) > 1e-12 * greatest(1, abs(avg(r.growth)))
      then avg(r.growth) / stddev_samp(r.growth) * sqrt(p_periods_per_year::double precision)
  end
  from unnest(p_returns) as r (growth)
  where r.growth is not null
$$;

comment on function finance.risk_adjusted_return(double precision[], integer) is
  'Reward to variability (Sharpe 1966, 1994) without a riskless rate: mean of the returns over their sample standard deviation (n − 1), times √p_periods_per_year. Of monthly growth of revenue: how much growth a unit of its fluctuation brings. Null for fewer than two returns and where they do not differ.';

revoke execute on function finance.risk_adjusted_return(double precision[], integer) from public;
grant execute on function finance.risk_adjusted_return(double precision[], integer) to qm_app, qm_readonly;
--! EndIncluded finance/functions/risk_adjusted_return.sql
--! Included finance/functions/item_margins.sql
create or replace function finance.item_margins(
  p_from date,
  p_to date,
  p_currency text default null,
  p_item_ids uuid[] default null
)
returns table (
  item_id uuid,
  sku text,
  category_id uuid,
  currency text,
  quantity numeric,
  revenue numeric,
  unit_cost numeric,
  cost_source text,
  cost numeric,
  margin numeric,
  margin_rate double precision,
  reason text
)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
-- A day and a year want different plans.
set plan_cache_mode = force_custom_plan
as $$
begin
  if p_from is null or p_to is null or p_from > p_to then
    raise exception using
      errcode = 'QMA53',
      message = 'this is no reporting period',
      detail = format('from %s to %s', coalesce(p_from::text, 'null'), coalesce(p_to::text, 'null')),
      hint = 'Give the earlier day first.';
  end if;

  return query
  with sold as materialized (
    select d.item_id, d.currency, sum(d.quantity) as quantity, sum(d.revenue) as revenue
    from demand.daily_sales d
    where d.day between p_from and p_to
      and (p_currency is null or d.currency = p_currency)
      and (p_item_ids is null or d.item_id = any (p_item_ids))
    group by d.item_id, d.currency
  ),
  issued as materialized (
    select m.item_id, sum(m.quantity * m.unit_cost) / sum(m.quantity) as unit_cost
    from inventory.movements m
    join catalog.locations c on c.id = m.location_id
    where m.movement_type = 'issue'
      and m.unit_cost is not null
      -- Nothing is recorded before it happens: earlier months need not be looked at.
      and m.recorded_at >= p_from::timestamp at time zone 'UTC' - interval '1 day'
      and (m.effective_at at time zone c.time_zone)::date between p_from and p_to
      and m.item_id = any (array(select s.item_id from sold s))
      and not exists (select from inventory.reversals r where r.movement_id = m.id)
    group by m.item_id
  )
  select
    s.item_id,
    i.sku,
    i.category_id,
    s.currency,
    s.quantity,
    s.revenue,
    round(c.unit_cost, 6),
    c.cost_source,
    round(s.quantity * c.unit_cost, 4),
    s.revenue - round(s.quantity * c.unit_cost, 4),
    finance.margin((s.revenue - round(s.quantity * c.unit_cost, 4))::double precision, s.revenue::double precision),
    case
      when c.unit_cost is null and i.currency <> s.currency
        then format('costs of %s are in %s, it was sold in %s', i.sku, i.currency, s.currency)
      when c.unit_cost is null then format('no cost of %s is known', i.sku)
      when s.revenue = 0 then format('%s brought no revenue', i.sku)
    end
  from sold s
  join catalog.items i on i.id = s.item_id
  left join issued x on x.item_id = s.item_id
  cross join lateral (
    select
      case when i.currency = s.currency then coalesce(x.unit_cost, i.unit_cost) end as unit_cost,
      case
        when i.currency <> s.currency then null
        when x.unit_cost is not null then 'moving_average'
        when i.unit_cost is not null then 'standard_cost'
      end as cost_source
  ) as c
  order by i.sku, s.currency;
end
$$;

comment on function finance.item_margins(date, date, text, uuid[]) is
  'What the items sold from p_from to p_to brought and had cost, each currency for itself. unit_cost is what issues of the item in that time cost on average (moving average cost, reversed issues left out; cost_source moving_average), without any the standard cost of the item (standard_cost); cost is that times the net quantity. Where no cost is known, or only in another currency, cost and margin are null and reason says so: never zero. margin_rate is margin / revenue. Error: QMA53.';

revoke execute on function finance.item_margins(date, date, text, uuid[]) from public;
grant execute on function finance.item_margins(date, date, text, uuid[]) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded finance/functions/item_margins.sql
--! Included finance/functions/inventory_value.sql
create or replace function finance.inventory_value(p_on date default null)
returns table (
  item_id uuid,
  sku text,
  category_id uuid,
  location_id uuid,
  currency text,
  on_hand numeric,
  average_cost numeric,
  stock_value numeric,
  reason text
)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
-- Now and a day of last year want different plans.
set plan_cache_mode = force_custom_plan
as $$
begin
  if p_on is null then
    return query
    select
      v.item_id, i.sku, v.category_id, v.location_id, v.currency, v.on_hand, v.average_cost, v.stock_value,
      case when v.stock_value is null then format('no cost of %s is known', i.sku) end
    from inventory.valuation v
    join catalog.items i on i.id = v.item_id
    order by i.sku, v.location_id;
    return;
  end if;

  return query
  select
    l.item_id, i.sku, i.category_id, l.location_id, i.currency, s.on_hand, s.average_cost, round(s.on_hand * s.average_cost, 4),
    case when s.average_cost is null then format('no cost of %s was known', i.sku) end
  from inventory.levels l
  join catalog.items i on i.id = l.item_id
  join catalog.locations c on c.id = l.location_id
  cross join lateral (
    select (p_on + 1)::timestamp at time zone c.time_zone as at
  ) as t
  cross join lateral (
    select
      l.on_hand - coalesce(
        (
          select sum(x.quantity)
          from inventory.movements x
          where x.item_id = l.item_id
            and x.location_id = l.location_id
            and x.recorded_at >= t.at
            and x.effective_at >= t.at
        ),
        0
      ) as on_hand,
      (
        select x.average_cost
        from inventory.movements x
        where x.item_id = l.item_id
          and x.location_id = l.location_id
          and x.effective_at < t.at
        order by x.sequence desc
        limit 1
      ) as average_cost
  ) as s
  where s.on_hand <> 0
  order by i.sku, l.location_id;
end
$$;

comment on function finance.inventory_value(date) is
  'What stock was worth at the end of a day (in the location''s time zone; null: now), a row for each level that had some: on hand by what is known today, times the moving average cost after the last movement until then. Sum it by item, category or location, each currency for itself. Where no cost was known, stock_value is null and reason says so.';

revoke execute on function finance.inventory_value(date) from public;
grant execute on function finance.inventory_value(date) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded finance/functions/inventory_value.sql
--! Included finance/functions/stockout_costs.sql
create or replace function finance.stockout_costs(p_from date, p_to date)
returns table (
  stockout_id uuid,
  item_id uuid,
  sku text,
  category_id uuid,
  location_id uuid,
  started_at timestamptz,
  ended_at timestamptz,
  lost_quantity numeric,
  unit_price numeric,
  unit_cost numeric,
  currency text,
  lost_margin numeric,
  reason text
)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
  if p_from is null or p_to is null or p_from > p_to then
    raise exception using
      errcode = 'QMA53',
      message = 'this is no reporting period',
      detail = format('from %s to %s', coalesce(p_from::text, 'null'), coalesce(p_to::text, 'null')),
      hint = 'Give the earlier day first.';
  end if;

  return query
  select
    o.id, o.item_id, i.sku, i.category_id, o.location_id, o.started_at, o.ended_at, q.lost_quantity, round(p.unit_price, 4),
    round(c.unit_cost, 6), i.currency, round(q.lost_quantity * (p.unit_price - c.unit_cost), 4),
    case
      when o.ended_at is null then format('the stockout of %s has not ended', i.sku)
      when q.lost_quantity is null then format('the sales that %s lost are not estimated', i.sku)
      when p.unit_price is null then format('no price of %s is known in %s', i.sku, i.currency)
      when c.unit_cost is null then format('no cost of %s is known', i.sku)
    end
  from inventory.stockouts o
  join inventory.levels l on l.item_id = o.item_id and l.location_id = o.location_id
  join catalog.items i on i.id = o.item_id
  join catalog.locations n on n.id = o.location_id
  cross join lateral (
    select p_from::timestamp at time zone n.time_zone as period_start, (p_to + 1)::timestamp at time zone n.time_zone as period_end
  ) as t
  cross join lateral (
    -- Sales are lost evenly over a stockout: the period has its share of its time.
    select round(
      o.lost_sales_estimate
        * extract(epoch from least(o.ended_at, t.period_end) - greatest(o.started_at, t.period_start))::numeric
        / nullif(extract(epoch from o.ended_at - o.started_at)::numeric, 0),
      6
    ) as lost_quantity
  ) as q
  cross join lateral (
    select coalesce(
      (
        select sum(d.revenue) / nullif(sum(d.quantity), 0)
        from demand.daily_sales d
        where d.item_id = o.item_id
          and d.currency = i.currency
          and d.day between p_to - 364 and p_to
        having sum(d.quantity) > 0
      ),
      i.unit_price
    ) as unit_price
  ) as p
  cross join lateral (
    select coalesce(l.average_cost, i.unit_cost) as unit_cost
  ) as c
  where o.started_at < t.period_end
    and (o.ended_at is null or o.ended_at > t.period_start)
    and o.started_at < (p_to + 2)::timestamp at time zone 'UTC'
    -- Where stock may be negative a stockout keeps nobody from buying.
    and not l.allows_negative_stock
  order by i.sku, o.location_id, o.started_at;
end
$$;

comment on function finance.stockout_costs(date, date) is
  'Margin that stockouts cost from p_from to p_to, a row for each: lost_quantity is the estimate of inventory.estimate_lost_sales, by the share of the stockout''s time that lies in the period; lost_margin is that times price less cost. The price is what the item brought on average in the year up to p_to, without sales its list price; the cost the moving average of the level, else the standard cost. Locations that allow negative stock are left out. Null with a reason where the stockout lasts, or an estimate, price or cost is not known. Error: QMA53.';

revoke execute on function finance.stockout_costs(date, date) from public;
grant execute on function finance.stockout_costs(date, date) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded finance/functions/stockout_costs.sql
--! Included finance/functions/open_commitments.sql
create or replace function finance.open_commitments(p_on date default null)
returns table (
  order_line_id uuid,
  order_number text,
  supplier_id uuid,
  item_id uuid,
  location_id uuid,
  currency text,
  due_on date,
  open_quantity numeric,
  unit_cost numeric,
  amount numeric
)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
  if p_on is null then
    return query
    select
      o.id, o.order_number, o.supplier_id, o.item_id, o.location_id, o.currency, o.due_on, o.open_quantity, o.unit_cost,
      round(o.open_quantity * o.unit_cost, 4)
    from planning.open_order_lines o
    where o.supply_mode = 'purchase'
      and o.open_quantity > 0
    order by o.due_on, o.order_number, o.line_number;
    return;
  end if;

  return query
  select
    l.id, o.order_number, o.supplier_id, l.item_id, l.location_id, o.currency, l.due_on, q.open_quantity, l.unit_cost,
    round(q.open_quantity * l.unit_cost, 4)
  from planning.supply_orders o
  join planning.supply_order_lines l on l.order_id = o.id
  join catalog.locations c on c.id = l.location_id
  cross join lateral (
    select (p_on + 1)::timestamp at time zone c.time_zone as at
  ) as t
  cross join lateral (
    select l.quantity - coalesce(sum(r.quantity), 0) as open_quantity
    from planning.receipts r
    where r.order_line_id = l.id
      and r.received_at < t.at
  ) as q
  where o.supply_mode = 'purchase'
    and o.ordered_at < t.at
    and q.open_quantity > 0
    and not exists (
      select
      from core.state_history h
      where h.machine = 'supply_order_line'
        and h.subject_id = l.id
        and h.to_state in ('closed', 'cancelled')
        and h.at < t.at
    )
  order by l.due_on, o.order_number, l.line_number;
end
$$;

comment on function finance.open_commitments(date) is
  'What was ordered from suppliers and had not come at the end of a day (in the location''s time zone; null: now), line by line at the price of the order: orders placed until then, less receipts until then, without lines closed or cancelled until then. Sum it by currency.';

revoke execute on function finance.open_commitments(date) from public;
grant execute on function finance.open_commitments(date) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded finance/functions/open_commitments.sql
--! Included finance/functions/read_sources.sql
create or replace function finance.read_sources(
  p_statement_id uuid,
  p_granularity finance.reporting_period,
  p_from date,
  p_to date,
  p_lines finance.statement_line[] default null
)
returns table (
  line finance.statement_line,
  "position" integer,
  source finance.figure_source,
  series_id uuid,
  label text,
  period_start date,
  period_end date,
  amount numeric,
  row_count bigint,
  expected_count bigint,
  missing_count bigint,
  rows_from date,
  rows_until date,
  rows_hash text,
  reason text,
  note text
)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
-- A month and twenty years want different plans.
set plan_cache_mode = force_custom_plan
as $$
#variable_conflict use_column
declare
  v_statement finance.statements;
  v_first_sale date;
  v_last_sale date;
begin
  select s.* into v_statement from finance.statements s where s.id = p_statement_id;

  if not found then
    raise exception using
      errcode = 'QMA50',
      message = 'there is no such statement',
      detail = format('statement %s', coalesce(p_statement_id::text, 'null')),
      hint = 'select id, code, name from finance.statements lists those that you may see.';
  end if;

  if p_granularity is null or p_from is null or p_to is null or p_from > p_to or p_to - p_from > 36600 then
    raise exception using
      errcode = 'QMA53',
      message = 'this is no reporting period',
      detail = format('%s from %s to %s', coalesce(p_granularity::text, 'null'), coalesce(p_from::text, 'null'), coalesce(p_to::text, 'null')),
      hint = 'Give month, quarter or year, the earlier day first, and at most a hundred years.';
  end if;

  if exists (
    select from finance.statement_sources s where s.statement_id = p_statement_id and s.source in ('sales', 'cost_of_sales')
  ) then
    select min(d.day), max(d.day) into v_first_sale, v_last_sale from demand.daily_sales d;
  end if;

  return query
  with periods as materialized (
    select lower(r.period) as starts_on, upper(r.period) as ends_before
    from (
      select finance.period_of(p_granularity, g.day::date, v_statement.fiscal_year_start_month) as period
      from generate_series(
        lower(finance.period_of(p_granularity, p_from, v_statement.fiscal_year_start_month))::timestamp,
        p_to::timestamp,
        case p_granularity when 'month' then interval '1 month' when 'quarter' then interval '3 months' else interval '1 year' end
      ) as g (day)
    ) as r
  ),
  sources as (
    select s.*
    from finance.statement_sources s
    where s.statement_id = p_statement_id
      and (p_lines is null or s.line = any (p_lines))
  ),
  observed as (
    select
      s.line, s.position, s.source, s.series_id, x.name as label, p.starts_on, p.ends_before, o.*,
      case
        when x.frequency = 'quarterly' and p_granularity = 'month' then 'quarterly, which no month has a part of'
        when x.frequency = 'yearly' and p_granularity <> 'year' then 'yearly, which only a year has'
        when x.frequency = 'yearly' and v_statement.fiscal_year_start_month <> 1 then 'by calendar year, the statement is not'
      end as misfit,
      case x.frequency
        when 'daily' then p.ends_before - p.starts_on
        -- Mondays: a week belongs to the period that it begins in.
        when 'weekly' then floor((p.ends_before - date '1970-01-05' + 6) / 7.0) - floor((p.starts_on - date '1970-01-05' + 6) / 7.0)
        when 'monthly' then case p_granularity when 'month' then 1 when 'quarter' then 3 else 12 end
        when 'quarterly' then case p_granularity when 'quarter' then 1 when 'year' then 4 end
        when 'yearly' then 1
      end::bigint as expected_count
    from sources s
    join series.series x on x.id = s.series_id
    cross join periods p
    cross join lateral (
      select case x.frequency
        when 'daily' then 'day' when 'weekly' then 'week' when 'monthly' then 'month' when 'quarterly' then 'quarter' when 'yearly' then 'year'
      end as unit
    ) as u
    cross join lateral (
      select
        round(sum(v.value::numeric), 4) as amount,
        count(*) as row_count,
        count(*) filter (where v.is_censored) as censored_count,
        count(distinct date_trunc(u.unit, v.at at time zone 'UTC')) as bucket_count,
        min((v.at at time zone 'UTC')::date) as rows_from,
        max((v.at at time zone 'UTC')::date) as rows_until,
        encode(
          sha256(convert_to(string_agg(concat_ws(' ', extract(epoch from v.at), v.value, v.is_censored), ';' order by v.at), 'UTF8')), 'hex'
        ) as rows_hash
      from series.observations v
      where v.series_id = s.series_id
        and v.at >= p.starts_on::timestamp at time zone 'UTC'
        and v.at < p.ends_before::timestamp at time zone 'UTC'
    ) as o
    where s.source = 'series'
  ),
  days as (
    select d.day, d.currency, sum(d.revenue) as revenue, sum(d.quantity) as quantity, sum(d.line_count) as line_count
    from demand.daily_sales d
    where d.day >= (select min(p.starts_on) from periods p)
      and d.day < (select max(p.ends_before) from periods p)
      and exists (select from sources s where s.source = 'sales')
    group by d.day, d.currency
  ),
  sold as (
    select
      p.starts_on,
      sum(d.revenue) filter (where d.currency = v_statement.currency) as amount,
      sum(d.line_count) filter (where d.currency = v_statement.currency) as row_count,
      min(d.day) filter (where d.currency = v_statement.currency) as rows_from,
      max(d.day) filter (where d.currency = v_statement.currency) as rows_until,
      encode(
        sha256(convert_to(string_agg(concat_ws(' ', d.day, d.currency, d.revenue, d.quantity, d.line_count), ';' order by d.day, d.currency), 'UTF8')), 'hex'
      ) as rows_hash,
      string_agg(distinct d.currency, ', ') filter (where d.currency <> v_statement.currency) as other_currencies
    from periods p
    join days d on d.day >= p.starts_on and d.day < p.ends_before
    group by p.starts_on
  ),
  known as (
    select
      p.*,
      p.ends_before - p.starts_on as day_count,
      -- From the first to the last sale; one closed day at the end is forgiven.
      greatest(0, least(p.ends_before, v_last_sale + 2) - greatest(p.starts_on, v_first_sale)) as known_count
    from periods p
  ),
  costed as (
    select
      p.starts_on,
      case when count(m.cost) = count(m.item_id) then coalesce(sum(m.cost), 0) end as amount,
      count(m.item_id) as row_count,
      count(m.item_id) filter (where m.cost is null) as unknown_count,
      encode(sha256(convert_to(string_agg(concat_ws(' ', m.sku, m.quantity, m.unit_cost, m.cost_source), ';' order by m.sku), 'UTF8')), 'hex') as rows_hash
    from periods p
    left join lateral finance.item_margins(p.starts_on, p.ends_before - 1, v_statement.currency) as m on true
    where exists (select from sources s where s.source = 'cost_of_sales')
    group by p.starts_on
  )
  select
    o.line, o.position, o.source, o.series_id, o.label, o.starts_on, o.ends_before - 1,
    case when o.misfit is null and o.censored_count = 0 then o.amount end,
    o.row_count,
    o.expected_count,
    coalesce(greatest(o.expected_count - o.bucket_count, 0), case when o.row_count = 0 then 1 else 0 end),
    o.rows_from, o.rows_until, o.rows_hash,
    case
      when o.misfit is not null then format('series %s is %s', o.label, o.misfit)
      when o.censored_count > 0 then format('%s observations of series %s are censored: unknown, not zero', o.censored_count, o.label)
      when o.row_count = 0 then format('series %s has no observation from %s to %s', o.label, o.starts_on, o.ends_before - 1)
    end,
    null::text
  from observed o
  union all
  select
    s.line, s.position, s.source, null, 'sales lines', k.starts_on, k.ends_before - 1,
    case when k.known_count > 0 then coalesce(d.amount, 0) end,
    coalesce(d.row_count, 0)::bigint,
    k.day_count,
    coalesce(k.day_count - k.known_count, k.day_count),
    d.rows_from, d.rows_until, d.rows_hash,
    case when k.known_count > 0 then null else format('no sale is recorded from %s to %s', k.starts_on, k.ends_before - 1) end,
    'sales in ' || d.other_currencies || ' are not counted'
  from sources s
  cross join known k
  left join sold d on d.starts_on = k.starts_on
  where s.source = 'sales'
  union all
  select
    s.line, s.position, s.source, null, 'cost of the items sold', k.starts_on, k.ends_before - 1,
    case when k.known_count > 0 then c.amount end,
    c.row_count,
    k.day_count,
    coalesce(k.day_count - k.known_count, k.day_count),
    null::date, null::date, c.rows_hash,
    case
      when coalesce(k.known_count, 0) = 0 then format('no sale is recorded from %s to %s', k.starts_on, k.ends_before - 1)
      when c.unknown_count > 0 then format('of %s items sold %s have no known cost', c.row_count, c.unknown_count)
    end,
    null
  from sources s
  cross join known k
  left join costed c on c.starts_on = k.starts_on
  where s.source = 'cost_of_sales'
  union all
  select
    s.line, s.position, s.source, null, 'the statement has no such line', p.starts_on, p.ends_before - 1, 0, 0, 0, 0, null, null, null, null, null
  from sources s
  cross join periods p
  where s.source = 'none'
  order by 6, 1, 2;
end
$$;

comment on function finance.read_sources(uuid, finance.reporting_period, date, date, finance.statement_line[]) is
  'What each source of a statement''s lines gives in the months, calendar quarters or fiscal years from the one of p_from to the one of p_to. Observations count in the period that they begin in (UTC; a week with its Monday). expected_count and missing_count: periods of the series, for sales days, that the period has and that nothing is known of; amounts with missing ones are the sum of what is known. amount is null, and reason says why, where nothing is known, something is censored, or a cost is unknown. note: money in other currencies, which is not counted. Errors: QMA50, QMA53.';

revoke execute on function finance.read_sources(uuid, finance.reporting_period, date, date, finance.statement_line[]) from public;
grant execute on function finance.read_sources(uuid, finance.reporting_period, date, date, finance.statement_line[]) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded finance/functions/read_sources.sql
--! Included finance/functions/read_lines.sql
create or replace function finance.read_lines(
  p_statement_id uuid,
  p_granularity finance.reporting_period,
  p_from date,
  p_to date,
  p_lines finance.statement_line[] default null
)
returns table (
  line finance.statement_line,
  period_start date,
  period_end date,
  amount numeric,
  row_count bigint,
  missing_count bigint,
  is_complete boolean,
  reason text
)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select
    s.line,
    s.period_start,
    s.period_end,
    case when count(s.reason) = 0 then sum(s.amount) end,
    sum(s.row_count)::bigint,
    sum(s.missing_count)::bigint,
    count(s.reason) = 0 and sum(s.missing_count) = 0,
    string_agg(s.reason, '; ' order by s.position)
  from finance.read_sources(p_statement_id, p_granularity, p_from, p_to, p_lines) as s
  group by s.line, s.period_start, s.period_end
  order by s.period_start, s.line
$$;

comment on function finance.read_lines(uuid, finance.reporting_period, date, date, finance.statement_line[]) is
  'The lines of a statement by month, calendar quarter or fiscal year, from the one of p_from to the one of p_to: finance.read_sources summed by line. is_complete is false where a period of a series is missing; amount is null where a source is not known, and reason says why. Lines without a source have no row. Errors: QMA50, QMA53.';

revoke execute on function finance.read_lines(uuid, finance.reporting_period, date, date, finance.statement_line[]) from public;
grant execute on function finance.read_lines(uuid, finance.reporting_period, date, date, finance.statement_line[]) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded finance/functions/read_lines.sql
--! Included finance/functions/read_budget.sql
create or replace function finance.read_budget(
  p_statement_id uuid,
  p_line finance.statement_line,
  p_from date,
  p_to date
)
returns table (amount numeric, row_count bigint, budget_ids uuid[], rows_hash text, reason text)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select
    case when b.covered_days = p_to - p_from + 1 then b.amount end,
    b.row_count,
    b.budget_ids,
    b.rows_hash,
    case
      when b.covered_days = p_to - p_from + 1 then null
      when b.covered_days > 0 then format('the approved budget has %s of %s days of %s', b.covered_days, p_to - p_from + 1, p_line)
      when exists (
        select
        from finance.budgets u
        join finance.budget_lines l on l.budget_id = u.id
        where u.statement_id = p_statement_id
          and u.state = 'approved'
          and l.line = p_line
          and l.period && daterange(p_from, p_to, '[]')
      ) then format('the approved budget has %s for a longer period only', p_line)
      else format('no approved budget has %s from %s to %s', p_line, p_from, p_to)
    end
  from (
    select
      sum(l.amount) as amount,
      count(*) as row_count,
      coalesce(sum(upper(l.period) - lower(l.period)), 0) as covered_days,
      array_agg(distinct u.id) as budget_ids,
      encode(sha256(convert_to(string_agg(concat_ws(' ', u.id, l.period, l.amount), ';' order by l.period), 'UTF8')), 'hex') as rows_hash
    from finance.budgets u
    join finance.budget_lines l on l.budget_id = u.id
    where u.statement_id = p_statement_id
      and u.state = 'approved'
      and u.period && daterange(p_from, p_to, '[]')
      and l.line = p_line
      and l.period <@ daterange(p_from, p_to, '[]')
  ) as b
$$;

comment on function finance.read_budget(uuid, finance.statement_line, date, date) is
  'What the approved budgets of a statement have for a line from p_from to p_to: the sum of the amounts of periods within it, where they cover every day of it. Null, and reason says why, where they do not: an amount of a longer period is not divided.';

revoke execute on function finance.read_budget(uuid, finance.statement_line, date, date) from public;
grant execute on function finance.read_budget(uuid, finance.statement_line, date, date) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded finance/functions/read_budget.sql
--! Included finance/functions/budget_variances.sql
create or replace function finance.budget_variances(
  p_statement_id uuid,
  p_granularity finance.reporting_period,
  p_from date,
  p_to date
)
returns table (
  line finance.statement_line,
  period_start date,
  period_end date,
  actual numeric,
  budget numeric,
  variance numeric,
  variance_rate double precision,
  is_complete boolean,
  reason text
)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select
    a.line,
    a.period_start,
    a.period_end,
    a.amount,
    b.amount,
    a.amount - b.amount,
    finance.relative_change(a.amount::double precision, b.amount::double precision),
    a.is_complete,
    case
      when a.reason is not null or b.reason is not null then concat_ws('; ', a.reason, b.reason)
      when b.amount = 0 then 'the budget is zero'
    end
  from finance.read_lines(p_statement_id, p_granularity, p_from, p_to) as a
  cross join lateral finance.read_budget(p_statement_id, a.line, a.period_start, a.period_end) as b
  order by a.period_start, a.line
$$;

comment on function finance.budget_variances(uuid, finance.reporting_period, date, date) is
  'Actuals of a statement against the approved budget, by line and month, calendar quarter or fiscal year: variance is actual − budget, variance_rate that over |budget|. More than budgeted is positive, whether earned or spent. Null with a reason where one of them is not known or the budget is zero. Errors: QMA50, QMA53.';

revoke execute on function finance.budget_variances(uuid, finance.reporting_period, date, date) from public;
grant execute on function finance.budget_variances(uuid, finance.reporting_period, date, date) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded finance/functions/budget_variances.sql
--! Included finance/functions/statement_bounds.sql
create or replace function finance.statement_bounds(p_statement_id uuid)
returns table (first_on date, last_on date)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select min(b.first_on), max(b.last_on)
  from finance.statement_sources s
  cross join lateral (
    select min((o.at at time zone 'UTC')::date), max((o.at at time zone 'UTC')::date)
    from series.observations o
    where o.series_id = s.series_id
    union all
    select min(d.day), max(d.day)
    from demand.daily_sales d
    where s.source = 'sales'
  ) as b (first_on, last_on)
  where s.statement_id = p_statement_id
  having min(b.first_on) is not null
$$;

comment on function finance.statement_bounds(uuid) is
  'First and last day that a source of a statement has rows of; no row where none has.';

revoke execute on function finance.statement_bounds(uuid) from public;
grant execute on function finance.statement_bounds(uuid) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded finance/functions/statement_bounds.sql
--! Included finance/functions/read_forecasts.sql
create or replace function finance.read_forecasts(
  p_statement_id uuid,
  p_from date,
  p_to date,
  p_model_version_id uuid default null,
  p_forecast_version_id uuid default null
)
returns table (
  version_id uuid,
  series_id uuid,
  target_on date,
  point double precision,
  actual double precision
)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
#variable_conflict use_column
declare
  v_series_ids uuid[];
begin
  select array_agg(x.id)
  into v_series_ids
  from (
    select k.id
    from finance.statement_sources s
    join series.series k on k.id = s.series_id
    where s.statement_id = p_statement_id
      and s.line = 'revenue'
    union all
    select k.id
    from series.series k
    where k.kind = 'demand'
      and k.owner_id is null
      and exists (
        select
        from finance.statement_sources s
        where s.statement_id = p_statement_id
          and s.line = 'revenue'
          and s.source = 'sales'
      )
  ) as x;

  return query
  with held as materialized (
    select distinct on (f.series_id, p.target_on) f.version_id, f.series_id, p.target_on, p.point
    from forecast.series_forecasts f
    join forecast.versions v on v.id = f.version_id
    join forecast.sources o on o.code = f.source
    join forecast.points p on p.version_id = f.version_id and p.series_id = f.series_id
    where f.series_id = any (v_series_ids)
      and f.last_target_on >= p_from
      and f.first_target_on <= p_to
      and p.target_on between p_from and p_to
      and p.target_on > v.training_cut_off
      -- A longer period says nothing of a part of it; a week counts where it begins.
      and (v.frequency in ('daily', 'weekly') or (p.target_on + series.frequency_step(v.frequency))::date <= p_to + 1)
      and (p_forecast_version_id is null or f.version_id = p_forecast_version_id)
      and (
        p_model_version_id is null
        or exists (
          select
          from model.model_versions w
          join model.models m on m.id = w.model_id
          where w.id = p_model_version_id
            and m.name = v.model_name
            and v.model_version in (w.label, w.version::text)
        )
      )
    order by f.series_id, p.target_on, o.priority, v.training_cut_off desc, f.issued_at desc, f.version_id desc
  )
  select h.version_id, h.series_id, h.target_on, h.point, a.actual
  from held h
  -- A week that begins at the end of the period is known whole some days later.
  left join forecast.read_actuals(array(select distinct d.series_id from held d), p_from, p_to + 6) as a
    on a.series_id = h.series_id and a.period_start = h.target_on
  order by h.series_id, h.target_on;
end
$$;

comment on function finance.read_forecasts(uuid, date, date, uuid, uuid) is
  'The forecasts of a statement''s revenue for periods that begin from p_from to p_to, beside what became of them: of its revenue series or, where revenue is sales, of demand in units. For each period the one made last before it, of the source that holds; p_model_version_id: of those published for that model version (forecast.publish with its name and its version or label); p_forecast_version_id: of that version alone. actual is null where it is not known whole.';

revoke execute on function finance.read_forecasts(uuid, date, date, uuid, uuid) from public;
grant execute on function finance.read_forecasts(uuid, date, date, uuid, uuid) to qm_app, qm_readonly;
--! EndIncluded finance/functions/read_forecasts.sql
--! Included finance/functions/lock_statement.sql
create or replace function finance._lock_statement(p_statement_id uuid, p_is_change boolean)
returns finance.statements
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_statement finance.statements;
  v_user_id uuid := identity.acting_user_id();
begin
  select s.*
  into v_statement
  from finance.statements s
  where s.id = p_statement_id
    and identity._sees_owner(s.owner_id)
  for no key update;

  if not found then
    raise exception using
      errcode = 'QMA50',
      message = 'there is no such statement',
      detail = format('statement %s', coalesce(p_statement_id::text, 'null')),
      hint = 'select id, code, name from finance.statements lists those that you may see.';
  end if;

  if p_is_change and v_statement.owner_id is null then
    perform identity._check_actor('planner', 'admin');
  elsif p_is_change
    and not (v_statement.owner_id = any (identity.owners_in_sight()))
    and not exists (select from identity.users u where u.id = v_user_id and u.role = 'admin')
  then
    raise exception using
      errcode = 'QMA57',
      message = 'this statement is somebody else''s',
      detail = format('statement %s belongs to user %s', v_statement.code, v_statement.owner_id),
      hint = 'Let its owner or an admin change it.';
  end if;

  return v_statement;
end
$$;

comment on function finance._lock_statement(uuid, boolean) is
  'Guard of the commands on statements: locks the statement and returns it where the session''s user may see it and, with p_is_change, change it: the company''s planners and admins, others'' their owners and admins. Errors: QM102, QM103, QMA50 not there or not in sight, QMA57 somebody else''s.';

revoke execute on function finance._lock_statement(uuid, boolean) from public;
--! EndIncluded finance/functions/lock_statement.sql
--! Included finance/functions/set_statement.sql
create or replace function finance.set_statement(
  p_code text,
  p_name text,
  p_currency text,
  p_fiscal_year_start_month integer default 1,
  p_for_company boolean default false
)
returns finance.statements
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_owner_id uuid := case when not coalesce(p_for_company, false) then identity.acting_user_id() end;
  v_statement finance.statements;
begin
  if v_owner_id is null then
    perform identity._check_actor('planner', 'admin');
  else
    perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  end if;

  insert into finance.statements as s (code, name, currency, fiscal_year_start_month, owner_id)
  values (p_code, p_name, p_currency, p_fiscal_year_start_month, v_owner_id)
  on conflict on constraint statements_owner_id_code_key do update
  set name = excluded.name
  where s.currency = excluded.currency
    and s.fiscal_year_start_month = excluded.fiscal_year_start_month
  returning s.* into v_statement;

  if not found then
    raise exception using
      errcode = 'QMA51',
      message = 'this statement has another currency or fiscal year',
      detail = format('statement %s exists; %s with a year from month %s was asked', p_code, p_currency, p_fiscal_year_start_month),
      hint = 'Its budgets and reports stand on them: give the new statement another code.';
  end if;

  return v_statement;
end
$$;

comment on function finance.set_statement(text, text, text, integer, boolean) is
  'Makes a statement, or names it anew, and returns it. It belongs to the session''s user; with p_for_company, or in a session without a user, to the company, which planners and admins keep. Currency and fiscal year stay as they are. Errors: QM102, QM103, QMA51 it exists with others; the table''s checks.';

revoke execute on function finance.set_statement(text, text, text, integer, boolean) from public;
grant execute on function finance.set_statement(text, text, text, integer, boolean) to qm_app;
--! EndIncluded finance/functions/set_statement.sql
--! Included finance/functions/set_statement_line.sql
create or replace function finance.set_statement_line(
  p_statement_id uuid,
  p_line finance.statement_line,
  p_source finance.figure_source,
  p_series_ids uuid[] default null
)
returns setof finance.statement_sources
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_statement finance.statements;
  v_fault text;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  v_statement := finance._lock_statement(p_statement_id, true);

  v_fault := case
    when p_line is null or p_source is null then 'line or source is missing'
    when p_source = 'sales' and p_line <> 'revenue' then format('sales are revenue, not %s', p_line)
    when p_source = 'cost_of_sales' and p_line <> 'cost_of_goods_sold' then format('the cost of sales is cost of goods sold, not %s', p_line)
    when p_source not in ('series', 'sales', 'cost_of_sales', 'none') then format('%s is no source of a line', p_source)
    when p_source in ('sales', 'cost_of_sales') and v_statement.owner_id is not null
      then format('%s are the company''s, the statement is a user''s own', p_source)
    when p_source = 'series' and coalesce(cardinality(p_series_ids), 0) = 0 then 'no series is named'
    when p_source <> 'series' and p_series_ids is not null then format('%s takes no series', p_source)
  end;

  if v_fault is null and p_source = 'series' then
    select
      case
        when s.id is null then format('there is no series %s', w.id)
        when s.kind <> (case when p_line in ('revenue', 'other_income') then 'revenue' else 'expense' end)::series.series_kind
          then format('series %s is %s', s.name, s.kind)
        when s.currency <> v_statement.currency then format('series %s is in %s, the statement in %s', s.name, s.currency, v_statement.currency)
        when count(*) over (partition by w.id) > 1 then format('series %s is named twice', s.name)
        when o.line is not null then format('series %s is %s already', s.name, o.line)
      end
    into v_fault
    from unnest(p_series_ids) with ordinality as w (id, number)
    left join series.series s on s.id = w.id
      and (
        identity.sees_all_rows()
        or s.owner_id = any (identity.owners_in_sight())
        or (s.owner_id is null and identity.sees_company_rows())
      )
    left join finance.statement_sources o on o.statement_id = p_statement_id and o.series_id = w.id and o.line <> p_line
    order by 1 nulls last, w.number
    limit 1;
  end if;

  if v_fault is not null then
    raise exception using
      errcode = 'QMA52',
      message = 'the line cannot be taken from there',
      detail = format('%s of statement %s: %s', coalesce(p_line::text, 'null'), v_statement.code, v_fault),
      hint = 'Revenue and other income take series of kind revenue, the other lines of kind expense, in the statement''s currency, each once; revenue can be sales, cost of goods sold cost_of_sales; none says that there is no such line.';
  end if;

  delete from finance.statement_sources s
  where s.statement_id = p_statement_id
    and s.line = p_line;

  return query
  insert into finance.statement_sources as t (statement_id, line, position, source, series_id)
  select p_statement_id, p_line, w.number::integer, p_source, w.id
  from unnest(coalesce(p_series_ids, array[null::uuid])) with ordinality as w (id, number)
  order by w.number
  returning t.*;
end
$$;

comment on function finance.set_statement_line(uuid, finance.statement_line, finance.figure_source, uuid[]) is
  'Says where a line of a statement comes from, in place of what was said before, and returns its sources: money series that are summed; for the company''s statements sales (revenue) and cost_of_sales (cost of goods sold); or none, so that the line is zero and not unknown. Errors: QM102, QM103, QMA50, QMA52 names what does not fit, QMA57.';

revoke execute on function finance.set_statement_line(uuid, finance.statement_line, finance.figure_source, uuid[]) from public;
grant execute on function finance.set_statement_line(uuid, finance.statement_line, finance.figure_source, uuid[]) to qm_app;
--! EndIncluded finance/functions/set_statement_line.sql
--! Included finance/functions/budget_parameters.sql
create or replace function finance._budget_parameters(p_budget_id uuid)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object(
    'statement', s.code,
    'name', b.name,
    'version', b.version,
    'period', b.period,
    'currency', b.currency,
    'totals', (
      select jsonb_object_agg(t.line, t.amount)
      from (select l.line, trim_scale(sum(l.amount)) as amount from finance.budget_lines l where l.budget_id = b.id group by l.line) as t
    ),
    'lines', (
      select jsonb_agg(jsonb_build_array(l.line, l.period, trim_scale(l.amount)) order by l.line, l.period)
      from finance.budget_lines l
      where l.budget_id = b.id
    )
  )
  from finance.budgets b
  join finance.statements s on s.id = b.statement_id
  where b.id = p_budget_id
$$;

comment on function finance._budget_parameters(uuid) is 'What the approvers of a budget agree to: every amount; votes are bound to its hash.';

revoke execute on function finance._budget_parameters(uuid) from public;
--! EndIncluded finance/functions/budget_parameters.sql
--! Included finance/functions/move_budgets.sql
create or replace function finance._move_budgets(p_ids uuid[], p_from finance.budget_state, p_to finance.budget_state, p_reason text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  perform core.record_transitions('budget', p_ids, p_from::text, p_to::text, p_reason);

  update finance.budgets b
  set
    state = p_to,
    approved_at = case when p_to = 'approved' then clock_timestamp() else b.approved_at end
  where b.id = any (p_ids);
end
$$;

comment on function finance._move_budgets(uuid[], finance.budget_state, finance.budget_state, text) is
  'Moves budgets, whose rows the caller holds, to a state. Error: QM003.';

revoke execute on function finance._move_budgets(uuid[], finance.budget_state, finance.budget_state, text) from public;
--! EndIncluded finance/functions/move_budgets.sql
--! Included finance/functions/tg_approvals__move_budget.sql
create or replace function finance.tg_approvals__move_budget()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_budget finance.budgets;
  v_replaced uuid[];
begin
  select b.*
  into v_budget
  from finance.budgets b
  where b.id = new.subject_id
  for no key update;

  -- A superseded approval follows its budget, not the other way round.
  if v_budget.state is distinct from 'pending' or new.state in ('pending', 'superseded') then
    return null;
  end if;

  if new.state <> 'approved' then
    perform finance._move_budgets(
      array[v_budget.id], 'pending', case when new.state = 'expired' then 'expired'::finance.budget_state else 'rejected' end,
      format('approval %s', new.state)
    );
    return null;
  end if;

  -- It holds from now on, so that the votes cannot be taken back.
  perform governance._require_effective_approval('budget', v_budget.id, finance._budget_parameters(v_budget.id));

  select array_agg(o.id)
  into v_replaced
  from (
    select b.id
    from finance.budgets b
    where b.statement_id = v_budget.statement_id
      and b.state = 'approved'
      and b.period && v_budget.period
    order by b.id
    for no key update
  ) as o;

  if v_replaced is not null then
    perform finance._move_budgets(v_replaced, 'approved', 'superseded', format('replaced by version %s', v_budget.version));
  end if;

  perform finance._move_budgets(array[v_budget.id], 'pending', 'approved', 'approval approved');

  return null;
end
$$;

comment on function finance.tg_approvals__move_budget() is
  'Trigger of governance.approvals: what the approvers decide about a budget becomes its state in the same transaction; an approved one replaces those of its time.';

revoke execute on function finance.tg_approvals__move_budget() from public;

drop trigger if exists tg_approvals__move_budget on governance.approvals;
create trigger tg_approvals__move_budget
after insert or update of state on governance.approvals
for each row
when (new.subject_type = 'budget')
execute function finance.tg_approvals__move_budget();
--! EndIncluded finance/functions/tg_approvals__move_budget.sql
--! Included finance/functions/set_budget.sql
create or replace function finance.set_budget(
  p_statement_id uuid,
  p_name text,
  p_lines jsonb,
  p_idempotency_key text default null
)
returns finance.budgets
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_statement finance.statements;
  v_fault text;
  v_period daterange;
  v_waiting uuid[];
  v_budget finance.budgets;
  v_approval governance.approvals;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  v_first := core.claim_idempotency_key(p_idempotency_key, 'finance.set_budget', jsonb_build_array(p_statement_id, p_name, p_lines));

  if v_first is not null then
    return jsonb_populate_record(null::finance.budgets, v_first);
  end if;

  -- Whoever draws up the next budget waits here and sees this one.
  v_statement := finance._lock_statement(p_statement_id, true);

  if p_lines is null or jsonb_typeof(p_lines) <> 'array' or jsonb_array_length(p_lines) = 0 then
    v_fault := 'there is no line';
  else
    begin
      with given as (
        select g.number, l.line, l.amount, r.period
        from jsonb_array_elements(p_lines) with ordinality as g (given, number)
        cross join lateral jsonb_to_record(g.given) as l (line text, period text, amount numeric)
        cross join lateral finance.parse_period(l.period, v_statement.fiscal_year_start_month) as r
      )
      select
        (
          select
            case
              when a.line is null or not (a.line = any (enum_range(null::finance.statement_line)::text[]))
                then format('line %s: there is no %s', a.number, coalesce(a.line, 'null'))
              when a.amount is null or a.amount in ('NaN', 'Infinity', '-Infinity') or abs(a.amount) >= 1e14
                then format('line %s: amount %s', a.number, coalesce(a.amount::text, 'null'))
              else format('lines %s and %s: %s overlaps', a.number, b.number, a.line)
            end
          from given a
          left join given b on b.number > a.number and b.line = a.line and b.period && a.period
          where a.line is null
            or not (a.line = any (enum_range(null::finance.statement_line)::text[]))
            or a.amount is null
            or a.amount in ('NaN', 'Infinity', '-Infinity')
            or abs(a.amount) >= 1e14
            or b.number is not null
          order by a.number
          limit 1
        ),
        daterange(min(lower(g.period)), max(upper(g.period)))
      into v_fault, v_period
      from given g;
    exception
      when data_exception then
        v_fault := sqlerrm;
    end;
  end if;

  if v_fault is not null then
    raise exception using
      errcode = 'QMA54',
      message = 'this is no budget',
      detail = format('statement %s: %s', v_statement.code, v_fault),
      hint = 'Give an array of objects with line, period (2010-11, 2010-Q4 or 2010) and amount; those of a line must not overlap, and a new budget covers the whole time of the one that it replaces.';
  end if;

  -- Approvals before budgets, as approvers do.
  v_waiting := array(
    select b.id
    from finance.budgets b
    where b.statement_id = p_statement_id
      and b.state = 'pending'
      and b.period && v_period
    order by b.id
  );

  if cardinality(v_waiting) > 0 then
    perform governance._supersede_approvals('budget', v_waiting, 'a newer budget was drawn up');

    -- What was approved meanwhile is not waiting any more.
    v_waiting := array(
      select b.id
      from finance.budgets b
      where b.id = any (v_waiting)
        and b.state = 'pending'
      order by b.id
      for no key update
    );

    if cardinality(v_waiting) > 0 then
      perform finance._move_budgets(v_waiting, 'pending', 'superseded', 'a newer budget was drawn up');
    end if;
  end if;

  -- An approved budget is replaced whole: what it had outside of the new one would be lost.
  select format('version %s, which is approved for %s to %s, would lose a part', b.version, lower(b.period), upper(b.period) - 1)
  into v_fault
  from finance.budgets b
  where b.statement_id = p_statement_id
    and b.state = 'approved'
    and b.period && v_period
    and not b.period <@ v_period
  order by b.version
  limit 1;

  if v_fault is not null then
    raise exception using
      errcode = 'QMA54',
      message = 'this is no budget',
      detail = format('statement %s: %s', v_statement.code, v_fault),
      hint = 'Give an array of objects with line, period (2010-11, 2010-Q4 or 2010) and amount; those of a line must not overlap, and a new budget covers the whole time of the one that it replaces.';
  end if;

  insert into finance.budgets (statement_id, version, name, period, currency, requested_by)
  values (
    p_statement_id,
    coalesce((select max(b.version) from finance.budgets b where b.statement_id = p_statement_id), 0) + 1,
    p_name, v_period, v_statement.currency, identity.current_user_id()
  )
  returning * into v_budget;

  perform core.record_transition('budget', v_budget.id, 'nonexistent', 'pending');

  insert into finance.budget_lines (budget_id, line, period, amount)
  select v_budget.id, l.line, r.period, l.amount
  from jsonb_to_recordset(p_lines) as l (line finance.statement_line, period text, amount numeric)
  cross join lateral finance.parse_period(l.period, v_statement.fiscal_year_start_month) as r;

  v_approval := governance._request_approval(
    'budget',
    v_budget.id,
    finance._budget_parameters(v_budget.id),
    (select sum(abs(l.amount)) from finance.budget_lines l where l.budget_id = v_budget.id),
    v_budget.currency,
    'medium',
    v_budget.requested_by,
    (select u.principal_id from identity.users u where u.id = v_budget.requested_by)
  );

  update finance.budgets b
  set approval_id = v_approval.id
  where b.id = v_budget.id
  returning b.* into v_budget;

  perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_budget));

  return v_budget;
end
$$;

comment on function finance.set_budget(uuid, text, jsonb, text) is
  'Draws up a budget of a statement, all lines or none, and puts it to the approvers of governance.approval_policies (subject budget), never who drew it up; it holds once they agree. p_lines: an array of objects with line, period (2010-11, 2010-Q4, or the year in which a fiscal year begins) and amount. A budget that still waits for the same time is superseded. Errors: QM001, QM102, QM103, QM201, QMA50, QMA53, QMA54 names what is wrong, QMA57.';

revoke execute on function finance.set_budget(uuid, text, jsonb, text) from public;
grant execute on function finance.set_budget(uuid, text, jsonb, text) to qm_app;
--! EndIncluded finance/functions/set_budget.sql
--! Included finance/functions/work_out_kpis.sql
create or replace function finance._work_out_kpis(
  p_statement finance.statements,
  p_granularity finance.reporting_period,
  p_period daterange,
  p_model_version_id uuid,
  p_forecast_version_id uuid
)
returns finance.kpi_computation
language plpgsql
stable
set search_path = pg_catalog, pg_temp
set jit = off
as $$
declare
  v_from date := lower(p_period);
  v_to date := upper(p_period) - 1;
  -- Balances of a period that is under way are those of today.
  v_on date := least(v_to, current_date);
  v_before date := lower(p_period) - 1;
  v_first_month date := (upper(p_period) - interval '13 months')::date;
  v_is_company boolean := p_statement.owner_id is null;
  v_report finance.kpi_reports;
  v_inputs finance.kpi_report_inputs[];
  v_months record;
  v_forecasts record;
  v_reasons jsonb;
  v_amounts jsonb;
begin
  -- The lines, and revenue of the period before.
  v_inputs := array(
    select
      row(
        null, null, s.line::text, s.source, s.label, s.series_id, null, null, s.amount, s.row_count, s.expected_count, s.missing_count,
        s.rows_from, s.rows_until, s.rows_hash, s.reason, s.note
      )::finance.kpi_report_inputs
    from finance.read_sources(p_statement.id, p_granularity, v_from, v_to) as s
    order by s.line, s.position
  ) || array(
    select
      row(
        null, null, 'previous_revenue', s.source, s.label, s.series_id, null, null, s.amount, s.row_count, s.expected_count, s.missing_count,
        s.rows_from, s.rows_until, s.rows_hash,
        -- Growth against a part of a period would be none.
        coalesce(
          s.reason,
          case when s.missing_count > 0
            then format('%s: %s of %s missing from %s to %s', s.label, s.missing_count, s.expected_count, s.period_start, s.period_end)
          end
        ),
        s.note
      )::finance.kpi_report_inputs
    from finance.read_sources(p_statement.id, p_granularity, v_before, v_before, '{revenue}') as s
    order by s.position
  );

  -- The budget.
  v_inputs := v_inputs || array(
    select
      row(
        null, null, 'budget_revenue', 'budget', coalesce(string_agg(u.name, ', ' order by u.version), 'approved budgets'), null,
        case when count(u.id) = 1 then (array_agg(u.id))[1] end, null, b.amount, b.row_count, null, null, null, null, b.rows_hash, b.reason, null
      )::finance.kpi_report_inputs
    from finance.read_budget(p_statement.id, 'revenue', v_from, v_to) as b
    left join finance.budgets u on u.id = any (b.budget_ids)
    group by b.amount, b.row_count, b.rows_hash, b.reason
  );

  -- Growth of the last twelve months that are known whole.
  select
    array_agg(g.growth order by g.period_start) filter (where g.growth is not null) as growths,
    count(g.growth) as growth_count,
    min(g.period_start) filter (where g.growth is not null) as first_on,
    max(g.period_end) filter (where g.growth is not null) as last_on,
    encode(sha256(convert_to(string_agg(concat_ws(' ', g.period_start, g.amount, g.is_complete), ';' order by g.period_start), 'UTF8')), 'hex') as rows_hash
  into v_months
  from (
    select
      l.*,
      case when l.is_complete and lag(l.is_complete) over months
        then finance.relative_change(l.amount::double precision, (lag(l.amount) over months)::double precision)
      end as growth
    from finance.read_lines(p_statement.id, 'month', v_first_month, v_to, '{revenue}') as l
    window months as (order by l.period_start)
  ) as g;

  v_inputs := v_inputs || row(
    null, null, 'risk_adjusted_return', 'monthly_revenue', 'growth of revenue by month', null, null, null, null, v_months.growth_count, 12,
    12 - v_months.growth_count, v_months.first_on, v_months.last_on, v_months.rows_hash, null, null
  )::finance.kpi_report_inputs;

  -- Forecasts beside what became of them.
  select
    array_agg(f.actual order by f.series_id, f.target_on) as actuals,
    array_agg(f.point order by f.series_id, f.target_on) as points,
    count(*) as point_count,
    count(f.actual) as known_count,
    sum(abs(f.actual)) as actual_sum
  into v_forecasts
  from finance.read_forecasts(p_statement.id, v_from, v_to, p_model_version_id, p_forecast_version_id) as f;

  v_inputs := v_inputs || array(
    select
      row(
        null, null, 'forecast_accuracy', 'forecast', format('absolute errors of the %s forecast of %s', v.source, v.training_cut_off), null, null,
        f.version_id, round(sum(abs(f.actual - f.point))::numeric, 6), count(*), null, count(*) - count(f.actual), min(f.target_on),
        max(f.target_on),
        encode(sha256(convert_to(string_agg(concat_ws(' ', f.series_id, f.target_on, f.point, f.actual), ';' order by f.series_id, f.target_on), 'UTF8')), 'hex'),
        null, null
      )::finance.kpi_report_inputs
    from finance.read_forecasts(p_statement.id, v_from, v_to, p_model_version_id, p_forecast_version_id) as f
    join forecast.versions v on v.id = f.version_id
    group by f.version_id, v.source, v.training_cut_off
    order by v.training_cut_off, f.version_id
  );

  -- Stock, orders and margins by item, which are the company's.
  if v_is_company then
    v_inputs := v_inputs || array(
      select
        row(
          null, null, 'inventory_value', 'stock', format('stock on %s', v_on), null, null, null,
          case when count(*) filter (where v.reason is not null) = 0 then coalesce(sum(v.stock_value) filter (where v.currency = p_statement.currency), 0) end,
          count(*) filter (where v.currency = p_statement.currency), null, count(*) filter (where v.reason is not null), v_on, v_on,
          encode(sha256(convert_to(string_agg(concat_ws(' ', v.item_id, v.location_id, v.on_hand, v.average_cost), ';' order by v.item_id, v.location_id), 'UTF8')), 'hex'),
          case when count(*) filter (where v.reason is not null) > 0
            then format('%s of %s levels have stock without a known cost', count(*) filter (where v.reason is not null), count(*))
          end,
          'stock in ' || string_agg(distinct v.currency, ', ') filter (where v.currency <> p_statement.currency) || ' is not counted'
        )::finance.kpi_report_inputs
      from finance.inventory_value(v_on) as v
      having exists (select from inventory.levels)
    ) || array(
      select
        row(
          null, null, 'stockout_cost', 'stockouts', 'margin that stockouts lost', null, null, null,
          case when count(c.reason) = 0 then coalesce(sum(c.lost_margin) filter (where c.currency = p_statement.currency), 0) end,
          count(*) filter (where c.currency = p_statement.currency), null, count(c.reason), min(c.started_at at time zone 'UTC')::date,
          max(c.ended_at at time zone 'UTC')::date,
          encode(sha256(convert_to(string_agg(concat_ws(' ', c.stockout_id, c.lost_quantity, c.unit_price, c.unit_cost), ';' order by c.stockout_id), 'UTF8')), 'hex'),
          case when count(c.reason) > 0 then format('%s of %s stockouts cannot be valued: %s', count(c.reason), count(*), min(c.reason)) end,
          'stockouts in ' || string_agg(distinct c.currency, ', ') filter (where c.currency <> p_statement.currency) || ' are not counted'
        )::finance.kpi_report_inputs
      from finance.stockout_costs(v_from, v_on) as c
      having exists (select from inventory.levels)
    ) || array(
      select
        row(
          null, null, 'purchase_commitments', 'purchase_orders', format('open purchase orders on %s', v_on), null, null, null,
          coalesce(sum(o.amount) filter (where o.currency = p_statement.currency), 0),
          count(*) filter (where o.currency = p_statement.currency), null, 0, min(o.due_on), max(o.due_on),
          encode(sha256(convert_to(string_agg(concat_ws(' ', o.order_line_id, o.open_quantity, o.unit_cost), ';' order by o.order_line_id), 'UTF8')), 'hex'),
          null,
          'orders in ' || string_agg(distinct o.currency, ', ') filter (where o.currency <> p_statement.currency) || ' are not counted'
        )::finance.kpi_report_inputs
      from finance.open_commitments(v_on) as o
      having exists (select from planning.supply_orders s where s.supply_mode = 'purchase')
    ) || array(
      select
        row(
          null, null, f.figure, f.source, f.label, null, null, null, f.amount, m.item_count, null, f.missing_count, v_from, v_on, m.rows_hash, f.reason,
          null
        )::finance.kpi_report_inputs
      from (
        select
          sum(t.revenue) as revenue,
          case when count(t.cost) = count(*) then sum(t.cost) end as cost,
          count(*) as item_count,
          count(*) - count(t.cost) as unknown_count,
          encode(sha256(convert_to(string_agg(concat_ws(' ', t.sku, t.quantity, t.revenue, t.unit_cost), ';' order by t.sku), 'UTF8')), 'hex') as rows_hash
        from finance.item_margins(v_from, v_on, p_statement.currency) as t
        having count(*) > 0
      ) as m
      cross join lateral (
        values
          ('sales', 'sales', 'items sold', m.revenue, 0, null),
          (
            'cost_of_sales', 'cost_of_sales', 'cost of the items sold', m.cost, m.unknown_count,
            case when m.unknown_count > 0 then format('of %s items sold %s have no known cost', m.item_count, m.unknown_count) end
          )
      ) as f (figure, source, label, amount, missing_count, reason)
    );
  end if;

  -- Sums by figure; a figure with a part that is not known is not known.
  select
    coalesce(jsonb_object_agg(t.figure, t.amount), '{}'),
    coalesce(jsonb_object_agg(t.figure, t.reason) filter (where t.amount is null), '{}')
  into v_amounts, v_reasons
  from (
    select i.figure, case when count(i.reason) = 0 then sum(i.amount) end as amount, string_agg(i.reason, '; ') as reason
    from unnest(v_inputs) as i
    where i.figure not in ('risk_adjusted_return', 'forecast_accuracy')
    group by i.figure
  ) as t;

  v_report := jsonb_populate_record(v_report, v_amounts);
  v_report.statement_id := p_statement.id;
  v_report.owner_id := p_statement.owner_id;
  v_report.currency := p_statement.currency;
  v_report.granularity := p_granularity;
  v_report.period_start := v_from;
  v_report.period_end := v_to;
  v_report.model_version_id := p_model_version_id;
  v_report.forecast_version_id := p_forecast_version_id;

  v_report.operating_income := v_report.revenue - v_report.cost_of_goods_sold - v_report.operating_expense;
  v_report.net_income := v_report.operating_income + v_report.other_income - v_report.other_expense - v_report.tax;
  v_report.revenue_growth := finance.relative_change(v_report.revenue::double precision, v_report.previous_revenue::double precision);
  v_report.operating_margin := finance.margin(v_report.operating_income::double precision, v_report.revenue::double precision);
  v_report.net_margin := finance.margin(v_report.net_income::double precision, v_report.revenue::double precision);
  v_report.budget_variance := finance.relative_change(v_report.revenue::double precision, v_report.budget_revenue::double precision);
  v_report.forecast_accuracy := finance.forecast_accuracy(v_forecasts.actuals, v_forecasts.points);
  v_report.risk_adjusted_return := finance.risk_adjusted_return(v_months.growths);
  v_report.item_margin := finance.margin((v_report.sales - v_report.cost_of_sales)::double precision, v_report.sales::double precision);

  -- Why what is null is null: a part that is not known, or a denominator of zero.
  select v_reasons || coalesce(jsonb_object_agg(n.figure, n.reason), '{}')
  into v_reasons
  from (
    select
      k.figure,
      case
        when k.figure in ('inventory_value', 'stockout_cost', 'purchase_commitments', 'sales', 'cost_of_sales', 'item_margin') and not v_is_company
          then 'goods and orders are the company''s, the statement is a user''s own'
        when k.figure in ('inventory_value', 'stockout_cost') then 'no stock is recorded'
        when k.figure = 'purchase_commitments' then 'no purchase order is recorded'
        when k.figure in ('sales', 'cost_of_sales') then format('nothing was sold in %s from %s to %s', p_statement.currency, v_from, v_to)
        when k.figure = 'forecast_accuracy' and v_forecasts.point_count = 0 then 'no forecast of revenue has a period in it'
        when k.figure = 'forecast_accuracy' and v_forecasts.known_count = 0 then 'what became of the forecast periods is not known yet'
        when k.figure = 'forecast_accuracy' then 'the actuals of the forecast periods are zero'
        when k.figure = 'risk_adjusted_return' and v_months.growth_count < 2
          then format('growth is known of %s months of the last 12; two are needed', v_months.growth_count)
        when k.figure = 'risk_adjusted_return' then 'the growth of revenue did not vary'
        when k.parts = '{}' or k.figure = 'previous_revenue' then format('no source says what %s is', replace(k.figure::text, '_', ' '))
        else (
          select
            case
              when count(*) filter (where to_jsonb(v_report) ->> u.part::text is null) > 0
                then string_agg(replace(u.part::text, '_', ' '), ', ' order by u.position) filter (where to_jsonb(v_report) ->> u.part::text is null) || ' not known'
              else replace((array_agg(u.part::text order by u.position desc))[1], '_', ' ') || ' is zero'
            end
          from unnest(k.parts) with ordinality as u (part, position)
        )
      end as reason
    from finance.key_figures k
    where to_jsonb(v_report) ->> k.figure::text is null
      and not v_reasons ? k.figure::text
  ) as n;

  v_report.reasons := v_reasons;
  v_report.is_complete := v_report.net_income is not null and not exists (
    select
    from unnest(v_inputs) as i
    where i.figure in ('revenue', 'cost_of_goods_sold', 'operating_expense', 'other_income', 'other_expense', 'tax')
      and i.missing_count > 0
  );
  v_report.input_hash := encode(
    sha256(
      convert_to(
        jsonb_build_array(p_statement.id, p_granularity, v_from, p_model_version_id, p_forecast_version_id, to_jsonb(v_inputs))::text,
        'UTF8'
      )
    ),
    'hex'
  );

  return (v_report, v_inputs)::finance.kpi_computation;
end
$$;

comment on function finance._work_out_kpis(finance.statements, finance.reporting_period, daterange, uuid, uuid) is
  'Works the figures of a statement and period out, as finance.key_figures says, and lists what they stand on; writes nothing.';

revoke execute on function finance._work_out_kpis(finance.statements, finance.reporting_period, daterange, uuid, uuid) from public;
--! EndIncluded finance/functions/work_out_kpis.sql
--! Included finance/functions/move_kpi_report.sql
create or replace function finance._move_kpi_report(
  p_id uuid,
  p_from finance.kpi_report_state,
  p_to finance.kpi_report_state,
  p_reason text default null
)
returns finance.kpi_reports
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_report finance.kpi_reports;
begin
  perform core.record_transition('kpi_report', p_id, p_from::text, p_to::text, p_reason);

  update finance.kpi_reports r
  set
    state = p_to,
    published_at = case when p_to = 'published' then clock_timestamp() else r.published_at end,
    published_by = case when p_to = 'published' then identity.current_user_id() else r.published_by end
  where r.id = p_id
  returning r.* into v_report;

  return v_report;
end
$$;

comment on function finance._move_kpi_report(uuid, finance.kpi_report_state, finance.kpi_report_state, text) is
  'Moves a report, whose statement is locked, to a state, and returns it. Error: QM003.';

revoke execute on function finance._move_kpi_report(uuid, finance.kpi_report_state, finance.kpi_report_state, text) from public;
--! EndIncluded finance/functions/move_kpi_report.sql
--! Included finance/functions/compute_kpi_report.sql
create or replace function finance.compute_kpi_report(
  p_statement_id uuid,
  p_period text,
  p_model_version_id uuid default null,
  p_forecast_version_id uuid default null
)
returns finance.kpi_reports
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_statement finance.statements;
  v_period record;
  v_new record;
  v_report finance.kpi_reports;
  v_last finance.kpi_reports;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  -- Whoever works the same out, or publishes, waits here and then sees this revision.
  v_statement := finance._lock_statement(p_statement_id, false);
  v_period := finance.parse_period(p_period, v_statement.fiscal_year_start_month);

  if lower(v_period.period) > current_date then
    raise exception using
      errcode = 'QMA53',
      message = 'this is no reporting period',
      detail = format('%s begins on %s', p_period, lower(v_period.period)),
      hint = 'Report periods that have begun.';
  end if;

  v_new := finance._work_out_kpis(v_statement, v_period.granularity, v_period.period, p_model_version_id, p_forecast_version_id);
  v_report := v_new.report;

  select r.*
  into v_last
  from finance.kpi_reports r
  where r.statement_id = p_statement_id
    and r.granularity = v_period.granularity
    and r.period_start = lower(v_period.period)
    and r.model_version_id is not distinct from p_model_version_id
  order by r.revision desc
  limit 1;

  if v_last.input_hash = v_report.input_hash then
    return v_last;
  end if;

  if v_last.state = 'draft' then
    perform finance._move_kpi_report(v_last.id, 'draft', 'superseded', 'what it stands on changed');
  end if;

  v_report.id := core.uuid_v7();
  v_report.revision := coalesce(v_last.revision, 0) + 1;
  v_report.previous_id := v_last.id;
  v_report.state := 'draft';
  v_report.computed_by := identity.current_user_id();
  v_report.computed_at := clock_timestamp();

  insert into finance.kpi_reports
  select v_report.*
  returning * into v_report;

  perform core.record_transition('kpi_report', v_report.id, 'nonexistent', 'draft');

  insert into finance.kpi_report_inputs (
    report_id, position, figure, source, label, series_id, budget_id, forecast_version_id, amount, row_count, expected_count, missing_count,
    rows_from, rows_until, rows_hash, reason, note
  )
  select
    v_report.id, n.number, i.figure, i.source, i.label, i.series_id, i.budget_id, i.forecast_version_id, i.amount, i.row_count,
    i.expected_count, i.missing_count, i.rows_from, i.rows_until, i.rows_hash, i.reason, i.note
  from generate_subscripts(v_new.inputs, 1) as n (number)
  cross join lateral (select (v_new.inputs[n.number]).*) as i;

  return v_report;
end
$$;

comment on function finance.compute_kpi_report(uuid, text, uuid, uuid) is
  'Works the key figures of a statement and period (2010-11, 2010-Q4, 2010) out and returns the report: the last revision where nothing that it stands on changed, else the next one, a draft, linked to the one before. p_model_version_id: a report of its own, with the accuracy of that model version''s forecasts; p_forecast_version_id: the accuracy of that published forecast. Figures that cannot be said are null with a reason. Errors: QM102, QM103, QMA50, QMA53; foreign keys where model or forecast do not exist.';

revoke execute on function finance.compute_kpi_report(uuid, text, uuid, uuid) from public;
grant execute on function finance.compute_kpi_report(uuid, text, uuid, uuid) to qm_app;
--! EndIncluded finance/functions/compute_kpi_report.sql
--! Included finance/functions/publish_kpi_report.sql
create or replace function finance.publish_kpi_report(p_report_id uuid)
returns finance.kpi_reports
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_statement finance.statements;
  v_report finance.kpi_reports;
  v_published_id uuid;
begin
  perform identity._check_actor('analyst', 'planner', 'admin');

  select r.*
  into v_report
  from finance.kpi_reports r
  where r.id = p_report_id
    and (r.published_at is not null or identity._sees_owner(r.owner_id));

  if not found then
    raise exception using
      errcode = 'QMA55',
      message = 'there is no such report',
      detail = format('report %s', coalesce(p_report_id::text, 'null')),
      hint = 'select id, period_start, granularity, state from finance.kpi_reports lists those that you may see.';
  end if;

  v_statement := finance._lock_statement(v_report.statement_id, true);

  -- As it is now that nobody else changes it.
  select r.* into v_report from finance.kpi_reports r where r.id = p_report_id;

  if v_report.state = 'published' then
    return v_report;
  end if;

  if v_report.state <> 'draft'
    or (
      finance._work_out_kpis(
        v_statement, v_report.granularity, daterange(v_report.period_start, v_report.period_end, '[]'), v_report.model_version_id,
        v_report.forecast_version_id
      )
    ).report.input_hash <> v_report.input_hash
  then
    raise exception using
      errcode = 'QMA56',
      message = 'this report is out of date',
      detail = format(
        'revision %s of statement %s for %s to %s: %s', v_report.revision, v_statement.code, v_report.period_start, v_report.period_end,
        case v_report.state when 'draft' then 'what it stands on changed' else v_report.state::text end
      ),
      hint = 'Work it out anew with finance.compute_kpi_report, and publish that.';
  end if;

  select r.id
  into v_published_id
  from finance.kpi_reports r
  where r.statement_id = v_report.statement_id
    and r.granularity = v_report.granularity
    and r.period_start = v_report.period_start
    and r.model_version_id is not distinct from v_report.model_version_id
    and r.state = 'published';

  if v_published_id is not null then
    perform finance._move_kpi_report(v_published_id, 'published', 'superseded', format('replaced by revision %s', v_report.revision));
  end if;

  update finance.statements s
  set published_at = clock_timestamp()
  where s.id = v_statement.id
    and s.published_at is null;

  return finance._move_kpi_report(p_report_id, 'draft', 'published');
end
$$;

comment on function finance.publish_kpi_report(uuid) is
  'Publishes a report, in place of the one of the same period before, and returns it: from now on everybody sees it, and it never changes. A report whose rows changed since it was worked out is refused. Company reports are published by planners and admins, others by their owner or an admin. Errors: QM102, QM103, QMA50, QMA55 no such report, QMA56 out of date, QMA57.';

revoke execute on function finance.publish_kpi_report(uuid) from public;
grant execute on function finance.publish_kpi_report(uuid) to qm_app;
--! EndIncluded finance/functions/publish_kpi_report.sql
--! Included finance/functions/explain_kpi.sql
create or replace function finance.explain_kpi(p_report_id uuid, p_figure finance.key_figure)
returns table (
  depth integer,
  path integer[],
  figure finance.key_figure,
  source finance.figure_source,
  explanation text,
  amount numeric,
  row_count bigint,
  missing_count bigint,
  rows_from date,
  rows_until date,
  rows_hash text,
  reason text
)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  v_report finance.kpi_reports;
begin
  select r.* into v_report from finance.kpi_reports r where r.id = p_report_id;

  if not found or p_figure is null then
    raise exception using
      errcode = 'QMA55',
      message = 'there is no such report',
      detail = format('report %s, figure %s', coalesce(p_report_id::text, 'null'), coalesce(p_figure::text, 'null')),
      hint = 'select id, period_start, granularity, state from finance.kpi_reports lists those that you may see, finance.key_figures their figures.';
  end if;

  return query
  with recursive figures as (
    select 0 as depth, array[1] as path, k.figure, k.formula, k.parts
    from finance.key_figures k
    where k.figure = p_figure
    union all
    select f.depth + 1, f.path || u.position::integer, k.figure, k.formula, k.parts
    from figures f
    cross join lateral unnest(f.parts) with ordinality as u (part, position)
    join finance.key_figures k on k.figure = u.part
  )
  select
    f.depth, f.path, f.figure, null::finance.figure_source, f.formula,
    (to_jsonb(v_report) ->> f.figure::text)::numeric, null::bigint, null::bigint, null::date, null::date, null::text,
    v_report.reasons ->> f.figure::text
  from figures f
  union all
  select
    f.depth + 1, f.path || (cardinality(f.parts) + row_number() over (partition by f.path order by i.position))::integer, f.figure, i.source,
    concat_ws('; ', i.label, i.note), i.amount, i.row_count, i.missing_count, i.rows_from, i.rows_until, i.rows_hash, i.reason
  from figures f
  join finance.kpi_report_inputs i on i.report_id = p_report_id and i.figure = f.figure
  order by 2;
end
$$;

comment on function finance.explain_kpi(uuid, finance.key_figure) is
  'Why a figure of a report is what it is: the figure with its formula, below it the figures that it is worked out of, and below those the rows that they come from, by source, sum, number, days and hash. Ordered by path, the places on the way down the tree. Error: QMA55.';

revoke execute on function finance.explain_kpi(uuid, finance.key_figure) from public;
grant execute on function finance.explain_kpi(uuid, finance.key_figure) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded finance/functions/explain_kpi.sql
--! Included finance/views/monthly_lines.sql
create or replace view finance.monthly_lines
with (security_invoker = true)
as
select
  s.id as statement_id,
  s.code,
  s.currency,
  l.line,
  l.period_start as month,
  l.amount,
  l.row_count,
  l.missing_count,
  l.is_complete,
  l.reason
from finance.statements s
cross join lateral finance.statement_bounds(s.id) as b
cross join lateral finance.read_lines(s.id, 'month', b.first_on, b.last_on) as l;

comment on view finance.monthly_lines is
  'Lines of the statements by month, from the first to the last that anything is known of. is_complete is false where a period of a series is missing; amount is null where a source is not known. One statement or year at a time: finance.read_lines.';
comment on column finance.monthly_lines.statement_id is 'Statement.';
comment on column finance.monthly_lines.code is 'Its code.';
comment on column finance.monthly_lines.currency is 'ISO 4217 code of amount.';
comment on column finance.monthly_lines.line is 'Line.';
comment on column finance.monthly_lines.month is 'First day of the month.';
comment on column finance.monthly_lines.amount is 'Sum of what is known; null with a reason.';
comment on column finance.monthly_lines.row_count is 'Rows that were summed.';
comment on column finance.monthly_lines.missing_count is 'Periods of the series, or days of sales, that nothing is known of.';
comment on column finance.monthly_lines.is_complete is 'True where nothing is missing.';
comment on column finance.monthly_lines.reason is 'Why amount is null.';

grant select on finance.monthly_lines to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded finance/views/monthly_lines.sql
--! Included finance/views/quarterly_lines.sql
create or replace view finance.quarterly_lines
with (security_invoker = true)
as
select
  s.id as statement_id,
  s.code,
  s.currency,
  l.line,
  l.period_start as quarter,
  l.amount,
  l.row_count,
  l.missing_count,
  l.is_complete,
  l.reason
from finance.statements s
cross join lateral finance.statement_bounds(s.id) as b
cross join lateral finance.read_lines(s.id, 'quarter', b.first_on, b.last_on) as l;

comment on view finance.quarterly_lines is
  'Lines of the statements by calendar quarter, from the first to the last that anything is known of. is_complete is false where a period of a series is missing; amount is null where a source is not known. One statement or year at a time: finance.read_lines.';
comment on column finance.quarterly_lines.statement_id is 'Statement.';
comment on column finance.quarterly_lines.code is 'Its code.';
comment on column finance.quarterly_lines.currency is 'ISO 4217 code of amount.';
comment on column finance.quarterly_lines.line is 'Line.';
comment on column finance.quarterly_lines.quarter is 'First day of the quarter.';
comment on column finance.quarterly_lines.amount is 'Sum of what is known; null with a reason.';
comment on column finance.quarterly_lines.row_count is 'Rows that were summed.';
comment on column finance.quarterly_lines.missing_count is 'Periods of the series, or days of sales, that nothing is known of.';
comment on column finance.quarterly_lines.is_complete is 'True where nothing is missing.';
comment on column finance.quarterly_lines.reason is 'Why amount is null.';

grant select on finance.quarterly_lines to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded finance/views/quarterly_lines.sql
--! Included finance/views/purchase_commitments.sql
create or replace view finance.purchase_commitments
with (security_invoker = true)
as
select
  o.currency,
  date_trunc('month', o.due_on::timestamp)::date as due_month,
  o.supplier_id,
  o.supplier_code,
  count(*) as line_count,
  sum(round(o.open_quantity * o.unit_cost, 4)) as amount,
  count(*) filter (where o.is_overdue) as overdue_count
from planning.open_order_lines o
where o.supply_mode = 'purchase'
group by o.currency, date_trunc('month', o.due_on::timestamp)::date, o.supplier_id, o.supplier_code;

comment on view finance.purchase_commitments is
  'What is ordered from suppliers and still to come, in money, by month of delivery, supplier and currency. As of a past day: finance.open_commitments.';
comment on column finance.purchase_commitments.currency is 'ISO 4217 code of amount.';
comment on column finance.purchase_commitments.due_month is 'First day of the month in which it is expected.';
comment on column finance.purchase_commitments.supplier_id is 'Supplier.';
comment on column finance.purchase_commitments.supplier_code is 'Its code.';
comment on column finance.purchase_commitments.line_count is 'Open order lines.';
comment on column finance.purchase_commitments.amount is 'Open quantity at the price of the order.';
comment on column finance.purchase_commitments.overdue_count is 'Those of them that were expected before today.';

grant select on finance.purchase_commitments to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded finance/views/purchase_commitments.sql
--! Included finance/data/error_codes.sql
insert into core.error_codes (code, room, name, message, remedy)
values
  ('QMA01', 'finance', 'returns_not_usable', 'these returns cannot be measured', 'Give finite returns, and enough of them; leave out what is unknown.'),
  ('QMA02', 'finance', 'risk_terms_not_usable', 'risk cannot be measured on these terms', 'DETAIL names the term, HINT what it can be.'),
  ('QMA03', 'finance', 'levels_not_usable', 'these values have no returns', 'Returns need two or more values above zero, in order of time.'),
  ('QMA04', 'finance', 'risk_subject_not_found', 'there is no such series or portfolio', 'select id, name from series.series, and from finance.portfolios, list those in sight.'),
  ('QMA05', 'finance', 'positions_not_usable', 'these positions make no portfolio', 'Give series of one currency and one frequency, weights above 0 that sum to 1.'),
  ('QMA06', 'finance', 'simulation_not_usable', 'there is no simulation of this size', 'DETAIL names the term, HINT what it can be.'),
  ('QMA07', 'finance', 'series_not_correlatable', 'these series cannot be correlated', 'Name two series or more of one frequency, with values above zero in three periods that all of them have.'),
  ('QMA50', 'finance', 'statement_not_found', 'there is no such statement', 'select id, code, name from finance.statements lists those that you may see.'),
  ('QMA51', 'finance', 'statement_fixed', 'this statement has another currency or fiscal year', 'Give the new statement another code.'),
  ('QMA52', 'finance', 'statement_line_not_usable', 'the line cannot be taken from there', 'Give a source that fits the line, and series of the right kind in the statement''s currency, each once.'),
  ('QMA53', 'finance', 'reporting_period_not_usable', 'this is no reporting period', 'Name a month like 2010-11, a calendar quarter like 2010-Q4, or the year in which a fiscal year begins, like 2010.'),
  ('QMA54', 'finance', 'budget_not_usable', 'this is no budget', 'Mend the line that the detail names; a new budget covers the whole time of the one that it replaces.'),
  ('QMA55', 'finance', 'kpi_report_not_found', 'there is no such report', 'select id, period_start, granularity, state from finance.kpi_reports lists those that you may see.'),
  ('QMA56', 'finance', 'kpi_report_out_of_date', 'this report is out of date', 'Work it out anew with finance.compute_kpi_report, and publish that.'),
  ('QMA57', 'finance', 'statement_not_own', 'this statement is somebody else''s', 'Let its owner or an admin change it.')
on conflict (code) do update
set
  room = excluded.room,
  name = excluded.name,
  message = excluded.message,
  remedy = excluded.remedy;
--! EndIncluded finance/data/error_codes.sql
--! Included finance/data/states.sql
insert into core.machines (machine, room, description, has_owner)
values
  ('budget', 'finance', 'Whether a budget of finance.budgets holds.', true),
  ('kpi_report', 'finance', 'Whether a report of finance.kpi_reports is seen by everybody.', true)
on conflict (machine) do update
set
  room = excluded.room,
  description = excluded.description,
  has_owner = excluded.has_owner;

insert into core.states (machine, state, is_terminal, description)
values
  ('budget', 'nonexistent', false, 'Not drawn up yet.'),
  ('budget', 'pending', false, 'Waits for its approvers.'),
  ('budget', 'approved', false, 'Holds.'),
  ('budget', 'rejected', true, 'Somebody decided against it.'),
  ('budget', 'expired', true, 'Nobody decided in time.'),
  ('budget', 'superseded', true, 'A newer budget took its place.'),
  ('kpi_report', 'nonexistent', false, 'Not worked out yet.'),
  ('kpi_report', 'draft', false, 'Worked out; seen by those who see its statement.'),
  ('kpi_report', 'published', false, 'Seen by everybody.'),
  ('kpi_report', 'superseded', true, 'A later revision took its place.')
on conflict (machine, state) do update
set
  is_terminal = excluded.is_terminal,
  description = excluded.description;

insert into core.transitions (machine, from_state, to_state, command, description)
values
  ('budget', 'nonexistent', 'pending', 'finance.set_budget', 'Is drawn up.'),
  ('budget', 'pending', 'approved', 'governance.approve', 'Enough approvers agree, or none is needed.'),
  ('budget', 'pending', 'rejected', 'governance.reject', 'An approver decides against it, or who drew it up takes it back.'),
  ('budget', 'pending', 'expired', 'governance.expire_approvals', 'Nobody decided in time.'),
  ('budget', 'pending', 'superseded', 'finance.set_budget', 'A newer budget was drawn up.'),
  ('budget', 'approved', 'superseded', 'governance.approve', 'A newer budget was approved.'),
  ('kpi_report', 'nonexistent', 'draft', 'finance.compute_kpi_report', 'Is worked out.'),
  ('kpi_report', 'draft', 'published', 'finance.publish_kpi_report', 'Is published.'),
  ('kpi_report', 'draft', 'superseded', 'finance.compute_kpi_report', 'What it stands on changed.'),
  ('kpi_report', 'published', 'superseded', 'finance.publish_kpi_report', 'A later revision is published.')
on conflict (machine, from_state, to_state) do update
set
  command = excluded.command,
  description = excluded.description;
--! EndIncluded finance/data/states.sql
--! Included finance/data/key_figures.sql
insert into finance.key_figures (figure, position, formula, parts, unit, description)
values
  ('revenue', 1, 'sum of the sources of the line revenue', '{}', 'money', 'What was earned by the business in the period.'),
  ('previous_revenue', 2, 'revenue of the period of the same length before', '{}', 'money', 'What growth is measured against; not said where that period is not known whole.'),
  ('revenue_growth', 3, '(revenue − previous revenue) / |previous revenue|', '{revenue,previous_revenue}', 'share', 'Growth against the period before; not said where that had no revenue or is not known whole.'),
  ('cost_of_goods_sold', 4, 'sum of the sources of the line cost of goods sold', '{}', 'money', 'What the goods sold had cost.'),
  ('operating_expense', 5, 'sum of the sources of the line operating expense', '{}', 'money', 'What it cost to run the business.'),
  ('operating_income', 6, 'revenue − cost of goods sold − operating expense', '{revenue,cost_of_goods_sold,operating_expense}', 'money', 'What the business itself earned.'),
  ('operating_margin', 7, 'operating income / revenue', '{operating_income,revenue}', 'share', 'Operating income as a share of revenue; not said without revenue.'),
  ('other_income', 8, 'sum of the sources of the line other income', '{}', 'money', 'What was earned beside the business.'),
  ('other_expense', 9, 'sum of the sources of the line other expense', '{}', 'money', 'What was spent beside the business, interest among it.'),
  ('tax', 10, 'sum of the sources of the line tax', '{}', 'money', 'Tax on income.'),
  ('net_income', 11, 'operating income + other income − other expense − tax', '{operating_income,other_income,other_expense,tax}', 'money', 'What is left.'),
  ('net_margin', 12, 'net income / revenue', '{net_income,revenue}', 'share', 'Net income as a share of revenue; not said without revenue.'),
  ('budget_revenue', 13, 'revenue in the approved budget, where it covers the whole period', '{}', 'money', 'What was planned.'),
  ('budget_variance', 14, '(revenue − budget revenue) / |budget revenue|', '{revenue,budget_revenue}', 'share', 'Revenue against the budget; not said where that is zero or not there.'),
  ('forecast_accuracy', 15, '1 − Σ|actual − forecast| / Σ|actual|, not below 0', '{}', 'share', 'How right the forecasts of revenue were that were made last before each of their periods; not said without one, and where the actuals are zero.'),
  ('risk_adjusted_return', 16, 'mean of the monthly growth of revenue / its sample deviation × √12, of the 12 months up to the end of the period', '{}', 'ratio', 'Growth for its fluctuation (Sharpe 1966, 1994, without a riskless rate), of months known whole; not said for fewer than two growths and for growth that does not vary.'),
  ('inventory_value', 17, 'Σ on hand × moving average cost at the end of the period', '{}', 'money', 'What the stock is worth; not said where the cost of some of it is not known.'),
  ('stockout_cost', 18, 'Σ lost sales × (price − cost)', '{}', 'money', 'Margin that stockouts lost in the period; not said while one lasts or cannot be valued.'),
  ('purchase_commitments', 19, 'Σ open quantity × price of purchase orders at the end of the period', '{}', 'money', 'What is ordered and has to be paid.'),
  ('sales', 20, 'Σ sales lines − returns', '{}', 'money', 'What the items sold brought.'),
  ('cost_of_sales', 21, 'Σ net quantity × average cost of the issues of the item in the period, else its standard cost', '{}', 'money', 'What the items sold had cost; not said where one has no known cost.'),
  ('item_margin', 22, '(sales − cost of sales) / sales', '{sales,cost_of_sales}', 'share', 'Gross margin of the items sold; finance.item_margins has it item by item.')
on conflict (figure) do update
set
  position = excluded.position,
  formula = excluded.formula,
  parts = excluded.parts,
  unit = excluded.unit,
  description = excluded.description;
--! EndIncluded finance/data/key_figures.sql
--! Included finance/data/approval_policies.sql
-- Given once: a company that has bands of its own keeps them.
insert into governance.approval_policies (subject_type, minimum_risk, quorum, eligible_roles, expires_after, description)
select 'budget', 'low', 1, '{planner,admin}', interval '30 days', 'Budgets: one other planner or admin.'
where not exists (
  select
  from governance.approval_policies p
  where p.subject_type = 'budget'
);
--! EndIncluded finance/data/approval_policies.sql

reset role;
