create type finance.loss_sign as enum ('negative', 'positive');

comment on type finance.loss_sign is
  'How a loss is written in value at risk, conditional value at risk and drawdown: negative, as the return that it is (-0.02); positive, turned round, as QuantLib and PerformanceAnalytics report it (0.02).';
