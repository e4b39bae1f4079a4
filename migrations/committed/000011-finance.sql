--! Previous: sha1:4404e29cbb7edd16fc82ccfc046d170b2b829eba
--! Hash: sha1:9bd4d1879b4013e22bfaec52b1528cfeda319ada
--! Message: finance

-- Room finance, as sql/schema.sql lists it.

set role qm_owner;

--! Included finance/types/schema.sql
create schema finance;

comment on schema finance is
  'Money: risk of series and portfolios, budgets, key figures of a period, and what stock and orders mean in money.';

grant usage on schema finance to qm_app, qm_readonly, qm_auditor, qm_maintenance, qm_migrator;
--! EndIncluded finance/types/schema.sql
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
  from finance.statement_sources s
  join series.series x on x.id = s.series_id or (s.source = 'sales' and x.kind = 'demand' and x.owner_id is null)
  where s.statement_id = p_statement_id
    and s.line = 'revenue';

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
    and (
      identity.sees_all_rows()
      or s.owner_id = any (identity.owners_in_sight())
      or (s.owner_id is null and identity.sees_company_rows())
    )
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

  select r.* into v_report from finance.kpi_reports r where r.id = p_report_id;

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
insert into core.machines (machine, room, description)
values
  ('budget', 'finance', 'Whether a budget of finance.budgets holds.'),
  ('kpi_report', 'finance', 'Whether a report of finance.kpi_reports is seen by everybody.')
on conflict (machine) do update
set
  room = excluded.room,
  description = excluded.description;

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
