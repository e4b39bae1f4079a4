--! Previous: sha1:d2f6d0e995c2f111988e928f4868e146ad5ba855
--! Hash: sha1:441a0c6174ba2538f2cfba2f0e98790379340186
--! Message: demand

-- Room demand, as sql/schema.sql lists it.

set role qm_owner;

--! Included demand/types/schema.sql
create schema demand;

comment on schema demand is
  'Sales lines, customers and their orders, the daily rollup of sales, and what is computed from them: customer behaviour, ABC and XYZ classes.';

grant usage on schema demand to qm_app, qm_readonly, qm_auditor, qm_maintenance, qm_migrator;
--! EndIncluded demand/types/schema.sql
--! Included demand/types/order_line_state.sql
create type demand.order_line_state as enum ('open', 'partially_shipped', 'shipped', 'cancelled');

comment on type demand.order_line_state is
  'Where a customer''s order line stands: open has shipped nothing, shipped has shipped all, cancelled ships no more.';
--! EndIncluded demand/types/order_line_state.sql
--! Included demand/types/sale_line.sql
create type demand.sale_line as (
  line_number bigint,
  transaction_id text,
  item_id uuid,
  location_id uuid,
  sold_at timestamptz,
  quantity numeric,
  unit_price numeric,
  currency text,
  customer_id uuid,
  customer_segment text,
  region text,
  promotion text
);

comment on type demand.sale_line is
  'One line of a batch or a bulk load of sales, with the meaning of the columns of demand.sales; line_number is where it stands in its source and is named in errors. Staging tables for demand._load_sales have these columns.';
--! EndIncluded demand/types/sale_line.sql
--! Included demand/types/load_result.sql
create type demand.load_result as (
  line_count bigint,
  day_count bigint,
  partition_count integer,
  first_sold_at timestamptz,
  last_sold_at timestamptz
);

comment on type demand.load_result is
  'What a batch or a bulk load did: sales lines written, rows of demand.daily_sales made or changed, monthly partitions made, first and last moment of sale (null when there were no lines).';
--! EndIncluded demand/types/load_result.sql
--! Included demand/tables/customers.sql
create table demand.customers (
  id uuid not null default core.uuid_v7(),
  code text not null,
  name text,
  segment text,
  tier text,
  region text,
  is_active boolean not null default true,
  erased_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint customers_pkey primary key (id),
  constraint customers_code_key unique (code),
  constraint customers_code_check check (code = btrim(code) and code <> ''),
  constraint customers_erased_at_check check (
    erased_at is null or (code = 'erased-' || replace(id::text, '-', '') and name is null and region is null and not is_active)
  )
);

create index customers_segment_idx on demand.customers (segment, code);

comment on table demand.customers is
  'Customers. One who is to be forgotten is erased with demand.erase_customers: orders and sales keep the id, which says no more who it was.';
comment on column demand.customers.id is 'Identifier.';
comment on column demand.customers.code is 'Unique code.';
comment on column demand.customers.name is 'Name; null where only the code is known.';
comment on column demand.customers.segment is 'Segment: premium, standard, wholesale.';
comment on column demand.customers.tier is 'Service tier.';
comment on column demand.customers.region is 'Region or country.';
comment on column demand.customers.is_active is 'False: no longer served.';
comment on column demand.customers.erased_at is 'When code, name and region were erased; the id stays. Set by demand.erase_customers and demand.erase_customer_segment alone.';
comment on column demand.customers.created_at is 'When the row was made.';
comment on column demand.customers.updated_at is 'When the row last changed.';

create trigger tg_customers__set_updated_at
before update on demand.customers
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

-- One entry of the audit log for each customer erased, without what was erased.
create constraint trigger tg_customers__audit
after update on demand.customers
deferrable initially deferred
for each row
when (old.erased_at is null and new.erased_at is not null)
execute function governance.tg_audit('id', 'code,name,segment,tier,region');

grant select on demand.customers to qm_app, qm_readonly, qm_auditor, qm_maintenance;
-- Not erased_at: who sets it has erased.
grant insert (id, code, name, segment, tier, region, is_active) on demand.customers to qm_app;
grant update (id, code, name, segment, tier, region, is_active) on demand.customers to qm_app;
grant delete on demand.customers to qm_app;
--! EndIncluded demand/tables/customers.sql
--! Included demand/tables/sales.sql
create table demand.sales (
  item_id uuid not null,
  sold_at timestamptz not null,
  transaction_id text not null,
  location_id uuid not null,
  sold_on date not null,
  quantity numeric(18, 6) not null,
  unit_price numeric(18, 4) not null,
  total numeric(24, 4) not null generated always as (round(quantity * unit_price, 4)) stored,
  currency text not null,
  customer_id uuid,
  customer_segment text,
  region text,
  promotion text,
  upload_id uuid,
  recorded_at timestamptz not null default now(),
  constraint sales_pkey primary key (item_id, sold_at, transaction_id),
  constraint sales_item_id_fkey foreign key (item_id) references catalog.items (id) on delete restrict,
  constraint sales_location_id_fkey foreign key (location_id) references catalog.locations (id) on delete restrict,
  constraint sales_customer_id_fkey foreign key (customer_id) references demand.customers (id) on delete restrict,
  constraint sales_upload_id_fkey foreign key (upload_id) references series.uploads (id) on delete restrict,
  constraint sales_transaction_id_check check (transaction_id <> ''),
  constraint sales_quantity_check check (quantity <> 0),
  constraint sales_unit_price_check check (unit_price >= 0),
  constraint sales_currency_check check (currency ~ '^[A-Z]{3}$')
) partition by range (sold_at);

create index sales_location_id_idx on demand.sales (location_id, sold_at desc);
create index sales_customer_id_idx on demand.sales (customer_id, sold_at desc) where customer_id is not null;
create index sales_upload_id_idx on demand.sales (upload_id) where upload_id is not null;
create index sales_sold_at_idx on demand.sales (sold_at desc);

create table demand.sales_default partition of demand.sales default;
create unique index sales_default_transaction_id_key on demand.sales_default (transaction_id);

comment on table demand.sales_default is 'Takes sales of months without a partition; should stay empty.';

comment on table demand.sales is
  'Sales lines. A negative quantity is a return. Written by commands only, which keep demand.daily_sales up to date in the same transaction.';
comment on column demand.sales.item_id is 'Item sold.';
comment on column demand.sales.sold_at is 'When.';
comment on column demand.sales.transaction_id is 'Identifier of the line in the selling system, unique: within a month by an index of the partition, over all months by the commands.';
comment on column demand.sales.location_id is 'Where.';
comment on column demand.sales.sold_on is 'Day of the sale in the location''s time zone.';
comment on column demand.sales.quantity is 'Quantity in the item''s stock unit; negative for a return, never zero.';
comment on column demand.sales.unit_price is 'Price per stock unit.';
comment on column demand.sales.total is 'quantity x unit_price, computed by the database.';
comment on column demand.sales.currency is 'ISO 4217 code.';
comment on column demand.sales.customer_id is 'Customer, where known.';
comment on column demand.sales.customer_segment is 'Segment at the time of the sale.';
comment on column demand.sales.region is 'Region of the sale.';
comment on column demand.sales.promotion is 'Promotion that applied; null: none.';
comment on column demand.sales.upload_id is 'Upload that brought it; null where it was recorded directly.';
comment on column demand.sales.recorded_at is 'When it was written.';

grant select on demand.sales to qm_app, qm_readonly, qm_auditor, qm_maintenance;
grant select on demand.sales_default to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded demand/tables/sales.sql
--! Included demand/tables/daily_sales.sql
create table demand.daily_sales (
  item_id uuid not null,
  location_id uuid not null,
  day date not null,
  quantity numeric(18, 6) not null,
  returned_quantity numeric(18, 6) not null,
  revenue numeric(24, 4) not null,
  currency text not null,
  line_count bigint not null,
  promotion_line_count bigint not null,
  constraint daily_sales_pkey primary key (item_id, location_id, day, currency),
  constraint daily_sales_line_count_check check (line_count >= 1)
);

-- Serves a location's days too; a second index would make every load pay for it.
create index daily_sales_day_location_id_idx on demand.daily_sales (day, location_id);

comment on table demand.daily_sales is
  'Sales by item, location and day: the demand history that forecasts read. Kept equal to the aggregate of demand.sales by the commands that write sales, in the same transaction. It has no foreign keys of its own: each row follows from sales rows that have them.';
comment on column demand.daily_sales.item_id is 'Item.';
comment on column demand.daily_sales.location_id is 'Location.';
comment on column demand.daily_sales.day is 'Day in the location''s time zone.';
comment on column demand.daily_sales.quantity is 'Net quantity: sales less returns, in the item''s stock unit.';
comment on column demand.daily_sales.returned_quantity is 'Quantity returned, as a positive number.';
comment on column demand.daily_sales.revenue is 'Sum of the lines'' totals.';
comment on column demand.daily_sales.currency is 'ISO 4217 code; sales in two currencies make two rows.';
comment on column demand.daily_sales.line_count is 'Number of sales lines; the row goes when it reaches zero.';
comment on column demand.daily_sales.promotion_line_count is 'Number of them under a promotion.';

grant select on demand.daily_sales to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded demand/tables/daily_sales.sql
--! Included demand/tables/orders.sql
create table demand.orders (
  id uuid not null default core.uuid_v7(),
  order_number text not null,
  customer_id uuid,
  ordered_at timestamptz not null default now(),
  upload_id uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint orders_pkey primary key (id),
  constraint orders_order_number_key unique (order_number),
  constraint orders_customer_id_fkey foreign key (customer_id) references demand.customers (id) on delete restrict,
  constraint orders_upload_id_fkey foreign key (upload_id) references series.uploads (id) on delete restrict,
  constraint orders_order_number_check check (order_number = btrim(order_number) and order_number <> '')
);

create index orders_customer_id_idx on demand.orders (customer_id, ordered_at desc) where customer_id is not null;
create index orders_upload_id_idx on demand.orders (upload_id) where upload_id is not null;

comment on table demand.orders is 'Customers'' orders; their lines consume forecasts.';
comment on column demand.orders.id is 'Identifier.';
comment on column demand.orders.order_number is 'Unique number.';
comment on column demand.orders.customer_id is 'Customer, where known.';
comment on column demand.orders.ordered_at is 'When it was placed.';
comment on column demand.orders.upload_id is 'Upload that brought it; null where it was recorded directly.';
comment on column demand.orders.created_at is 'When the row was made.';
comment on column demand.orders.updated_at is 'When the row last changed.';

create trigger tg_orders__set_updated_at
before update on demand.orders
for each row
when (old.* is distinct from new.*)
execute function core.tg_set_updated_at();

grant select on demand.orders to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded demand/tables/orders.sql
--! Included demand/tables/order_lines.sql
create table demand.order_lines (
  id uuid not null default core.uuid_v7(),
  order_id uuid not null,
  line_number integer not null,
  item_id uuid not null,
  location_id uuid not null,
  ordered_quantity numeric(18, 6) not null,
  shipped_quantity numeric(18, 6) not null default 0,
  open_quantity numeric(18, 6) not null generated always as (
    case when state = 'cancelled' then 0 else ordered_quantity - shipped_quantity end
  ) stored,
  due_on date not null,
  priority integer not null default 10,
  state demand.order_line_state not null default 'open',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint order_lines_pkey primary key (id),
  constraint order_lines_order_id_line_number_key unique (order_id, line_number),
  constraint order_lines_order_id_fkey foreign key (order_id) references demand.orders (id) on delete cascade,
  constraint order_lines_item_id_fkey foreign key (item_id) references catalog.items (id) on delete restrict,
  constraint order_lines_location_id_fkey foreign key (location_id) references catalog.locations (id) on delete restrict,
  constraint order_lines_line_number_check check (line_number >= 1),
  constraint order_lines_ordered_quantity_check check (ordered_quantity > 0),
  constraint order_lines_shipped_quantity_check check (shipped_quantity between 0 and ordered_quantity),
  constraint order_lines_priority_check check (priority between 1 and 99),
  constraint order_lines_state_check check (
    case state
      when 'open' then shipped_quantity = 0
      when 'partially_shipped' then shipped_quantity > 0 and shipped_quantity < ordered_quantity
      when 'shipped' then shipped_quantity = ordered_quantity
      else true
    end
  )
);

create index order_lines_item_id_idx on demand.order_lines (item_id, location_id, due_on) where state in ('open', 'partially_shipped');
create index order_lines_due_on_idx on demand.order_lines (due_on, priority, id) where state in ('open', 'partially_shipped');
create index order_lines_item_id_fkey_idx on demand.order_lines (item_id);
create index order_lines_location_id_idx on demand.order_lines (location_id, due_on);

comment on table demand.order_lines is 'Lines of customers'' orders: what is ordered, shipped and still open, and when it is due.';
comment on column demand.order_lines.id is 'Identifier.';
comment on column demand.order_lines.order_id is 'Order.';
comment on column demand.order_lines.line_number is 'Number of the line, from 1.';
comment on column demand.order_lines.item_id is 'Item.';
comment on column demand.order_lines.location_id is 'Location that ships.';
comment on column demand.order_lines.ordered_quantity is 'Quantity ordered, in the item''s stock unit.';
comment on column demand.order_lines.shipped_quantity is 'Quantity shipped so far.';
comment on column demand.order_lines.open_quantity is 'Quantity still to ship; zero when cancelled.';
comment on column demand.order_lines.due_on is 'Day on which it is due.';
comment on column demand.order_lines.priority is '1 (first) to 99.';
comment on column demand.order_lines.state is 'Open, partially shipped, shipped or cancelled.';
comment on column demand.order_lines.created_at is 'When the row was made.';
comment on column demand.order_lines.updated_at is 'When the row last changed.';

create trigger tg_order_lines__set_updated_at
before update on demand.order_lines
for each row
execute function core.tg_set_updated_at();

