create or replace function series._add_revision(
  p_series_id uuid,
  p_change series.revision_change,
  p_observation_count bigint,
  p_first_at timestamptz,
  p_last_at timestamptz,
  p_upload_id uuid default null
)
returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_revision bigint;
begin
  update series.series s
  set data_revision = s.data_revision + 1
  where s.id = p_series_id
  returning s.data_revision into v_revision;

  insert into series.revisions (series_id, revision, change, upload_id, observation_count, first_at, last_at, changed_by)
  values (p_series_id, v_revision, p_change, p_upload_id, p_observation_count, p_first_at, p_last_at, identity.current_user_id());

  return v_revision;
end
$$;

comment on function series._add_revision(uuid, series.revision_change, bigint, timestamptz, timestamptz, uuid) is
  'Counts a change of the observations of a series and says what it was; returns the revision. Called by every command that writes observations.';

revoke execute on function series._add_revision(uuid, series.revision_change, bigint, timestamptz, timestamptz, uuid) from public;
