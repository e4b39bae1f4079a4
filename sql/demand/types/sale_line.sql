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
