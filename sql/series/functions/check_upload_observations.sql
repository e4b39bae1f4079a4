create or replace function series._check_upload_observations(p_source text, p_items text)
returns table (line_number bigint, column_name text, value text, reason text)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  return query execute format(
    $query$
      with records as (
        select s.*
        from (%s) s
      ),
      -- What the series is, or what most of its records say of one that is new.
      described as (
        select
          r.series,
          k.id,
          coalesce(k.kind::text, mode() within group (order by r.kind), 'other') as kind,
          coalesce(k.frequency::text, mode() within group (order by r.frequency), 'irregular') as frequency,
          case when k.id is null then mode() within group (order by r.unit) else k.unit end as unit,
          case when k.id is null then mode() within group (order by r.currency) else k.currency end as currency
        from records r
        left join series.series k on k.name = r.series and k.owner_id is not distinct from identity.owner_of_new_rows()
        group by r.series, k.id
      )
      select d.line_number, 'at', d.at::text, 'repeats a record above it'
      from (
        select r.line_number, r.at, row_number() over (partition by r.series, r.at, r.value, r.category, r.metadata order by r.line_number) as occurrence
        from records r
      ) as d
      where d.occurrence > 1
      union all
      select r.line_number, 'at', r.at::text, 'is already observed in this series'
      from records r
      join described d on d.series = r.series
      join series.observations o on o.series_id = d.id and o.at = r.at
      union all
      select r.line_number, 'currency', null, 'is needed for a series of money'
      from records r
      join described d on d.series = r.series
      where d.kind in ('revenue', 'expense', 'cash_flow', 'price')
        and d.currency is null
      union all
      select r.line_number, f.column_name, f.given, format('differs from the series, which has %%s', coalesce(f.expected, 'none'))
      from records r
      join described d on d.series = r.series
      cross join lateral (
        values
          ('kind', r.kind, d.kind),
          ('frequency', r.frequency, d.frequency),
          ('unit', r.unit, d.unit),
          ('currency', r.currency, d.currency)
      ) as f (column_name, given, expected)
      where f.given is not null
        and f.given is distinct from f.expected
    $query$,
    p_source
  );
end
$$;

comment on function series._check_upload_observations(text, text) is
  'Checker of target observations: a record that repeats another one, a moment that is already observed, money without a currency, a kind, frequency, unit or currency that is not that of the series. A moment with several values is no reject but a finding of series._inspect_upload_observations.';

revoke execute on function series._check_upload_observations(text, text) from public;
