create or replace function model.benjamini_hochberg(p_values double precision[])
returns double precision[]
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select from unnest(p_values) as u (value) where not (u.value between 0 and 1)) then
    raise exception using
      errcode = 'QM706',
      message = 'this is no probability',
      detail = format('p values %s', p_values),
      hint = 'Give p values from 0 to 1, null where there is none.';
  end if;

  return array(
    select case when a.value is not null then least(1, min(a.raised) over (order by a.place desc)) end
    from (
      select
        u.value,
        u.number,
        row_number() over (order by u.value nulls last, u.number) as place,
        u.value * count(u.value) over () / row_number() over (order by u.value nulls last, u.number) as raised
      from unnest(p_values) with ordinality as u (value, number)
    ) as a
    order by a.number
  );
end
$$;

comment on function model.benjamini_hochberg(double precision[]) is
  'P values adjusted for being many (Benjamini and Hochberg 1995), in their order: those at most q together contain an expected share of at most q false discoveries. Null stays null and counts for nothing. Error: QM706.';

revoke execute on function model.benjamini_hochberg(double precision[]) from public;
grant execute on function model.benjamini_hochberg(double precision[]) to qm_app, qm_readonly;
