begin;
select plan(15);

\ir ../../support/sales_company.sql

select pg_temp.sell('T1', 1, '2026-03-10');
create function pg_temp.fault(p_call text)
returns text
language plpgsql
as $$
declare
  v_detail text;
begin
  execute p_call;
  return null;
exception
  when others then
    get stacked diagnostics v_detail = pg_exception_detail;
    return sqlstate || ' ' || v_detail;
end
$$;
select throws_ok($$select pg_temp.sell('T1', 1, '2026-03-10')$$, 'QM601', 'a sale with this transaction id exists', 'the same transaction id');
select throws_ok($$select pg_temp.sell('T1', 1, '2025-12-10')$$, 'QM601', null, 'also in another month');
select is(pg_temp.fault($$select pg_temp.sell('', 1, '2026-03-10')$$), 'QM602 line 1: transaction_id  is missing; faults in all: 1', 'no transaction id');
select is(pg_temp.fault($$select pg_temp.sell(null, 1, '2026-03-10')$$), 'QM602 line 1: transaction_id null is missing; faults in all: 1', 'a null transaction id');
select is(pg_temp.fault($$select pg_temp.sell('T2', 1, '2026-03-10', 9)$$), 'QM602 line 1: item_id 01960000-0000-7000-8000-000000000009 is not an item; faults in all: 1', 'an unknown item');
select is(pg_temp.fault($$select pg_temp.sell('T2', 1, '2026-03-10', 1, 9)$$), 'QM602 line 1: location_id 01960000-0000-7000-8000-000000000019 is not a location; faults in all: 1', 'an unknown location');
select is(pg_temp.fault($$select pg_temp.sell('T2', 0, '2026-03-10')$$), 'QM602 line 1: quantity 0 is zero; faults in all: 1', 'nothing sold');
select is(pg_temp.fault($$select pg_temp.sell('T2', 1.5, '2026-03-10')$$), 'QM602 line 1: quantity 1.5 is not a whole number of piece; faults in all: 1', 'half a piece');
select is(pg_temp.fault($$select pg_temp.sell('T2', 'NaN', '2026-03-10', 3)$$), 'QM602 line 1: quantity NaN is not a usable number; faults in all: 1', 'not a number');
select is(pg_temp.fault($$select pg_temp.sell('T2', 0.0000001, '2026-03-10', 3)$$), 'QM602 line 1: quantity 0.0000001 has more than six decimals; faults in all: 1', 'more decimals than are kept');
select is(pg_temp.fault($$select pg_temp.sell('T2', 1, '2026-03-10', 1, 1, -1)$$), 'QM602 line 1: unit_price -1 is below zero; faults in all: 1', 'a price below zero');
select is(pg_temp.fault($$select pg_temp.sell('T2', 1, 'infinity')$$), 'QM602 line 1: sold_at infinity is not a usable time; faults in all: 1', 'at no time');
select is(pg_temp.fault($$select pg_temp.sell('T2', 1, '2026-03-10', p_customer => '01960000-0000-7000-8000-000000000001')$$), 'QM602 line 1: customer_id 01960000-0000-7000-8000-000000000001 is not a customer; faults in all: 1', 'an unknown customer');
select is(pg_temp.fault($$select demand.record_sale('T2', '01960000-0000-7000-8000-000000000001', '01960000-0000-7000-8000-000000000011', 1, 1, 'euro', '2026-03-10')$$), 'QM602 line 1: currency euro is not a currency code; faults in all: 1', 'no currency');
select is((select count(*) from demand.sales), 1::bigint, 'nothing was recorded');

select * from finish();
rollback;