grant select on demand.order_lines to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded demand/tables/order_lines.sql
--! Included demand/tables/customer_behavior.sql
create table demand.customer_behavior (
  id uuid not null default core.uuid_v7(),
  customer_segment text not null,
  category_id uuid,
  analysis_date date not null,
  lookback_days integer not null,
  purchase_frequency double precision,
  seasonal_multiplier double precision,
  price_sensitivity double precision,
  line_count bigint not null,
  computed_at timestamptz not null default now(),
  constraint customer_behavior_pkey primary key (id),
  constraint customer_behavior_segment_category_id_analysis_date_key
    unique nulls not distinct (customer_segment, category_id, analysis_date),
  constraint customer_behavior_category_id_fkey foreign key (category_id) references catalog.categories (id) on delete cascade,
  constraint customer_behavior_lookback_days_check check (lookback_days >= 1)
);

create index customer_behavior_category_id_idx on demand.customer_behavior (category_id, analysis_date desc);

comment on table demand.customer_behavior is 'How customer segments buy in each category, computed from sales by demand.analyze_customer_behavior.';
comment on column demand.customer_behavior.id is 'Identifier.';
comment on column demand.customer_behavior.customer_segment is 'Segment.';
comment on column demand.customer_behavior.category_id is 'Category; null for items without one.';
comment on column demand.customer_behavior.analysis_date is 'Day up to which sales were looked at.';
comment on column demand.customer_behavior.lookback_days is 'Days of sales looked at.';
comment on column demand.customer_behavior.purchase_frequency is 'Days with a purchase per customer and 30 days; null where the customers are unknown.';
comment on column demand.customer_behavior.seasonal_multiplier is 'Average monthly quantity of the analysis month over the average of all months; null with less than a year of sales.';
comment on column demand.customer_behavior.price_sensitivity is 'Slope of log quantity on log price over item-days, each against its item''s average (own-price elasticity); null where prices do not vary.';
comment on column demand.customer_behavior.line_count is 'Sales lines that it rests on.';
comment on column demand.customer_behavior.computed_at is 'When it was computed.';

grant select on demand.customer_behavior to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded demand/tables/customer_behavior.sql
--! Included demand/functions/tg_customers__keep_erased.sql
create or replace function demand.tg_customers__keep_erased()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  raise exception using
    errcode = 'QM614',
    message = 'this customer has been erased',
    detail = format('customer %s was erased at %s', old.id, old.erased_at),
    hint = 'An erased customer stays as an id only; create a new customer instead.';
end
$$;

comment on function demand.tg_customers__keep_erased() is
  'Before-update trigger of demand.customers: nobody gives an erased customer a name again, an import that updates neither. Error: QM614.';

revoke execute on function demand.tg_customers__keep_erased() from public;

drop trigger if exists tg_customers__keep_erased on demand.customers;
create trigger tg_customers__keep_erased
before update on demand.customers
for each row
when (old.erased_at is not null and old.* is distinct from new.*)
execute function demand.tg_customers__keep_erased();
--! EndIncluded demand/functions/tg_customers__keep_erased.sql
--! Included demand/functions/refuse_erased_customer.sql
create or replace function demand._refuse_erased_customer(p_customer_id uuid)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_erased_at timestamptz;
begin
  -- The lock that the foreign key takes later, taken before looking: who erases meanwhile is waited for, or waits.
  select c.erased_at
  into v_erased_at
  from demand.customers c
  where c.id = p_customer_id
  for key share;

  if v_erased_at is not null then
    raise exception using
      errcode = 'QM614',
      message = 'this customer has been erased',
      detail = format('customer %s was erased at %s', p_customer_id, v_erased_at),
      hint = 'An erased customer stays as an id only; create a new customer instead.';
  end if;
end
$$;

comment on function demand._refuse_erased_customer(uuid) is
  'Guard of commands that write a row for a customer: keeps the customer from being erased until the end of the transaction. An unknown customer is left to the foreign key. Error: QM614.';

revoke execute on function demand._refuse_erased_customer(uuid) from public;
--! EndIncluded demand/functions/refuse_erased_customer.sql
--! Included demand/functions/lock_upload_customers.sql
create or replace function demand._lock_upload_customers(p_source text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_line_number bigint;
begin
  execute format(
    $query$
      select c.id
      from demand.customers c
      where c.code in (select s.customer from (%s) s)
      order by c.id
      for key share
    $query$,
    p_source
  );

  execute format(
    $query$
      select min(s.line_number)
      from (%s) s
      where s.customer is not null
        and not exists (select from demand.customers c where c.code = s.customer)
    $query$,
    p_source
  )
  into v_line_number;

  if v_line_number is not null then
    raise exception using
      errcode = 'QM613',
      message = 'there is no such customer',
      detail = format('line %s names a customer who was erased or removed while the file was imported', v_line_number),
      hint = 'Import the file again: its records without a customer are rejected by line.';
  end if;
end
$$;

comment on function demand._lock_upload_customers(text) is
  'For loaders: keeps the customers that the records of p_source (a query with line_number and customer, a code) name from being erased or removed until the end of the transaction, and refuses where one went since the records were checked. Error: QM613.';

revoke execute on function demand._lock_upload_customers(text) from public;
--! EndIncluded demand/functions/lock_upload_customers.sql
--! Included demand/functions/find_lines_naming.sql
create or replace function demand._find_lines_naming(p_source text, p_words text[])
returns table (upload_id uuid, line_number bigint)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  -- A word that has a separator in it, as a name with a comma, is no single field; there are few of them.
  return query execute format(
    $query$
      with words as materialized (
        select distinct lower(btrim(w.word, $2)) as word
        from unnest($1) as w (word)
      )
      select s.upload_id, s.line_number
      from (%1$s) s
      cross join lateral regexp_split_to_table(lower(s.line), '[,;|\t]') as f (field)
      join words w on w.word = btrim(f.field, $2)
      where w.word <> ''
      union
      select s.upload_id, s.line_number
      from (%1$s) s
      join words w on w.word ~ '[,;|\t"]' and strpos(replace(lower(s.line), '""', '"'), w.word) > 0
    $query$,
    p_source
  )
  using p_words, E' "\r\n()';
end
$$;

comment on function demand._find_lines_naming(text, text[]) is
  'Which lines of files hold one of the words as a field, without regard to case, quotes and spaces around it. p_source: a query with upload_id, line_number and line. A short word is found in columns where it means something else too: rather a line too many than one too few.';

revoke execute on function demand._find_lines_naming(text, text[]) from public;
--! EndIncluded demand/functions/find_lines_naming.sql
--! Included demand/functions/forget_customers.sql
create or replace function demand._forget_customers(p_customer_ids uuid[], p_dry_run boolean)
returns table (
  table_name text,
  row_count bigint,
  effect text,
  is_done boolean
)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_words text[];
  v_staging text;
  v_upload_id uuid;
begin
  select array_agg(w.word)
  into v_words
  from demand.customers c
  cross join lateral (values (c.code), (c.name)) as w (word)
  where c.id = any (p_customer_ids)
    and w.word is not null;

  is_done := not p_dry_run;

  table_name := 'demand.customers';
  effect := 'erase';
  row_count := cardinality(p_customer_ids);
  return next;

  if not p_dry_run then
    update demand.customers c
    set
      code = 'erased-' || replace(c.id::text, '-', ''),
      name = null,
      region = null,
      is_active = false,
      erased_at = now()
    where c.id = any (p_customer_ids);
  end if;

  -- Records that were refused stand there as they stood in the file.
  table_name := 'series.upload_rejects';

  with uploads as (
    select u.id
    from series.uploads u
    where exists (
      select
      from jsonb_array_elements(case when jsonb_typeof(u.mapping -> 'targets') = 'array' then u.mapping -> 'targets' else '[]' end) as t (definition)
      join series.upload_target_columns k on k.target = t.definition ->> 'target'
      join series.upload_targets g on g.target = k.target
      where t.definition -> 'values' ? k.column_name
        and 'demand.customers' in (k.lookup_table, g.table_name)
    )
  ),
  lines as (
    select l.upload_id, l.line_number
    from demand._find_lines_naming('select r.upload_id, r.line_number, r.raw as line from series.upload_rejects r', v_words) as l
    join uploads u on u.id = l.upload_id
  ),
  erased as (
    update series.upload_rejects r
    set
      value = null,
      raw = '(erased)'
    from lines l
    where r.upload_id = l.upload_id
      and r.line_number = l.line_number
      and not p_dry_run
  )
  select count(*)
  into row_count
  from lines l
  join series.upload_rejects r on r.upload_id = l.upload_id and r.line_number = l.line_number;

  if row_count > 0 then
    return next;
  end if;

  -- Imports that somebody committed half-way. One that is under way now cannot be seen; its loader looks again.
  effect := 'drop';

  for v_upload_id, v_staging in
    select u.id, series._staging_name(u.id, 'staging')
    from series.uploads u
    where u.state in ('hashing', 'validating', 'validated', 'partially_valid', 'rejected')
      and to_regclass(series._staging_name(u.id, 'staging')) is not null
    order by u.id
  loop
    select count(*)
    into row_count
    from demand._find_lines_naming(
      format('select %L::uuid as upload_id, s.line_number, coalesce(s.raw, s::text) as line from %s s', v_upload_id, v_staging),
      v_words
    );

    if row_count > 0 then
      if not p_dry_run then
        perform series._drop_staging(v_upload_id);
      end if;

      table_name := v_staging;
      return next;
    end if;
  end loop;

  effect := 'keep';

  for table_name, row_count in
    select 'demand.orders', count(*) from demand.orders o where o.customer_id = any (p_customer_ids)
    union all
    select 'demand.sales', count(*) from demand.sales s where s.customer_id = any (p_customer_ids)
  loop
    if row_count > 0 then
      return next;
    end if;
  end loop;
end
$$;

comment on function demand._forget_customers(uuid[], boolean) is
  'What demand.erase_customers and demand.erase_customer_segment have in common; the customers are locked, known and not erased.';

revoke execute on function demand._forget_customers(uuid[], boolean) from public;
--! EndIncluded demand/functions/forget_customers.sql
--! Included demand/functions/erase_customers.sql
create or replace function demand.erase_customers(p_customer_ids uuid[], p_dry_run boolean default true)
returns table (
  table_name text,
  row_count bigint,
  effect text,
  is_done boolean
)
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_customer_ids uuid[] := array(select distinct i.id from unnest(p_customer_ids) as i (id));
  v_fault record;
begin
  perform identity.require_role('admin');

  if cardinality(v_customer_ids) = 0 then
    raise exception using
      errcode = 'QM613',
      message = 'there is no such customer',
      detail = 'no customer was given',
      hint = 'select id, code from demand.customers lists them.';
  end if;

  -- Orders and sales that are being written for them come first, and stay.
  perform c.id
  from demand.customers c
  where c.id = any (v_customer_ids)
  order by c.id
  for update;

  select i.id, c.erased_at
  into v_fault
  from unnest(v_customer_ids) as i (id)
  left join demand.customers c on c.id = i.id
  where c.id is null
    or c.erased_at is not null
  order by c.id is not null, i.id
  limit 1;

  if found and v_fault.erased_at is null then
    raise exception using
      errcode = 'QM613',
      message = 'there is no such customer',
      detail = format('customer %s', coalesce(v_fault.id::text, 'null')),
      hint = 'select id, code from demand.customers lists them.';
  elsif found then
    raise exception using
      errcode = 'QM614',
      message = 'this customer has been erased',
      detail = format('customer %s was erased at %s', v_fault.id, v_fault.erased_at),
      hint = 'An erased customer stays as an id only; leave it out.';
  end if;

  return query
  select e.*
  from demand._forget_customers(v_customer_ids, p_dry_run) as e;
end
$$;

comment on function demand.erase_customers(uuid[], boolean) is
  'Erases who customers are, or says with p_dry_run (the default) what would go: one row a table with the number of rows and the effect: erase, drop (tables of an import that was committed half-way) or keep. Code, name and region are replaced, and with them every refused record of an upload that holds code or name as a field; orders, sales, quantities and money stay under an id that says nothing, segment and tier with them. All or none; cannot be undone. A new customer with the same code is another one. The audit log gets one entry a customer without what was erased. For admins. Errors: QM101, QM102, QM103, QM613 no such customer, QM614 already erased.';

revoke execute on function demand.erase_customers(uuid[], boolean) from public;
grant execute on function demand.erase_customers(uuid[], boolean) to qm_app, qm_maintenance;
--! EndIncluded demand/functions/erase_customers.sql
--! Included demand/functions/erase_customer_segment.sql
create or replace function demand.erase_customer_segment(p_segment text, p_dry_run boolean default true)
returns table (
  table_name text,
  row_count bigint,
  effect text,
  is_done boolean
)
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_customer_ids uuid[];
begin
  perform identity.require_role('admin');

  perform c.id
  from demand.customers c
  where c.segment = p_segment
    and c.erased_at is null
  order by c.id
  for update;

  -- Read again: one of them may have been erased by whom this call waited for.
  v_customer_ids := array(
    select c.id
    from demand.customers c
    where c.segment = p_segment
      and c.erased_at is null
  );

  if cardinality(v_customer_ids) = 0 then
    raise exception using
      errcode = 'QM613',
      message = 'there is no such customer',
      detail = format('no customer of segment %s who is not erased', coalesce(p_segment, 'null')),
      hint = 'select segment, count(*) from demand.customers where erased_at is null group by segment lists the segments.';
  end if;

  return query
  select e.*
  from demand._forget_customers(v_customer_ids, p_dry_run) as e;
end
$$;

comment on function demand.erase_customer_segment(text, boolean) is
  'demand.erase_customers for all customers of a segment who are not erased yet. The segment itself stays on their rows and on sales: it says no more who they were. Errors: QM101, QM102, QM103, QM613 the segment has no customer who is not erased.';

revoke execute on function demand.erase_customer_segment(text, boolean) from public;
grant execute on function demand.erase_customer_segment(text, boolean) to qm_app, qm_maintenance;
--! EndIncluded demand/functions/erase_customer_segment.sql
--! Included demand/functions/period_unit.sql
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
--! EndIncluded demand/functions/period_unit.sql
--! Included demand/functions/find_sale_faults.sql
create or replace function demand._find_sale_faults(p_source text, p_lines demand.sale_line[] default null)
returns table (line_number bigint, column_name text, value text, reason text)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  return query execute format(
    $query$
      select f.line_number, f.column_name, f.value, f.reason
      from (
        select s.line_number, c.column_name, c.value, c.reason
        from %1$s s
        left join catalog.items i on i.id = s.item_id
        left join catalog.units u on u.code = i.unit
        left join catalog.locations l on l.id = s.location_id
        left join demand.customers k on k.id = s.customer_id
        cross join lateral (
          values
            ('transaction_id', s.transaction_id, 'is missing', s.transaction_id is null or s.transaction_id = ''),
            ('item_id', s.item_id::text, 'is missing', s.item_id is null),
            ('item_id', s.item_id::text, 'is not an item', s.item_id is not null and i.id is null),
            ('location_id', s.location_id::text, 'is missing', s.location_id is null),
            ('location_id', s.location_id::text, 'is not a location', s.location_id is not null and l.id is null),
            ('sold_at', s.sold_at::text, 'is missing', s.sold_at is null),
            ('sold_at', s.sold_at::text, 'is not a usable time', not (s.sold_at >= '1900-01-01' and s.sold_at < '2200-01-01')),
            ('quantity', s.quantity::text, 'is missing', s.quantity is null),
            ('quantity', s.quantity::text, 'is zero', s.quantity = 0),
            ('quantity', s.quantity::text, 'is not a usable number', not abs(s.quantity) < 1e12),
            ('quantity', s.quantity::text, 'has more than six decimals', s.quantity <> round(s.quantity, 6)),
            ('quantity', s.quantity::text, 'is not a whole number of ' || i.unit, u.is_whole and s.quantity <> trunc(s.quantity)),
            ('unit_price', s.unit_price::text, 'is missing', s.unit_price is null),
            ('unit_price', s.unit_price::text, 'is below zero', s.unit_price < 0),
            ('unit_price', s.unit_price::text, 'is not a usable number', not s.unit_price < 1e14),
            ('currency', s.currency, 'is missing', s.currency is null),
            ('currency', s.currency, 'is not a currency code', s.currency !~ '^[A-Z]{3}$'),
            ('customer_id', s.customer_id::text, 'is not a customer', s.customer_id is not null and k.id is null),
            ('customer_id', s.customer_id::text, 'has been erased', k.erased_at is not null)
        ) as c (column_name, value, reason, is_fault)
        where c.is_fault
        union all
        select d.line_number, 'transaction_id', d.transaction_id, 'stands in the source more than once'
        from (
          select s.line_number, s.transaction_id, row_number() over (partition by s.transaction_id order by s.line_number) as occurrence
          from %1$s s
          where s.transaction_id is not null
        ) as d
        where d.occurrence > 1
        union all
        select s.line_number, 'transaction_id', s.transaction_id, 'is already recorded'
        from %1$s s
        join demand.sales t on t.transaction_id = s.transaction_id
      ) as f
      order by f.line_number, f.column_name, f.reason
    $query$,
    p_source
  )
  using p_lines;
end
$$;

comment on function demand._find_sale_faults(text, demand.sale_line[]) is
  'Everything that keeps lines from being written as sales, one row a fault. p_source: a table with the columns of demand.sale_line, quoted and qualified, or unnest($1), which stands for p_lines. An import rejects the lines that it names; a command that finds one refuses all.';

revoke execute on function demand._find_sale_faults(text, demand.sale_line[]) from public;
--! EndIncluded demand/functions/find_sale_faults.sql
--! Included demand/functions/refuse_sale_lines.sql
create or replace function demand._refuse_sale_lines(p_source text, p_lines demand.sale_line[] default null)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_fault record;
begin
  select f.line_number, f.column_name, f.value, f.reason, count(*) over () as fault_count
  into v_fault
  from demand._find_sale_faults(p_source, p_lines) as f
  order by f.line_number, f.column_name, f.reason
  limit 1;

  if v_fault.reason in ('is already recorded', 'stands in the source more than once') then
    raise exception using
      errcode = 'QM601',
      message = 'a sale with this transaction id exists',
      detail = format('line %s: transaction_id %s %s; faults in all: %s', v_fault.line_number, v_fault.value, v_fault.reason, v_fault.fault_count),
      hint = 'Leave out lines that are recorded; repeat a request with its idempotency key to get the first result.';
  end if;

  raise exception using
    errcode = 'QM602',
    message = 'the sale cannot be recorded as it is',
    detail = format('line %s: %s %s %s; faults in all: %s',
      v_fault.line_number, v_fault.column_name, coalesce(v_fault.value, 'null'), v_fault.reason, v_fault.fault_count),
    hint = 'Correct the line; nothing was recorded.';
end
$$;

comment on function demand._refuse_sale_lines(text, demand.sale_line[]) is
  'Raises what is wrong with the first faulty line. Called when the quick look of demand._write_sales saw that something is. Errors: QM601, QM602.';

revoke execute on function demand._refuse_sale_lines(text, demand.sale_line[]) from public;
--! EndIncluded demand/functions/refuse_sale_lines.sql
--! Included demand/functions/ensure_sales_month.sql
create or replace function demand._ensure_sales_month(p_month date)
returns boolean
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_from timestamptz := p_month::timestamp at time zone 'UTC';
  v_to timestamptz := (p_month + interval '1 month') at time zone 'UTC';
begin
  if to_regclass(format('demand.sales_%s', to_char(p_month, 'YYYY_MM'))) is not null then
    return false;
  end if;

  -- Before the default partition is looked at: who attaches a month holds this lock and wants that partition.
  lock table only demand.sales in share update exclusive mode;

  if to_regclass(format('demand.sales_%s', to_char(p_month, 'YYYY_MM'))) is not null then
    return false;
  end if;

  -- Sales that came while the month had no partition move into it.
  if exists (select from demand.sales_default d where d.sold_at >= v_from and d.sold_at < v_to) then
    perform core.move_default_rows('demand.sales');
  else
    perform core._create_month_partition('demand.sales', p_month);
  end if;

  return true;
end
$$;

comment on function demand._ensure_sales_month(date) is
  'Sees to it that a month of sales has its partition; true where it was made now. First step of whoever writes sales, before any other lock is taken.';

revoke execute on function demand._ensure_sales_month(date) from public;
--! EndIncluded demand/functions/ensure_sales_month.sql
--! Included demand/functions/write_sales.sql
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
--! EndIncluded demand/functions/write_sales.sql
--! Included demand/functions/_load_sales.sql
create or replace function demand._load_sales(p_source regclass, p_upload_id uuid)
returns demand.load_result
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  -- Statistics of a table that was filled a moment ago do not come by themselves.
  execute format('analyze %s', p_source);

  return demand._write_sales(p_source::text, null, p_upload_id);
end
$$;

comment on function demand._load_sales(regclass, uuid) is
  'Bulk load: writes the rows of a staging table with the columns of demand.sale_line as sales of an upload (null: of none), all or nothing; see demand._write_sales. The caller owns the table, holds the upload''s lock and has put nothing into it that others can reach. Errors: QM601 a transaction id twice or recorded, QM602 a line that cannot be a sale; demand._find_sale_faults names all of them beforehand.';

revoke execute on function demand._load_sales(regclass, uuid) from public;
--! EndIncluded demand/functions/_load_sales.sql
--! Included demand/functions/open_sales_load.sql
create or replace function demand.open_sales_load()
returns text
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  if to_regclass('pg_temp.sales_load') is not null then
    drop table pg_temp.sales_load;
  end if;

  create temporary table sales_load (like demand.sale_line) on commit drop;
  -- Nobody but this session reaches its temporary tables.
  grant insert on pg_temp.sales_load to qm_app;

  return 'pg_temp.sales_load';
end
$$;

comment on function demand.open_sales_load() is
  'Opens a bulk load in this transaction and returns the table to COPY into, with the columns of demand.sale_line. demand.load_sales then writes what is in it; at the end of the transaction it goes. Errors: QM102, QM103.';

revoke execute on function demand.open_sales_load() from public;
grant execute on function demand.open_sales_load() to qm_app;
--! EndIncluded demand/functions/open_sales_load.sql
--! Included demand/functions/load_sales.sql
create or replace function demand.load_sales(p_idempotency_key text default null)
returns demand.load_result
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_source regclass := to_regclass('pg_temp.sales_load');
  v_first jsonb;
  v_result demand.load_result;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  -- A table of the caller's own could make the owner run the caller's code.
  if not exists (
    select
    from pg_class c
    where c.oid = v_source
      and c.relkind = 'r'
      and c.relowner = current_user::regrole
      and c.relnamespace = pg_my_temp_schema()
  ) then
    raise exception using
      errcode = 'QM605',
      message = 'no load of sales is open in this transaction',
      detail = 'there is no table pg_temp.sales_load made by demand.open_sales_load',
      hint = 'Call demand.open_sales_load and COPY into its table in the same transaction.';
  end if;

  -- What is in the table is not compared, for that would cost as much as loading it.
  v_first := core.claim_idempotency_key(p_idempotency_key, 'demand.load_sales', '{}');

  if v_first is not null then
    drop table pg_temp.sales_load;
    return jsonb_populate_record(null::demand.load_result, v_first);
  end if;

  v_result := demand._load_sales(v_source, null);
  drop table pg_temp.sales_load;
  perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_result));

  return v_result;
