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
