create or replace function finance.ranks(p_values double precision[])
returns double precision[]
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  perform finance.check_returns(p_values);

  return array(
    select r.rank
    from (
      select
        u.place,
        case
          -- What differs by rounding only does not vary.
          when max(u.reading) over () - min(u.reading) over () <= 1e-14 then 1
          else rank() over (order by u.reading) + (count(*) over (partition by u.reading) - 1) / 2.0
        end::double precision as rank
      from unnest(p_values) with ordinality as u (reading, place)
    ) as r
    order by r.place
  );
end
$$;

comment on function finance.ranks(double precision[]) is
  'Ranks of values from 1, in the order of the values given; equal values have the mean of their ranks. Error: QMA01.';

revoke execute on function finance.ranks(double precision[]) from public;
grant execute on function finance.ranks(double precision[]) to qm_app, qm_readonly;