end
$$;

comment on function demand.load_sales(text) is
  'Writes what was copied into the table of demand.open_sales_load as sales, all or none, and brings demand.daily_sales up to date. With an idempotency key that was used before it writes nothing and returns the first result. Errors: QM001, QM102, QM103, QM601 a transaction id twice or recorded, QM602 a line that cannot be a sale, QM605 no load is open.';

revoke execute on function demand.load_sales(text) from public;
grant execute on function demand.load_sales(text) to qm_app;
--! EndIncluded demand/functions/load_sales.sql
--! Included demand/functions/add_to_day.sql
create or replace function demand._add_to_day(p_sale demand.sales)
returns void
language sql
set search_path = pg_catalog, pg_temp
as $$
  insert into demand.daily_sales as d (
    item_id, location_id, day, currency, quantity, returned_quantity, revenue, line_count, promotion_line_count
  )
  values (
    p_sale.item_id,
    p_sale.location_id,
    p_sale.sold_on,
    p_sale.currency,
    p_sale.quantity,
    greatest(-p_sale.quantity, 0),
    p_sale.total,
    1,
    num_nonnulls(p_sale.promotion)
  )
  on conflict on constraint daily_sales_pkey do update
  set
    quantity = d.quantity + excluded.quantity,
    returned_quantity = d.returned_quantity + excluded.returned_quantity,
    revenue = d.revenue + excluded.revenue,
    line_count = d.line_count + excluded.line_count,
    promotion_line_count = d.promotion_line_count + excluded.promotion_line_count
$$;

comment on function demand._add_to_day(demand.sales) is
  'Adds one sale to its day of demand.daily_sales. Last step of a command: the day''s row stays locked until the end of the transaction.';

revoke execute on function demand._add_to_day(demand.sales) from public;
--! EndIncluded demand/functions/add_to_day.sql
--! Included demand/functions/record_sale.sql
create or replace function demand.record_sale(
  p_transaction_id text,
  p_item_id uuid,
  p_location_id uuid,
  p_quantity numeric,
  p_unit_price numeric,
  p_currency text,
  p_sold_at timestamptz default null,
  p_customer_id uuid default null,
  p_customer_segment text default null,
  p_region text default null,
  p_promotion text default null,
  p_issue_stock boolean default false,
  p_idempotency_key text default null
)
returns demand.sales
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_sold_at timestamptz := coalesce(p_sold_at, now());
  v_is_fine boolean;
  v_sold_on date;
  v_sale demand.sales;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  if p_idempotency_key is not null then
    v_first := core.claim_idempotency_key(
      p_idempotency_key,
      'demand.record_sale',
      jsonb_build_array(
        p_transaction_id, p_item_id, p_location_id, trim_scale(p_quantity), trim_scale(p_unit_price), p_currency,
        extract(epoch from p_sold_at), p_customer_id, p_customer_segment, p_region, p_promotion, p_issue_stock
      )
    );

    if v_first is not null then
      return jsonb_populate_record(null::demand.sales, v_first);
    end if;
  end if;

  select
    (
      p_transaction_id <> ''
      and v_sold_at >= '1900-01-01'
      and v_sold_at < '2200-01-01'
      and p_quantity <> 0
      and abs(p_quantity) < 1e12
      and p_quantity = round(p_quantity, case when u.is_whole then 0 else 6 end)
      and p_unit_price >= 0
      and p_unit_price < 1e14
      and p_currency ~ '^[A-Z]{3}$'
      and (p_customer_id is null or exists (select from demand.customers k where k.id = p_customer_id))
    ) is true,
    (v_sold_at at time zone l.time_zone)::date
  into v_is_fine, v_sold_on
  from catalog.items i
  join catalog.units u on u.code = i.unit
  cross join catalog.locations l
  where i.id = p_item_id
    and l.id = p_location_id;

  if v_is_fine is not true then
    perform demand._refuse_sale_lines(
      'unnest($1)',
      array[row(
        1, p_transaction_id, p_item_id, p_location_id, v_sold_at, p_quantity, p_unit_price, p_currency,
        p_customer_id, p_customer_segment, p_region, p_promotion
      )::demand.sale_line]
    );
  end if;

  if p_customer_id is not null then
    perform demand._refuse_erased_customer(p_customer_id);
  end if;

  if p_issue_stock and p_quantity < 0 then
    raise exception using
      errcode = 'QM604',
      message = 'a return cannot issue stock',
      detail = format('transaction %s, quantity %s', p_transaction_id, p_quantity),
      hint = 'Record the return without p_issue_stock and receive the goods with inventory.post_movement.';
  end if;

  perform demand._ensure_sales_month(date_trunc('month', v_sold_at at time zone 'UTC')::date);

  -- An index can hold an id unique within its month only; over the months two sessions meet at this lock.
  perform pg_advisory_xact_lock(hashtextextended('demand.sales ' || p_transaction_id, 0));

  if exists (select from demand.sales t where t.transaction_id = p_transaction_id) then
    raise exception using
      errcode = 'QM601',
      message = 'a sale with this transaction id exists',
      detail = format('transaction %s', p_transaction_id),
      hint = 'Give each sales line an id of its own; repeat a request with its idempotency key to get the first result.';
  end if;

  if p_issue_stock then
    perform inventory.post_movement(
      p_item_id => p_item_id,
      p_location_id => p_location_id,
      p_movement_type => 'issue',
      p_quantity => p_quantity,
      p_reason => 'sale',
      p_reference => p_transaction_id,
      p_effective_at => v_sold_at
    );
  end if;

  begin
    insert into demand.sales (
      item_id, sold_at, transaction_id, location_id, sold_on, quantity, unit_price, currency,
      customer_id, customer_segment, region, promotion
    )
    values (
      p_item_id, v_sold_at, p_transaction_id, p_location_id, v_sold_on, p_quantity, p_unit_price, p_currency,
      p_customer_id, p_customer_segment, p_region, p_promotion
    )
    returning * into v_sale;
  exception
    when unique_violation then
      raise exception using
        errcode = 'QM601',
        message = 'a sale with this transaction id exists',
        detail = format('transaction %s was written by another session at the same time', p_transaction_id),
        hint = 'Give each sales line an id of its own; repeat a request with its idempotency key to get the first result.';
  end;

  perform demand._add_to_day(v_sale);

  if p_idempotency_key is not null then
    perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_sale));
  end if;

  return v_sale;
