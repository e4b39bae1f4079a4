create or replace function model.count_categories(p_values text[], p_categories text[])
returns bigint[]
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
  select array_agg(c.count order by c.position)
  from (
    select
      k.position,
      count(v.value) as count
    from unnest(p_categories || null::text) with ordinality as k (category, position)
    left join unnest(p_values) as v (value)
      on case when k.category is null then v.value <> all (p_categories) else v.value = k.category end
    group by k.position
  ) as c
$$;

comment on function model.count_categories(text[], text[]) is
  'Values in each category, and behind the last those in none of them.';

revoke execute on function model.count_categories(text[], text[]) from public;
grant execute on function model.count_categories(text[], text[]) to qm_app, qm_readonly;
