create or replace function forecast.last_complete_period(
  p_frequency series.series_frequency,
  p_series_ids uuid[] default null,
  p_today date default null
)
returns date
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select (date_trunc(series.frequency_unit(p_frequency), least(coalesce(p_today, current_date), k.until)::timestamp) - interval '1 day')::date
  from (
    -- A closed day at its end leaves a period complete; the day after is in the next one.
    select
      case
        when p_series_ids is null then (select max(s.day) from demand.daily_sales s) + 2
        else
          ((select max((o.at at time zone 'UTC')::date) from series.observations o where o.series_id = any (p_series_ids))
            + series.frequency_step(p_frequency))::date
      end as until
  ) as k
  where k.until is not null
$$;

comment on function forecast.last_complete_period(series.series_frequency, uuid[], date) is
  'Last day of the last period that is over and known whole: before today, and not after the last sale, one closed day forgiven (or, with p_series_ids, not after the period of their last observation). Null where nothing is recorded.';

revoke execute on function forecast.last_complete_period(series.series_frequency, uuid[], date) from public;
grant execute on function forecast.last_complete_period(series.series_frequency, uuid[], date) to qm_app, qm_readonly;
