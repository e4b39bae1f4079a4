create or replace function demand._write_sales(p_source text, p_lines demand.sale_line[], p_upload_id uuid)
returns demand.load_result
language plpgsql
set search_path = pg_catalog, pg_temp
set work_mem = '128MB'
set maintenance_work_mem = '256MB'
as $$
declare
  v_result demand.load_result;
  v_is_fine boolean;
  v_month date;
  v_months date[];
  v_fresh_months date[] := '{}'::date[];
  v_loading text := format('sales_loading_%s', pg_backend_pid());
  v_has_sales boolean;
  v_has_erased boolean;
  v_insert text := $query$
    insert into %1$s (
      item_id, sold_at, transaction_id, location_id, sold_on, quantity, unit_price, currency,
      customer_id, customer_segment, region, promotion, upload_id
    )
    select
      s.item_id, s.sold_at, s.transaction_id, s.location_id, (s.sold_at at time zone l.time_zone)::date,
      s.quantity, s.unit_price, s.currency, s.customer_id, s.customer_segment, s.region, s.promotion, $2
    from %2$s s
    join catalog.locations l on l.id = s.location_id
    %3$s
    %4$s
  $query$;
begin
  -- One pass says whether all lines are fine. Distinct hashes prove distinct ids, at the price of a sort of numbers.
  execute format(
    $query$
      select
        count(*),
        min(s.sold_at),
        max(s.sold_at),
        coalesce(bool_and((
          s.transaction_id <> ''
          and l.id is not null
          and i.id is not null
          and s.sold_at >= '1900-01-01'
          and s.sold_at < '2200-01-01'
          and s.quantity <> 0
          and abs(s.quantity) < 1e12
          and (case when u.is_whole then trunc(s.quantity) else round(s.quantity, 6) end) = s.quantity
          and s.unit_price >= 0
          and s.unit_price < 1e14
          and s.currency ~ '^[A-Z]{3}$'
          and (s.customer_id is null or (k.id is not null and k.erased_at is null))
        ) is true), true)
          and count(*) = count(distinct hashtextextended(s.transaction_id, 0))
      from %s s
      left join catalog.items i on i.id = s.item_id
      left join catalog.units u on u.code = i.unit
      left join catalog.locations l on l.id = s.location_id
      left join demand.customers k on k.id = s.customer_id
    $query$,
    p_source
  )
  into v_result.line_count, v_result.first_sold_at, v_result.last_sold_at, v_is_fine
  using p_lines;

  v_result.day_count := 0;
  v_result.partition_count := 0;

  if v_result.line_count = 0 then
    return v_result;
  end if;

  if not v_is_fine then
    perform demand._refuse_sale_lines(p_source, p_lines);
  end if;

  execute format(
    $query$
      select array_agg(distinct date_trunc('month', d.day)::date)
      from (
        select (s.sold_at at time zone 'UTC')::date as day
        from %s s
        group by 1
      ) as d
    $query$,
    p_source
  )
  into v_months
  using p_lines;

  -- Before the default partition is looked at: who attaches a month holds this lock and wants that partition.
  if exists (
    select
    from unnest(v_months) as m (month)
    where to_regclass(format('demand.sales_%s', to_char(m.month, 'YYYY_MM'))) is null
  ) then
    lock table only demand.sales in share update exclusive mode;
  end if;

  -- Few lines are not worth a table of their own.
  foreach v_month in array v_months
  loop
    if to_regclass(format('demand.sales_%s', to_char(v_month, 'YYYY_MM'))) is null then
      if p_lines is null
        and not exists (
          select
          from demand.sales_default d
          where d.sold_at >= v_month::timestamp at time zone 'UTC'
            and d.sold_at < (v_month + interval '1 month') at time zone 'UTC'
        )
      then
        if core._create_month_partition('demand.sales', v_month, false) is not null then
          v_fresh_months := v_fresh_months || v_month;
          v_result.partition_count := v_result.partition_count + 1;
        end if;
      elsif demand._ensure_sales_month(v_month) then
        v_result.partition_count := v_result.partition_count + 1;
      end if;
    end if;
  end loop;

  -- Lines that are already recorded, in whatever month. Nothing to compare with: nothing to look for.
  select exists (select from demand.sales) into v_has_sales;

  if v_has_sales then
    execute format(
      'select exists (select from %s s join demand.sales t on t.transaction_id = s.transaction_id)',
      p_source
    )
    into v_has_sales
    using p_lines;

    if v_has_sales then
      perform demand._refuse_sale_lines(p_source, p_lines);
    end if;
  end if;

  if cardinality(v_fresh_months) > 0 then
    -- A parent of their own routes the rows of new months in one pass, without indexes and foreign keys in the way.
    execute format('create table demand.%I (like demand.sales including defaults including generated) partition by range (sold_at)', v_loading);

    foreach v_month in array v_fresh_months
    loop
      execute format('alter table demand.%I attach partition demand.%I for values from (%L) to (%L)',
        v_loading,
        'sales_' || to_char(v_month, 'YYYY_MM'),
        to_char(v_month, 'YYYY-MM-DD') || ' 00:00:00+00',
        to_char(v_month + interval '1 month', 'YYYY-MM-DD') || ' 00:00:00+00');
    end loop;

    execute format(
      v_insert,
      format('demand.%I', v_loading),
      p_source,
      case
        when cardinality(v_fresh_months) < cardinality(v_months) then
          'where date_trunc(''month'', s.sold_at, ''UTC'') = any ($3)'
        else ''
      end,
      ''
    )
    using p_lines, p_upload_id, (select array_agg(m.month::timestamp at time zone 'UTC') from unnest(v_fresh_months) as m (month));

    foreach v_month in array v_fresh_months
    loop
      execute format('alter table demand.%I detach partition demand.%I', v_loading, 'sales_' || to_char(v_month, 'YYYY_MM'));
      perform core._index_month_partition('demand.sales', v_month);
    end loop;

    execute format('drop table demand.%I', v_loading);
  end if;

  if cardinality(v_fresh_months) < cardinality(v_months) then
    begin
      execute format(
        v_insert,
        'demand.sales',
        p_source,
        case
          when cardinality(v_fresh_months) > 0 then
            'where date_trunc(''month'', s.sold_at, ''UTC'') <> all ($3)'
          else ''
        end,
        'order by s.item_id, s.sold_at, s.transaction_id'
      )
      using p_lines, p_upload_id, (select array_agg(m.month::timestamp at time zone 'UTC') from unnest(v_fresh_months) as m (month));
    exception
      when unique_violation then
        raise exception using
          errcode = 'QM601',
          message = 'a sale with this transaction id exists',
          detail = 'another session recorded it at the same time: ' || sqlerrm,
          hint = 'Leave out lines that are recorded; repeat a request with its idempotency key to get the first result.';
    end;
  end if;

  -- From here on others wait: those who change masters, and those who read all sales.
  foreach v_month in array v_fresh_months
  loop
    perform core._attach_month_partition('demand.sales', v_month);
  end loop;

  -- The foreign keys hold the customers by now. One may have been erased since they were looked at.
  execute format(
    'select exists (select from %s s join demand.customers k on k.id = s.customer_id where k.erased_at is not null)',
    p_source
  )
  into v_has_erased
  using p_lines;

  if v_has_erased then
    raise exception using
      errcode = 'QM602',
      message = 'the sale cannot be recorded as it is',
      detail = 'a customer of these lines was erased while they were written',
      hint = 'Repeat it: then the line is named.';
  end if;

  -- Sorted by key, so that two sessions lock rows of the same days in the same order.
  execute format(
    $query$
      insert into demand.daily_sales as d (
        item_id, location_id, day, currency, quantity, returned_quantity, revenue, line_count, promotion_line_count
      )
      select
        s.item_id,
        s.location_id,
        (s.sold_at at time zone l.time_zone)::date,
        s.currency,
        sum(s.quantity),
        coalesce(sum(-s.quantity) filter (where s.quantity < 0), 0),
        sum(round(s.quantity * round(s.unit_price, 4), 4)),
        count(*),
        count(s.promotion)
      from %s s
      join catalog.locations l on l.id = s.location_id
      group by 1, 2, 3, 4
      order by 1, 2, 3, 4
      on conflict on constraint daily_sales_pkey do update
      set
        quantity = d.quantity + excluded.quantity,
        returned_quantity = d.returned_quantity + excluded.returned_quantity,
        revenue = d.revenue + excluded.revenue,
        line_count = d.line_count + excluded.line_count,
        promotion_line_count = d.promotion_line_count + excluded.promotion_line_count
    $query$,
    p_source
  )
  using p_lines;
  get diagnostics v_result.day_count = row_count;

  return v_result;
end
$$;

comment on function demand._write_sales(text, demand.sale_line[], uuid) is
  'Writes lines as sales and brings demand.daily_sales up to date, all or nothing. p_source: a table with the columns of demand.sale_line, quoted and qualified, or unnest($1), which stands for p_lines. Months without a partition are filled as tables of their own, then get keys and indexes and are attached: the foreign keys are validated by one join. Lock order: months, sales, masters, default partition, rollup rows by key. Errors: QM601 a transaction id twice or recorded, QM602 a line that cannot be a sale.';

revoke execute on function demand._write_sales(text, demand.sale_line[], uuid) from public;
