create or replace function model.freeze_baseline(p_version_id uuid, p_feature text, p_values double precision[])
returns model.baselines
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_edges double precision[];
  v_baseline model.baselines;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  perform model._require_version(p_version_id);
  perform model.check_samples(p_values, p_values, 2);

  -- Deciles of the reference; equal ones are one edge.
  v_edges := array(
    select distinct e.edge
    from unnest(
      (
        select percentile_cont(array[0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) within group (order by u.value)
        from unnest(p_values) as u (value)
      )
    ) as e (edge)
    order by e.edge
  );

  insert into model.baselines (version_id, feature, kind, edges, counts, sample_size, sample)
  values (
    p_version_id, p_feature, 'numeric', v_edges, model.count_bins(p_values, v_edges)::bigint[], cardinality(p_values), model._thin(p_values)
  )
  returning * into v_baseline;

  return v_baseline;
end
$$;

comment on function model.freeze_baseline(uuid, text, double precision[]) is
  'Freezes what a version saw of a numeric feature when it was made, and returns it: a histogram over the deciles of these values. Once. Errors: QM102, QM103, QM701 too few values, or one not finite; baselines_pkey where it is frozen, baselines_version_id_fkey where there is no such version.';

revoke execute on function model.freeze_baseline(uuid, text, double precision[]) from public;
grant execute on function model.freeze_baseline(uuid, text, double precision[]) to qm_app;