end
$$;

comment on function demand.record_sale(text, uuid, uuid, numeric, numeric, text, timestamptz, uuid, text, text, text, boolean, text) is
  'Records one sales line and brings its day of demand.daily_sales up to date; returns the sale. A negative quantity is a return. p_sold_at: null is now. Customer, segment, region and promotion are kept as given: null is unknown, nothing is taken from the masters. p_issue_stock issues the quantity through inventory.post_movement, with its errors, in the same transaction. Errors: QM001 key used for something else, QM102 and QM103 user, QM601 transaction id exists, QM602 line cannot be a sale, QM604 a return with p_issue_stock, QM614 an erased customer.';

revoke execute on function demand.record_sale(text, uuid, uuid, numeric, numeric, text, timestamptz, uuid, text, text, text, boolean, text) from public;
grant execute on function demand.record_sale(text, uuid, uuid, numeric, numeric, text, timestamptz, uuid, text, text, text, boolean, text) to qm_app;
--! EndIncluded demand/functions/record_sale.sql
--! Included demand/functions/record_sales.sql
create or replace function demand.record_sales(p_lines jsonb, p_issue_stock boolean default false, p_idempotency_key text default null)
returns demand.load_result
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_lines demand.sale_line[];
  v_return record;
  v_result demand.load_result;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  if jsonb_typeof(p_lines) is distinct from 'array' then
    raise exception using
      errcode = 'QM602',
      message = 'the sale cannot be recorded as it is',
      detail = format('a JSON %s was given', coalesce(jsonb_typeof(p_lines), 'null')),
      hint = 'Give a JSON array of objects with transaction_id, item_id, location_id, sold_at, quantity, unit_price, currency and, where known, customer_id, customer_segment, region, promotion.';
  end if;

  v_first := core.claim_idempotency_key(p_idempotency_key, 'demand.record_sales', jsonb_build_array(p_lines, p_issue_stock));

  if v_first is not null then
    return jsonb_populate_record(null::demand.load_result, v_first);
  end if;

  select coalesce(
    array_agg(
      row(
        s.line_number, s.transaction_id, s.item_id, s.location_id, s.sold_at, s.quantity, s.unit_price, s.currency,
        s.customer_id, s.customer_segment, s.region, s.promotion
      )::demand.sale_line
      order by s.line_number
    ),
    '{}'
  )
  into v_lines
  from rows from (
    jsonb_to_recordset(p_lines) as (
      transaction_id text,
      item_id uuid,
      location_id uuid,
      sold_at timestamptz,
      quantity numeric,
      unit_price numeric,
      currency text,
      customer_id uuid,
      customer_segment text,
      region text,
      promotion text
    )
  ) with ordinality as s (
    transaction_id, item_id, location_id, sold_at, quantity, unit_price, currency,
    customer_id, customer_segment, region, promotion, line_number
  );

  if p_issue_stock then
    select s.line_number, s.transaction_id, s.quantity
    into v_return
    from unnest(v_lines) as s
    where s.quantity < 0
    order by s.line_number
    limit 1;

    if found then
      raise exception using
        errcode = 'QM604',
        message = 'a return cannot issue stock',
        detail = format('line %s: transaction %s, quantity %s', v_return.line_number, v_return.transaction_id, v_return.quantity),
        hint = 'Record returns in a batch without p_issue_stock and receive the goods with inventory.post_movements.';
    end if;

    if cardinality(v_lines) > 0 then
      perform inventory.post_movements(
        (
          select jsonb_agg(
            jsonb_build_object(
              'item_id', s.item_id,
              'location_id', s.location_id,
              'movement_type', 'issue',
              'quantity', s.quantity,
              'reason', 'sale',
              'reference', s.transaction_id,
              'effective_at', s.sold_at
            )
            order by s.line_number
          )
          from unnest(v_lines) as s
        )
      );
    end if;
  end if;

  v_result := demand._write_sales('unnest($1)', v_lines, null);
  perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_result));

  return v_result;
end
$$;

comment on function demand.record_sales(jsonb, boolean, text) is
  'Records a batch of sales lines, all or none, and brings demand.daily_sales up to date. p_lines: array of objects with the fields of demand.sale_line but line_number, which is the place in the array; sold_at is required. For some thousand lines; more go through demand.open_sales_load. p_issue_stock issues all quantities through inventory.post_movements, with its errors. Errors: QM001, QM102, QM103, QM601 a transaction id twice or recorded, QM602 a line that cannot be a sale, QM604 a return with p_issue_stock.';

revoke execute on function demand.record_sales(jsonb, boolean, text) from public;
grant execute on function demand.record_sales(jsonb, boolean, text) to qm_app;
--! EndIncluded demand/functions/record_sales.sql
--! Included demand/functions/void_sale.sql
create or replace function demand.void_sale(p_transaction_id text, p_idempotency_key text default null)
returns demand.sales
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_sale demand.sales;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  v_first := core.claim_idempotency_key(p_idempotency_key, 'demand.void_sale', jsonb_build_array(p_transaction_id));

  if v_first is not null then
    return jsonb_populate_record(null::demand.sales, v_first);
  end if;

  delete from demand.sales t
  where t.transaction_id = p_transaction_id
  returning t.* into v_sale;

  if not found then
    raise exception using
      errcode = 'QM603',
      message = 'there is no such sale',
      detail = format('transaction %s', coalesce(p_transaction_id, 'null')),
      hint = 'It may have been voided before; select transaction_id from demand.sales lists the sales.';
  end if;

  -- A day without lines has no row; the check on line_count would refuse a zero.
  perform
  from demand.daily_sales d
  where d.item_id = v_sale.item_id
    and d.location_id = v_sale.location_id
    and d.day = v_sale.sold_on
    and d.currency = v_sale.currency
  for update;

  delete from demand.daily_sales d
  where d.item_id = v_sale.item_id
    and d.location_id = v_sale.location_id
    and d.day = v_sale.sold_on
    and d.currency = v_sale.currency
    and d.line_count = 1;

  if not found then
    update demand.daily_sales d
    set
      quantity = d.quantity - v_sale.quantity,
      returned_quantity = d.returned_quantity - greatest(-v_sale.quantity, 0),
      revenue = d.revenue - v_sale.total,
      line_count = d.line_count - 1,
      promotion_line_count = d.promotion_line_count - num_nonnulls(v_sale.promotion)
    where d.item_id = v_sale.item_id
      and d.location_id = v_sale.location_id
      and d.day = v_sale.sold_on
      and d.currency = v_sale.currency;
  end if;

  perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_sale));

  return v_sale;
end
$$;

comment on function demand.void_sale(text, text) is
  'Removes a sale that was recorded by mistake from demand.sales and from its day of demand.daily_sales, and returns it. A return of goods is not a void: record it with a negative quantity. Stock that was issued with the sale is not moved back; inventory.reverse_movement does that. Errors: QM001, QM102, QM103, QM603.';

revoke execute on function demand.void_sale(text, text) from public;
grant execute on function demand.void_sale(text, text) to qm_app;
--! EndIncluded demand/functions/void_sale.sql
--! Included demand/functions/revoke_upload_sales.sql
create or replace function demand.revoke_upload_sales(p_upload_id uuid)
returns bigint
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
set work_mem = '128MB'
as $$
declare
  v_line_count bigint;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  -- Lines first, then their days by key: the order in which all commands lock. Each statement after a lock sees
  -- what the session that held it before has left.
  perform
  from demand.sales t
  where t.upload_id = p_upload_id
  order by t.item_id, t.sold_at, t.transaction_id
  for update;

  perform
  from demand.daily_sales d
  join (
    select distinct t.item_id, t.location_id, t.sold_on, t.currency
    from demand.sales t
    where t.upload_id = p_upload_id
  ) as x
    on x.item_id = d.item_id
    and x.location_id = d.location_id
    and x.sold_on = d.day
    and x.currency = d.currency
  order by d.item_id, d.location_id, d.day, d.currency
  for update of d;

  -- Days that the upload alone made.
  delete from demand.daily_sales d
  using (
    select t.item_id, t.location_id, t.sold_on, t.currency, count(*) as line_count
    from demand.sales t
    where t.upload_id = p_upload_id
    group by t.item_id, t.location_id, t.sold_on, t.currency
  ) as x
  where x.item_id = d.item_id
    and x.location_id = d.location_id
    and x.sold_on = d.day
    and x.currency = d.currency
    and x.line_count = d.line_count;

  update demand.daily_sales d
  set
    quantity = d.quantity - x.quantity,
    returned_quantity = d.returned_quantity - x.returned_quantity,
    revenue = d.revenue - x.revenue,
    line_count = d.line_count - x.line_count,
    promotion_line_count = d.promotion_line_count - x.promotion_line_count
  from (
    select
      t.item_id,
      t.location_id,
      t.sold_on,
      t.currency,
      sum(t.quantity) as quantity,
      coalesce(sum(-t.quantity) filter (where t.quantity < 0), 0) as returned_quantity,
      sum(t.total) as revenue,
      count(*) as line_count,
      count(t.promotion) as promotion_line_count
    from demand.sales t
    where t.upload_id = p_upload_id
    group by t.item_id, t.location_id, t.sold_on, t.currency
  ) as x
  where x.item_id = d.item_id
    and x.location_id = d.location_id
    and x.sold_on = d.day
    and x.currency = d.currency;

  -- What was forecast of them rests on sales that are gone.
  perform series._add_revision(x.series_id, 'revoked', x.line_count, x.first_on::timestamp at time zone 'UTC', x.last_on::timestamp at time zone 'UTC', p_upload_id)
  from (
    select s.id as series_id, count(*) as line_count, min(t.sold_on) as first_on, max(t.sold_on) as last_on
    from demand.sales t
    join series.series s on s.item_id = t.item_id and s.location_id = t.location_id
    where t.upload_id = p_upload_id
      and s.kind = 'demand'
      and s.owner_id is null
    group by s.id
    order by s.id
  ) as x;

  delete from demand.sales t
  where t.upload_id = p_upload_id;
  get diagnostics v_line_count = row_count;

  return v_line_count;
end
$$;

comment on function demand.revoke_upload_sales(uuid) is
  'Removes all sales of an upload from demand.sales and from demand.daily_sales and returns how many lines went. The company''s series of their demand get a revision, by which forecasts of it are known to rest on them. Calling it again does nothing. The upload''s own state is the business of the command that revokes the upload. Errors: QM102, QM103.';

revoke execute on function demand.revoke_upload_sales(uuid) from public;
grant execute on function demand.revoke_upload_sales(uuid) to qm_app;
--! EndIncluded demand/functions/revoke_upload_sales.sql
--! Included demand/functions/check_upload_sales.sql
create or replace function demand._check_upload_sales(p_source text, p_items text)
returns table (line_number bigint, column_name text, value text, reason text)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  return query execute format(
    $query$
      with twice as (
        select s.transaction_id
        from (%1$s) s
        group by s.transaction_id
        having count(*) > 1
      )
      select d.line_number, 'transaction_id', d.transaction_id, 'stands in the file more than once'
      from (
        select s.line_number, s.transaction_id, row_number() over (partition by s.transaction_id order by s.line_number) as occurrence
        from (%1$s) s
        join twice w on w.transaction_id = s.transaction_id
      ) as d
      where d.occurrence > 1
      union all
      select s.line_number, 'transaction_id', s.transaction_id, 'is already recorded'
      from (%1$s) s
      join demand.sales t on t.transaction_id = s.transaction_id
      union all
      select s.line_number, 'quantity', s.quantity::text, 'is not a whole number of ' || coalesce(i.unit, 'piece')
      from (%1$s) s
      left join (%2$s) i on i.sku = s.item
      left join catalog.units u on u.code = coalesce(i.unit, 'piece')
      where u.is_whole
        and s.quantity <> trunc(s.quantity)
      union all
      select s.line_number, 'quantity', s.quantity::text, 'has more than six decimals'
      from (%1$s) s
      where s.quantity <> round(s.quantity, 6)
    $query$,
    p_source,
    p_items
  );
end
$$;

comment on function demand._check_upload_sales(text, text) is
  'Checker of target sales: transaction ids that stand in the file twice or are recorded already, and parts of items that come whole, by the units of p_items.';

