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
