create type finance.key_figure as enum (
  'revenue', 'previous_revenue', 'cost_of_goods_sold', 'operating_expense', 'other_income', 'other_expense', 'tax', 'operating_income',
  'net_income', 'budget_revenue', 'revenue_growth', 'operating_margin', 'net_margin', 'budget_variance', 'forecast_accuracy',
  'risk_adjusted_return', 'inventory_value', 'stockout_cost', 'purchase_commitments', 'sales', 'cost_of_sales', 'item_margin'
);

comment on type finance.key_figure is 'Figures of a report; finance.key_figures says how each is worked out.';
