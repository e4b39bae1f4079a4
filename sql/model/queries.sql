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

/* @name RegisterModel */
select
  r.id as "id!",
  r.name as "name!",
  r.model_type as "model_type!",
  r.forecast_type as "forecast_type?",
  r.risk_level as "risk_level!",
  r.description as "description?",
  r.owner_id as "owner_id?",
  r.created_at as "created_at!",
  r.updated_at as "updated_at!"
from model.register_model(
  :name!,
  :modelType!,
  coalesce(:riskLevel::core.risk_level, 'medium'::core.risk_level),
  :forecastType,
  :description
) as r;

/* @name GetModel */
select
  r.id as "id!",
  r.name as "name!",
  r.model_type as "model_type!",
  r.forecast_type as "forecast_type?",
  r.risk_level as "risk_level!",
  r.description as "description?",
  r.owner_id as "owner_id?",
  r.created_at as "created_at!",
  r.updated_at as "updated_at!"
from model.models as r
where r.id = :modelId!;

/* @name GetModelByName */
select
  r.id as "id!",
  r.name as "name!",
  r.model_type as "model_type!",
  r.forecast_type as "forecast_type?",
  r.risk_level as "risk_level!",
  r.description as "description?",
  r.owner_id as "owner_id?",
  r.created_at as "created_at!",
  r.updated_at as "updated_at!"
from model.models as r
where r.name = :name!;

/* @name ListModels */
select
  r.id as "id!",
  r.name as "name!",
  r.model_type as "model_type!",
  r.forecast_type as "forecast_type?",
  r.risk_level as "risk_level!",
  r.description as "description?",
  r.owner_id as "owner_id?",
  r.created_at as "created_at!",
  r.updated_at as "updated_at!"
from model.models as r
where r.name > coalesce(:afterName::text, '')
order by r.name
limit :limit!;

/* @name ListEnvironments */
select
  r.environment as "environment!",
  r.maximum_risk as "maximum_risk!",
  r.description as "description!"
from model.environments as r
order by r.environment;

/* @name StartExperiment */
select
  r.id as "id!",
  r.model_id as "model_id!",
  r.name as "name!",
  r.hyperparameters as "hyperparameters!",
  r.training_data_hash as "training_data_hash?",
  r.artifact_location as "artifact_location?",
  r.started_at as "started_at!",
  r.ended_at as "ended_at?",
  r.notes as "notes?",
  r.created_by as "created_by?"
from model.start_experiment(
  :modelId!,
  :name!,
  coalesce(:hyperparameters::jsonb, '{}'::jsonb),
  :trainingDataHash,
  :notes
) as r;

/* @name FinishExperiment */
select
  r.id as "id!",
  r.model_id as "model_id!",
  r.name as "name!",
  r.hyperparameters as "hyperparameters!",
  r.training_data_hash as "training_data_hash?",
  r.artifact_location as "artifact_location?",
  r.started_at as "started_at!",
  r.ended_at as "ended_at?",
  r.notes as "notes?",
  r.created_by as "created_by?"
from model.finish_experiment(:experimentId!, :metrics!, :artifactLocation, :notes) as r;

/* @name ListExperiments */
select
  r.id as "id!",
  r.model_id as "model_id!",
  r.name as "name!",
  r.hyperparameters as "hyperparameters!",
  r.training_data_hash as "training_data_hash?",
  r.artifact_location as "artifact_location?",
  r.started_at as "started_at!",
  r.ended_at as "ended_at?",
  r.notes as "notes?",
  r.created_by as "created_by?"
