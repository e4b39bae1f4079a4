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
