create or replace function series._check_upload_tree(p_source text, p_items text)
returns table (line_number bigint, column_name text, value text, reason text)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  return query execute format(
    $query$
      with recursive edges as (
        select distinct s.code, s.parent
        from (%1$s) s
        where s.parent is not null
      ),
      above (code, ancestor) as (
        select e.code, e.parent
        from edges e
        union
        select a.code, e.parent
        from above a
        join edges e on e.code = a.ancestor
      )
      select s.line_number, 'parent', s.parent, 'stands below ' || s.code || ' itself'
      from (%1$s) s
      join above a on a.code = s.code and a.ancestor = s.code
      where s.parent = s.code
        or exists (
          select
          from above p
          where p.code = s.parent
            and p.ancestor = s.code
        )
    $query$,
    p_source
  );
end
$$;

comment on function series._check_upload_tree(text, text) is
  'Checker of targets categories and locations: a parent that the file puts below its own child. A cycle that only arises with what is there already is refused by the tables (QM301).';

revoke execute on function series._check_upload_tree(text, text) from public;
