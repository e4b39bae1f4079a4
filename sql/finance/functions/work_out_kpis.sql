create or replace function finance._work_out_kpis(
  p_statement finance.statements,
  p_granularity finance.reporting_period,
  p_period daterange,
  p_model_version_id uuid,
  p_forecast_version_id uuid
)
returns finance.kpi_computation
language plpgsql
stable
set search_path = pg_catalog, pg_temp
set jit = off
as $$
declare
  v_from date := lower(p_period);
  v_to date := upper(p_period) - 1;
  -- Balances of a period that is under way are those of today.
  v_on date := least(v_to, current_date);
  v_before date := lower(p_period) - 1;
  v_first_month date := (upper(p_period) - interval '13 months')::date;
  v_is_company boolean := p_statement.owner_id is null;
  v_report finance.kpi_reports;
  v_inputs finance.kpi_report_inputs[];
  v_months record;
  v_forecasts record;
  v_reasons jsonb;
  v_amounts jsonb;
begin
  -- The lines, and revenue of the period before.
  v_inputs := array(
    select
      row(
        null, null, s.line::text, s.source, s.label, s.series_id, null, null, s.amount, s.row_count, s.expected_count, s.missing_count,
        s.rows_from, s.rows_until, s.rows_hash, s.reason, s.note
      )::finance.kpi_report_inputs
    from finance.read_sources(p_statement.id, p_granularity, v_from, v_to) as s
    order by s.line, s.position
  ) || array(
    select
      row(
        null, null, 'previous_revenue', s.source, s.label, s.series_id, null, null, s.amount, s.row_count, s.expected_count, s.missing_count,
        s.rows_from, s.rows_until, s.rows_hash,
        -- Growth against a part of a period would be none.
        coalesce(
          s.reason,
          case when s.missing_count > 0
            then format('%s: %s of %s missing from %s to %s', s.label, s.missing_count, s.expected_count, s.period_start, s.period_end)
          end
        ),
        s.note
      )::finance.kpi_report_inputs
    from finance.read_sources(p_statement.id, p_granularity, v_before, v_before, '{revenue}') as s
    order by s.position
  );

  -- The budget.
  v_inputs := v_inputs || array(
    select
      row(
        null, null, 'budget_revenue', 'budget', coalesce(string_agg(u.name, ', ' order by u.version), 'approved budgets'), null,
        case when count(u.id) = 1 then (array_agg(u.id))[1] end, null, b.amount, b.row_count, null, null, null, null, b.rows_hash, b.reason, null
      )::finance.kpi_report_inputs
    from finance.read_budget(p_statement.id, 'revenue', v_from, v_to) as b
    left join finance.budgets u on u.id = any (b.budget_ids)
    group by b.amount, b.row_count, b.rows_hash, b.reason
  );

  -- Growth of the last twelve months that are known whole.
  select
    array_agg(g.growth order by g.period_start) filter (where g.growth is not null) as growths,
    count(g.growth) as growth_count,
    min(g.period_start) filter (where g.growth is not null) as first_on,
    max(g.period_end) filter (where g.growth is not null) as last_on,
    encode(sha256(convert_to(string_agg(concat_ws(' ', g.period_start, g.amount, g.is_complete), ';' order by g.period_start), 'UTF8')), 'hex') as rows_hash
  into v_months
  from (
    select
      l.*,
      case when l.is_complete and lag(l.is_complete) over months
        then finance.relative_change(l.amount::double precision, (lag(l.amount) over months)::double precision)
      end as growth
    from finance.read_lines(p_statement.id, 'month', v_first_month, v_to, '{revenue}') as l
    window months as (order by l.period_start)
  ) as g;

  v_inputs := v_inputs || row(
    null, null, 'risk_adjusted_return', 'monthly_revenue', 'growth of revenue by month', null, null, null, null, v_months.growth_count, 12,
    12 - v_months.growth_count, v_months.first_on, v_months.last_on, v_months.rows_hash, null, null
  )::finance.kpi_report_inputs;

  -- Forecasts beside what became of them.
  select
    array_agg(f.actual order by f.series_id, f.target_on) as actuals,
    array_agg(f.point order by f.series_id, f.target_on) as points,
    count(*) as point_count,
    count(f.actual) as known_count,
    sum(abs(f.actual)) as actual_sum
  into v_forecasts
  from finance.read_forecasts(p_statement.id, v_from, v_to, p_model_version_id, p_forecast_version_id) as f;

  v_inputs := v_inputs || array(
    select
      row(
        null, null, 'forecast_accuracy', 'forecast', format('absolute errors of the %s forecast of %s', v.source, v.training_cut_off), null, null,
        f.version_id, round(sum(abs(f.actual - f.point))::numeric, 6), count(*), null, count(*) - count(f.actual), min(f.target_on),
        max(f.target_on),
        encode(sha256(convert_to(string_agg(concat_ws(' ', f.series_id, f.target_on, f.point, f.actual), ';' order by f.series_id, f.target_on), 'UTF8')), 'hex'),
        null, null
      )::finance.kpi_report_inputs
    from finance.read_forecasts(p_statement.id, v_from, v_to, p_model_version_id, p_forecast_version_id) as f
    join forecast.versions v on v.id = f.version_id
    group by f.version_id, v.source, v.training_cut_off
    order by v.training_cut_off, f.version_id
  );

  -- Stock, orders and margins by item, which are the company's.
  if v_is_company then
    v_inputs := v_inputs || array(
      select
        row(
          null, null, 'inventory_value', 'stock', format('stock on %s', v_on), null, null, null,
          case when count(*) filter (where v.reason is not null) = 0 then coalesce(sum(v.stock_value) filter (where v.currency = p_statement.currency), 0) end,
          count(*) filter (where v.currency = p_statement.currency), null, count(*) filter (where v.reason is not null), v_on, v_on,
          encode(sha256(convert_to(string_agg(concat_ws(' ', v.item_id, v.location_id, v.on_hand, v.average_cost), ';' order by v.item_id, v.location_id), 'UTF8')), 'hex'),
          case when count(*) filter (where v.reason is not null) > 0
            then format('%s of %s levels have stock without a known cost', count(*) filter (where v.reason is not null), count(*))
          end,
          'stock in ' || string_agg(distinct v.currency, ', ') filter (where v.currency <> p_statement.currency) || ' is not counted'
        )::finance.kpi_report_inputs
      from finance.inventory_value(v_on) as v
      having exists (select from inventory.levels)
    ) || array(
      select
        row(
          null, null, 'stockout_cost', 'stockouts', 'margin that stockouts lost', null, null, null,
          case when count(c.reason) = 0 then coalesce(sum(c.lost_margin) filter (where c.currency = p_statement.currency), 0) end,
          count(*) filter (where c.currency = p_statement.currency), null, count(c.reason), min(c.started_at at time zone 'UTC')::date,
          max(c.ended_at at time zone 'UTC')::date,
          encode(sha256(convert_to(string_agg(concat_ws(' ', c.stockout_id, c.lost_quantity, c.unit_price, c.unit_cost), ';' order by c.stockout_id), 'UTF8')), 'hex'),
          case when count(c.reason) > 0 then format('%s of %s stockouts cannot be valued: %s', count(c.reason), count(*), min(c.reason)) end,
          'stockouts in ' || string_agg(distinct c.currency, ', ') filter (where c.currency <> p_statement.currency) || ' are not counted'
        )::finance.kpi_report_inputs
      from finance.stockout_costs(v_from, v_on) as c
      having exists (select from inventory.levels)
    ) || array(
      select
        row(
          null, null, 'purchase_commitments', 'purchase_orders', format('open purchase orders on %s', v_on), null, null, null,
          coalesce(sum(o.amount) filter (where o.currency = p_statement.currency), 0),
          count(*) filter (where o.currency = p_statement.currency), null, 0, min(o.due_on), max(o.due_on),
          encode(sha256(convert_to(string_agg(concat_ws(' ', o.order_line_id, o.open_quantity, o.unit_cost), ';' order by o.order_line_id), 'UTF8')), 'hex'),
          null,
          'orders in ' || string_agg(distinct o.currency, ', ') filter (where o.currency <> p_statement.currency) || ' are not counted'
        )::finance.kpi_report_inputs
      from finance.open_commitments(v_on) as o
      having exists (select from planning.supply_orders s where s.supply_mode = 'purchase')
    ) || array(
      select
        row(
          null, null, f.figure, f.source, f.label, null, null, null, f.amount, m.item_count, null, f.missing_count, v_from, v_on, m.rows_hash, f.reason,
          null
        )::finance.kpi_report_inputs
      from (
        select
          sum(t.revenue) as revenue,
          case when count(t.cost) = count(*) then sum(t.cost) end as cost,
          count(*) as item_count,
          count(*) - count(t.cost) as unknown_count,
          encode(sha256(convert_to(string_agg(concat_ws(' ', t.sku, t.quantity, t.revenue, t.unit_cost), ';' order by t.sku), 'UTF8')), 'hex') as rows_hash
        from finance.item_margins(v_from, v_on, p_statement.currency) as t
        having count(*) > 0
      ) as m
      cross join lateral (
        values
          ('sales', 'sales', 'items sold', m.revenue, 0, null),
          (
            'cost_of_sales', 'cost_of_sales', 'cost of the items sold', m.cost, m.unknown_count,
            case when m.unknown_count > 0 then format('of %s items sold %s have no known cost', m.item_count, m.unknown_count) end
          )
      ) as f (figure, source, label, amount, missing_count, reason)
    );
  end if;

  -- Sums by figure; a figure with a part that is not known is not known.
  select
    coalesce(jsonb_object_agg(t.figure, t.amount), '{}'),
    coalesce(jsonb_object_agg(t.figure, t.reason) filter (where t.amount is null), '{}')
  into v_amounts, v_reasons
  from (
    select i.figure, case when count(i.reason) = 0 then sum(i.amount) end as amount, string_agg(i.reason, '; ') as reason
    from unnest(v_inputs) as i
    where i.figure not in ('risk_adjusted_return', 'forecast_accuracy')
    group by i.figure
  ) as t;

  v_report := jsonb_populate_record(v_report, v_amounts);
  v_report.statement_id := p_statement.id;
  v_report.owner_id := p_statement.owner_id;
  v_report.currency := p_statement.currency;
  v_report.granularity := p_granularity;
  v_report.period_start := v_from;
  v_report.period_end := v_to;
  v_report.model_version_id := p_model_version_id;
  v_report.forecast_version_id := p_forecast_version_id;

  v_report.operating_income := v_report.revenue - v_report.cost_of_goods_sold - v_report.operating_expense;
  v_report.net_income := v_report.operating_income + v_report.other_income - v_report.other_expense - v_report.tax;
  v_report.revenue_growth := finance.relative_change(v_report.revenue::double precision, v_report.previous_revenue::double precision);
  v_report.operating_margin := finance.margin(v_report.operating_income::double precision, v_report.revenue::double precision);
  v_report.net_margin := finance.margin(v_report.net_income::double precision, v_report.revenue::double precision);
  v_report.budget_variance := finance.relative_change(v_report.revenue::double precision, v_report.budget_revenue::double precision);
  v_report.forecast_accuracy := finance.forecast_accuracy(v_forecasts.actuals, v_forecasts.points);
  v_report.risk_adjusted_return := finance.risk_adjusted_return(v_months.growths);
  v_report.item_margin := finance.margin((v_report.sales - v_report.cost_of_sales)::double precision, v_report.sales::double precision);

  -- Why what is null is null: a part that is not known, or a denominator of zero.
  select v_reasons || coalesce(jsonb_object_agg(n.figure, n.reason), '{}')
  into v_reasons
  from (
    select
      k.figure,
      case
        when k.figure in ('inventory_value', 'stockout_cost', 'purchase_commitments', 'sales', 'cost_of_sales', 'item_margin') and not v_is_company
          then 'goods and orders are the company''s, the statement is a user''s own'
        when k.figure in ('inventory_value', 'stockout_cost') then 'no stock is recorded'
        when k.figure = 'purchase_commitments' then 'no purchase order is recorded'
        when k.figure in ('sales', 'cost_of_sales') then format('nothing was sold in %s from %s to %s', p_statement.currency, v_from, v_to)
        when k.figure = 'forecast_accuracy' and v_forecasts.point_count = 0 then 'no forecast of revenue has a period in it'
        when k.figure = 'forecast_accuracy' and v_forecasts.known_count = 0 then 'what became of the forecast periods is not known yet'
        when k.figure = 'forecast_accuracy' then 'the actuals of the forecast periods are zero'
        when k.figure = 'risk_adjusted_return' and v_months.growth_count < 2
          then format('growth is known of %s months of the last 12; two are needed', v_months.growth_count)
        when k.figure = 'risk_adjusted_return' then 'the growth of revenue did not vary'
        when k.parts = '{}' or k.figure = 'previous_revenue' then format('no source says what %s is', replace(k.figure::text, '_', ' '))
        else (
          select
            case
              when count(*) filter (where to_jsonb(v_report) ->> u.part::text is null) > 0
                then string_agg(replace(u.part::text, '_', ' '), ', ' order by u.position) filter (where to_jsonb(v_report) ->> u.part::text is null) || ' not known'
              else replace((array_agg(u.part::text order by u.position desc))[1], '_', ' ') || ' is zero'
            end
          from unnest(k.parts) with ordinality as u (part, position)
        )
      end as reason
    from finance.key_figures k
    where to_jsonb(v_report) ->> k.figure::text is null
      and not v_reasons ? k.figure::text
  ) as n;

  v_report.reasons := v_reasons;
  v_report.is_complete := v_report.net_income is not null and not exists (
    select
    from unnest(v_inputs) as i
    where i.figure in ('revenue', 'cost_of_goods_sold', 'operating_expense', 'other_income', 'other_expense', 'tax')
      and i.missing_count > 0
  );
  v_report.input_hash := encode(
    sha256(
      convert_to(
        jsonb_build_array(p_statement.id, p_granularity, v_from, p_model_version_id, p_forecast_version_id, to_jsonb(v_inputs))::text,
        'UTF8'
      )
    ),
    'hex'
  );

  return (v_report, v_inputs)::finance.kpi_computation;
end
$$;

comment on function finance._work_out_kpis(finance.statements, finance.reporting_period, daterange, uuid, uuid) is
  'Works the figures of a statement and period out, as finance.key_figures says, and lists what they stand on; writes nothing.';

revoke execute on function finance._work_out_kpis(finance.statements, finance.reporting_period, daterange, uuid, uuid) from public;
