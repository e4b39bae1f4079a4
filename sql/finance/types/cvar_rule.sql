create type finance.cvar_rule as enum ('tail_at_or_below', 'tail_below', 'floor_index', 'acerbi_tasche', 'parametric', 'tail_below_parametric');

comment on type finance.cvar_rule is
  'Which returns conditional value at risk is the mean of: tail_at_or_below, those at or below the quantile; tail_below, those below it (PerformanceAnalytics); floor_index, the floor((n - 1)·p) + 1 lowest (empyrical); acerbi_tasche, the lowest n·p, a part of the last one counted in part (expected shortfall, Acerbi and Tasche 2002); parametric, the mean of the tail of a normal distribution, μ - s·φ(z) / p; tail_below_parametric, those below the parametric value at risk (quantstats).';
