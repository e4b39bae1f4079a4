create or replace function planning.net_requirements(
  p_gross double precision[],
  p_scheduled_receipts double precision[] default null,
  p_on_hand double precision default 0,
  p_safety_stock double precision default 0,
  p_first_bucket integer default 1,
  p_lot_sizing planning.lot_sizing_rule default 'lot_for_lot',
  p_minimum_quantity double precision default 0,
  p_order_multiple double precision default null,
  p_lot_quantity double precision default null,
  p_supply_period_count integer default null,
  p_ordering_cost double precision default null,
  p_holding_cost double precision default null,
  p_is_whole boolean default false
)
returns table (
  bucket integer,
  gross double precision,
  scheduled_receipts double precision,
  net double precision,
  planned_receipts double precision,
  projected double precision,
  need_bucket integer,
  covers_until integer,
  binding_constraint planning.binding_constraint
)
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count integer := coalesce(cardinality(p_gross), 0);
  v_scheduled double precision[] := coalesce(p_scheduled_receipts, array_fill(0::double precision, array[v_count]));
  v_multiple double precision := coalesce(p_order_multiple, case when p_is_whole then 1 end);
  v_minimum double precision := coalesce(p_minimum_quantity, 0);
  -- What floating point leaves over is no requirement.
  c_tolerance constant double precision := 1e-9;
  v_projected double precision := p_on_hand;
  v_available double precision;
  v_need double precision;
  v_lot double precision;
  v_rounded double precision;
  v_constraint planning.binding_constraint;
  v_short_since integer;
  v_last integer;
  v_ahead double precision;
  v_wanted double precision;
  v_holding double precision;
  v_average double precision;
  v_lowest double precision;
  v_ends integer[];
  v_net double precision[] := array_fill(0::double precision, array[v_count]);
  v_planned double precision[] := array_fill(0::double precision, array[v_count]);
  v_balance double precision[] := array_fill(0::double precision, array[v_count]);
  v_needs integer[] := array_fill(null::integer, array[v_count]);
  v_covers integer[] := array_fill(null::integer, array[v_count]);
  v_constraints planning.binding_constraint[] := array_fill(null::planning.binding_constraint, array[v_count]);