revoke execute on function demand._check_upload_sales(text, text) from public;
--! EndIncluded demand/functions/check_upload_sales.sql
--! Included demand/functions/load_upload_sales.sql
create or replace function demand._load_upload_sales(p_source text, p_upload_id uuid, p_mode text)
returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
set work_mem = '128MB'
as $$
declare
  v_result demand.load_result;
  v_lines text := format('demand.sale_lines_%s', replace(p_upload_id::text, '-', ''));
begin
  perform demand._lock_upload_customers(p_source);

  execute format(
    $query$
      create unlogged table %1$s as
      select
        s.line_number, s.transaction_id, i.id as item_id, l.id as location_id, s.sold_at, s.quantity, s.unit_price,
        s.currency, c.id as customer_id, s.customer_segment, s.region, s.promotion
      from (%2$s) s
      left join catalog.items i on i.sku = s.item
      left join catalog.locations l on l.code = s.location
      left join demand.customers c on c.code = s.customer
    $query$,
    v_lines,
    p_source
  );

  v_result := demand._load_sales(v_lines::regclass, p_upload_id);
  execute format('drop table %s', v_lines);

  return v_result.line_count;
end
$$;

comment on function demand._load_upload_sales(text, uuid, text) is
  'Loader of target sales: turns codes into ids and hands the lines to demand._load_sales, all or nothing.';

revoke execute on function demand._load_upload_sales(text, uuid, text) from public;
--! EndIncluded demand/functions/load_upload_sales.sql
--! Included demand/functions/check_upload_orders.sql
create or replace function demand._check_upload_orders(p_source text, p_items text)
returns table (line_number bigint, column_name text, value text, reason text)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  return query execute format(
    $query$
      select s.line_number, 'order_number', s.order_number, 'is already recorded'
      from (%1$s) s
      join demand.orders o on o.order_number = s.order_number
      union all
      select s.line_number, 'shipped_quantity', s.shipped_quantity::text, 'is more than was ordered'
      from (%1$s) s
      where s.shipped_quantity > s.ordered_quantity
      union all
      select s.line_number, 'ordered_quantity', s.ordered_quantity::text, 'is not a whole number of ' || coalesce(i.unit, 'piece')
      from (%1$s) s
      left join (%2$s) i on i.sku = s.item
      left join catalog.units u on u.code = coalesce(i.unit, 'piece')
      where u.is_whole
        and s.ordered_quantity <> trunc(s.ordered_quantity)
      union all
      select s.line_number, 'ordered_quantity', s.ordered_quantity::text, 'has more than six decimals'
      from (%1$s) s
      where s.ordered_quantity <> round(s.ordered_quantity, 6)
      union all
      select d.line_number, 'order_line', d.order_line::text, 'stands in the file more than once for this order'
      from (
        select
          s.line_number,
          s.order_line,
          row_number() over (partition by s.order_number, s.order_line order by s.line_number) as occurrence
        from (%1$s) s
        where s.order_line is not null
      ) as d
      where d.occurrence > 1
    $query$,
    p_source,
    p_items
  );
end
$$;

comment on function demand._check_upload_orders(text, text) is
  'Checker of target orders: orders that are recorded already, a line twice, more shipped than ordered, parts of items that come whole.';

revoke execute on function demand._check_upload_orders(text, text) from public;
--! EndIncluded demand/functions/check_upload_orders.sql
--! Included demand/functions/load_upload_orders.sql
create or replace function demand._load_upload_orders(p_source text, p_upload_id uuid, p_mode text)
returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count bigint;
begin
  perform demand._lock_upload_customers(p_source);

  execute format(
    $query$
      insert into demand.orders (order_number, customer_id, ordered_at, upload_id)
      select s.order_number, min(c.id::text)::uuid, coalesce(min(s.ordered_at), now()), $1
      from (%s) s
      left join demand.customers c on c.code = s.customer
      group by s.order_number
      order by s.order_number
    $query$,
    p_source
  )
  using p_upload_id;

  execute format(
    $query$
      insert into demand.order_lines (
        order_id, line_number, item_id, location_id, ordered_quantity, shipped_quantity, due_on, priority, state
      )
      select
        o.id,
        coalesce(s.order_line, row_number() over (partition by o.id order by s.line_number))::integer,
        i.id,
        l.id,
        s.ordered_quantity,
        coalesce(s.shipped_quantity, 0),
        s.due_on,
        coalesce(s.priority, 10)::integer,
        case
          when coalesce(s.shipped_quantity, 0) = 0 then 'open'
          when s.shipped_quantity < s.ordered_quantity then 'partially_shipped'
          else 'shipped'
        end::demand.order_line_state
      from (%s) s
      join demand.orders o on o.order_number = s.order_number
      join catalog.items i on i.sku = s.item
      join catalog.locations l on l.code = s.location
      order by o.id, s.line_number
    $query$,
    p_source
  );

  get diagnostics v_count = row_count;
  return v_count;
end
$$;

comment on function demand._load_upload_orders(text, uuid, text) is
  'Loader of target orders: orders with their lines, which must all be new.';

revoke execute on function demand._load_upload_orders(text, uuid, text) from public;
--! EndIncluded demand/functions/load_upload_orders.sql
--! Included demand/functions/read_demands.sql
create or replace function demand.read_demands(
  p_item_ids uuid[],
  p_location_ids uuid[],
  p_from date,
  p_to date,
  p_frequency text default 'weekly'
)
returns table (
  item_id uuid,
  location_id uuid,
  period_start date,
  quantity numeric,
  sold_quantity numeric,
  returned_quantity numeric,
  line_count bigint,
  is_filled boolean,
  is_censored boolean
)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
set work_mem = '64MB'
as $$
declare
  v_unit text := demand.period_unit(p_from, p_to, p_frequency);
  v_step interval := ('1 ' || v_unit)::interval;
  v_from date := date_trunc(v_unit, p_from::timestamp)::date;
  v_to date := (date_trunc(v_unit, p_to::timestamp) + v_step)::date;
begin
  return query
  with wanted as (
    select w.number, w.item_id, w.location_id
    from rows from (unnest(p_item_ids), unnest(p_location_ids)) with ordinality as w (item_id, location_id, number)
    where w.item_id is not null
  ),
  sold as (
    select
      w.number,
      date_trunc(v_unit, d.day::timestamp)::date as period_start,
      sum(d.quantity) as quantity,
      sum(d.returned_quantity) as returned_quantity,
      sum(d.line_count)::bigint as line_count
    from wanted w
    join demand.daily_sales d on d.item_id = w.item_id
    where (w.location_id is null or d.location_id = w.location_id)
      and d.day >= v_from
      and d.day < v_to
    group by 1, 2
  ),
  censored as (
    select distinct
      w.number,
      b.period_start::date as period_start
    from wanted w
    join inventory.stockouts o on o.item_id = w.item_id
    join catalog.locations l on l.id = o.location_id
    cross join lateral generate_series(
      date_trunc(v_unit, greatest((o.started_at at time zone l.time_zone)::date, v_from)::timestamp),
      least((coalesce(o.ended_at, 'infinity') at time zone l.time_zone) - interval '1 microsecond', v_to - interval '1 day'),
      v_step
    ) as b (period_start)
    where (w.location_id is null or o.location_id = w.location_id)
      and o.started_at < (v_to + 1)::timestamptz
      and (o.ended_at is null or o.ended_at > (v_from - 1)::timestamptz)
  )
  select
    w.item_id,
    w.location_id,
    p.period_start::date,
    case when c.number is null then coalesce(s.quantity, 0) end,
    coalesce(s.quantity, 0),
    coalesce(s.returned_quantity, 0),
    coalesce(s.line_count, 0),
    s.number is null,
    c.number is not null
  from wanted w
  cross join generate_series(v_from::timestamp, v_to::timestamp - interval '1 day', v_step) as p (period_start)
  left join sold s on s.number = w.number and s.period_start = p.period_start::date
  left join censored c on c.number = w.number and c.period_start = p.period_start::date
  order by w.number, p.period_start;
end
$$;

comment on function demand.read_demands(uuid[], uuid[], date, date, text) is
  'Demand history of many series at once: the n-th series is the n-th item at the n-th location, or over all locations where that is null. One row for each whole period from that of p_from to that of p_to (daily, weekly from Monday, monthly), in the order of the series. A period without sales is filled with zero (is_filled). A period in which the item was out of stock, even for a part, is censored: quantity is null, for what would have been sold is not known; sold_quantity is what was. Over all locations a stockout at any of them censors. Error: QM610 the period.';

revoke execute on function demand.read_demands(uuid[], uuid[], date, date, text) from public;
grant execute on function demand.read_demands(uuid[], uuid[], date, date, text) to qm_app, qm_readonly;
--! EndIncluded demand/functions/read_demands.sql
--! Included demand/functions/read_demand.sql
create or replace function demand.read_demand(
  p_item_id uuid,
  p_location_id uuid,
  p_from date,
  p_to date,
  p_frequency text default 'weekly'
)
returns table (
  period_start date,
  quantity numeric,
  sold_quantity numeric,
  returned_quantity numeric,
  line_count bigint,
  is_filled boolean,
  is_censored boolean
)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  select r.period_start, r.quantity, r.sold_quantity, r.returned_quantity, r.line_count, r.is_filled, r.is_censored
  from demand.read_demands(array[p_item_id], array[p_location_id], p_from, p_to, p_frequency) as r
$$;

comment on function demand.read_demand(uuid, uuid, date, date, text) is
  'Demand history of an item at a location (null: over all), period by period; see demand.read_demands. Error: QM610 the period.';

revoke execute on function demand.read_demand(uuid, uuid, date, date, text) from public;
grant execute on function demand.read_demand(uuid, uuid, date, date, text) to qm_app, qm_readonly;
--! EndIncluded demand/functions/read_demand.sql
--! Included demand/functions/summarize_sales.sql
create or replace function demand.summarize_sales(
  p_dimension text,
  p_from date,
  p_to date,
  p_frequency text default null
)
returns table (
  period_start date,
  key_id uuid,
  key text,
  currency text,
  line_count bigint,
  quantity numeric,
  returned_quantity numeric,
  revenue numeric,
  average_line_revenue numeric
)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
set work_mem = '64MB'
as $$
declare
  v_unit text := demand.period_unit(p_from, p_to, coalesce(p_frequency, 'daily'));
begin
  if p_frequency is null then
    v_unit := null;
  end if;

  if p_dimension in ('item', 'location', 'category') then
    return query
    select
      case when v_unit is null then p_from else date_trunc(v_unit, d.day::timestamp)::date end,
      k.key_id,
      k.key,
      d.currency,
      sum(d.line_count)::bigint,
      sum(d.quantity),
      sum(d.returned_quantity),
      sum(d.revenue),
      round(sum(d.revenue) / sum(d.line_count), 4)
    from demand.daily_sales d
    join catalog.items i on i.id = d.item_id
    join catalog.locations l on l.id = d.location_id
    left join catalog.categories c on c.id = i.category_id
    cross join lateral (
      select
        case p_dimension when 'item' then i.id when 'location' then l.id else c.id end,
        case p_dimension when 'item' then i.sku when 'location' then l.code else c.code end
    ) as k (key_id, key)
    where d.day between p_from and p_to
    group by 1, 2, 3, 4
    order by 1, 8 desc, 3;
  elsif p_dimension in ('region', 'segment') then
    return query
    select
      case when v_unit is null then p_from else date_trunc(v_unit, t.sold_on::timestamp)::date end,
      null::uuid,
      k.key,
      t.currency,
      count(*),
      sum(t.quantity),
      coalesce(sum(-t.quantity) filter (where t.quantity < 0), 0),
      sum(t.total),
      round(sum(t.total) / count(*), 4)
    from demand.sales t
    cross join lateral (
      select case p_dimension when 'region' then t.region else t.customer_segment end
    ) as k (key)
    where t.sold_on between p_from and p_to
      -- No day anywhere begins or ends further from midnight UTC than this; it lets other months be left out.
      and t.sold_at >= (p_from - 1)::timestamp at time zone 'UTC'
      and t.sold_at < (p_to + 2)::timestamp at time zone 'UTC'
    group by 1, 3, 4
    order by 1, 8 desc, 3;
  else
    raise exception using
      errcode = 'QM612',
      message = 'sales cannot be summarised by this',
      detail = format('dimension %s', coalesce(p_dimension, 'null')),
      hint = 'Give item, location, category, region or segment.';
  end if;
end
$$;

comment on function demand.summarize_sales(text, date, date, text) is
  'Sales from p_from to p_to by item, location, category (the item''s own, null without one), region or segment (null where unknown), each currency for itself, the highest revenue first. p_frequency (daily, weekly, monthly) makes one row a period; null makes one row for all of it. Item, location and category come from demand.daily_sales; region and segment stand only on the lines, so these read the months of demand.sales that lie in the period. average_line_revenue: revenue over lines. Errors: QM610 period, QM612 dimension.';

revoke execute on function demand.summarize_sales(text, date, date, text) from public;
grant execute on function demand.summarize_sales(text, date, date, text) to qm_app, qm_readonly;
--! EndIncluded demand/functions/summarize_sales.sql
--! Included demand/functions/rank_items.sql
create or replace function demand.rank_items(
  p_from date,
  p_to date,
  p_by text default 'revenue',
  p_limit integer default 10,
  p_location_id uuid default null,
  p_category_id uuid default null,
  p_currency text default null
)
returns table (
  rank bigint,
  item_id uuid,
  sku text,
  name text,
  currency text,
  quantity numeric,
  revenue numeric,
  line_count bigint
)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
begin
  perform demand.period_unit(p_from, p_to, 'daily');

  if p_by is null or p_by not in ('revenue', 'quantity') then
    raise exception using
      errcode = 'QM612',
      message = 'sales cannot be summarised by this',
      detail = format('rank by %s', coalesce(p_by, 'null')),
      hint = 'Rank by revenue or quantity.';
  end if;

  return query
  with sold as (
    select
      d.item_id,
      d.currency,
      sum(d.quantity) as quantity,
      sum(d.revenue) as revenue,
      sum(d.line_count)::bigint as line_count
    from demand.daily_sales d
    where d.day between p_from and p_to
      and (p_location_id is null or d.location_id = p_location_id)
      and (p_currency is null or d.currency = p_currency)
      and (
        p_category_id is null
        or d.item_id in (
          select i.id
          from catalog.items i
          join catalog.category_subtree(p_category_id) c on c.id = i.category_id
        )
      )
    group by d.item_id, d.currency
  )
  select
    row_number() over (
      partition by s.currency
      order by case p_by when 'revenue' then s.revenue else s.quantity end desc, i.sku
    ) as rank,
    s.item_id,
    i.sku,
    i.name,
    s.currency,
    s.quantity,
    s.revenue,
    s.line_count
  from sold s
  join catalog.items i on i.id = s.item_id
  order by rank, s.currency
  limit p_limit;
