create or replace function finance.find_history(
  p_series_id uuid,
  p_portfolio_id uuid,
  p_return_kind finance.return_kind default 'simple',
  p_from date default null,
  p_until date default null
)
returns finance.return_history
language plpgsql
stable
set search_path = pg_catalog, pg_temp
set jit = off
as $$
declare
  v_history finance.return_history;
  v_series_ids uuid[];
  v_weights double precision[];
  v_is_seen boolean;
begin
  if num_nonnulls(p_series_id, p_portfolio_id) <> 1 then
    v_history.fault := 'a series or a portfolio has to be named, and not both';
    return v_history;
  end if;

  if p_from >= p_until then
    v_history.fault := format('the window from %s until %s is empty', p_from, p_until);
    return v_history;
  end if;

  select
    array_agg(w.series_id order by w.series_id),
    array_agg(w.weight order by w.series_id),
    jsonb_agg(jsonb_build_object('series_id', w.series_id, 'weight', w.weight) order by w.series_id),
    min(s.frequency),
    min(s.currency),
    count(s.id) = count(*)
  into v_series_ids, v_weights, v_history.positions, v_history.frequency, v_history.currency, v_is_seen
  from (
    select p_series_id as series_id, 1::double precision as weight
    where p_series_id is not null
    union all
    select p.series_id, p.weight
    from finance.portfolio_positions p
    where p.portfolio_id = p_portfolio_id
  ) as w
  left join series.series s on s.id = w.series_id;

  if v_series_ids is null or not v_is_seen then
    v_history.positions := null;
    v_history.fault := case when p_series_id is null then format('portfolio %s', p_portfolio_id) else format('series %s', p_series_id) end;
    return v_history;
  end if;

  with levels as materialized (
    select l.at, l.series_id, l.level, l.is_common, w.weight
    from finance.read_levels(v_series_ids, p_from, p_until) as l
    join unnest(v_series_ids, v_weights) as w (series_id, weight) on w.series_id = l.series_id
  ),
  parts as (
    select
      l.at,
      case p_return_kind
        when 'given' then l.level
        else l.level / nullif(lag(l.level) over (partition by l.series_id order by l.at), 0) - 1
      end as reading,
      l.weight,
      l.series_id
    from levels l
    where l.is_common
  ),
  returns as (
    select p.at, sum(p.weight * p.reading order by p.series_id) as reading
    from parts p
    where p.reading is not null
    group by p.at
  )
  select
    (select min(l.at) from levels l where l.is_common),
    r.moments,
    r.readings,
    case when p_series_id is not null then (select l.level from levels l where l.is_common order by l.at desc limit 1) end,
    (select count(distinct l.at) filter (where l.is_common) from levels l),
    (select count(distinct l.at) filter (where not l.is_common) from levels l),
    (
      select encode(
        sha256(
          convert_to(
            string_agg(
              -- Fifteen digits, whatever the session prints and in whatever order a sum was added up.
              concat_ws(' ', l.series_id, l.weight::numeric, (extract(epoch from l.at) * 1000000)::bigint, l.level::numeric),
              E'\n' order by l.at, l.series_id
            ),
            'UTF8'
          )
        ),
        'hex'
      )
      from levels l
      where l.is_common
    ),
    case
      when p_return_kind <> 'given'
        then (
          select format('series %s is %s at %s', l.series_id, l.level, l.at at time zone 'UTC')
          from levels l
          where l.is_common
            and l.level <= 0
          order by l.at, l.series_id
          limit 1
        )
    end
  into
    v_history.began_at, v_history.moments, v_history.readings, v_history.last_level, v_history.common_count, v_history.excluded_count,
    v_history.input_hash, v_history.fault
  from (
    select
      array_agg(t.at order by t.at) as moments,
      array_agg(case when p_return_kind = 'log' and t.reading > -1 then ln(1 + t.reading) else t.reading end order by t.at) as readings
    from returns t
  ) as r;

  if v_history.fault is null and coalesce(cardinality(v_history.readings), 0) < 2 then
    v_history.fault := format(
      '%s returns of %s periods that all series have; %s were left out', coalesce(cardinality(v_history.readings), 0), v_history.common_count,
      v_history.excluded_count
    );
  end if;

  return v_history;
end
$$;

comment on function finance.find_history(uuid, uuid, finance.return_kind, date, date) is
  'Returns of a series, or of a portfolio with fixed weights, over the periods that all its series have; what cannot be measured is said in fault. log: logarithm of the return of the whole; the return of a portfolio is Σ weight · simple return. positions is null where the subject is not in sight.';

revoke execute on function finance.find_history(uuid, uuid, finance.return_kind, date, date) from public;
grant execute on function finance.find_history(uuid, uuid, finance.return_kind, date, date) to qm_app, qm_readonly;
