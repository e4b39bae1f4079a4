begin;
select plan(6);

select throws_ok(
  format($$ insert into core.error_codes values (%L, 'core', %L, 'm', 'r') $$, e.code, e.name),
  '23514',
  null,
  e.why
)
from (
  values
    ('QM000', 'n', 'a code ending in 000 would be a class'),
    ('P0001', 'n', 'another class'),
    ('QM1', 'n', 'too short'),
    ('QM099', 'Bad Name', 'a name that makes no class')
) as e (code, name, why);
select throws_ok(
  $$ insert into core.error_codes values ('QM099', 'core', 'append_only', 'm', 'r') $$,
  '23505',
  null,
  'one name, one code'
);
select is_empty(
  $$ select code from core.error_codes where room not in (select nspname from pg_namespace) $$,
  'every code belongs to a room that exists'
);

select * from finish();
rollback;
