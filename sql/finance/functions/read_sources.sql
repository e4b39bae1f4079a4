create or replace function finance.read_sources(
  p_statement_id uuid,
  p_granularity finance.reporting_period,
  p_from date,
  p_to date,
  p_lines finance.statement_line[] default null
)
returns table (
  line finance.statement_line,
  "position" integer,
  source finance.figure_source,
  series_id uuid,
  label text,
  period_start date,
  period_end date,
  amount numeric,
  row_count bigint,
  expected_count bigint,
  missing_count bigint,
  rows_from date,
  rows_until date,
  rows_hash text,
  reason text,
  note text
)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
-- A month and twenty years want different plans.
set plan_cache_mode = force_custom_plan
as $$
#variable_conflict use_column
declare
  v_statement finance.statements;
  v_first_sale date;
  v_last_sale date;
begin
  select s.* into v_statement from finance.statements s where s.id = p_statement_id;

  if not found then
    raise exception using
      errcode = 'QMA50',
      message = 'there is no such statement',
      detail = format('statement %s', coalesce(p_statement_id::text, 'null')),
      hint = 'select id, code, name from finance.statements lists those that you may see.';
  end if;

  if p_granularity is null or p_from is null or p_to is null or p_from > p_to or p_to - p_from > 36600 then
    raise exception using
      errcode = 'QMA53',
      message = 'this is no reporting period',
      detail = format('%s from %s to %s', coalesce(p_granularity::text, 'null'), coalesce(p_from::text, 'null'), coalesce(p_to::text, 'null')),
      hint = 'Give month, quarter or year, the earlier day first, and at most a hundred years.';
  end if;

  if exists (
    select from finance.statement_sources s where s.statement_id = p_statement_id and s.source in ('sales', 'cost_of_sales')
  ) then
    select min(d.day), max(d.day) into v_first_sale, v_last_sale from demand.daily_sales d;
  end if;

  return query
  with periods as materialized (
    select lower(r.period) as starts_on, upper(r.period) as ends_before
    from (
      select finance.period_of(p_granularity, g.day::date, v_statement.fiscal_year_start_month) as period
      from generate_series(
        lower(finance.period_of(p_granularity, p_from, v_statement.fiscal_year_start_month))::timestamp,
        p_to::timestamp,
        case p_granularity when 'month' then interval '1 month' when 'quarter' then interval '3 months' else interval '1 year' end
      ) as g (day)
    ) as r
  ),
  sources as (
    select s.*
    from finance.statement_sources s
    where s.statement_id = p_statement_id
      and (p_lines is null or s.line = any (p_lines))
  ),
  observed as (
    select
      s.line, s.position, s.source, s.series_id, x.name as label, p.starts_on, p.ends_before, o.*,
      case
        when x.frequency = 'quarterly' and p_granularity = 'month' then 'quarterly, which no month has a part of'
        when x.frequency = 'yearly' and p_granularity <> 'year' then 'yearly, which only a year has'
        when x.frequency = 'yearly' and v_statement.fiscal_year_start_month <> 1 then 'by calendar year, the statement is not'
      end as misfit,
      case x.frequency
        when 'daily' then p.ends_before - p.starts_on
        -- Mondays: a week belongs to the period that it begins in.
        when 'weekly' then floor((p.ends_before - date '1970-01-05' + 6) / 7.0) - floor((p.starts_on - date '1970-01-05' + 6) / 7.0)
        when 'monthly' then case p_granularity when 'month' then 1 when 'quarter' then 3 else 12 end
        when 'quarterly' then case p_granularity when 'quarter' then 1 when 'year' then 4 end
        when 'yearly' then 1
      end::bigint as expected_count
    from sources s
    join series.series x on x.id = s.series_id
    cross join periods p
    cross join lateral (
      select case x.frequency
        when 'daily' then 'day' when 'weekly' then 'week' when 'monthly' then 'month' when 'quarterly' then 'quarter' when 'yearly' then 'year'
      end as unit
    ) as u
    cross join lateral (
      select
        round(sum(v.value::numeric), 4) as amount,
        count(*) as row_count,
        count(*) filter (where v.is_censored) as censored_count,
        count(distinct date_trunc(u.unit, v.at at time zone 'UTC')) as bucket_count,
        min((v.at at time zone 'UTC')::date) as rows_from,
        max((v.at at time zone 'UTC')::date) as rows_until,
        encode(
          sha256(convert_to(string_agg(concat_ws(' ', extract(epoch from v.at), v.value, v.is_censored), ';' order by v.at), 'UTF8')), 'hex'
        ) as rows_hash
      from series.observations v
      where v.series_id = s.series_id
        and v.at >= p.starts_on::timestamp at time zone 'UTC'
        and v.at < p.ends_before::timestamp at time zone 'UTC'
    ) as o
    where s.source = 'series'
  ),
  days as (
    select d.day, d.currency, sum(d.revenue) as revenue, sum(d.quantity) as quantity, sum(d.line_count) as line_count
    from demand.daily_sales d
    where d.day >= (select min(p.starts_on) from periods p)
      and d.day < (select max(p.ends_before) from periods p)
      and exists (select from sources s where s.source = 'sales')
    group by d.day, d.currency
  ),
  sold as (
    select
      p.starts_on,
      sum(d.revenue) filter (where d.currency = v_statement.currency) as amount,
      sum(d.line_count) filter (where d.currency = v_statement.currency) as row_count,
      min(d.day) filter (where d.currency = v_statement.currency) as rows_from,
      max(d.day) filter (where d.currency = v_statement.currency) as rows_until,
      encode(
        sha256(convert_to(string_agg(concat_ws(' ', d.day, d.currency, d.revenue, d.quantity, d.line_count), ';' order by d.day, d.currency), 'UTF8')), 'hex'
      ) as rows_hash,
      string_agg(distinct d.currency, ', ') filter (where d.currency <> v_statement.currency) as other_currencies
    from periods p
    join days d on d.day >= p.starts_on and d.day < p.ends_before
    group by p.starts_on
  ),
  known as (
    select
      p.*,
      p.ends_before - p.starts_on as day_count,
      -- From the first to the last sale; one closed day at the end is forgiven.
      greatest(0, least(p.ends_before, v_last_sale + 2) - greatest(p.starts_on, v_first_sale)) as known_count
    from periods p
  ),
  costed as (
    select
      p.starts_on,
      case when count(m.cost) = count(m.item_id) then coalesce(sum(m.cost), 0) end as amount,
      count(m.item_id) as row_count,
      count(m.item_id) filter (where m.cost is null) as unknown_count,
      encode(sha256(convert_to(string_agg(concat_ws(' ', m.sku, m.quantity, m.unit_cost, m.cost_source), ';' order by m.sku), 'UTF8')), 'hex') as rows_hash
    from periods p
    left join lateral finance.item_margins(p.starts_on, p.ends_before - 1, v_statement.currency) as m on true
    where exists (select from sources s where s.source = 'cost_of_sales')
    group by p.starts_on
  )
  select
    o.line, o.position, o.source, o.series_id, o.label, o.starts_on, o.ends_before - 1,
    case when o.misfit is null and o.censored_count = 0 then o.amount end,
    o.row_count,
    o.expected_count,
    coalesce(greatest(o.expected_count - o.bucket_count, 0), case when o.row_count = 0 then 1 else 0 end),
    o.rows_from, o.rows_until, o.rows_hash,
    case
      when o.misfit is not null then format('series %s is %s', o.label, o.misfit)
      when o.censored_count > 0 then format('%s observations of series %s are censored: unknown, not zero', o.censored_count, o.label)
      when o.row_count = 0 then format('series %s has no observation from %s to %s', o.label, o.starts_on, o.ends_before - 1)
    end,
    null::text
  from observed o
  union all
  select
    s.line, s.position, s.source, null, 'sales lines', k.starts_on, k.ends_before - 1,
    case when k.known_count > 0 then coalesce(d.amount, 0) end,
    coalesce(d.row_count, 0)::bigint,
    k.day_count,
    coalesce(k.day_count - k.known_count, k.day_count),
    d.rows_from, d.rows_until, d.rows_hash,
    case when k.known_count > 0 then null else format('no sale is recorded from %s to %s', k.starts_on, k.ends_before - 1) end,
    'sales in ' || d.other_currencies || ' are not counted'
  from sources s
  cross join known k
  left join sold d on d.starts_on = k.starts_on
  where s.source = 'sales'
  union all
  select
    s.line, s.position, s.source, null, 'cost of the items sold', k.starts_on, k.ends_before - 1,
    case when k.known_count > 0 then c.amount end,
    c.row_count,
    k.day_count,
    coalesce(k.day_count - k.known_count, k.day_count),
    null::date, null::date, c.rows_hash,
    case
      when coalesce(k.known_count, 0) = 0 then format('no sale is recorded from %s to %s', k.starts_on, k.ends_before - 1)
      when c.unknown_count > 0 then format('of %s items sold %s have no known cost', c.row_count, c.unknown_count)
    end,
    null
  from sources s
  cross join known k
  left join costed c on c.starts_on = k.starts_on
  where s.source = 'cost_of_sales'
  union all
  select
    s.line, s.position, s.source, null, 'the statement has no such line', p.starts_on, p.ends_before - 1, 0, 0, 0, 0, null, null, null, null, null
  from sources s
  cross join periods p
  where s.source = 'none'
  order by 6, 1, 2;
end
$$;

comment on function finance.read_sources(uuid, finance.reporting_period, date, date, finance.statement_line[]) is
  'What each source of a statement''s lines gives in the months, calendar quarters or fiscal years from the one of p_from to the one of p_to. Observations count in the period that they begin in (UTC; a week with its Monday). expected_count and missing_count: periods of the series, for sales days, that the period has and that nothing is known of; amounts with missing ones are the sum of what is known. amount is null, and reason says why, where nothing is known, something is censored, or a cost is unknown. note: money in other currencies, which is not counted. Errors: QMA50, QMA53.';

revoke execute on function finance.read_sources(uuid, finance.reporting_period, date, date, finance.statement_line[]) from public;
grant execute on function finance.read_sources(uuid, finance.reporting_period, date, date, finance.statement_line[]) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
