/* @name CountBins */
select model.count_bins(:values!, :edges!) as "counts!";

/* @name PopulationStabilityIndex */
select model.population_stability_index(:reference!, :current!, coalesce(:floor::double precision, 0.0001)) as "index!";

/* @name StabilityLimit */
select model.stability_limit(
  :bins!,
  :referenceCount!,
  :currentCount!,
  coalesce(:falseAlarms::double precision, 0.05)
) as "limit!";

/* @name JensenShannonDistance */
select model.jensen_shannon_distance(:reference!, :current!) as "distance!";

/* @name WassersteinDistance */
select model.wasserstein_distance(:reference!, :current!) as "distance!";

/* @name KolmogorovSmirnov */
select k.statistic as "statistic!", k.p_value as "p_value!"
from model.kolmogorov_smirnov(:reference!, :current!) as k;

/* @name ChiSquareHomogeneity */
select
  c.statistic as "statistic!",
  c.degrees as "degrees!",
  c.p_value as "p_value!",
  c.cramers_v as "cramers_v!"
from model.chi_square_homogeneity(:reference!, :current!) as c;

/* @name Welch */
select
  w.statistic as "statistic?",
  w.degrees as "degrees?",
  w.p_value as "p_value!",
  w.cohens_d as "cohens_d?"
from model.welch(:reference!, :current!) as w;

/* @name MannWhitney */
select m.statistic as "statistic!", m.auc as "auc!", m.p_value as "p_value!"
from model.mann_whitney(:reference!, :current!, coalesce(:isContinuous::boolean, true)) as m;

/* @name DieboldMariano */
select d.mean_difference as "mean_difference!", d.statistic as "statistic?", d.p_value as "p_value!"
from model.diebold_mariano(
  :firstErrors!,
  :secondErrors!,
  coalesce(:horizon::integer, 1),
  coalesce(:power::double precision, 2)
) as d;

/* @name PairedBootstrap */
select
  b.mean as "mean!",
  b.lower as "lower!",
  b.upper as "upper!",
  b.standard_error as "standard_error!",
  b.p_value as "p_value!"
from model.paired_bootstrap(
  :differences!,
  model.bootstrap_indices(cardinality(:differences!::double precision[]), :rounds!, :seed!),
  coalesce(:level::double precision, 0.95)
) as b;

/* @name BenjaminiHochberg */
select model.benjamini_hochberg(:pValues!) as "adjusted!";
