-- People, and prices of three yarns on the days of May 2026: cotton, wool, which has no price on two of them, and silk,
-- whose owner is Ann.
insert into identity.users (id, username, email, role)
values
  ('01980000-0000-7000-8000-000000000001', 'ann', 'ann@example.com', 'planner'),
  ('01980000-0000-7000-8000-000000000002', 'bea', 'bea@example.com', 'planner'),
  ('01980000-0000-7000-8000-000000000003', 'cid', 'cid@example.com', 'analyst'),
  ('01980000-0000-7000-8000-000000000004', 'vera', 'vera@example.com', 'viewer');

create function pg_temp.act_as(p_number integer)
returns text
language sql
as $$
  select set_config('qm.user_id', case p_number when 0 then '' else '01980000-0000-7000-8000-00000000000' || p_number end, false)
$$;

select core.ensure_partitions('series.observations', '2026-05-01', '2026-06-30');

insert into series.series (id, name, kind, frequency, currency, owner_id)
values
  ('01980000-0000-7000-8000-000000000011', 'cotton', 'price', 'daily', 'EUR', null),
  ('01980000-0000-7000-8000-000000000012', 'wool', 'price', 'daily', 'EUR', null),
  ('01980000-0000-7000-8000-000000000013', 'silk', 'price', 'daily', 'EUR', '01980000-0000-7000-8000-000000000001'),
  ('01980000-0000-7000-8000-000000000014', 'dollars', 'price', 'daily', 'USD', null),
  ('01980000-0000-7000-8000-000000000015', 'monthly', 'revenue', 'monthly', 'EUR', null),
  ('01980000-0000-7000-8000-000000000016', 'steady', 'price', 'daily', 'EUR', null);

insert into series.observations (series_id, at, value)
select uuid '01980000-0000-7000-8000-000000000011', timestamptz '2026-05-01 00:00+00' + n * interval '1 day', 100 + 10 * sin(n * 1.3) + n * 0.2
from generate_series(0, 29) as n
union all
select uuid '01980000-0000-7000-8000-000000000012', timestamptz '2026-05-01 00:00+00' + n * interval '1 day', 50 + 5 * cos(n * 0.9)
from generate_series(0, 29) as n
where n not in (10, 20)
union all
select uuid '01980000-0000-7000-8000-000000000013', timestamptz '2026-05-01 00:00+00' + n * interval '1 day', 200 - 3 * sin(n * 2.1)
from generate_series(0, 29) as n
union all
select uuid '01980000-0000-7000-8000-000000000014', timestamptz '2026-05-01 00:00+00' + n * interval '1 day', 10 + sin(n)
from generate_series(0, 29) as n
union all
select uuid '01980000-0000-7000-8000-000000000016', timestamptz '2026-05-01 00:00+00' + n * interval '1 day', 7
from generate_series(0, 29) as n;
