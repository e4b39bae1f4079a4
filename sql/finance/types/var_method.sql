create type finance.var_method as enum ('historical', 'parametric');

comment on type finance.var_method is
  'How value at risk is found: historical, a quantile of the returns; parametric, μ + z·s of a normal distribution.';
