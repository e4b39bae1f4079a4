create or replace function series._check_upload_bom_lines(p_source text, p_items text)
returns table (line_number bigint, column_name text, value text, reason text)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  return query execute format(
    $query$
      with recursive edges as (
        select distinct s.parent, s.component
        from (%1$s) s
      ),
      below (parent, component) as (
        select e.parent, e.component
        from edges e
        union
        select b.parent, e.component
        from below b
        join edges e on e.parent = b.component
      )
      select s.line_number, 'component', s.component, 'contains ' || s.parent || ' itself'
      from (%1$s) s
      where s.component = s.parent
        or exists (
          select
          from below b
          where b.parent = s.component
            and b.component = s.parent
        )
      union all
      select s.line_number, 'quantity_per', s.quantity_per::text, 'is more than the whole'
      from (%1$s) s
      where s.basis = 'share'
        and s.quantity_per > 1
      union all
      select d.line_number, 'position', d.position::text, 'stands in the file more than once for this component'
      from (
        select
          s.line_number,
          s.position,
          row_number() over (partition by s.parent, s.component, s.position order by s.line_number) as occurrence
        from (%1$s) s
        where s.position is not null
      ) as d
      where d.occurrence > 1
    $query$,
    p_source
  );
end
$$;

comment on function series._check_upload_bom_lines(text, text) is
  'Checker of target bom_lines: cycles within the file, shares above one, a position twice. A cycle that only arises with the bills that are there is refused by the table (QM305).';

revoke execute on function series._check_upload_bom_lines(text, text) from public;
