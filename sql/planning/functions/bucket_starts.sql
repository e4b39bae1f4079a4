create or replace function planning.bucket_starts(p_planned_on date, p_bucket_size planning.bucket_size, p_bucket_count integer)
returns date[]
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select array_agg(
    case
      when b.number = 0 then p_planned_on
      else (
        date_trunc(p_bucket_size::text, p_planned_on::timestamp) + b.number * ('1 ' || p_bucket_size::text)::interval
      )::date
    end
    order by b.number
  )
  from generate_series(0, p_bucket_count) as b (number)
$$;

comment on function planning.bucket_starts(date, planning.bucket_size, integer) is
  'First days of the buckets of a horizon, and the day after its end as one more element. The first bucket begins on p_planned_on and ends with its week (Sunday) or month.';

revoke execute on function planning.bucket_starts(date, planning.bucket_size, integer) from public;
grant execute on function planning.bucket_starts(date, planning.bucket_size, integer) to qm_app, qm_readonly;
