create type finance.correlation_method as enum ('pearson', 'spearman');

comment on type finance.correlation_method is
  'Coefficient of correlation: pearson, of the values; spearman, of their ranks, ties ranked by their mean.';
