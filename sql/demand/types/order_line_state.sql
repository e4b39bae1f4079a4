create type demand.order_line_state as enum ('open', 'partially_shipped', 'shipped', 'cancelled');

comment on type demand.order_line_state is
  'Where a customer''s order line stands: open has shipped nothing, shipped has shipped all, cancelled ships no more.';
