--! Previous: sha1:4404e29cbb7edd16fc82ccfc046d170b2b829eba
--! Hash: sha1:162aa1337fe59f73b40439a586599b39c2c34588
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
      and (
        identity.sees_all_rows()
        or p.owner_id = any (identity.owners_in_sight())
        or (p.owner_id is null and identity.sees_company_rows())
      )
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
    and (
      identity.sees_all_rows()
      or p.owner_id = any (identity.owners_in_sight())
      or (p.owner_id is null and identity.sees_company_rows())
    )
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
  select p_name, p_description, s.currency, s.frequency, identity.current_user_id()
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
  v_row.owner_id := identity.current_user_id();
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
  v_row.owner_id := identity.current_user_id();
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
  v_row.owner_id := identity.current_user_id();
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
  v_row.owner_id := identity.current_user_id();
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
--! Included finance/data/error_codes.sql
insert into core.error_codes (code, room, name, message, remedy)
values
  ('QMA01', 'finance', 'returns_not_usable', 'these returns cannot be measured', 'Give finite returns, and enough of them; leave out what is unknown.'),
  ('QMA02', 'finance', 'risk_terms_not_usable', 'risk cannot be measured on these terms', 'DETAIL names the term, HINT what it can be.'),
  ('QMA03', 'finance', 'levels_not_usable', 'these values have no returns', 'Returns need two or more values above zero, in order of time.'),
  ('QMA04', 'finance', 'risk_subject_not_found', 'there is no such series or portfolio', 'select id, name from series.series, and from finance.portfolios, list those in sight.'),
  ('QMA05', 'finance', 'positions_not_usable', 'these positions make no portfolio', 'Give series of one currency and one frequency, weights above 0 that sum to 1.'),
  ('QMA06', 'finance', 'simulation_not_usable', 'there is no simulation of this size', 'DETAIL names the term, HINT what it can be.'),
  ('QMA07', 'finance', 'series_not_correlatable', 'these series cannot be correlated', 'Name two series or more of one frequency, with values above zero in three periods that all of them have.')
on conflict (code) do update
set
  room = excluded.room,
  name = excluded.name,
  message = excluded.message,
  remedy = excluded.remedy;
--! EndIncluded finance/data/error_codes.sql
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

reset role;