end
$$;

comment on function demand.rank_items(date, date, text, integer, uuid, uuid, text) is
  'Top items from p_from to p_to by revenue or quantity, net of returns, ranked within each currency, for revenues of two currencies cannot be compared; at one location or all, in a category with all below it or all. Errors: QM610 period, QM612 p_by.';

revoke execute on function demand.rank_items(date, date, text, integer, uuid, uuid, text) from public;
grant execute on function demand.rank_items(date, date, text, integer, uuid, uuid, text) to qm_app, qm_readonly;
--! EndIncluded demand/functions/rank_items.sql
--! Included demand/functions/classify_items.sql
create or replace function demand.classify_items(
  p_from date,
  p_to date,
  p_frequency text default 'weekly',
  p_location_id uuid default null
)
returns table (
  item_id uuid,
  currency text,
  revenue numeric,
  revenue_share double precision,
  cumulative_share double precision,
  abc_class text,
  period_count integer,
  demand_period_count integer,
  mean_quantity double precision,
  quantity_deviation double precision,
  variation double precision,
  xyz_class text,
  average_interval double precision,
  size_variation_squared double precision,
  demand_class text
)
language plpgsql
stable
set search_path = pg_catalog, pg_temp
set work_mem = '64MB'
as $$
declare
  v_unit text := demand.period_unit(p_from, p_to, p_frequency);
  v_step interval := ('1 ' || v_unit)::interval;
  v_from date := date_trunc(v_unit, p_from::timestamp)::date;
  v_to date := (date_trunc(v_unit, p_to::timestamp) + v_step)::date;
  v_period_count integer;
  v_a_share double precision := core.setting_numeric('demand.abc_a_share');
  v_b_share double precision := core.setting_numeric('demand.abc_b_share');
  v_x_variation double precision := core.setting_numeric('demand.xyz_x_variation');
  v_y_variation double precision := core.setting_numeric('demand.xyz_y_variation');
  v_interval double precision := core.setting_numeric('demand.intermittent_interval');
  v_erratic double precision := core.setting_numeric('demand.erratic_variation');
begin
  select count(*)
  into v_period_count
  from generate_series(v_from::timestamp, v_to::timestamp - interval '1 day', v_step);

  return query
  with period as (
    select
      d.item_id,
      date_trunc(v_unit, d.day::timestamp)::date as period_start,
      sum(d.quantity)::double precision as quantity
    from demand.daily_sales d
    where d.day >= v_from
      and d.day < v_to
      and (p_location_id is null or d.location_id = p_location_id)
    group by 1, 2
  ),
  censored as (
    select distinct
      o.item_id,
      b.period_start::date as period_start
    from inventory.stockouts o
    join catalog.locations l on l.id = o.location_id
    cross join lateral generate_series(
      date_trunc(v_unit, greatest((o.started_at at time zone l.time_zone)::date, v_from)::timestamp),
      least((coalesce(o.ended_at, 'infinity') at time zone l.time_zone) - interval '1 microsecond', v_to - interval '1 day'),
      v_step
    ) as b (period_start)
    where (p_location_id is null or o.location_id = p_location_id)
      and o.started_at < (v_to + 1)::timestamptz
      and (o.ended_at is null or o.ended_at > (v_from - 1)::timestamptz)
  ),
  usable as (
    select p.item_id, p.quantity
    from period p
    where not exists (
      select
      from censored c
      where c.item_id = p.item_id
        and c.period_start = p.period_start
    )
  ),
  -- Periods without a row count as zero, but for those in which nothing could be sold.
  seen as (
    select
      u.item_id,
      v_period_count - coalesce((select count(*) from censored c where c.item_id = u.item_id), 0)::integer as period_count,
      count(*) filter (where u.quantity > 0)::integer as demand_period_count,
      sum(u.quantity) as total,
      sum(u.quantity * u.quantity) as total_of_squares,
      avg(u.quantity) filter (where u.quantity > 0) as mean_size,
      stddev_samp(u.quantity) filter (where u.quantity > 0) as size_deviation
    from usable u
    group by u.item_id
  ),
  spread as (
    select
      s.item_id,
      s.period_count,
      s.demand_period_count,
      s.total / s.period_count as mean_quantity,
      case
        when s.period_count > 1 then
          sqrt(greatest(s.total_of_squares - s.total * s.total / s.period_count, 0) / (s.period_count - 1))
      end as quantity_deviation,
      case when s.demand_period_count > 0 then s.period_count::double precision / s.demand_period_count end as average_interval,
      case when s.demand_period_count > 1 then (s.size_deviation / s.mean_size) ^ 2 end as size_variation_squared
    from seen s
  ),
  earned as (
    select
      d.item_id,
      d.currency,
      sum(d.revenue) as revenue
    from demand.daily_sales d
    where d.day >= v_from
      and d.day < v_to
      and (p_location_id is null or d.location_id = p_location_id)
    group by d.item_id, d.currency
  ),
  ranked as (
    select
      e.item_id,
      e.currency,
      e.revenue,
      greatest(e.revenue, 0)::double precision / nullif(sum(greatest(e.revenue, 0)) over (partition by e.currency), 0)::double precision as revenue_share,
      sum(greatest(e.revenue, 0)) over running::double precision
        / nullif(sum(greatest(e.revenue, 0)) over (partition by e.currency), 0)::double precision as cumulative_share,
      coalesce(
        sum(greatest(e.revenue, 0)) over (running rows between unbounded preceding and 1 preceding)::double precision
          / nullif(sum(greatest(e.revenue, 0)) over (partition by e.currency), 0)::double precision,
        0
      ) as share_before
    from earned e
    window running as (partition by e.currency order by e.revenue desc, e.item_id)
  )
  select
    r.item_id,
    r.currency,
    r.revenue,
    r.revenue_share,
    r.cumulative_share,
    case
      when r.revenue <= 0 then 'C'
      when r.share_before < v_a_share then 'A'
      when r.share_before < v_b_share then 'B'
      else 'C'
    end,
    coalesce(s.period_count, 0),
    coalesce(s.demand_period_count, 0),
    s.mean_quantity,
    s.quantity_deviation,
    s.quantity_deviation / nullif(greatest(s.mean_quantity, 0), 0),
    case
      when s.quantity_deviation / nullif(greatest(s.mean_quantity, 0), 0) < v_x_variation then 'X'
      when s.quantity_deviation / nullif(greatest(s.mean_quantity, 0), 0) < v_y_variation then 'Y'
      when s.quantity_deviation / nullif(greatest(s.mean_quantity, 0), 0) is not null then 'Z'
    end,
    s.average_interval,
    s.size_variation_squared,
    case
      when s.average_interval is null or s.size_variation_squared is null then null
      when s.average_interval < v_interval and s.size_variation_squared < v_erratic then 'smooth'
      when s.average_interval < v_interval then 'erratic'
      when s.size_variation_squared < v_erratic then 'intermittent'
      else 'lumpy'
    end
  from ranked r
  left join spread s on s.item_id = r.item_id
  order by r.currency, r.revenue desc, r.item_id;
end
$$;

comment on function demand.classify_items(date, date, text, uuid) is
  'Classes of the items that were sold in the whole periods from p_from to p_to, with the numbers behind them; one row an item and currency. ABC: share of the revenue in that currency; an item is A while the items before it have not yet reached the setting demand.abc_a_share. XYZ: standard deviation (n - 1) over mean of the quantity per period, zeros included, against demand.xyz_x_variation and demand.xyz_y_variation. demand_class (Syntetos and Boylan 2005): average interval between periods with demand and squared variation of the sizes of demand above zero, against demand.intermittent_interval and demand.erratic_variation: smooth, erratic, intermittent, lumpy. Periods with a stockout are left out. A class is null where there is too little to compute it from. Error: QM610 period.';

revoke execute on function demand.classify_items(date, date, text, uuid) from public;
grant execute on function demand.classify_items(date, date, text, uuid) to qm_app, qm_readonly;
--! EndIncluded demand/functions/classify_items.sql
--! Included demand/functions/analyze_customer_behavior.sql
create or replace function demand.analyze_customer_behavior(p_analysis_date date, p_lookback_days integer default 730)
returns setof demand.customer_behavior
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
set work_mem = '64MB'
as $$
declare
  v_from date := p_analysis_date - p_lookback_days + 1;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  if p_lookback_days is null or p_lookback_days < 1 then
    v_from := null;
  end if;

  perform demand.period_unit(v_from, p_analysis_date, 'daily');

  return query
  insert into demand.customer_behavior as b (
    customer_segment, category_id, analysis_date, lookback_days,
    purchase_frequency, seasonal_multiplier, price_sensitivity, line_count
  )
  with line as (
    select
      t.customer_segment,
      i.category_id,
      t.item_id,
      t.customer_id,
      t.sold_on,
      t.quantity,
      t.unit_price
    from demand.sales t
    join catalog.items i on i.id = t.item_id
    where t.customer_segment is not null
      and t.sold_on between v_from and p_analysis_date
      and t.sold_at >= (v_from - 1)::timestamp at time zone 'UTC'
      and t.sold_at < (p_analysis_date + 2)::timestamp at time zone 'UTC'
  ),
  frequency as (
    select
      l.customer_segment,
      l.category_id,
      count(*) as line_count,
      -- A customer's lines of one day are one purchase; a return is none.
      count(distinct (l.customer_id, l.sold_on)) filter (where l.customer_id is not null and l.quantity > 0)::double precision
        / nullif(count(distinct l.customer_id) filter (where l.customer_id is not null and l.quantity > 0), 0)
        / (p_lookback_days / 30.0) as purchase_frequency
    from line l
    group by l.customer_segment, l.category_id
  ),
  sold_month as (
    select
      l.customer_segment,
      l.category_id,
      date_trunc('month', l.sold_on::timestamp)::date as month,
      sum(l.quantity)::double precision as quantity
    from line l
    group by 1, 2, 3
  ),
  -- Whole months only, from the first with a sale; a month without one counts as zero.
  whole_month as (
    select
      f.customer_segment,
      f.category_id,
      m.month::date as month,
      coalesce(s.quantity, 0) as quantity
    from (
      select x.customer_segment, x.category_id, min(x.month) as first_month
      from sold_month x
      group by x.customer_segment, x.category_id
    ) as f
    cross join lateral generate_series(
      case when f.first_month < v_from then f.first_month + interval '1 month' else f.first_month end,
      date_trunc('month', p_analysis_date + interval '1 day') - interval '1 month',
      interval '1 month'
    ) as m (month)
    left join sold_month s
      on s.customer_segment = f.customer_segment
      and s.category_id is not distinct from f.category_id
      and s.month = m.month::date
  ),
  season as (
    select
      w.customer_segment,
      w.category_id,
      case
        when count(*) >= 12 then
          avg(w.quantity) filter (where extract(month from w.month) = extract(month from p_analysis_date))
            / nullif(greatest(avg(w.quantity), 0), 0)
      end as seasonal_multiplier
    from whole_month w
    group by w.customer_segment, w.category_id
  ),
  item_day as (
    select
      l.customer_segment,
      l.category_id,
      l.item_id,
      ln(sum(l.quantity)::double precision) as log_quantity,
      ln((sum(l.quantity * l.unit_price) / sum(l.quantity))::double precision) as log_price
    from line l
    where l.quantity > 0
      and l.unit_price > 0
    group by l.customer_segment, l.category_id, l.item_id, l.sold_on
  ),
  -- Against each item's own average, or dear and cheap items would pass for dear and cheap days.
  deviation as (
    select
      d.customer_segment,
      d.category_id,
      d.log_quantity - avg(d.log_quantity) over item as log_quantity,
      d.log_price - avg(d.log_price) over item as log_price
    from item_day d
    window item as (partition by d.customer_segment, d.category_id, d.item_id)
  ),
  sensitivity as (
    select
      d.customer_segment,
      d.category_id,
      case when regr_sxx(d.log_quantity, d.log_price) > 1e-9 then regr_slope(d.log_quantity, d.log_price) end as price_sensitivity
    from deviation d
    group by d.customer_segment, d.category_id
  )
  select
    f.customer_segment,
    f.category_id,
    p_analysis_date,
    p_lookback_days,
    f.purchase_frequency,
    s.seasonal_multiplier,
    e.price_sensitivity,
    f.line_count
  from frequency f
  left join season s
    on s.customer_segment = f.customer_segment
    and s.category_id is not distinct from f.category_id
  left join sensitivity e
    on e.customer_segment = f.customer_segment
    and e.category_id is not distinct from f.category_id
  order by f.customer_segment, f.category_id
  on conflict on constraint customer_behavior_segment_category_id_analysis_date_key do update
  set
    lookback_days = excluded.lookback_days,
    purchase_frequency = excluded.purchase_frequency,
    seasonal_multiplier = excluded.seasonal_multiplier,
    price_sensitivity = excluded.price_sensitivity,
    line_count = excluded.line_count,
    computed_at = now()
  returning b.*;
end
$$;

