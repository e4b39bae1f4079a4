create or replace function demand.period_unit(p_from date, p_to date, p_frequency text)
returns text
language plpgsql
immutable
set search_path = pg_catalog, pg_temp
as $$
begin
  if p_from is null
    or p_to is null
    or p_from > p_to
    or p_to - p_from > 36600
    or p_frequency is null
    or p_frequency not in ('daily', 'weekly', 'monthly')
  then
    raise exception using
      errcode = 'QM610',
      message = 'the period is not usable',
      detail = format('from %s to %s, %s', coalesce(p_from::text, 'null'), coalesce(p_to::text, 'null'), coalesce(p_frequency, 'null')),
      hint = 'Give the earlier day first, at most a hundred years, and a frequency of daily, weekly or monthly.';
  end if;

  return case p_frequency when 'daily' then 'day' when 'weekly' then 'week' else 'month' end;
end
$$;

comment on function demand.period_unit(date, date, text) is
  'The unit of date_trunc for a frequency, after a check of the period. Error: QM610.';

revoke execute on function demand.period_unit(date, date, text) from public;
grant execute on function demand.period_unit(date, date, text) to qm_app, qm_readonly;
