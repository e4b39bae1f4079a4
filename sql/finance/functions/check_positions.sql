create or replace function finance._check_positions(p_positions jsonb)
returns void
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_fault text;
  v_series_ids uuid[];
begin
  if jsonb_typeof(p_positions) is distinct from 'array' or jsonb_array_length(p_positions) = 0 then
    v_fault := 'the positions are no array with one position or more';
  else
    begin
      select
        case
          when bool_or(p.series_id is null) then 'a position has no series_id'
          when not coalesce(bool_and(p.weight > 0 and p.weight <= 1), false)
            then 'a weight is missing, zero or below, or above one'
          when count(distinct p.series_id) < count(*) then 'a series is there twice'
          when abs(sum(p.weight) - 1) > 1e-9 then format('the weights sum to %s', sum(p.weight))
        end,
        array_agg(p.series_id)
      into v_fault, v_series_ids
      from jsonb_to_recordset(p_positions) as p (series_id uuid, weight double precision);
    exception
      when data_exception then
        v_fault := 'a series_id or a weight cannot be read: ' || sqlerrm;
    end;

    if v_fault is null then
      perform finance._require_sight(v_series_ids);

      select case
        when count(distinct coalesce(s.currency, '')) > 1 then format('the series are in %s and %s', coalesce(min(s.currency), 'no currency'), case when count(s.currency) < count(*) then 'no currency' else max(s.currency) end)
        when min(s.frequency) <> max(s.frequency) then format('the series are %s and %s', min(s.frequency), max(s.frequency))
      end
      into v_fault
      from series.series s
      where s.id = any (v_series_ids);
    end if;
  end if;

  if v_fault is not null then
    raise exception using
      errcode = 'QMA05',
      message = 'these positions make no portfolio',
      detail = v_fault,
      hint = 'Give [{"series_id": …, "weight": …}, …]: series of one currency and one frequency, weights above 0 that sum to 1.';
  end if;
end
$$;

comment on function finance._check_positions(jsonb) is
  'Guard: positions that a portfolio can be made of. Errors: QMA04, QMA05.';

revoke execute on function finance._check_positions(jsonb) from public;
