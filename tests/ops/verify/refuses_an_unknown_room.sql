begin;
select plan(4);

select throws_ok(
  $$ select * from ops.verify('kitchen') $$,
  'QMB01',
  'there are no checks of this room',
  'a room without checks is refused, not reported as sound'
);
select is_empty(
  $$ select check_name from ops.verify('demand') where check_name not like 'demand.%' $$,
  'one room can be asked for alone'
);

set role qm_auditor;
select isnt_empty($$ select check_name from ops.verify() $$, 'the auditor may verify');
reset role;
select ok(
  not exists (
    select
    from ops.integrity_checks c
    where c.source not like '%()' and to_regclass(c.source) is null
      or c.source like '%()' and to_regprocedure(c.source) is null
  ),
  'every source exists'
);

select * from finish();
rollback;
