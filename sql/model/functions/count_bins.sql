create or replace function model.count_bins(p_values double precision[], p_edges double precision[])
returns double precision[]
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  if coalesce(cardinality(p_edges), 0) = 0
    or exists (
      select
      from unnest(p_edges) with ordinality as e (edge, number)
      where not coalesce(e.edge > '-infinity' and e.edge < 'infinity', false)
        or e.edge <= p_edges[e.number - 1]
    )
  then
    raise exception using
      errcode = 'QM703',
      message = 'these edges cut no bins',
      detail = format('edges %s', coalesce(p_edges::text, 'null')),
      hint = 'Give finite edges, each above the one before.';
  end if;

  perform model.check_samples(p_values, p_values);

  return array(
    select count(v.number)::double precision
    from generate_series(0, cardinality(p_edges)) as b (number)
    left join (
      -- An edge belongs to the bin below it; width_bucket counts it to the one above.
      select width_bucket(u.value, p_edges) - coalesce((p_edges[width_bucket(u.value, p_edges)] = u.value)::integer, 0) as number
      from unnest(p_values) as u (value)
    ) as v on v.number = b.number
    group by b.number
    order by b.number
  );
end
$$;

comment on function model.count_bins(double precision[], double precision[]) is
  'Counts values in the bins that edges cut: up to the first edge, from each edge to the next (included), above the last; one bin more than edges. The edges are frozen with the baseline, such as the deciles of the reference. Error: QM703 edges that do not rise.';

revoke execute on function model.count_bins(double precision[], double precision[]) from public;
grant execute on function model.count_bins(double precision[], double precision[]) to qm_app, qm_readonly;
