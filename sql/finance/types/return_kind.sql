create type finance.return_kind as enum ('simple', 'log', 'given');

comment on type finance.return_kind is
  'How returns are made of the values of a series: simple, p_t / p_{t-1} - 1; log, ln(p_t / p_{t-1}); given, the values are simple returns already.';
