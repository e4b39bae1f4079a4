insert into finance.key_figures (figure, position, formula, parts, unit, description)
values
  ('revenue', 1, 'sum of the sources of the line revenue', '{}', 'money', 'What was earned by the business in the period.'),
  ('previous_revenue', 2, 'revenue of the period of the same length before', '{}', 'money', 'What growth is measured against; not said where that period is not known whole.'),
  ('revenue_growth', 3, '(revenue − previous revenue) / |previous revenue|', '{revenue,previous_revenue}', 'share', 'Growth against the period before; not said where that had no revenue or is not known whole.'),
  ('cost_of_goods_sold', 4, 'sum of the sources of the line cost of goods sold', '{}', 'money', 'What the goods sold had cost.'),
  ('operating_expense', 5, 'sum of the sources of the line operating expense', '{}', 'money', 'What it cost to run the business.'),
  ('operating_income', 6, 'revenue − cost of goods sold − operating expense', '{revenue,cost_of_goods_sold,operating_expense}', 'money', 'What the business itself earned.'),
  ('operating_margin', 7, 'operating income / revenue', '{operating_income,revenue}', 'share', 'Operating income as a share of revenue; not said without revenue.'),
  ('other_income', 8, 'sum of the sources of the line other income', '{}', 'money', 'What was earned beside the business.'),
  ('other_expense', 9, 'sum of the sources of the line other expense', '{}', 'money', 'What was spent beside the business, interest among it.'),
  ('tax', 10, 'sum of the sources of the line tax', '{}', 'money', 'Tax on income.'),
  ('net_income', 11, 'operating income + other income − other expense − tax', '{operating_income,other_income,other_expense,tax}', 'money', 'What is left.'),
  ('net_margin', 12, 'net income / revenue', '{net_income,revenue}', 'share', 'Net income as a share of revenue; not said without revenue.'),
  ('budget_revenue', 13, 'revenue in the approved budget, where it covers the whole period', '{}', 'money', 'What was planned.'),
  ('budget_variance', 14, '(revenue − budget revenue) / |budget revenue|', '{revenue,budget_revenue}', 'share', 'Revenue against the budget; not said where that is zero or not there.'),
  ('forecast_accuracy', 15, '1 − Σ|actual − forecast| / Σ|actual|, not below 0', '{}', 'share', 'How right the forecasts of revenue were that were made last before each of their periods; not said without one, and where the actuals are zero.'),
  ('risk_adjusted_return', 16, 'mean of the monthly growth of revenue / its sample deviation × √12, of the 12 months up to the end of the period', '{}', 'ratio', 'Growth for its fluctuation (Sharpe 1966, 1994, without a riskless rate), of months known whole; not said for fewer than two growths and for growth that does not vary.'),
  ('inventory_value', 17, 'Σ on hand × moving average cost at the end of the period', '{}', 'money', 'What the stock is worth; not said where the cost of some of it is not known.'),
  ('stockout_cost', 18, 'Σ lost sales × (price − cost)', '{}', 'money', 'Margin that stockouts lost in the period; not said while one lasts or cannot be valued.'),
  ('purchase_commitments', 19, 'Σ open quantity × price of purchase orders at the end of the period', '{}', 'money', 'What is ordered and has to be paid.'),
  ('sales', 20, 'Σ sales lines − returns', '{}', 'money', 'What the items sold brought.'),
  ('cost_of_sales', 21, 'Σ net quantity × average cost of the issues of the item in the period, else its standard cost', '{}', 'money', 'What the items sold had cost; not said where one has no known cost.'),
  ('item_margin', 22, '(sales − cost of sales) / sales', '{sales,cost_of_sales}', 'share', 'Gross margin of the items sold; finance.item_margins has it item by item.')
on conflict (figure) do update
set
  position = excluded.position,
  formula = excluded.formula,
  parts = excluded.parts,
  unit = excluded.unit,
  description = excluded.description;
