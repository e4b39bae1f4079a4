begin;
select plan(6);

create temporary table drawn as
select n, core.uuid_v7() as id
from generate_series(1, 20000) as n;

select is((select count(distinct id) from drawn), 20000::bigint, 'no id comes twice');
select is_empty(
  $$ select id from drawn where substr(id::text, 15, 1) <> '7' $$,
  'the version is 7'
);
select is_empty(
  $$ select id from drawn where substr(id::text, 20, 1) !~ '[89ab]' $$,
  'the variant is that of RFC 9562'
);
select is_empty(
  $$
    select id
    from (select id, lag(substr(id::text, 1, 13)) over (order by n) as before from drawn) as d
    where substr(id::text, 1, 13) < before
  $$,
  'later ids do not sort before earlier ones, to the millisecond'
);
select is_empty(
  $$
    select id
    from drawn
    where abs(
        ('x' || translate(substr(id::text, 1, 13), '-', ''))::bit(48)::bigint - extract(epoch from clock_timestamp()) * 1000
      ) > 60000
  $$,
  'the first 48 bits are the time in milliseconds'
);
select cmp_ok(
  (select count(distinct right(id::text, 12)) from drawn),
  '>',
  19990::bigint,
  'the rest is random'
);

select * from finish();
rollback;