comment on function demand.analyze_customer_behavior(date, integer) is
  'Computes from the sales of the p_lookback_days up to p_analysis_date how each customer segment buys in each category, keeps it in demand.customer_behavior (once a day: a second run replaces the first) and returns it. Sales without a segment are left out. Purchase frequency: days with a purchase per customer and 30 days. Seasonal multiplier: average quantity of the calendar month of p_analysis_date over the average of all whole months; null with less than twelve. Price sensitivity: slope of log quantity on log price over item-days, each against its item''s average (own-price elasticity); null where prices do not vary. Errors: QM102, QM103, QM610 period.';

revoke execute on function demand.analyze_customer_behavior(date, integer) from public;
grant execute on function demand.analyze_customer_behavior(date, integer) to qm_app, qm_maintenance;
--! EndIncluded demand/functions/analyze_customer_behavior.sql
--! Included demand/functions/place_order.sql
create or replace function demand.place_order(
  p_order_number text,
  p_lines jsonb,
  p_customer_id uuid default null,
  p_ordered_at timestamptz default null,
  p_idempotency_key text default null
)
returns demand.orders
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_fault record;
  v_order demand.orders;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  if jsonb_typeof(p_lines) is distinct from 'array' or jsonb_array_length(p_lines) = 0 then
    raise exception using
      errcode = 'QM606',
      message = 'the order cannot be placed as it is',
      detail = format('order %s has no lines', p_order_number),
      hint = 'Give a JSON array of objects with item_id, location_id, quantity, due_on and, where it matters, priority.';
  end if;

  v_first := core.claim_idempotency_key(
    p_idempotency_key,
    'demand.place_order',
    jsonb_build_array(p_order_number, p_lines, p_customer_id, extract(epoch from p_ordered_at))
  );

  if v_first is not null then
    return jsonb_populate_record(null::demand.orders, v_first);
  end if;

  select n.line_number, f.reason
  into v_fault
  from jsonb_array_elements(p_lines) with ordinality as n (line, line_number)
  cross join lateral jsonb_to_record(n.line) as s (item_id uuid, location_id uuid, quantity numeric, due_on date, priority integer)
  left join catalog.items i on i.id = s.item_id
  left join catalog.units u on u.code = i.unit
  left join catalog.locations l on l.id = s.location_id
  cross join lateral (
    values
      (format('item_id %s is not an item', coalesce(s.item_id::text, 'null')), i.id is null),
      (format('location_id %s is not a location', coalesce(s.location_id::text, 'null')), l.id is null),
      (
        format('quantity %s is not a number above zero', coalesce(s.quantity::text, 'null')),
        (s.quantity > 0 and s.quantity < 1e12 and s.quantity = round(s.quantity, 6)) is not true
      ),
      (format('quantity %s is not a whole number of %s', s.quantity, i.unit), u.is_whole and s.quantity <> trunc(s.quantity)),
      ('due_on is missing', s.due_on is null),
      (format('priority %s is not between 1 and 99', s.priority), s.priority not between 1 and 99)
  ) as f (reason, is_fault)
  where f.is_fault
  order by n.line_number
  limit 1;

  if found then
    raise exception using
      errcode = 'QM606',
      message = 'the order cannot be placed as it is',
      detail = format('order %s, line %s: %s', p_order_number, v_fault.line_number, v_fault.reason),
      hint = 'Correct the line; nothing was placed.';
  end if;

  perform demand._refuse_erased_customer(p_customer_id);

  insert into demand.orders (order_number, customer_id, ordered_at)
  values (p_order_number, p_customer_id, coalesce(p_ordered_at, now()))
  returning * into v_order;

  insert into demand.order_lines (order_id, line_number, item_id, location_id, ordered_quantity, due_on, priority)
  select
    v_order.id,
    n.line_number,
    s.item_id,
    s.location_id,
    s.quantity,
    s.due_on,
    coalesce(s.priority, 10)
  from jsonb_array_elements(p_lines) with ordinality as n (line, line_number)
  cross join lateral jsonb_to_record(n.line) as s (item_id uuid, location_id uuid, quantity numeric, due_on date, priority integer)
  order by n.line_number;

  perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_order));

  return v_order;
end
$$;

comment on function demand.place_order(text, jsonb, uuid, timestamptz, text) is
  'Places a customer''s order with its lines and returns it. p_lines: array of objects with item_id, location_id (that ships), quantity in the stock unit, due_on and priority (1 first to 99, 10 where it is not given). p_ordered_at: null is now. The number of an order that exists is refused by orders_order_number_key, an unknown customer by orders_customer_id_fkey. Errors: QM001, QM102, QM103, QM606 no lines or a line that cannot be ordered, QM614 an erased customer.';

revoke execute on function demand.place_order(text, jsonb, uuid, timestamptz, text) from public;
grant execute on function demand.place_order(text, jsonb, uuid, timestamptz, text) to qm_app;
--! EndIncluded demand/functions/place_order.sql
--! Included demand/functions/lock_order_line.sql
create or replace function demand._lock_order_line(p_order_line_id uuid)
returns demand.order_lines
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_line demand.order_lines;
begin
  select l.*
  into v_line
  from demand.order_lines l
  where l.id = p_order_line_id
  for update;

  if not found then
    raise exception using
      errcode = 'QM607',
      message = 'there is no such order line',
      detail = format('order line %s', coalesce(p_order_line_id::text, 'null')),
      hint = 'select id, order_id, line_number from demand.order_lines lists them.';
  end if;

  if v_line.state in ('shipped', 'cancelled') then
    raise exception using
      errcode = 'QM608',
      message = 'the order line is closed',
      detail = format('order line %s is %s', p_order_line_id, v_line.state),
      hint = 'Only open and partially shipped lines can be shipped or cancelled.';
  end if;

  return v_line;
end
$$;

comment on function demand._lock_order_line(uuid) is
  'Locks an order line that can still be shipped or cancelled and returns it. Errors: QM607, QM608.';

revoke execute on function demand._lock_order_line(uuid) from public;
--! EndIncluded demand/functions/lock_order_line.sql
--! Included demand/functions/ship_order_line.sql
create or replace function demand.ship_order_line(
  p_order_line_id uuid,
  p_quantity numeric default null,
  p_issue_stock boolean default false,
  p_reservation_id uuid default null,
  p_idempotency_key text default null
)
returns demand.order_lines
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_line demand.order_lines;
  v_quantity numeric;
  v_is_usable boolean;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  v_first := core.claim_idempotency_key(
    p_idempotency_key,
    'demand.ship_order_line',
    jsonb_build_array(p_order_line_id, trim_scale(p_quantity), p_issue_stock, p_reservation_id)
  );

  if v_first is not null then
    return jsonb_populate_record(null::demand.order_lines, v_first);
  end if;

  v_line := demand._lock_order_line(p_order_line_id);
  v_quantity := coalesce(p_quantity, v_line.open_quantity);

  select (v_quantity > 0 and v_quantity < 1e12 and v_quantity = round(v_quantity, case when u.is_whole then 0 else 6 end)) is true
  into v_is_usable
  from catalog.items i
  join catalog.units u on u.code = i.unit
  where i.id = v_line.item_id;

  if not v_is_usable then
    raise exception using
      errcode = 'QM611',
      message = 'the quantity cannot be shipped',
      detail = format('order line %s, quantity %s', p_order_line_id, v_quantity),
      hint = 'Give a quantity above zero, whole where the item''s unit is.';
  end if;

  if v_quantity > v_line.open_quantity then
    raise exception using
      errcode = 'QM609',
      message = 'more would be shipped than is open',
      detail = format('order line %s: %s asked, %s open', p_order_line_id, v_quantity, v_line.open_quantity),
      hint = 'Ship at most the open quantity of the line.';
  end if;

  if p_reservation_id is not null then
    if not exists (
      select
      from inventory.reservations r
      where r.id = p_reservation_id
        and r.item_id = v_line.item_id
        and r.location_id = v_line.location_id
    ) then
      raise exception using
        errcode = 'QM611',
        message = 'the quantity cannot be shipped',
        detail = format('reservation %s does not hold item %s at location %s', p_reservation_id, v_line.item_id, v_line.location_id),
        hint = 'Give a reservation of the line''s item at the line''s location.';
    end if;

    perform inventory.fulfil_reservation(
      p_reservation_id => p_reservation_id,
      p_quantity => v_quantity,
      p_reason => 'order shipped'
    );
  elsif p_issue_stock then
    perform inventory.post_movement(
      p_item_id => v_line.item_id,
      p_location_id => v_line.location_id,
      p_movement_type => 'issue',
      p_quantity => v_quantity,
      p_reason => 'order shipped',
      p_reference => p_order_line_id::text
    );
  end if;

  update demand.order_lines l
  set
    shipped_quantity = l.shipped_quantity + v_quantity,
    state = case
      when l.shipped_quantity + v_quantity = l.ordered_quantity then 'shipped'::demand.order_line_state
      else 'partially_shipped'
    end
  where l.id = p_order_line_id
  returning l.* into v_line;

  perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_line));

  return v_line;
end
$$;

comment on function demand.ship_order_line(uuid, numeric, boolean, uuid, text) is
  'Ships an order line, whole (p_quantity null: all that is open) or in part, and returns it. p_reservation_id issues the quantity from a reservation of the line''s item and location, p_issue_stock from what is available, both in the same transaction and with the errors of inventory.fulfil_reservation or inventory.post_movement; without them stock does not move. Errors: QM001, QM102, QM103, QM607 no such line, QM608 closed, QM609 more than open, QM611 quantity or reservation.';

revoke execute on function demand.ship_order_line(uuid, numeric, boolean, uuid, text) from public;
grant execute on function demand.ship_order_line(uuid, numeric, boolean, uuid, text) to qm_app;
--! EndIncluded demand/functions/ship_order_line.sql
--! Included demand/functions/cancel_order_line.sql
create or replace function demand.cancel_order_line(p_order_line_id uuid, p_idempotency_key text default null)
returns demand.order_lines
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_line demand.order_lines;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  v_first := core.claim_idempotency_key(p_idempotency_key, 'demand.cancel_order_line', jsonb_build_array(p_order_line_id));

  if v_first is not null then
    return jsonb_populate_record(null::demand.order_lines, v_first);
  end if;

  perform demand._lock_order_line(p_order_line_id);

  update demand.order_lines l
  set state = 'cancelled'
  where l.id = p_order_line_id
  returning l.* into v_line;

  perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_line));

  return v_line;
end
$$;

comment on function demand.cancel_order_line(uuid, text) is
  'Cancels what is still open of an order line and returns it; what was shipped stays shipped. A reservation made for it is released with inventory.release_reservation. Errors: QM001, QM102, QM103, QM607 no such line, QM608 closed.';

revoke execute on function demand.cancel_order_line(uuid, text) from public;
grant execute on function demand.cancel_order_line(uuid, text) to qm_app;
--! EndIncluded demand/functions/cancel_order_line.sql
--! Included demand/views/weekly_sales.sql
create or replace view demand.weekly_sales
with (security_invoker = true)
as
select
  d.item_id,
  d.location_id,
  date_trunc('week', d.day::timestamp)::date as week,
  d.currency,
  i.category_id,
  l.region as location_region,
  sum(d.quantity) as quantity,
  sum(d.returned_quantity) as returned_quantity,
  sum(d.revenue) as revenue,
  sum(d.line_count)::bigint as line_count,
  sum(d.promotion_line_count)::bigint as promotion_line_count
from demand.daily_sales d
join catalog.items i on i.id = d.item_id
join catalog.locations l on l.id = d.location_id
group by d.item_id, d.location_id, date_trunc('week', d.day::timestamp)::date, d.currency, i.category_id, l.region;

comment on view demand.weekly_sales is
  'Sales by item, location and week, summed from demand.daily_sales; periods without sales have no row (demand.read_demand fills them). By customer segment or region of the sale: demand.summarize_sales.';
comment on column demand.weekly_sales.item_id is 'Item.';
comment on column demand.weekly_sales.location_id is 'Location.';
comment on column demand.weekly_sales.week is 'First day of the week, a Monday.';
comment on column demand.weekly_sales.currency is 'ISO 4217 code of revenue.';
comment on column demand.weekly_sales.category_id is 'Category of the item as it is now.';
comment on column demand.weekly_sales.location_region is 'Region of the location as it is now.';
comment on column demand.weekly_sales.quantity is 'Sales less returns, in the item''s stock unit.';
comment on column demand.weekly_sales.returned_quantity is 'Quantity returned, as a positive number.';
comment on column demand.weekly_sales.revenue is 'Sum of the lines'' totals.';
comment on column demand.weekly_sales.line_count is 'Number of sales lines.';
comment on column demand.weekly_sales.promotion_line_count is 'Number of them under a promotion.';

grant select on demand.weekly_sales to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded demand/views/weekly_sales.sql
--! Included demand/views/monthly_sales.sql
create or replace view demand.monthly_sales
with (security_invoker = true)
as
select
  d.item_id,
  d.location_id,
  date_trunc('month', d.day::timestamp)::date as month,
  d.currency,
  i.category_id,
  l.region as location_region,
  sum(d.quantity) as quantity,
  sum(d.returned_quantity) as returned_quantity,
  sum(d.revenue) as revenue,
  sum(d.line_count)::bigint as line_count,
  sum(d.promotion_line_count)::bigint as promotion_line_count
from demand.daily_sales d
join catalog.items i on i.id = d.item_id
join catalog.locations l on l.id = d.location_id
group by d.item_id, d.location_id, date_trunc('month', d.day::timestamp)::date, d.currency, i.category_id, l.region;

comment on view demand.monthly_sales is
  'Sales by item, location and month, summed from demand.daily_sales; periods without sales have no row (demand.read_demand fills them). By customer segment or region of the sale: demand.summarize_sales.';
comment on column demand.monthly_sales.item_id is 'Item.';
comment on column demand.monthly_sales.location_id is 'Location.';
comment on column demand.monthly_sales.month is 'First day of the month.';
comment on column demand.monthly_sales.currency is 'ISO 4217 code of revenue.';
comment on column demand.monthly_sales.category_id is 'Category of the item as it is now.';
comment on column demand.monthly_sales.location_region is 'Region of the location as it is now.';
comment on column demand.monthly_sales.quantity is 'Sales less returns, in the item''s stock unit.';
comment on column demand.monthly_sales.returned_quantity is 'Quantity returned, as a positive number.';
comment on column demand.monthly_sales.revenue is 'Sum of the lines'' totals.';
comment on column demand.monthly_sales.line_count is 'Number of sales lines.';
comment on column demand.monthly_sales.promotion_line_count is 'Number of them under a promotion.';

