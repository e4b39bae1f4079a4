create or replace function model.freeze_prediction_baselines(p_version_id uuid, p_from timestamptz, p_to timestamptz)
returns setof model.baselines
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_feature record;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  perform model._require_version(p_version_id);

  for v_feature in
    select
      f.feature,
      bool_and(f.number is not null) as is_numeric,
      array_agg(f.number) filter (where f.number is not null) as numbers,
      array_agg(f.category) as categories
    from model._read_features(p_version_id, p_from, p_to) as f
    group by f.feature
    having count(*) >= 2
    order by f.feature
  loop
    return next case
      when v_feature.is_numeric then model.freeze_baseline(p_version_id, v_feature.feature, v_feature.numbers)
      else model.freeze_category_baseline(p_version_id, v_feature.feature, v_feature.categories)
    end;
  end loop;

  if not found then
    raise exception using
      errcode = 'QM722',
      message = 'there is nothing to compare',
      detail = format('version %s has no predictions from %s to %s', coalesce(p_version_id::text, 'null'), p_from, p_to),
      hint = 'Log predictions with their features, or freeze a baseline with model.freeze_baseline.';
  end if;
end
$$;

comment on function model.freeze_prediction_baselines(uuid, timestamptz, timestamptz) is
  'Freezes what a version saw and predicted in a time as its baselines, and returns them: every feature of its stored predictions, numeric where all values are numbers, and (prediction) itself. Errors: QM102, QM103, QM701, QM722 no predictions; baselines_pkey where one is frozen.';

revoke execute on function model.freeze_prediction_baselines(uuid, timestamptz, timestamptz) from public;
grant execute on function model.freeze_prediction_baselines(uuid, timestamptz, timestamptz) to qm_app;
