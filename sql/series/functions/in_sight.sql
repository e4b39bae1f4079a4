create or replace function series._in_sight(p_series_ids uuid[])
returns setof uuid
language plpgsql
stable
rows 10
set search_path = pg_catalog, pg_temp
as $$
declare
  -- Asked once, however many series there are.
  v_sees_all boolean := identity.sees_all_rows();
  v_owner_ids uuid[] := identity.owners_in_sight();
  v_sees_company boolean := identity.sees_company_rows();
  v_in_hand uuid[] := series.series_in_hand();
begin
  return query
  select s.id
  from series.series s
  where s.id = any (p_series_ids)
    and (
      v_sees_all
      or s.owner_id = any (v_owner_ids)
      or (s.owner_id is null and v_sees_company)
      or s.id = any (v_in_hand)
    );
end
$$;

comment on function series._in_sight(uuid[]) is
  'Those of these time series that the session sees: what the policy of series.series says, for commands, which run as the owner of the tables and so have to ask. Errors: QM102, QM012.';

revoke execute on function series._in_sight(uuid[]) from public;
