create or replace function series.is_company_series(p_series_id uuid)
returns boolean
language sql
stable
parallel safe
security definer
set search_path = pg_catalog, pg_temp
as $$
  select exists (
    select
    from series.series s
    where s.id = p_series_id
      and s.owner_id is null
  )
$$;

comment on function series.is_company_series(uuid) is
  'True for a time series that belongs to nobody, the company''s, also where the session does not see it: what is published of it is for everybody. For the policies of row-level security.';

revoke execute on function series.is_company_series(uuid) from public;
grant execute on function series.is_company_series(uuid) to qm_app, qm_readonly;
