create or replace function series._load_upload_observations(p_source text, p_upload_id uuid, p_mode text)
returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first_at timestamptz;
  v_last_at timestamptz;
  v_count bigint;
begin
  execute format('select min(s.at) as first_at, max(s.at) as last_at from (%s) s', p_source)
  into v_first_at, v_last_at;

  if v_first_at is null then
    return 0;
  end if;

  perform core.ensure_partitions('series.observations', v_first_at, v_last_at);

  execute format(
    $query$
      insert into series.series (name, kind, unit, currency, frequency, owner_id)
      select
        s.series,
        coalesce(mode() within group (order by s.kind), 'other')::series.series_kind,
        mode() within group (order by s.unit),
        mode() within group (order by s.currency),
        coalesce(mode() within group (order by s.frequency), 'irregular')::series.series_frequency,
        identity.current_user_id()
      from (%s) s
      group by s.series
      order by s.series
      on conflict on constraint series_owner_id_name_key do nothing
    $query$,
    p_source
  );

  execute format(
    $query$
      insert into series.observations (series_id, at, value, category, upload_id)
      select k.id, s.at, s.value, s.category, $1
      from (%s) s
      join series.series k on k.name = s.series and k.owner_id is not distinct from identity.current_user_id()
      order by k.id, s.at
    $query$,
    p_source
  )
  using p_upload_id;

  get diagnostics v_count = row_count;
  perform series._add_upload_revisions(p_upload_id, 'loaded');
  return v_count;
end
$$;

comment on function series._load_upload_observations(text, uuid, text) is
  'Loader of target observations: makes the series of the session''s user that are missing, and their observations.';

revoke execute on function series._load_upload_observations(text, uuid, text) from public;
