begin;
select plan(7);

\ir ../../support/sales_company.sql

insert into demand.customers (id, code) values ('01960000-0000-7000-8000-000000000041', 'C1'), ('01960000-0000-7000-8000-000000000042', 'C2');
-- Quantity 1000 / price^2: an elasticity of -2. December sells twice what the other months do.
select pg_temp.sell('E' || g, 1000 / (g * g), '2026-01-05'::timestamptz + g * interval '1 day', 3, 1, g, 'premium', case when g % 2 = 0 then '01960000-0000-7000-8000-000000000041' else '01960000-0000-7000-8000-000000000042' end::uuid)
from generate_series(1, 5) as g
where 1000 % (g * g) = 0;
select pg_temp.sell('M' || g, case when g = 11 then 24 else 12 end, '2025-01-15'::timestamptz + g * interval '1 month', 1, 1, 10, 'standard')
from generate_series(0, 11) as g;
create temporary table behavior as
select * from demand.analyze_customer_behavior('2025-12-31', 730);
select is((select round(seasonal_multiplier::numeric, 6) from behavior where customer_segment = 'standard'), round(24 / 13.0, 6), 'December over the average of the year');
select is((select price_sensitivity from behavior where customer_segment = 'standard'), null, 'no elasticity where the price never changed');
select is((select purchase_frequency from behavior where customer_segment = 'standard'), null, 'no frequency of unknown customers');
create temporary table later as
select * from demand.analyze_customer_behavior('2026-01-31', 60);
select is((select round(price_sensitivity::numeric, 6) from later where customer_segment = 'premium'), -2.000000, 'the elasticity that was put in');
select is((select round(purchase_frequency::numeric, 6) from later where customer_segment = 'premium'), (select round(count(*) / count(distinct customer_id)::numeric / 2, 6) from demand.sales where customer_segment = 'premium'), 'purchases per customer and 30 days');
select is((select seasonal_multiplier from later where customer_segment = 'premium'), null, 'no season out of two months');
select throws_ok($$select demand.analyze_customer_behavior('2026-01-31', 0)$$, 'QM610', null, 'no days to look at');

select * from finish();
rollback;