begin
  if p_lot_sizing in ('fixed_quantity', 'economic_order_quantity') and not coalesce(p_lot_quantity > 0, false)
    or p_lot_sizing = 'period_of_supply' and not coalesce(p_supply_period_count >= 1, false)
    or p_lot_sizing in ('silver_meal', 'wagner_whitin') and not coalesce(p_ordering_cost >= 0 and p_holding_cost >= 0, false)
    or v_multiple <= 0 or v_minimum < 0
    or cardinality(v_scheduled) <> v_count
    or p_on_hand is null or p_safety_stock is null or p_first_bucket is null or p_lot_sizing is null
  then
    raise exception using
      errcode = 'QM903',
      message = 'the lot-sizing rule lacks what it needs',
      detail = format(
        'rule %s, lot quantity %s, periods %s, ordering cost %s, holding cost %s, minimum %s, multiple %s, %s gross and %s scheduled buckets, on hand %s, safety stock %s, first bucket %s',
        p_lot_sizing, p_lot_quantity, p_supply_period_count, p_ordering_cost, p_holding_cost, p_minimum_quantity, p_order_multiple,
        v_count, cardinality(v_scheduled), p_on_hand, p_safety_stock, p_first_bucket
      ),
      hint = 'Give a lot quantity above zero for fixed and economic quantities, a number of periods for period_of_supply, both costs for silver_meal and wagner_whitin, and as many scheduled receipts as gross requirements.';
  end if;

  if p_lot_sizing = 'wagner_whitin' then
    v_ends := planning.cheapest_lots(p_gross, v_scheduled, p_on_hand, p_safety_stock, p_first_bucket, p_ordering_cost, p_holding_cost);
  end if;

  for t in 1..v_count loop
    v_available := v_projected + v_scheduled[t] - p_gross[t];
    v_need := p_safety_stock - v_available;

    if v_need <= c_tolerance then
      v_short_since := null;
      v_projected := v_available;
      v_balance[t] := v_projected;
      continue;
    end if;

    v_net[t] := v_need;
    v_short_since := coalesce(v_short_since, t);

    if t < p_first_bucket then
      -- Nothing ordered now arrives so early: the backlog is carried, never dropped.
      v_projected := v_available;
      v_balance[t] := v_projected;
      continue;
    end if;

    v_lot := v_need;
    v_constraint := 'net_requirement';

    case p_lot_sizing
      when 'lot_for_lot' then
        null;
      when 'fixed_quantity' then
        v_lot := ceil(v_need / p_lot_quantity - c_tolerance) * p_lot_quantity;
        v_constraint := 'fixed_quantity';
      when 'economic_order_quantity' then
        if p_lot_quantity > v_need then
          v_lot := p_lot_quantity;
          v_constraint := 'economic_quantity';
        end if;
      when 'silver_meal' then
        v_ahead := v_available;
        v_holding := 0;
        v_lowest := p_ordering_cost;
        for j in t + 1..v_count loop
          v_ahead := v_ahead + v_scheduled[j] - p_gross[j];
          v_wanted := greatest(v_lot, p_safety_stock - v_ahead);
          v_holding := v_holding + (v_wanted - v_lot) * (j - t) * p_holding_cost;
          v_average := (p_ordering_cost + v_holding) / (j - t + 1);
          exit when v_average > v_lowest;
          if v_wanted > v_lot then
            v_constraint := 'average_cost';
          end if;
          v_lowest := v_average;
          v_lot := v_wanted;
        end loop;
      else
        -- Period of supply, or the cycle of the cheapest schedule that this bucket is in.
        v_last := least(v_count, case when p_lot_sizing = 'period_of_supply' then t + p_supply_period_count - 1 else v_ends[t] end);
        v_ahead := v_available;
        for j in t + 1..v_last loop
          v_ahead := v_ahead + v_scheduled[j] - p_gross[j];
          if p_safety_stock - v_ahead > v_lot then
            v_lot := p_safety_stock - v_ahead;
            v_constraint := case when p_lot_sizing = 'period_of_supply' then 'period_of_supply'::planning.binding_constraint else 'average_cost' end;
          end if;
        end loop;
    end case;

    if v_minimum > v_lot then
      v_lot := v_minimum;
      v_constraint := 'minimum_quantity';
    end if;

    if v_multiple is not null then
      v_rounded := ceil(v_lot / v_multiple - c_tolerance) * v_multiple;
      if v_rounded > v_lot + c_tolerance and v_constraint = 'net_requirement' then
        v_constraint := case when p_order_multiple is null then 'whole_unit'::planning.binding_constraint else 'order_multiple' end;
      end if;
      v_lot := v_rounded;
    end if;

    v_planned[t] := v_lot;
    v_needs[t] := v_short_since;
    v_constraints[t] := v_constraint;
    v_short_since := null;
    v_projected := v_available + v_lot;
    v_balance[t] := v_projected;
  end loop;

  -- A lot covers the buckets up to the next one.
  v_last := v_count;
  for t in reverse v_count..1 loop
    if v_needs[t] is not null then
      v_covers[t] := v_last;
      v_last := t - 1;
    end if;
  end loop;

  return query
  select r.*
  from rows from (
    generate_series(1, v_count), unnest(p_gross), unnest(v_scheduled), unnest(v_net), unnest(v_planned), unnest(v_balance),
    unnest(v_needs), unnest(v_covers), unnest(v_constraints)
  ) as r;
end
$$;

comment on function planning.net_requirements(
  double precision[], double precision[], double precision, double precision, integer, planning.lot_sizing_rule,
  double precision, double precision, double precision, integer, double precision, double precision, boolean
) is
  'Netting of one item over the buckets of an array (Orlicky): net = max(0, gross + safety stock − projected before − scheduled), then the lot-sizing rule, the minimum, and the multiple, rounded up once: max(⌈minimum/m⌉m, ⌈lot/m⌉m). Nothing ordered arrives before p_first_bucket: what is missing until then is carried as a negative balance, covered there, and need_bucket tells since when it was missing. p_lot_quantity: for fixed_quantity and economic_order_quantity; p_supply_period_count: for period_of_supply; p_ordering_cost and p_holding_cost (of a unit over a bucket): for silver_meal (Silver and Meal 1973: extend the lot while the average cost of a bucket does not rise) and wagner_whitin (Wagner and Whitin 1958). Pure: equal input, equal result. Error: QM903.';

revoke execute on function planning.net_requirements(
  double precision[], double precision[], double precision, double precision, integer, planning.lot_sizing_rule,
  double precision, double precision, double precision, integer, double precision, double precision, boolean
) from public;
grant execute on function planning.net_requirements(
  double precision[], double precision[], double precision, double precision, integer, planning.lot_sizing_rule,
  double precision, double precision, double precision, integer, double precision, double precision, boolean
) to qm_app, qm_readonly;
