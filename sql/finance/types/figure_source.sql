create type finance.figure_source as enum (
  'series', 'sales', 'cost_of_sales', 'none', 'budget', 'forecast', 'monthly_revenue', 'stock', 'stockouts', 'purchase_orders'
);

comment on type finance.figure_source is
  'Where a figure comes from: observations of a money series; sales lines (demand.daily_sales); what the goods sold had cost (finance.item_margins); none, a line that the statement has not got, zero on purpose; approved budgets; forecasts beside what became of them; revenue of the months before; stock at moving average cost; stockouts; open purchase orders.';
