begin;
select plan(5);

\ir ../../support/sales_company.sql

select pg_temp.sell('T1', 5, '2026-03-02', 1, 1, 1);
select pg_temp.sell('T2', 2, '2026-03-02', 2, 1, 100);
select pg_temp.sell('T3', 9, '2026-03-02', 3, 2, 2);
select results_eq($$select rank, sku from demand.rank_items('2026-03-01', '2026-03-31')$$, $$values (1::bigint, 'HAT'), (2, 'YARN'), (3, 'SCARF')$$, 'by revenue');
select results_eq($$select sku from demand.rank_items('2026-03-01', '2026-03-31', 'quantity', 2)$$, $$values ('YARN'), ('SCARF')$$, 'by quantity, the first two');
select results_eq($$select sku from demand.rank_items('2026-03-01', '2026-03-31', 'revenue', 10, null, '01960000-0000-7000-8000-000000000031')$$, $$values ('HAT'), ('SCARF')$$, 'of a category and those below it');
select results_eq($$select sku from demand.rank_items('2026-03-01', '2026-03-31', 'revenue', 10, '01960000-0000-7000-8000-000000000012')$$, $$values ('YARN')$$, 'at a location');
select throws_ok($$select demand.rank_items('2026-03-01', '2026-03-31', 'colour')$$, 'QM612', null, 'by nothing else');

select * from finish();
rollback;
