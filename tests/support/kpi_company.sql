-- A maker of knitwear in euros: monthly revenue and costs of 2025, an accountant's; a shop that sells hats in January.
insert into identity.users (id, username, email, role)
values
  ('01990000-0000-7000-8000-000000000051', 'ann', 'ann@example.com', 'planner'),
  ('01990000-0000-7000-8000-000000000052', 'bea', 'bea@example.com', 'planner'),
  ('01990000-0000-7000-8000-000000000053', 'cid', 'cid@example.com', 'admin'),
  ('01990000-0000-7000-8000-000000000054', 'vera', 'vera@example.com', 'viewer'),
  ('01990000-0000-7000-8000-000000000055', 'alan', 'alan@example.com', 'analyst'),
  ('01990000-0000-7000-8000-000000000056', 'bot', 'bot@example.com', 'agent');

create function pg_temp.act_as(p_number integer)
returns text
language sql
as $$
  select set_config('qm.user_id', case p_number when 0 then '' else '01990000-0000-7000-8000-00000000005' || p_number end, true)
$$;
create function pg_temp.series(p_name text)
returns uuid
language sql
as $$
  select s.id from series.series s where s.name = p_name
$$;
create function pg_temp.record(p_series text, p_month date, p_value double precision)
returns void
language sql
as $$
  select series.record_observations(pg_temp.series(p_series), jsonb_build_array(jsonb_build_object('at', p_month::timestamp at time zone 'UTC', 'value', p_value)))
$$;
create function pg_temp.statement(p_code text)
returns uuid
language sql
as $$
  select s.id from finance.statements s where s.code = p_code
$$;
create function pg_temp.report(p_code text, p_period text)
returns finance.kpi_reports
language sql
as $$
  select finance.compute_kpi_report(pg_temp.statement(p_code), p_period)
$$;

select series.create_series('turnover', 'revenue', 'monthly', p_currency => 'EUR');
select series.create_series('material', 'expense', 'monthly', p_currency => 'EUR');
select series.create_series('wages', 'expense', 'monthly', p_currency => 'EUR');
select series.create_series('rent', 'expense', 'quarterly', p_currency => 'EUR');
select series.create_series('taxes', 'expense', 'monthly', p_currency => 'EUR');
select series.create_series('turnover in dollars', 'revenue', 'monthly', p_currency => 'USD');
select series.create_series('cash', 'cash_flow', 'monthly', p_currency => 'EUR');

-- Revenue 1000, 1150, 1000, 1100, 1200, 1300 from January to June; material 600, wages 300, taxes a tenth.
select
  pg_temp.record('turnover', m.month, m.revenue),
  pg_temp.record('material', m.month, 600),
  pg_temp.record('wages', m.month, 300),
  pg_temp.record('taxes', m.month, m.revenue / 10)
from (
  values
    (date '2025-01-01', 1000), ('2025-02-01', 1150), ('2025-03-01', 1000), ('2025-04-01', 1100), ('2025-05-01', 1200), ('2025-06-01', 1300)
) as m (month, revenue);

select finance.set_statement('main', 'Profit and loss', 'EUR');
select finance.set_statement_line(pg_temp.statement('main'), 'revenue', 'series', array[pg_temp.series('turnover')]);
select finance.set_statement_line(pg_temp.statement('main'), 'cost_of_goods_sold', 'series', array[pg_temp.series('material')]);
select finance.set_statement_line(pg_temp.statement('main'), 'operating_expense', 'series', array[pg_temp.series('wages')]);
select finance.set_statement_line(pg_temp.statement('main'), 'other_income', 'none');
select finance.set_statement_line(pg_temp.statement('main'), 'other_expense', 'none');
select finance.set_statement_line(pg_temp.statement('main'), 'tax', 'series', array[pg_temp.series('taxes')]);
