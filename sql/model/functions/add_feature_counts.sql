create or replace function model.add_feature_counts(p_version_id uuid, p_feature text, p_day date, p_counts bigint[])
returns model.feature_counts
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_bins integer;
  v_row model.feature_counts;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  select cardinality(b.counts)
  into v_bins
  from model.baselines b
  where b.version_id = p_version_id
    and b.feature = p_feature
    and model._sees_version(b.version_id);

  if v_bins is distinct from cardinality(p_counts) or exists (select from unnest(p_counts) as u (count) where u.count is null or u.count < 0) then
    raise exception using
      errcode = 'QM723',
      message = 'these counts do not fit the baseline',
      detail = format('feature %s: %s counts for %s bins', p_feature, cardinality(p_counts), coalesce(v_bins::text, 'no')),
      hint = 'Freeze a baseline first; count over its edges with model.count_bins.';
  end if;

  insert into model.feature_counts as c (version_id, feature, day, counts, sample_size)
  values (p_version_id, p_feature, p_day, p_counts, (select sum(u.count) from unnest(p_counts) as u (count)))
  on conflict on constraint feature_counts_pkey do update
  set
    counts = array(
      select b.old_count + b.new_count
      from unnest(c.counts, excluded.counts) with ordinality as b (old_count, new_count, position)
      order by b.position
    ),
    sample_size = c.sample_size + excluded.sample_size
  returning * into v_row;

  return v_row;
end
$$;

comment on function model.add_feature_counts(uuid, text, date, bigint[]) is
  'Adds counts over the bins of a baseline to those of a day, where features are counted elsewhere and not stored with each prediction, and returns the day. Errors: QM102, QM103, QM723 they do not fit.';

revoke execute on function model.add_feature_counts(uuid, text, date, bigint[]) from public;
grant execute on function model.add_feature_counts(uuid, text, date, bigint[]) to qm_app;
