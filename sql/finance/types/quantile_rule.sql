create type finance.quantile_rule as enum ('linear', 'discrete', 'lower', 'higher');

comment on type finance.quantile_rule is
  'Which value is the quantile at a probability p of n sorted values: linear, interpolated at (n - 1)·p (R type 7, percentile_cont); discrete, the first whose share reaches p (R type 1, percentile_disc); lower and higher, the neighbours of the linear one.';