grant select on demand.monthly_sales to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded demand/views/monthly_sales.sql
--! Included demand/views/integrity_findings.sql
create or replace view demand.integrity_findings
with (security_invoker = true)
as
with raw as (
  select
    t.item_id,
    t.location_id,
    t.sold_on as day,
    t.currency,
    sum(t.quantity) as quantity,
    coalesce(sum(-t.quantity) filter (where t.quantity < 0), 0) as returned_quantity,
    sum(t.total) as revenue,
    count(*) as line_count,
    count(t.promotion) as promotion_line_count
  from demand.sales t
  group by t.item_id, t.location_id, t.sold_on, t.currency
),
compared as (
  select
    coalesce(r.item_id, d.item_id) as item_id,
    coalesce(r.location_id, d.location_id) as location_id,
    coalesce(r.day, d.day) as day,
    coalesce(r.currency, d.currency) as currency,
    r.quantity as raw_quantity,
    d.quantity,
    r.returned_quantity as raw_returned_quantity,
    d.returned_quantity,
    r.revenue as raw_revenue,
    d.revenue,
    r.line_count as raw_line_count,
    d.line_count,
    r.promotion_line_count as raw_promotion_line_count,
    d.promotion_line_count
  from raw r
  full join demand.daily_sales d
    on d.item_id = r.item_id
    and d.location_id = r.location_id
    and d.day = r.day
    and d.currency = r.currency
),
-- Days whose lines retention has dropped stay in the rollup; they are no drift.
kept as (
  select max(date_trunc('month', now() at time zone 'UTC') - make_interval(months => t.retention_months))::date as first_day
  from core.partitioned_tables t
  where t.table_name = 'demand.sales'
)
select
  'rollup_line_count_differs' as finding,
  c.item_id,
  c.location_id,
  format('%s %s', c.day, c.currency) as subject,
  coalesce(c.raw_line_count, 0)::numeric as expected,
  coalesce(c.line_count, 0)::numeric as found
from compared c
cross join kept k
where c.raw_line_count is distinct from c.line_count
  and (c.raw_line_count is not null or k.first_day is null or c.day > k.first_day)
union all
select 'rollup_quantity_differs', c.item_id, c.location_id, format('%s %s', c.day, c.currency), c.raw_quantity, c.quantity
from compared c
where c.raw_quantity <> c.quantity
union all
select 'rollup_returned_quantity_differs', c.item_id, c.location_id, format('%s %s', c.day, c.currency), c.raw_returned_quantity, c.returned_quantity
from compared c
where c.raw_returned_quantity <> c.returned_quantity
union all
select 'rollup_revenue_differs', c.item_id, c.location_id, format('%s %s', c.day, c.currency), c.raw_revenue, c.revenue
from compared c
where c.raw_revenue <> c.revenue
union all
select 'rollup_promotion_count_differs', c.item_id, c.location_id, format('%s %s', c.day, c.currency), c.raw_promotion_line_count, c.promotion_line_count
from compared c
where c.raw_promotion_line_count <> c.promotion_line_count
union all
select 'transaction_id_not_unique', null, null, t.transaction_id, 1, count(*)
from demand.sales t
group by t.transaction_id
having count(*) > 1
union all
select 'sales_in_default_partition', null, null, to_char(d.sold_at at time zone 'UTC', 'YYYY-MM'), 0, count(*)
from demand.sales_default d
group by 4
union all
select 'order_without_lines', null, null, o.order_number, 1, 0
from demand.orders o
where not exists (select from demand.order_lines l where l.order_id = o.id);

comment on view demand.integrity_findings is
  'What does not agree in this room; empty when all is well. Every number of demand.daily_sales against its sales lines (days older than retention keeps are left out), transaction ids that stand in two months, sales of months without a partition, orders without lines. Reads all sales: for quartermaster verify, not for a dashboard.';
comment on column demand.integrity_findings.finding is 'What is wrong.';
comment on column demand.integrity_findings.item_id is 'Item, where it is about one.';
comment on column demand.integrity_findings.location_id is 'Location, where it is about one.';
comment on column demand.integrity_findings.subject is 'Day and currency, transaction id, month or order number.';
comment on column demand.integrity_findings.expected is 'What the rows say.';
comment on column demand.integrity_findings.found is 'What stands there.';

grant select on demand.integrity_findings to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded demand/views/integrity_findings.sql
--! Included demand/data/partitioned_tables.sql
insert into core.partitioned_tables (table_name, time_column, unique_columns, description)
values
  ('demand.sales', 'sold_at', '{transaction_id}', 'Sales lines grow for ever; their daily rollup stays when old months are dropped.')
on conflict (table_name) do update
set
  time_column = excluded.time_column,
  unique_columns = excluded.unique_columns,
  description = excluded.description;
--! EndIncluded demand/data/partitioned_tables.sql
--! Included demand/data/error_codes.sql
insert into core.error_codes (code, room, name, message, remedy)
values
  ('QM601', 'demand', 'duplicate_transaction', 'a sale with this transaction id exists', 'Each sales line has a transaction id of its own. Repeat a request with the same idempotency key to get its first result.'),
  ('QM602', 'demand', 'sale_not_usable', 'the sale cannot be recorded as it is', 'The detail names the line, the column and the reason; demand.sales has the rules.'),
  ('QM603', 'demand', 'sale_not_found', 'there is no such sale', 'select transaction_id from demand.sales lists them.'),
  ('QM604', 'demand', 'sale_issued_stock_not_allowed', 'a return cannot issue stock', 'Record the return without p_issue_stock and receive the goods with inventory.post_movement.'),
  ('QM605', 'demand', 'load_not_open', 'no load of sales is open in this transaction', 'Call demand.open_sales_load and COPY into its table in the same transaction.'),
  ('QM606', 'demand', 'order_not_usable', 'the order cannot be placed as it is', 'The detail names the line and the reason.'),
  ('QM607', 'demand', 'order_line_not_found', 'there is no such order line', 'select id from demand.order_lines lists them.'),
  ('QM608', 'demand', 'order_line_closed', 'the order line is closed', 'Only open and partially shipped lines can be shipped or cancelled.'),
  ('QM609', 'demand', 'ships_more_than_ordered', 'more would be shipped than is open', 'Ship at most the open quantity of the line.'),
  ('QM610', 'demand', 'period_not_usable', 'the period is not usable', 'Give the earlier day first and a frequency of daily, weekly or monthly.'),
  ('QM611', 'demand', 'ship_quantity_not_usable', 'the quantity cannot be shipped', 'Give a quantity above zero, whole where the item''s unit is.'),
  ('QM612', 'demand', 'dimension_not_known', 'sales cannot be summarised by this', 'Dimensions are item, location, category, region and segment.'),
  ('QM613', 'demand', 'customer_not_found', 'there is no such customer', 'select id, code from demand.customers lists them.'),
  ('QM614', 'demand', 'customer_erased', 'this customer has been erased', 'Create a new customer; an erased one stays as an id only.')
on conflict (code) do update
set
  room = excluded.room,
  name = excluded.name,
  message = excluded.message,
  remedy = excluded.remedy;
--! EndIncluded demand/data/error_codes.sql
--! Included demand/data/settings.sql
insert into core.settings (name, value, value_type, default_value, minimum, maximum, allowed_values, unit, description)
values
  ('demand.abc_a_share', '0.80', 'numeric', '0.80', 0, 1, null, 'share', 'Items that together make up this share of the revenue are class A.'),
  ('demand.abc_b_share', '0.95', 'numeric', '0.95', 0, 1, null, 'share', 'Items up to this cumulative share of the revenue are class B, the others C.'),
  ('demand.xyz_x_variation', '0.5', 'numeric', '0.5', 0, null, null, null, 'Coefficient of variation of demand per period below which an item is class X.'),
  ('demand.xyz_y_variation', '1.0', 'numeric', '1.0', 0, null, null, null, 'Coefficient of variation below which an item is class Y, from there on Z.'),
  ('demand.intermittent_interval', '1.32', 'numeric', '1.32', 1, null, null, 'periods', 'Average interval between periods with demand (ADI) from which demand is intermittent or lumpy (Syntetos and Boylan 2005).'),
  ('demand.erratic_variation', '0.49', 'numeric', '0.49', 0, null, null, null, 'Squared coefficient of variation of the non-zero demand sizes from which demand is erratic or lumpy (Syntetos and Boylan 2005).')
on conflict (name) do update
set
  value_type = excluded.value_type,
  default_value = excluded.default_value,
  minimum = excluded.minimum,
  maximum = excluded.maximum,
  allowed_values = excluded.allowed_values,
  unit = excluded.unit,
  description = excluded.description;
--! EndIncluded demand/data/settings.sql
--! Included demand/data/upload_targets.sql
insert into series.upload_targets (target, table_name, loader, checker, load_order, description)
values
  ('customers', 'demand.customers', null, null, 4, 'A customer.'),
  ('sales', null, 'demand._load_upload_sales', 'demand._check_upload_sales', 10, 'A line of sales; a negative quantity is a return.'),
  ('orders', null, 'demand._load_upload_orders', 'demand._check_upload_orders', 11, 'A line of a customer''s order.')
on conflict (target) do update
set
  table_name = excluded.table_name,
  loader = excluded.loader,
  checker = excluded.checker,
  load_order = excluded.load_order,
  description = excluded.description;

insert into series.upload_target_columns (
  target, column_name, position, value_type, is_required, is_key, rule, table_column, lookup_table, lookup_column, description
)
values
  ('customers', 'code', 1, 'text', true, true, '{value} = btrim({value}) and {value} <> '''' and octet_length({value}) <= 2000', 'code', null, null, 'Unique code.'),
  ('customers', 'name', 2, 'text', false, false, 'btrim({value}) <> ''''', 'name', null, null, 'Name; the code where there is none.'),
  ('customers', 'segment', 3, 'text', false, false, null, 'segment', null, null, 'Segment.'),
  ('customers', 'tier', 4, 'text', false, false, null, 'tier', null, null, 'Service tier.'),
  ('customers', 'region', 5, 'text', false, false, null, 'region', null, null, 'Region or country.'),
  ('sales', 'transaction_id', 1, 'text', true, false, '{value} <> '''' and octet_length({value}) <= 2000', null, null, null, 'Identifier of the line, unique over all files.'),
  ('sales', 'sold_at', 2, 'timestamp', true, false, '{value} >= ''1900-01-01'' and {value} < ''2200-01-01''', null, null, null, 'When.'),
  ('sales', 'item', 3, 'text', true, false, null, null, 'catalog.items', 'sku', 'Sku of the item.'),
  ('sales', 'location', 4, 'text', true, false, null, null, 'catalog.locations', 'code', 'Code of the location.'),
  ('sales', 'quantity', 5, 'number', true, false, '{value} <> 0 and abs({value}) < 1e12', null, null, null, 'Quantity; negative for a return.'),
  ('sales', 'unit_price', 6, 'number', true, false, '{value} >= 0 and {value} < 1e14', null, null, null, 'Price per stock unit.'),
  ('sales', 'currency', 7, 'text', true, false, '{value} ~ ''^[A-Z]{3}$''', null, null, null, 'Currency.'),
  ('sales', 'customer', 8, 'text', false, false, null, null, 'demand.customers', 'code', 'Code of the customer; unknown where there is none.'),
  ('sales', 'customer_segment', 9, 'text', false, false, null, null, null, null, 'Segment at the time of the sale.'),
  ('sales', 'region', 10, 'text', false, false, null, null, null, null, 'Region of the sale.'),
  ('sales', 'promotion', 11, 'text', false, false, null, null, null, null, 'Promotion that applied; none where there is none.'),
  ('orders', 'order_number', 1, 'text', true, false, '{value} <> '''' and octet_length({value}) <= 2000', null, null, null, 'Number of the order.'),
  ('orders', 'order_line', 2, 'integer', false, false, '{value} between 1 and 1000000', null, null, null, 'Line; the order in the file where there is none.'),
  ('orders', 'item', 3, 'text', true, false, null, null, 'catalog.items', 'sku', 'Sku of the item.'),
  ('orders', 'location', 4, 'text', true, false, null, null, 'catalog.locations', 'code', 'Code of the location that ships.'),
  ('orders', 'customer', 5, 'text', false, false, null, null, 'demand.customers', 'code', 'Code of the customer.'),
  ('orders', 'ordered_quantity', 6, 'number', true, false, '{value} > 0 and {value} < 1e12', null, null, null, 'Quantity ordered.'),
  ('orders', 'due_on', 7, 'date', true, false, null, null, null, null, 'Day on which it is due.'),
  ('orders', 'ordered_at', 8, 'timestamp', false, false, null, null, null, null, 'When it was placed; now where there is none.'),
  ('orders', 'priority', 9, 'integer', false, false, '{value} between 1 and 99', null, null, null, 'Priority; 10 where there is none.'),
  ('orders', 'shipped_quantity', 10, 'number', false, false, '{value} >= 0 and {value} < 1e12', null, null, null, 'Quantity shipped so far; nothing where there is none.')
on conflict (target, column_name) do update
set
  position = excluded.position,
  value_type = excluded.value_type,
  is_required = excluded.is_required,
  is_key = excluded.is_key,
  rule = excluded.rule,
  table_column = excluded.table_column,
  lookup_table = excluded.lookup_table,
  lookup_column = excluded.lookup_column,
  description = excluded.description;

insert into series.upload_revokers (target, revoker)
values
  ('sales', 'demand.revoke_upload_sales')
on conflict (target) do update
set
  revoker = excluded.revoker;
--! EndIncluded demand/data/upload_targets.sql

reset role;
