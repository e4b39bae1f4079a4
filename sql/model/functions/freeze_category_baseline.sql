create or replace function model.freeze_category_baseline(p_version_id uuid, p_feature text, p_values text[])
returns model.baselines
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_categories text[];
  v_baseline model.baselines;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  perform model._require_version(p_version_id);

  if coalesce(cardinality(p_values), 0) < 2 or array_position(p_values, null) is not null then
    raise exception using
      errcode = 'QM701',
      message = 'these samples cannot be compared',
      detail = format('%s values, or one is null', coalesce(cardinality(p_values), 0)),
      hint = 'Give finite values, and enough of them; leave out what is unknown.';
  end if;

  v_categories := array(select distinct u.value from unnest(p_values) as u (value) order by u.value);

  insert into model.baselines (version_id, feature, kind, categories, counts, sample_size)
  values (p_version_id, p_feature, 'categorical', v_categories, model.count_categories(p_values, v_categories), cardinality(p_values))
  returning * into v_baseline;

  return v_baseline;
end
$$;

comment on function model.freeze_category_baseline(uuid, text, text[]) is
  'Freezes what a version saw of a categorical feature when it was made, and returns it: values in each category. Once. Errors: QM102, QM103, QM701 too few values, or one null; baselines_pkey where it is frozen, baselines_version_id_fkey where there is no such version.';

revoke execute on function model.freeze_category_baseline(uuid, text, text[]) from public;
grant execute on function model.freeze_category_baseline(uuid, text, text[]) to qm_app;
