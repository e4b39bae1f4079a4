create or replace function series._check_upload_observations(p_source text, p_items text)
returns table (line_number bigint, column_name text, value text, reason text)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  return query execute format(
    $query$
      select d.line_number, 'at', d.at::text, 'stands in the file more than once for this series'
      from (
        select s.line_number, s.at, row_number() over (partition by s.series, s.at order by s.line_number) as occurrence
        from (%1$s) s
      ) as d
      where d.occurrence > 1
      union all
      select s.line_number, 'at', s.at::text, 'is already observed in this series'
      from (%1$s) s
      join series.series k on k.name = s.series and k.owner_id is not distinct from identity.owner_of_new_rows()
      join series.observations o on o.series_id = k.id and o.at = s.at
      union all
      select s.line_number, 'currency', null, 'is needed for a series of money'
      from (%1$s) s
      where s.kind in ('revenue', 'expense', 'cash_flow', 'price')
        and s.currency is null
        and not exists (
          select from series.series k where k.name = s.series and k.owner_id is not distinct from identity.owner_of_new_rows()
        )
    $query$,
    p_source
  );
end
$$;

comment on function series._check_upload_observations(text, text) is
  'Checker of target observations: the same moment twice, a moment that is already observed, money without a currency.';

revoke execute on function series._check_upload_observations(text, text) from public;
