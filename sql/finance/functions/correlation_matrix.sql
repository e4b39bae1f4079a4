create or replace function finance.correlation_matrix(p_matrix_id uuid)
returns jsonb
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select jsonb_build_object(
    'series',
    jsonb_agg(jsonb_build_object('series_id', r.series_id, 'name', s.name) order by r.place),
    'rows',
    jsonb_agg(r.coefficients order by r.place)
  )
  from (
    select
      a.place,
      a.series_id,
      jsonb_agg(c.coefficient order by b.place) as coefficients
    from finance.correlation_matrices m
    cross join lateral unnest(m.series_ids) with ordinality as a (series_id, place)
    cross join lateral unnest(m.series_ids) with ordinality as b (series_id, place)
    join finance.correlations c
      on c.matrix_id = m.id
      and c.series_id = least(a.series_id, b.series_id)
      and c.other_series_id = greatest(a.series_id, b.series_id)
    where m.id = p_matrix_id
    group by a.place, a.series_id
  ) as r
  left join series.series s on s.id = r.series_id
  having count(*) > 0
$$;

comment on function finance.correlation_matrix(uuid) is
  'A correlation matrix whole: {"series": [{"series_id", "name"}], "rows": [[coefficient, …], …]}, in the order of series_ids; null where there is no such matrix in sight.';

revoke execute on function finance.correlation_matrix(uuid) from public;
grant execute on function finance.correlation_matrix(uuid) to qm_app, qm_readonly;
