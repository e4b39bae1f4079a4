create or replace function model._thin(p_values double precision[], p_most integer default 10000)
returns double precision[]
language sql
immutable
set search_path = pg_catalog, pg_temp
as $$
  select array_agg(s.value order by s.value)
  from (
    select u.value, row_number() over (order by u.value) as number
    from unnest(p_values) as u (value)
  ) as s
  where cardinality(p_values) <= p_most
    or floor(s.number * p_most::double precision / cardinality(p_values)) > floor((s.number - 1) * p_most::double precision / cardinality(p_values))
$$;

comment on function model._thin(double precision[], integer) is
  'At most so many of some values, sorted and evenly taken.';

revoke execute on function model._thin(double precision[], integer) from public;
