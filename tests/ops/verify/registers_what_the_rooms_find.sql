-- A room that learns to find something new has to say how bad it is and what to do.
begin;
select plan(1);

select is_empty(
  $$
    select v.room, f.finding
    from (
      select n.nspname as room, pg_get_viewdef(c.oid) as definition
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'v'
        and c.relname in ('integrity_findings', 'schema_findings')
    ) as v
    -- Names of findings are the only literals of that shape that stand first in a branch of the union.
    cross join lateral (
      select m[1] as finding
      from regexp_matches(v.definition, 'SELECT\s+''([a-z_]+)''::text', 'g') as m
    ) as f
    where not exists (
      select
      from ops.integrity_checks k
      where k.finding = f.finding
        and split_part(k.source, '.', 1) = v.room
    )
  $$,
  'every finding of the rooms'' views is registered'
);

select * from finish();
rollback;
