-- A part of a piece makes no sense.
begin;
select plan(3);

set local role qm_readonly;

select is(catalog.check_whole_quantity('piece', -3), -3::numeric, 'whole pieces pass');
select is(catalog.check_whole_quantity('kg', 0.5), 0.5, 'so do parts of a kilogram');
select throws_ok($$ select catalog.check_whole_quantity('piece', 0.5) $$, 'QM304', 'this unit has no parts', 'half a piece does not');

select * from finish();
rollback;
