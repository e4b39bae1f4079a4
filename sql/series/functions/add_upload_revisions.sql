create or replace function series._add_upload_revisions(p_upload_id uuid, p_change series.revision_change)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  -- In the order of their ids, as everybody who writes several series.
  perform
  from series.series s
  where s.id in (select o.series_id from series.observations o where o.upload_id = p_upload_id)
  order by s.id
  for no key update;

  perform series._add_revision(t.series_id, p_change, t.observation_count, t.first_at, t.last_at, p_upload_id)
  from (
    select o.series_id, count(*) as observation_count, min(o.at) as first_at, max(o.at) as last_at
    from series.observations o
    where o.upload_id = p_upload_id
    group by o.series_id
    order by o.series_id
  ) as t;
end
$$;

comment on function series._add_upload_revisions(uuid, series.revision_change) is
  'Counts a change for each series that has observations of an upload: after they were loaded, before they are removed.';

revoke execute on function series._add_upload_revisions(uuid, series.revision_change) from public;
