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
