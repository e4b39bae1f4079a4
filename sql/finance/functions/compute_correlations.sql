create or replace function finance.compute_correlations(
  p_series_ids uuid[],
  p_method finance.correlation_method default 'pearson',
  p_from date default null,
  p_until date default null,
  p_return_kind finance.return_kind default 'simple',
  p_model_version_id uuid default null
)
returns finance.correlation_matrices
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
set jit = off
as $$
declare
  v_row finance.correlation_matrices;
  v_readings jsonb;
  v_fault text;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  v_row.id := core.uuid_v7();
  v_row.computed_at := clock_timestamp();
  v_row.owner_id := identity.owner_of_new_rows();
  v_row.model_version_id := p_model_version_id;
  v_row.window_from := p_from;
  v_row.window_until := p_until;
  v_row.method := coalesce(p_method, 'pearson');
  v_row.return_kind := coalesce(p_return_kind, 'simple');
  v_row.series_ids := array(select distinct u.id from unnest(p_series_ids) as u (id) order by u.id);
  perform finance._require_sight(v_row.series_ids);

  select case
    when count(*) < 2 then format('%s series, two or more are needed', count(*))
    when count(*) > 200 then format('%s series, 200 are the most', count(*))
    when min(s.frequency) <> max(s.frequency) then format('the series are %s and %s', min(s.frequency), max(s.frequency))
    when p_from >= p_until then format('the window from %s until %s is empty', p_from, p_until)
  end
  into v_fault
  from series.series s
  where s.id = any (v_row.series_ids);

  if v_fault is null then
    with levels as materialized (
      select l.series_id, l.at, l.level, l.is_common
      from finance.read_levels(v_row.series_ids, p_from, p_until) as l
    ),
    returns as (
      select
        l.series_id,
        l.at,
        case v_row.return_kind
          when 'given' then l.level
          when 'simple' then l.level / nullif(lag(l.level) over (partition by l.series_id order by l.at), 0) - 1
          when 'log' then ln(nullif(greatest(0, l.level), 0) / nullif(greatest(0, lag(l.level) over (partition by l.series_id order by l.at)), 0))
        end as reading
      from levels l
      where l.is_common
    )
    select
      min(r.first_at),
      min(r.last_at),
      coalesce(min(cardinality(r.readings)), 0),
      (select count(distinct l.at) filter (where not l.is_common) from levels l),
      jsonb_object_agg(r.series_id, to_jsonb(r.readings)),
      (
        select encode(
          sha256(
            convert_to(
              string_agg(
                concat_ws(' ', l.series_id, (extract(epoch from l.at) * 1000000)::bigint, l.level::numeric),
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
        when v_row.return_kind <> 'given'
          then (
            select format('series %s is %s at %s', l.series_id, l.level, l.at at time zone 'UTC')
            from levels l
            where l.is_common
              and l.level <= 0
            order by l.at, l.series_id
            limit 1
          )
      end
    into v_row.first_at, v_row.last_at, v_row.return_count, v_row.excluded_count, v_readings, v_row.input_hash, v_fault
    from (
      select t.series_id, array_agg(t.reading order by t.at) as readings, min(t.at) as first_at, max(t.at) as last_at
      from returns t
      where t.reading is not null
      group by t.series_id
    ) as r;

    if v_fault is null and v_row.return_count < 2 then
      v_fault := format('%s returns that all series have; %s periods were left out', v_row.return_count, v_row.excluded_count);
    end if;
  end if;

  if v_fault is not null then
    raise exception using
      errcode = 'QMA07',
      message = 'these series cannot be correlated',
      detail = v_fault,
      hint = 'Name two series or more of one frequency, with values above zero in three periods that all of them have.';
  end if;

  insert into finance.correlation_matrices
  select v_row.*
  on conflict on constraint correlation_matrices_terms_key do nothing;

  if not found then
    select r.*
    into strict v_row
    from finance.correlation_matrices r
    where r.input_hash = v_row.input_hash
      and r.method = v_row.method
      and r.return_kind = v_row.return_kind
      and r.window_from is not distinct from v_row.window_from
      and r.window_until is not distinct from v_row.window_until
      and r.model_version_id is not distinct from v_row.model_version_id
      and r.owner_id is not distinct from v_row.owner_id;

    return v_row;
  end if;

  insert into finance.correlations (matrix_id, series_id, other_series_id, coefficient)
  with readings as materialized (
    select
      k.key::uuid as series_id,
      -- Spearman's coefficient is Pearson's of the ranks, and a series is ranked once for all its pairs.
      case v_row.method when 'spearman' then finance.ranks(v.readings) else v.readings end as readings
    from jsonb_each(v_readings) as k
    cross join lateral (
      select array(select e.item::double precision from jsonb_array_elements_text(k.value) with ordinality as e (item, place) order by e.place) as readings
      offset 0
    ) as v
  )
  select
    v_row.id,
    a.series_id,
    b.series_id,
    -- Of a series with itself: 1, where it varies.
    case when a.series_id = b.series_id then c.coefficient / c.coefficient else c.coefficient end
  from readings a
  join readings b on b.series_id >= a.series_id
  cross join lateral (select finance.correlation(a.readings, b.readings) as coefficient offset 0) as c;

  return v_row;
end
$$;

comment on function finance.compute_correlations(uuid[], finance.correlation_method, date, date, finance.return_kind, uuid) is
  'Computes the correlation matrix of the returns of series over the periods that all of them have, and keeps it; the same values on the same terms give the matrix that is there already. p_from (included) and p_until (excluded): whole periods of UTC. A series that does not vary has no coefficients (null). Errors: QM102, QM103, QMA04, QMA07; correlation_matrices_model_version_id_fkey.';

revoke execute on function finance.compute_correlations(uuid[], finance.correlation_method, date, date, finance.return_kind, uuid) from public;
grant execute on function finance.compute_correlations(uuid[], finance.correlation_method, date, date, finance.return_kind, uuid) to qm_app;