from model.experiments as r
where r.model_id = :modelId!
  and r.id < coalesce(:beforeId::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
order by r.id desc
limit :limit!;

/* @name ListExperimentMetrics */
select r.metric as "metric!", r.value as "value!"
from model.experiment_metrics as r
where r.experiment_id = :experimentId!
order by r.metric;

/* @name RegisterVersion */
select
  r.id as "id!",
  r.model_id as "model_id!",
  r.version as "version!",
  r.label as "label?",
  r.algorithm as "algorithm!",
  r.state as "state!",
  r.hyperparameters as "hyperparameters!",
  r.feature_names as "feature_names!",
  r.artifact_location as "artifact_location?",
  r.artifact_hash as "artifact_hash!",
  r.metadata_location as "metadata_location?",
  r.metadata_hash as "metadata_hash?",
  r.training_data_hash as "training_data_hash!",
  r.training_samples as "training_samples?",
  r.training_from as "training_from?",
  r.training_to as "training_to?",
  r.parent_version_id as "parent_version_id?",
  r.experiment_id as "experiment_id?",
  r.retraining_workflow_id as "retraining_workflow_id?",
  r.owner_id as "owner_id?",
  r.notes as "notes?",
  r.created_at as "created_at!",
  r.deployed_at as "deployed_at?",
  r.retired_at as "retired_at?"
from model.register_version(
  :modelId!,
  :algorithm!,
  :artifactHash!,
  :trainingDataHash!,
  coalesce(:hyperparameters::jsonb, '{}'::jsonb),
  coalesce(:featureNames::text[], '{}'::text[]),
  coalesce(:metrics::jsonb, '{}'::jsonb),
  :label,
  :artifactLocation,
  :metadataLocation,
  :metadataHash,
  :trainingSamples,
  :trainingFrom,
  :trainingTo,
  :parentVersionId,
  :experimentId,
  :retrainingWorkflowId,
  :notes,
  :idempotencyKey
) as r;

/* @name RecordVersionMetrics */
select model.record_version_metrics(:versionId!, :metrics!, coalesce(:dataset::text, 'test'::text)) as "count!";

/* @name RetireVersion */
select
  r.id as "id!",
  r.model_id as "model_id!",
  r.version as "version!",
  r.label as "label?",
  r.algorithm as "algorithm!",
  r.state as "state!",
  r.hyperparameters as "hyperparameters!",
  r.feature_names as "feature_names!",
  r.artifact_location as "artifact_location?",
  r.artifact_hash as "artifact_hash!",
  r.metadata_location as "metadata_location?",
  r.metadata_hash as "metadata_hash?",
  r.training_data_hash as "training_data_hash!",
  r.training_samples as "training_samples?",
  r.training_from as "training_from?",
  r.training_to as "training_to?",
  r.parent_version_id as "parent_version_id?",
  r.experiment_id as "experiment_id?",
  r.retraining_workflow_id as "retraining_workflow_id?",
  r.owner_id as "owner_id?",
  r.notes as "notes?",
  r.created_at as "created_at!",
  r.deployed_at as "deployed_at?",
  r.retired_at as "retired_at?"
from model.retire_version(:versionId!, :reason!, coalesce(:noModel::boolean, false)) as r;

/* @name GetVersion */
select
  r.id as "id!",
  r.model_id as "model_id!",
  r.version as "version!",
  r.label as "label?",
  r.algorithm as "algorithm!",
  r.state as "state!",
  r.hyperparameters as "hyperparameters!",
  r.feature_names as "feature_names!",
  r.artifact_location as "artifact_location?",
  r.artifact_hash as "artifact_hash!",
  r.metadata_location as "metadata_location?",
  r.metadata_hash as "metadata_hash?",
  r.training_data_hash as "training_data_hash!",
  r.training_samples as "training_samples?",
  r.training_from as "training_from?",
  r.training_to as "training_to?",
  r.parent_version_id as "parent_version_id?",
  r.experiment_id as "experiment_id?",
  r.retraining_workflow_id as "retraining_workflow_id?",
  r.owner_id as "owner_id?",
  r.notes as "notes?",
  r.created_at as "created_at!",
  r.deployed_at as "deployed_at?",
  r.retired_at as "retired_at?"
from model.model_versions as r
where r.id = :versionId!;

/* @name ListVersions */
select
  r.id as "id!",
  r.model_id as "model_id!",
  r.model_name as "model_name!",
  r.version as "version!",
  r.label as "label?",
  r.algorithm as "algorithm!",
  r.state as "state!",
  r.environments as "environments!",
  r.metrics as "metrics?",
  r.validation_id as "validation_id?",
  r.validation_state as "validation_state?",
  r.improvement as "improvement?",
  r.p_value as "p_value?",
  r.validation_expires_at as "validation_expires_at?",
  r.parent_version_id as "parent_version_id?",
  r.retraining_workflow_id as "retraining_workflow_id?",
  r.created_at as "created_at!",
  r.deployed_at as "deployed_at?",
  r.retired_at as "retired_at?"
from model.version_overview as r
where r.model_id = :modelId!
  and r.version < coalesce(:beforeVersion::integer, 2147483647)
order by r.version desc
limit :limit!;

/* @name ListVersionMetrics */
select
  r.version_id as "version_id!",
  r.dataset as "dataset!",
  r.metric as "metric!",
  r.value as "value!",
  r.recorded_at as "recorded_at!"
from model.version_metrics as r
where r.version_id = :versionId!
order by r.dataset, r.metric;

/* @name GetActiveVersion */
select
  r.id as "id!",
  r.model_id as "model_id!",
  r.version as "version!",
  r.label as "label?",
  r.algorithm as "algorithm!",
  r.state as "state!",
  r.hyperparameters as "hyperparameters!",
  r.feature_names as "feature_names!",
  r.artifact_location as "artifact_location?",
  r.artifact_hash as "artifact_hash!",
  r.metadata_location as "metadata_location?",
  r.metadata_hash as "metadata_hash?",
  r.training_data_hash as "training_data_hash!",
  r.training_samples as "training_samples?",
  r.training_from as "training_from?",
  r.training_to as "training_to?",
  r.parent_version_id as "parent_version_id?",
  r.experiment_id as "experiment_id?",
  r.retraining_workflow_id as "retraining_workflow_id?",
  r.owner_id as "owner_id?",
  r.notes as "notes?",
  r.created_at as "created_at!",
  r.deployed_at as "deployed_at?",
  r.retired_at as "retired_at?"
from model.active_versions as a
join model.model_versions as r on r.id = a.version_id
where a.model_id = :modelId!
  and a.environment = :environment!;

/* @name FreezeHoldout */
select
  r.id as "id!",
  r.model_id as "model_id!",
  r.name as "name!",
  r.actuals as "actuals!",
  r.sample_count as "sample_count!",
  r.data_hash as "data_hash!",
  r.starts_at as "starts_at?",
  r.ends_at as "ends_at?",
  r.location as "location?",
  r.created_by as "created_by?",
  r.frozen_at as "frozen_at!"
from model.freeze_holdout(:modelId!, :name!, :actuals!, :startsAt, :endsAt, :dataHash, :location) as r;

/* @name ListHoldouts */
select
  r.id as "id!",
  r.model_id as "model_id!",
  r.name as "name!",
  r.sample_count as "sample_count!",
  r.data_hash as "data_hash!",
  r.starts_at as "starts_at?",
  r.ends_at as "ends_at?",
  r.location as "location?",
  r.created_by as "created_by?",
  r.frozen_at as "frozen_at!"
from model.holdouts as r
where r.model_id = :modelId!
order by r.id desc
limit :limit!;

/* @name GetHoldout */
select
  r.id as "id!",
  r.model_id as "model_id!",
  r.name as "name!",
  r.actuals as "actuals!",
  r.sample_count as "sample_count!",
  r.data_hash as "data_hash!",
  r.starts_at as "starts_at?",
  r.ends_at as "ends_at?",
  r.location as "location?",
  r.created_by as "created_by?",
  r.frozen_at as "frozen_at!"
from model.holdouts as r
where r.id = :holdoutId!;

/* @name RecordHoldoutPredictions */
select
  r.holdout_id as "holdout_id!",
  r.version_id as "version_id!",
  r.model_id as "model_id!",
  r.predictions as "predictions!",
  r.recorded_at as "recorded_at!"
from model.record_holdout_predictions(:holdoutId!, :versionId!, :predictions!) as r;

/* @name BeginValidation */
select
  r.id as "id!",
  r.model_id as "model_id!",
  r.version_id as "version_id!",
  r.holdout_id as "holdout_id!",
  r.baseline_version_id as "baseline_version_id?",
  r.state as "state!",
  r.loss as "loss!",
  r.test as "test!",
  r.horizon as "horizon!",
  r.sample_count as "sample_count?",
  r.candidate_score as "candidate_score?",
  r.baseline_score as "baseline_score?",
  r.improvement as "improvement?",
  r.statistic as "statistic?",
  r.p_value as "p_value?",
  r.effect_size as "effect_size?",
  r.improvement_lower as "improvement_lower?",
  r.improvement_upper as "improvement_upper?",
  r.retraining_workflow_id as "retraining_workflow_id?",
  r.requested_by as "requested_by?",
  r.notes as "notes?",
  r.created_at as "created_at!",
  r.decided_at as "decided_at?",
  r.expires_at as "expires_at?"
from model.begin_validation(
  :versionId!,
  :holdoutId!,
  :baselineVersionId,
  coalesce(:loss::model.loss, 'absolute'::model.loss),
  coalesce(:test::model.comparison_test, 'diebold_mariano'::model.comparison_test),
  coalesce(:horizon::integer, 1),
  :retrainingWorkflowId,
  :notes,
  :environment
) as r;

/* @name JudgeValidation */
select
  r.id as "id!",
  r.model_id as "model_id!",
  r.version_id as "version_id!",
  r.holdout_id as "holdout_id!",
  r.baseline_version_id as "baseline_version_id?",
  r.state as "state!",
  r.loss as "loss!",
  r.test as "test!",
  r.horizon as "horizon!",
  r.sample_count as "sample_count?",
  r.candidate_score as "candidate_score?",
  r.baseline_score as "baseline_score?",
  r.improvement as "improvement?",
  r.statistic as "statistic?",
  r.p_value as "p_value?",
  r.effect_size as "effect_size?",
  r.improvement_lower as "improvement_lower?",
  r.improvement_upper as "improvement_upper?",
  r.retraining_workflow_id as "retraining_workflow_id?",
  r.requested_by as "requested_by?",
  r.notes as "notes?",
  r.created_at as "created_at!",
  r.decided_at as "decided_at?",
  r.expires_at as "expires_at?"
from model.judge_validation(:validationId!, :candidate, :baseline) as r;

/* @name AbortValidation */
select
  r.id as "id!",
  r.model_id as "model_id!",
  r.version_id as "version_id!",
  r.holdout_id as "holdout_id!",
  r.baseline_version_id as "baseline_version_id?",
  r.state as "state!",
  r.loss as "loss!",
  r.test as "test!",
  r.horizon as "horizon!",
  r.sample_count as "sample_count?",
  r.candidate_score as "candidate_score?",
  r.baseline_score as "baseline_score?",
  r.improvement as "improvement?",
  r.statistic as "statistic?",
  r.p_value as "p_value?",
  r.effect_size as "effect_size?",
  r.improvement_lower as "improvement_lower?",
  r.improvement_upper as "improvement_upper?",
  r.retraining_workflow_id as "retraining_workflow_id?",
  r.requested_by as "requested_by?",
  r.notes as "notes?",
  r.created_at as "created_at!",
  r.decided_at as "decided_at?",
  r.expires_at as "expires_at?"
from model.abort_validation(:validationId!, :reason!) as r;

/* @name GetValidation */
select
  r.id as "id!",
  r.model_id as "model_id!",
  r.version_id as "version_id!",
  r.holdout_id as "holdout_id!",
  r.baseline_version_id as "baseline_version_id?",
  r.state as "state!",
  r.loss as "loss!",
  r.test as "test!",
  r.horizon as "horizon!",
  r.sample_count as "sample_count?",
  r.candidate_score as "candidate_score?",
  r.baseline_score as "baseline_score?",
  r.improvement as "improvement?",
  r.statistic as "statistic?",
  r.p_value as "p_value?",
  r.effect_size as "effect_size?",
  r.improvement_lower as "improvement_lower?",
  r.improvement_upper as "improvement_upper?",
  r.retraining_workflow_id as "retraining_workflow_id?",
  r.requested_by as "requested_by?",
  r.notes as "notes?",
  r.created_at as "created_at!",
  r.decided_at as "decided_at?",
  r.expires_at as "expires_at?"
from model.validations as r
where r.id = :validationId!;

/* @name ListValidations */
select
  r.id as "id!",
  r.model_id as "model_id!",
  r.version_id as "version_id!",
  r.holdout_id as "holdout_id!",
  r.baseline_version_id as "baseline_version_id?",
  r.state as "state!",
  r.loss as "loss!",
  r.test as "test!",
  r.horizon as "horizon!",
  r.sample_count as "sample_count?",
  r.candidate_score as "candidate_score?",
  r.baseline_score as "baseline_score?",
  r.improvement as "improvement?",
  r.statistic as "statistic?",
  r.p_value as "p_value?",
  r.effect_size as "effect_size?",
  r.improvement_lower as "improvement_lower?",
  r.improvement_upper as "improvement_upper?",
  r.retraining_workflow_id as "retraining_workflow_id?",
  r.requested_by as "requested_by?",
  r.notes as "notes?",
  r.created_at as "created_at!",
  r.decided_at as "decided_at?",
  r.expires_at as "expires_at?"
from model.validations as r
where r.version_id = :versionId!
order by r.id desc;

/* @name ListValidationGates */
select
  r.validation_id as "validation_id!",
  r.gate as "gate!",
  r.value as "value?",
  r.threshold as "threshold!",
  r.is_passed as "is_passed!",
  r.description as "description!"
from model.validation_gates as r
where r.validation_id = :validationId!
order by r.gate;

/* @name RequestDeployment */
select
  r.id as "id!",
  r.model_id as "model_id!",
  r.environment as "environment!",
  r.version_id as "version_id!",
  r.predecessor_version_id as "predecessor_version_id?",
  r.predecessor_deployment_id as "predecessor_deployment_id?",
  r.validation_id as "validation_id!",
  r.approval_id as "approval_id?",
  r.strategy as "strategy!",
  r.weights as "weights!",
  r.step as "step!",
  r.weight as "weight!",
  r.bake_time as "bake_time!",
  r.minimum_samples as "minimum_samples!",
  r.rollback_window as "rollback_window!",
  r.maximum_error_rate as "maximum_error_rate!",
  r.maximum_latency_ms as "maximum_latency_ms!",
  r.minimum_accuracy as "minimum_accuracy?",
  r.state as "state!",
  r.requested_by as "requested_by?",
  r.notes as "notes?",
  r.created_at as "created_at!",
  r.started_at as "started_at?",
  r.step_started_at as "step_started_at?",
  r.deadline_at as "deadline_at?",
  r.completed_at as "completed_at?",
  r.rolled_back_at as "rolled_back_at?"
from model.request_deployment(
  :versionId!,
  :environment!,
  coalesce(:strategy::model.deployment_strategy, 'canary'::model.deployment_strategy),
  :weights,
  coalesce(:bakeTime::interval, '01:00:00'::interval),
  coalesce(:minimumSamples::integer, 100),
  coalesce(:rollbackWindow::interval, '24:00:00'::interval),
  coalesce(:maximumErrorRate::double precision, 0.1),
  coalesce(:maximumLatencyMs::double precision, 2000),
  :minimumAccuracy,
  :notes
) as r;

/* @name StartDeployment */
select
  r.id as "id!",
  r.model_id as "model_id!",
  r.environment as "environment!",
  r.version_id as "version_id!",
  r.predecessor_version_id as "predecessor_version_id?",
  r.predecessor_deployment_id as "predecessor_deployment_id?",
  r.validation_id as "validation_id!",
  r.approval_id as "approval_id?",
  r.strategy as "strategy!",
  r.weights as "weights!",
  r.step as "step!",
  r.weight as "weight!",
  r.bake_time as "bake_time!",
  r.minimum_samples as "minimum_samples!",
  r.rollback_window as "rollback_window!",
  r.maximum_error_rate as "maximum_error_rate!",
  r.maximum_latency_ms as "maximum_latency_ms!",
  r.minimum_accuracy as "minimum_accuracy?",
  r.state as "state!",
  r.requested_by as "requested_by?",
  r.notes as "notes?",
  r.created_at as "created_at!",
  r.started_at as "started_at?",
  r.step_started_at as "step_started_at?",
  r.deadline_at as "deadline_at?",
  r.completed_at as "completed_at?",
  r.rolled_back_at as "rolled_back_at?"
from model.start_deployment(:deploymentId!) as r;

/* @name AdvanceDeployment */
select
  r.id as "id!",
  r.model_id as "model_id!",
  r.environment as "environment!",
  r.version_id as "version_id!",
  r.predecessor_version_id as "predecessor_version_id?",
  r.predecessor_deployment_id as "predecessor_deployment_id?",
  r.validation_id as "validation_id!",
  r.approval_id as "approval_id?",
  r.strategy as "strategy!",
  r.weights as "weights!",
  r.step as "step!",
  r.weight as "weight!",
  r.bake_time as "bake_time!",
  r.minimum_samples as "minimum_samples!",
  r.rollback_window as "rollback_window!",
  r.maximum_error_rate as "maximum_error_rate!",
  r.maximum_latency_ms as "maximum_latency_ms!",
  r.minimum_accuracy as "minimum_accuracy?",
  r.state as "state!",
  r.requested_by as "requested_by?",
  r.notes as "notes?",
  r.created_at as "created_at!",
  r.started_at as "started_at?",
  r.step_started_at as "step_started_at?",
  r.deadline_at as "deadline_at?",
  r.completed_at as "completed_at?",
  r.rolled_back_at as "rolled_back_at?"
from model.advance_deployment(:deploymentId!) as r;

/* @name PauseDeployment */
select
  r.id as "id!",
  r.model_id as "model_id!",
  r.environment as "environment!",
  r.version_id as "version_id!",
  r.predecessor_version_id as "predecessor_version_id?",
  r.predecessor_deployment_id as "predecessor_deployment_id?",
  r.validation_id as "validation_id!",
  r.approval_id as "approval_id?",
  r.strategy as "strategy!",
  r.weights as "weights!",
  r.step as "step!",
  r.weight as "weight!",
  r.bake_time as "bake_time!",
  r.minimum_samples as "minimum_samples!",
  r.rollback_window as "rollback_window!",
  r.maximum_error_rate as "maximum_error_rate!",
  r.maximum_latency_ms as "maximum_latency_ms!",
  r.minimum_accuracy as "minimum_accuracy?",
  r.state as "state!",
  r.requested_by as "requested_by?",
  r.notes as "notes?",
  r.created_at as "created_at!",
  r.started_at as "started_at?",
  r.step_started_at as "step_started_at?",
  r.deadline_at as "deadline_at?",
  r.completed_at as "completed_at?",
  r.rolled_back_at as "rolled_back_at?"
from model.pause_deployment(:deploymentId!, :reason!) as r;

/* @name ResumeDeployment */
select
  r.id as "id!",
  r.model_id as "model_id!",
  r.environment as "environment!",
  r.version_id as "version_id!",
  r.predecessor_version_id as "predecessor_version_id?",
  r.predecessor_deployment_id as "predecessor_deployment_id?",
  r.validation_id as "validation_id!",
  r.approval_id as "approval_id?",
  r.strategy as "strategy!",
  r.weights as "weights!",
  r.step as "step!",
  r.weight as "weight!",
  r.bake_time as "bake_time!",
  r.minimum_samples as "minimum_samples!",
  r.rollback_window as "rollback_window!",
  r.maximum_error_rate as "maximum_error_rate!",
  r.maximum_latency_ms as "maximum_latency_ms!",
  r.minimum_accuracy as "minimum_accuracy?",
  r.state as "state!",
  r.requested_by as "requested_by?",
  r.notes as "notes?",
  r.created_at as "created_at!",
  r.started_at as "started_at?",
  r.step_started_at as "step_started_at?",
  r.deadline_at as "deadline_at?",
  r.completed_at as "completed_at?",
  r.rolled_back_at as "rolled_back_at?"
from model.resume_deployment(:deploymentId!, :reason!) as r;

/* @name RollBackDeployment */
select
  r.id as "id!",
  r.model_id as "model_id!",
  r.environment as "environment!",
  r.version_id as "version_id!",
  r.predecessor_version_id as "predecessor_version_id?",
  r.predecessor_deployment_id as "predecessor_deployment_id?",
  r.validation_id as "validation_id!",
  r.approval_id as "approval_id?",
  r.strategy as "strategy!",
  r.weights as "weights!",
  r.step as "step!",
  r.weight as "weight!",
  r.bake_time as "bake_time!",
  r.minimum_samples as "minimum_samples!",
  r.rollback_window as "rollback_window!",
  r.maximum_error_rate as "maximum_error_rate!",
  r.maximum_latency_ms as "maximum_latency_ms!",
  r.minimum_accuracy as "minimum_accuracy?",
  r.state as "state!",
  r.requested_by as "requested_by?",
  r.notes as "notes?",
  r.created_at as "created_at!",
  r.started_at as "started_at?",
  r.step_started_at as "step_started_at?",
  r.deadline_at as "deadline_at?",
  r.completed_at as "completed_at?",
  r.rolled_back_at as "rolled_back_at?"
from model.roll_back_deployment(:deploymentId!, :reason!) as r;

/* @name CancelDeployment */
select
  r.id as "id!",
  r.model_id as "model_id!",
  r.environment as "environment!",
  r.version_id as "version_id!",
  r.predecessor_version_id as "predecessor_version_id?",
  r.predecessor_deployment_id as "predecessor_deployment_id?",
  r.validation_id as "validation_id!",
  r.approval_id as "approval_id?",
  r.strategy as "strategy!",
  r.weights as "weights!",
  r.step as "step!",
  r.weight as "weight!",
  r.bake_time as "bake_time!",
  r.minimum_samples as "minimum_samples!",
  r.rollback_window as "rollback_window!",
  r.maximum_error_rate as "maximum_error_rate!",
  r.maximum_latency_ms as "maximum_latency_ms!",
  r.minimum_accuracy as "minimum_accuracy?",
  r.state as "state!",
  r.requested_by as "requested_by?",
  r.notes as "notes?",
  r.created_at as "created_at!",
  r.started_at as "started_at?",
  r.step_started_at as "step_started_at?",
  r.deadline_at as "deadline_at?",
  r.completed_at as "completed_at?",
  r.rolled_back_at as "rolled_back_at?"
from model.cancel_deployment(:deploymentId!, :reason!) as r;

/* @name JudgeDeployment */
select
  r.verdict as "verdict?",
  r.reason as "reason!",
  r.candidate_samples as "candidate_samples!",
  r.candidate_error_rate as "candidate_error_rate?",
  r.predecessor_error_rate as "predecessor_error_rate?",
  r.candidate_latency_ms as "candidate_latency_ms?",
  r.candidate_accuracy as "candidate_accuracy?"
from model.judge_deployment(:deploymentId!) as r;

/* @name RecordDeploymentMetrics */
select
  r.deployment_id as "deployment_id!",
  r.at as "at!",
  r.arm as "arm!",
  r.sample_count as "sample_count!",
  r.error_count as "error_count!",
  r.latency_ms as "latency_ms?",
  r.throughput as "throughput?",
  r.accuracy as "accuracy?"
from model.record_deployment_metrics(
  :deploymentId!,
  :arm!,
  :sampleCount!,
  :errorCount!,
  :latencyMs,
  :throughput,
  :accuracy,
  :at
) as r;

/* @name GetDeployment */
select
  r.id as "id!",
  r.model_id as "model_id!",
  r.environment as "environment!",
  r.version_id as "version_id!",
  r.predecessor_version_id as "predecessor_version_id?",
  r.predecessor_deployment_id as "predecessor_deployment_id?",
  r.validation_id as "validation_id!",
  r.approval_id as "approval_id?",
  r.strategy as "strategy!",
  r.weights as "weights!",
  r.step as "step!",
  r.weight as "weight!",
  r.bake_time as "bake_time!",
  r.minimum_samples as "minimum_samples!",
  r.rollback_window as "rollback_window!",
  r.maximum_error_rate as "maximum_error_rate!",
  r.maximum_latency_ms as "maximum_latency_ms!",
  r.minimum_accuracy as "minimum_accuracy?",
  r.state as "state!",
  r.requested_by as "requested_by?",
  r.notes as "notes?",
  r.created_at as "created_at!",
  r.started_at as "started_at?",
  r.step_started_at as "step_started_at?",
  r.deadline_at as "deadline_at?",
  r.completed_at as "completed_at?",
  r.rolled_back_at as "rolled_back_at?"
from model.deployments as r
where r.id = :deploymentId!;

/* @name ListDeployments */
select
  r.id as "id!",
  r.model_id as "model_id!",
  r.environment as "environment!",
  r.version_id as "version_id!",
  r.predecessor_version_id as "predecessor_version_id?",
  r.predecessor_deployment_id as "predecessor_deployment_id?",
  r.validation_id as "validation_id!",
  r.approval_id as "approval_id?",
  r.strategy as "strategy!",
  r.weights as "weights!",
  r.step as "step!",
  r.weight as "weight!",
  r.bake_time as "bake_time!",
  r.minimum_samples as "minimum_samples!",
  r.rollback_window as "rollback_window!",
  r.maximum_error_rate as "maximum_error_rate!",
  r.maximum_latency_ms as "maximum_latency_ms!",
  r.minimum_accuracy as "minimum_accuracy?",
  r.state as "state!",
  r.requested_by as "requested_by?",
  r.notes as "notes?",
  r.created_at as "created_at!",
  r.started_at as "started_at?",
  r.step_started_at as "step_started_at?",
  r.deadline_at as "deadline_at?",
  r.completed_at as "completed_at?",
  r.rolled_back_at as "rolled_back_at?"
from model.deployments as r
where r.model_id = :modelId!
  and (:environment::text is null or r.environment = :environment)
  and r.id < coalesce(:beforeId::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
order by r.id desc
limit :limit!;

/* @name ListDeploymentMetrics */
select
  r.deployment_id as "deployment_id!",
  r.at as "at!",
  r.arm as "arm!",
  r.sample_count as "sample_count!",
  r.error_count as "error_count!",
  r.latency_ms as "latency_ms?",
  r.throughput as "throughput?",
  r.accuracy as "accuracy?"
from model.deployment_metrics as r
where r.deployment_id = :deploymentId!
order by r.at desc
limit :limit!;

/* @name LogPrediction */
select r.id as "id!", r.at as "at!"
from model.log_prediction(:versionId!, :prediction!, :features, :probability, :latencyMs, :actual, :at) as r;

/* @name OpenPredictionLoad */
select model.open_prediction_load() as "table_name!";

/* @name LoadPredictions */
select model.load_predictions() as "row_count!";

/* @name SetActuals */
select model.set_actuals(:ids!, :actuals!) as "count!";

/* @name ListPredictions */
select
  r.at::text as "page_key!",
  r.version_id as "version_id!",
  r.at as "at!",
  r.id as "id!",
  r.features as "features?",
  r.prediction as "prediction!",
  r.probability as "probability?",
  r.latency_ms as "latency_ms?",
  r.actual as "actual?",
  r.actual_at as "actual_at?"
from model.predictions as r
where r.version_id = :versionId!
  and (r.at, r.id) < (coalesce(:beforeAt::timestamptz, 'infinity'), coalesce(:beforeId::uuid, '00000000-0000-0000-0000-000000000000'))
order by r.at desc, r.id desc
limit :limit!;

/* @name ListPredictionPeriods */
select
  r.version_id as "version_id!",
  r.period as "period!",
  r.starts_at as "starts_at!",
  r.prediction_count as "prediction_count!",
  r.mean_prediction as "mean_prediction!",
  r.mean_latency_ms as "mean_latency_ms?",
  r.actual_count as "actual_count!",
  r.bias as "bias?",
  r.mae as "mae?",
  r.rmse as "rmse?",
  r.wape as "wape?",
  r.accuracy as "accuracy?"
from model.prediction_periods as r
where r.version_id = :versionId!
  and r.period = :period!
  and r.starts_at >= :from!
  and r.starts_at < :to!
order by r.starts_at;

/* @name LogMetric */
select
  r.version_id as "version_id!",
  r.name as "name!",
  r.category as "category!",
  r.at as "at!",
  r.value as "value!",
  r.metadata as "metadata?"
from model.log_metric(:versionId!, :name!, :value!, coalesce(:category::text, ''::text), :at, :metadata) as r;

/* @name OpenMetricLoad */
select model.open_metric_load() as "table_name!";

/* @name LoadMetrics */
select model.load_metrics() as "row_count!";

/* @name ListMetrics */
select
  r.version_id as "version_id!",
  r.name as "name!",
  r.category as "category!",
  r.at as "at!",
  r.value as "value!",
  r.metadata as "metadata?"
from model.metrics as r
where r.version_id = :versionId!
  and r.name = :name!
  and r.at >= :from!
  and r.at < :to!
  and (:category::text is null or r.category = :category)
order by r.at, r.category;

/* @name ListMetricPeriods */
select
  r.version_id as "version_id!",
  r.name as "name!",
  r.category as "category!",
  r.period as "period!",
  r.starts_at as "starts_at!",
  r.sample_count as "sample_count!",
  r.value_sum as "value_sum!",
  r.mean as "mean!",
  r.deviation as "deviation!",
  r.minimum as "minimum!",
  r.maximum as "maximum!"
from model.metric_periods as r
where r.version_id = :versionId!
  and r.name = :name!
  and r.category = coalesce(:category::text, '')
  and r.period = :period!
  and r.starts_at >= :from!
  and r.starts_at < :to!
order by r.starts_at;

/* @name FoldRollups */
select model.fold_rollups(coalesce(:limit::integer, 100000)) as "count!";

/* @name FreezeBaseline */
select
  r.version_id as "version_id!",
  r.feature as "feature!",
  r.kind as "kind!",
  r.edges as "edges?",
  r.categories as "categories?",
  r.counts as "counts!",
  r.sample_size as "sample_size!",
  r.sample as "sample?",
  r.frozen_at as "frozen_at!"
from model.freeze_baseline(:versionId!, :feature!, :values!) as r;

/* @name FreezeCategoryBaseline */
select
  r.version_id as "version_id!",
  r.feature as "feature!",
  r.kind as "kind!",
  r.edges as "edges?",
  r.categories as "categories?",
  r.counts as "counts!",
  r.sample_size as "sample_size!",
  r.sample as "sample?",
  r.frozen_at as "frozen_at!"
from model.freeze_category_baseline(:versionId!, :feature!, :values!) as r;

/* @name FreezePredictionBaselines */
select
  r.version_id as "version_id!",
  r.feature as "feature!",
  r.kind as "kind!",
  r.edges as "edges?",
  r.categories as "categories?",
  r.counts as "counts!",
  r.sample_size as "sample_size!",
  r.sample as "sample?",
  r.frozen_at as "frozen_at!"
from model.freeze_prediction_baselines(:versionId!, :from!, :to!) as r;

/* @name ListBaselines */
select
  r.version_id as "version_id!",
  r.feature as "feature!",
  r.kind as "kind!",
  r.edges as "edges?",
  r.categories as "categories?",
  r.counts as "counts!",
  r.sample_size as "sample_size!",
  r.frozen_at as "frozen_at!"
from model.baselines as r
where r.version_id = :versionId!
order by r.feature;

/* @name CountCategories */
select model.count_categories(:values!, :categories!) as "counts!";

/* @name AddFeatureCounts */
select
  r.version_id as "version_id!",
  r.feature as "feature!",
  r.day as "day!",
  r.counts as "counts!",
  r.sample_size as "sample_size!"
from model.add_feature_counts(:versionId!, :feature!, :day!, :counts!) as r;

/* @name DetectDrift */
select
  r.id as "id!",
  r.version_id as "version_id!",
  r.starts_at as "starts_at!",
  r.ends_at as "ends_at!",
  r.reference_size as "reference_size!",
  r.current_size as "current_size!",
  r.false_discovery_rate as "false_discovery_rate!",
  r.is_drifted as "is_drifted!",
  r.drift_score as "drift_score!",
  r.missing_features as "missing_features!",
  r.reported_by as "reported_by?",
  r.created_at as "created_at!"
from model.detect_drift(:versionId!, :from!, :to) as r;

/* @name DetectPerformanceDrift */
select
  r.id as "id!",
  r.version_id as "version_id!",
  r.kind as "kind!",
  r.state as "state!",
  r.severity as "severity!",
  r.report_id as "report_id?",
  r.metric as "metric?",
  r.accuracy_drop as "accuracy_drop?",
  r.drift_score as "drift_score!",
  r.affected_categories as "affected_categories!",
  r.details as "details!",
  r.alert_id as "alert_id?",
  r.detected_at as "detected_at!",
  r.last_seen_at as "last_seen_at!",
  r.resolved_at as "resolved_at?"
from model.detect_performance_drift(
  :versionId!,
  coalesce(:metric::text, 'accuracy'::text),
  coalesce(:hours::integer, 24),
  :threshold,
  :until
) as r;

/* @name ResolveDriftEvent */
select
  r.id as "id!",
  r.version_id as "version_id!",
  r.kind as "kind!",
  r.state as "state!",
  r.severity as "severity!",
  r.report_id as "report_id?",
  r.metric as "metric?",
  r.accuracy_drop as "accuracy_drop?",
  r.drift_score as "drift_score!",
  r.affected_categories as "affected_categories!",
  r.details as "details!",
  r.alert_id as "alert_id?",
  r.detected_at as "detected_at!",
  r.last_seen_at as "last_seen_at!",
  r.resolved_at as "resolved_at?"
from model.resolve_drift_event(:driftEventId!, :reason!) as r;

/* @name ListDriftReports */
select
  r.id as "id!",
  r.version_id as "version_id!",
  r.starts_at as "starts_at!",
  r.ends_at as "ends_at!",
  r.reference_size as "reference_size!",
  r.current_size as "current_size!",
  r.false_discovery_rate as "false_discovery_rate!",
  r.is_drifted as "is_drifted!",
  r.drift_score as "drift_score!",
  r.missing_features as "missing_features!",
  r.reported_by as "reported_by?",
  r.created_at as "created_at!"
from model.drift_reports as r
where r.version_id = :versionId!
order by r.id desc
limit :limit!;

/* @name ListDriftFindings */
select
  r.report_id as "report_id!",
  r.feature as "feature!",
  r.method as "method!",
  r.statistic as "statistic!",
  r.p_value as "p_value!",
  r.adjusted_p_value as "adjusted_p_value!",
  r.stability_index as "stability_index!",
  r.stability_limit as "stability_limit!",
  r.jensen_shannon as "jensen_shannon!",
  r.wasserstein as "wasserstein?",
  r.reference_size as "reference_size!",
  r.current_size as "current_size!",
  r.counts as "counts!",
  r.is_drifted as "is_drifted!"
from model.drift_findings as r
where r.report_id = :reportId!
order by r.feature;

/* @name ListActiveDriftEvents */
select
  r.id as "id!",
  r.model_id as "model_id!",
  r.model_name as "model_name!",
  r.version_id as "version_id!",
  r.version as "version!",
  r.kind as "kind!",
  r.metric as "metric?",
  r.severity as "severity!",
  r.accuracy_drop as "accuracy_drop?",
  r.drift_score as "drift_score!",
  r.affected_categories as "affected_categories!",
  r.report_id as "report_id?",
  r.alert_id as "alert_id?",
  r.detected_at as "detected_at!",
  r.last_seen_at as "last_seen_at!"
from model.active_drift_events as r
order by r.severity desc, r.id desc
limit :limit!;

/* @name RequestRetraining */
select
  r.id as "id!",
  r.model_id as "model_id!",
  r.trigger_key as "trigger_key!",
  r.trigger_reason as "trigger_reason!",
  r.drift_event_id as "drift_event_id?",
  r.action_id as "action_id?",
  r.parameters as "parameters!",
  r.state as "state!",
  r.attempt as "attempt!",
  r.max_attempts as "max_attempts!",
  r.claimed_by as "claimed_by?",
  r.lease_expires_at as "lease_expires_at?",
  r.not_before as "not_before?",
  r.outcome as "outcome?",
  r.models_trained as "models_trained!",
  r.models_deployed as "models_deployed!",
  r.result as "result?",
  r.error as "error?",
  r.requested_by as "requested_by?",
  r.created_at as "created_at!",
  r.started_at as "started_at?",
  r.completed_at as "completed_at?"
from model.request_retraining(
  :modelId!,
  :triggerKey!,
  :triggerReason!,
  :driftEventId,
  :actionId,
  coalesce(:parameters::jsonb, '{}'::jsonb)
) as r;

/* @name ClaimRetraining */
select
  r.id as "id!",
  r.model_id as "model_id!",
  r.trigger_key as "trigger_key!",
  r.trigger_reason as "trigger_reason!",
  r.drift_event_id as "drift_event_id?",
  r.action_id as "action_id?",
  r.parameters as "parameters!",
  r.state as "state!",
  r.attempt as "attempt!",
  r.max_attempts as "max_attempts!",
  r.claimed_by as "claimed_by?",
  r.lease_expires_at as "lease_expires_at?",
  r.not_before as "not_before?",
  r.outcome as "outcome?",
  r.models_trained as "models_trained!",
  r.models_deployed as "models_deployed!",
  r.result as "result?",
  r.error as "error?",
  r.requested_by as "requested_by?",
  r.created_at as "created_at!",
  r.started_at as "started_at?",
  r.completed_at as "completed_at?"
from model.claim_retraining(:worker!, coalesce(:lease::interval, '00:10:00'::interval), :modelId) as r;

/* @name ProlongRetraining */
select
  r.id as "id!",
  r.model_id as "model_id!",
  r.trigger_key as "trigger_key!",
  r.trigger_reason as "trigger_reason!",
  r.drift_event_id as "drift_event_id?",
  r.action_id as "action_id?",
  r.parameters as "parameters!",
  r.state as "state!",
  r.attempt as "attempt!",
  r.max_attempts as "max_attempts!",
  r.claimed_by as "claimed_by?",
  r.lease_expires_at as "lease_expires_at?",
  r.not_before as "not_before?",
  r.outcome as "outcome?",
  r.models_trained as "models_trained!",
  r.models_deployed as "models_deployed!",
  r.result as "result?",
  r.error as "error?",
  r.requested_by as "requested_by?",
  r.created_at as "created_at!",
  r.started_at as "started_at?",
  r.completed_at as "completed_at?"
from model.prolong_retraining(:retrainingId!, :attempt!, coalesce(:lease::interval, '00:10:00'::interval)) as r;

/* @name EvaluateRetraining */
select
  r.id as "id!",
  r.model_id as "model_id!",
  r.trigger_key as "trigger_key!",
  r.trigger_reason as "trigger_reason!",
  r.drift_event_id as "drift_event_id?",
  r.action_id as "action_id?",
  r.parameters as "parameters!",
  r.state as "state!",
  r.attempt as "attempt!",
  r.max_attempts as "max_attempts!",
  r.claimed_by as "claimed_by?",
  r.lease_expires_at as "lease_expires_at?",
  r.not_before as "not_before?",
  r.outcome as "outcome?",
  r.models_trained as "models_trained!",
  r.models_deployed as "models_deployed!",
  r.result as "result?",
  r.error as "error?",
  r.requested_by as "requested_by?",
  r.created_at as "created_at!",
  r.started_at as "started_at?",
  r.completed_at as "completed_at?"
from model.evaluate_retraining(:retrainingId!, :attempt!, :modelsTrained!) as r;

/* @name CompleteRetraining */
select
  r.id as "id!",
  r.model_id as "model_id!",
  r.trigger_key as "trigger_key!",
  r.trigger_reason as "trigger_reason!",
  r.drift_event_id as "drift_event_id?",
  r.action_id as "action_id?",
  r.parameters as "parameters!",
  r.state as "state!",
  r.attempt as "attempt!",
  r.max_attempts as "max_attempts!",
  r.claimed_by as "claimed_by?",
  r.lease_expires_at as "lease_expires_at?",
  r.not_before as "not_before?",
  r.outcome as "outcome?",
  r.models_trained as "models_trained!",
  r.models_deployed as "models_deployed!",
  r.result as "result?",
  r.error as "error?",
  r.requested_by as "requested_by?",
  r.created_at as "created_at!",
  r.started_at as "started_at?",
  r.completed_at as "completed_at?"
from model.complete_retraining(
  :retrainingId!,
  :attempt!,
  :outcome!,
  coalesce(:modelsDeployed::integer, 0),
  coalesce(:result::jsonb, '{}'::jsonb)
) as r;

/* @name FailRetraining */
select
  r.id as "id!",
  r.model_id as "model_id!",
  r.trigger_key as "trigger_key!",
  r.trigger_reason as "trigger_reason!",
  r.drift_event_id as "drift_event_id?",
  r.action_id as "action_id?",
  r.parameters as "parameters!",
  r.state as "state!",
  r.attempt as "attempt!",
  r.max_attempts as "max_attempts!",
  r.claimed_by as "claimed_by?",
  r.lease_expires_at as "lease_expires_at?",
  r.not_before as "not_before?",
  r.outcome as "outcome?",
  r.models_trained as "models_trained!",
  r.models_deployed as "models_deployed!",
  r.result as "result?",
  r.error as "error?",
  r.requested_by as "requested_by?",
  r.created_at as "created_at!",
  r.started_at as "started_at?",
  r.completed_at as "completed_at?"
from model.fail_retraining(:retrainingId!, :attempt!, :error!, coalesce(:mayRetry::boolean, true)) as r;

/* @name CancelRetraining */
select
  r.id as "id!",
  r.model_id as "model_id!",
  r.trigger_key as "trigger_key!",
  r.trigger_reason as "trigger_reason!",
  r.drift_event_id as "drift_event_id?",
  r.action_id as "action_id?",
  r.parameters as "parameters!",
  r.state as "state!",
  r.attempt as "attempt!",
  r.max_attempts as "max_attempts!",
  r.claimed_by as "claimed_by?",
  r.lease_expires_at as "lease_expires_at?",
  r.not_before as "not_before?",
  r.outcome as "outcome?",
  r.models_trained as "models_trained!",
  r.models_deployed as "models_deployed!",
  r.result as "result?",
  r.error as "error?",
  r.requested_by as "requested_by?",
  r.created_at as "created_at!",
  r.started_at as "started_at?",
  r.completed_at as "completed_at?"
from model.cancel_retraining(:retrainingId!, :reason!) as r;

/* @name RecoverRetrainings */
select model.recover_retrainings() as "count!";

/* @name GetRetraining */
select
  r.id as "id!",
  r.model_id as "model_id!",
  r.trigger_key as "trigger_key!",
  r.trigger_reason as "trigger_reason!",
  r.drift_event_id as "drift_event_id?",
  r.action_id as "action_id?",
  r.parameters as "parameters!",
  r.state as "state!",
  r.attempt as "attempt!",
  r.max_attempts as "max_attempts!",
  r.claimed_by as "claimed_by?",
  r.lease_expires_at as "lease_expires_at?",
  r.not_before as "not_before?",
  r.outcome as "outcome?",
  r.models_trained as "models_trained!",
  r.models_deployed as "models_deployed!",
  r.result as "result?",
  r.error as "error?",
  r.requested_by as "requested_by?",
  r.created_at as "created_at!",
  r.started_at as "started_at?",
  r.completed_at as "completed_at?"
from model.retraining_workflows as r
where r.id = :retrainingId!;

/* @name ListRetrainings */
select
  r.id as "id!",
  r.model_id as "model_id!",
  r.trigger_key as "trigger_key!",
  r.trigger_reason as "trigger_reason!",
  r.drift_event_id as "drift_event_id?",
  r.action_id as "action_id?",
  r.parameters as "parameters!",
  r.state as "state!",
  r.attempt as "attempt!",
  r.max_attempts as "max_attempts!",
  r.claimed_by as "claimed_by?",
  r.lease_expires_at as "lease_expires_at?",
  r.not_before as "not_before?",
  r.outcome as "outcome?",
  r.models_trained as "models_trained!",
  r.models_deployed as "models_deployed!",
  r.result as "result?",
  r.error as "error?",
  r.requested_by as "requested_by?",
  r.created_at as "created_at!",
  r.started_at as "started_at?",
  r.completed_at as "completed_at?"
from model.retraining_workflows as r
where r.model_id = :modelId!
  and r.id < coalesce(:beforeId::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
order by r.id desc
limit :limit!;

/* @name MeasureImpact */
select
  r.id as "id!",
  r.deployment_id as "deployment_id!",
  r.metric as "metric!",
  r.starts_on as "starts_on!",
  r.ends_on as "ends_on!",
  r.baseline_value as "baseline_value!",
  r.improved_value as "improved_value!",
  r.improvement as "improvement?",
  r.improvement_percentage as "improvement_percentage?",
  r.revenue as "revenue?",
  r.revenue_impact as "revenue_impact?",
  r.currency as "currency?",
  r.method as "method!",
  r.calculated_by as "calculated_by?",
  r.calculated_at as "calculated_at!"
from model.measure_impact(:deploymentId!, :metric!, :from!, :to!, :currency) as r;

/* @name ListBusinessImpacts */
select
  r.id as "id!",
  r.deployment_id as "deployment_id!",
  r.metric as "metric!",
  r.starts_on as "starts_on!",
  r.ends_on as "ends_on!",
  r.baseline_value as "baseline_value!",
  r.improved_value as "improved_value!",
  r.improvement as "improvement?",
  r.improvement_percentage as "improvement_percentage?",
  r.revenue as "revenue?",
  r.revenue_impact as "revenue_impact?",
  r.currency as "currency?",
  r.method as "method!",
  r.calculated_by as "calculated_by?",
  r.calculated_at as "calculated_at!"
from model.business_impacts as r
where r.deployment_id = :deploymentId!
order by r.starts_on, r.metric;

/* @name ListImprovementLoops */
select
  r.drift_event_id as "drift_event_id!",
  r.model_id as "model_id!",
  r.model_name as "model_name!",
  r.drifted_version as "drifted_version!",
  r.drift_kind as "drift_kind!",
  r.severity as "severity!",
  r.affected_categories as "affected_categories!",
  r.detected_at as "detected_at!",
  r.drift_state as "drift_state!",
  r.alert_id as "alert_id?",
  r.alert_state as "alert_state?",
  r.action_id as "action_id?",
  r.action_type as "action_type?",
  r.action_state as "action_state?",
  r.proposed_by as "proposed_by?",
  r.approval_id as "approval_id?",
  r.approval_state as "approval_state?",
  r.quorum as "quorum?",
  r.approved_by as "approved_by!",
  r.retraining_id as "retraining_id?",
  r.retraining_state as "retraining_state?",
  r.retraining_outcome as "retraining_outcome?",
  r.version_id as "version_id?",
  r.new_version as "new_version?",
  r.version_state as "version_state?",
  r.validation_id as "validation_id?",
  r.validation_state as "validation_state?",
  r.improvement as "improvement?",
  r.p_value as "p_value?",
  r.deployment_id as "deployment_id?",
  r.environment as "environment?",
  r.deployment_state as "deployment_state?",
  r.impact_metric as "impact_metric?",
  r.impact as "impact?",
  r.revenue_impact as "revenue_impact?",
  r.currency as "currency?"
from model.improvement_loops as r
order by r.drift_event_id desc
limit :limit!;

/* @name ListImprovementLoopsOfModel */
select
  r.drift_event_id as "drift_event_id!",
  r.model_id as "model_id!",
  r.model_name as "model_name!",
  r.drifted_version as "drifted_version!",
  r.drift_kind as "drift_kind!",
  r.severity as "severity!",
  r.affected_categories as "affected_categories!",
  r.detected_at as "detected_at!",
  r.drift_state as "drift_state!",
  r.alert_id as "alert_id?",
  r.alert_state as "alert_state?",
  r.action_id as "action_id?",
  r.action_type as "action_type?",
  r.action_state as "action_state?",
  r.proposed_by as "proposed_by?",
  r.approval_id as "approval_id?",
  r.approval_state as "approval_state?",
  r.quorum as "quorum?",
  r.approved_by as "approved_by!",
  r.retraining_id as "retraining_id?",
  r.retraining_state as "retraining_state?",
  r.retraining_outcome as "retraining_outcome?",
  r.version_id as "version_id?",
  r.new_version as "new_version?",
  r.version_state as "version_state?",
  r.validation_id as "validation_id?",
  r.validation_state as "validation_state?",
  r.improvement as "improvement?",
  r.p_value as "p_value?",
  r.deployment_id as "deployment_id?",
  r.environment as "environment?",
  r.deployment_state as "deployment_state?",
  r.impact_metric as "impact_metric?",
  r.impact as "impact?",
  r.revenue_impact as "revenue_impact?",
  r.currency as "currency?"
from model.improvement_loops as r
where r.model_id = :modelId!
order by r.drift_event_id desc
limit :limit!;
