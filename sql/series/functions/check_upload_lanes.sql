create or replace function series._check_upload_lanes(p_source text, p_items text)
returns table (line_number bigint, column_name text, value text, reason text)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  return query execute format(
    $query$
      with recursive edges as (
        select distinct s.item, s.from_location, s.to_location
        from (%1$s) s
      ),
      upstream (item, from_location, to_location) as (
        select e.item, e.from_location, e.to_location
        from edges e
        union
        select u.item, e.from_location, u.to_location
        from upstream u
        join edges e on e.item = u.item and e.to_location = u.from_location
      )
      select s.line_number, 'to_location', s.to_location, 'leads back to where it comes from'
      from (%1$s) s
      where exists (
        select
        from upstream u
        where u.item = s.item
          and u.from_location = s.to_location
          and u.to_location = s.to_location
      )
      union all
      select d.line_number, 'to_location', d.to_location, 'stands in the file more than once for this item'
      from (
        select
          s.line_number,
          s.to_location,
          row_number() over (partition by s.item, s.from_location, s.to_location order by s.line_number) as occurrence
        from (%1$s) s
      ) as d
      where d.occurrence > 1
    $query$,
    p_source
  );
end
$$;

comment on function series._check_upload_lanes(text, text) is
  'Checker of target lanes: rings within the file, a lane twice. A ring that only arises with the lanes that are there is refused by the table (QM313).';

revoke execute on function series._check_upload_lanes(text, text) from public;
