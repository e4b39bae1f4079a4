create type finance.statement_line as enum (
  'revenue', 'cost_of_goods_sold', 'operating_expense', 'other_income', 'other_expense', 'tax'
);

comment on type finance.statement_line is
  'Lines of a profit-and-loss statement. All are positive in the usual case: revenue and other_income are earned, the others are spent. Operating income is revenue less cost of goods sold less operating expenses; net income is that plus other income less other expenses less tax.';
