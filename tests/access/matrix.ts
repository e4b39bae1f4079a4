/**
 * Who may do what with every table and view: the catalogue that `matrix.test.ts` holds the database against, both ways.
 *
 * A new table or view needs one line here, and a table whose rows belong to somebody says how:
 *
 *     'finance.budgets': { sight: 'owner' },
 *     'finance.budget_lines': { sight: { through: 'finance.budgets', by: { budget_id: 'id' } } },
 *
 * Of those the test makes rows of everybody and proves who sees which; the policies are in the table's file.
 */
export interface Access {
  /** What qm_app may do: letters of select, insert, update, delete, truncate. Read only where it is not said. */
  app?: string;
  readonly?: string;
  auditor?: string;
  maintenance?: string;
  /**
   * Whose rows they are; not said: the company's, for all who may select. `owner`: its owner_id. `through`: who sees the
   * row of another table that `by` (column here: column there) leads to; published ones of the company everybody sees.
   * `by machine`: history of states, seen by who sees what moved.
   */
  sight?: 'owner' | 'by machine' | { through: string; by: Record<string, string>; isPublished?: true };
}

export const matrix: Record<string, Access> = {
  // core
  'core.error_codes': {},
  'core.idempotency_keys': { app: '', readonly: '' },
  'core.logins': {},
  'core.machines': {},
  'core.partitioned_tables': {},
  'core.settings': {},
  'core.state_history': { sight: 'by machine' },
  'core.states': {},
  'core.transitions': {},
  'core.partitions': {},

  // identity
  'identity.users': {},
  'identity.accounts': {},

  // governance
  'governance.action_types': {},
  'governance.agent_actions': {},
  'governance.alert_policies': {},
  'governance.alerts': {},
  'governance.approval_policies': {},
  'governance.approval_votes': {},
  'governance.approvals': {},
  'governance.audit_heads': { app: '', readonly: '', maintenance: '' },
  'governance.audit_log': { app: '', readonly: '', maintenance: '' },
  'governance.inhibitions': {},
  'governance.silences': {},
  'governance.action_queue': {},
  'governance.active_alerts': {},
  'governance.approval_history': {},
  'governance.integrity_findings': {},
  'governance.pending_approvals': {},

  // catalog
  'catalog.bom_lines': { app: 'siud' },
  'catalog.categories': { app: 'siud' },
  'catalog.deleted_items': { app: '', readonly: '', maintenance: '' },
  'catalog.item_codes': { app: 'siud' },
  'catalog.items': { app: 'siu' },
  'catalog.lane_networks': {},
  'catalog.lanes': { app: 'siud' },
  'catalog.locations': { app: 'siud' },
  'catalog.supplier_items': { app: 'siud' },
  'catalog.supplier_prices': { app: 'siud' },
  'catalog.suppliers': { app: 'siud' },
  'catalog.unit_conversions': { app: 'siud' },
  'catalog.units': { app: 'siud' },
  'catalog.bom_components': { auditor: '', maintenance: '' },

  // inventory
  'inventory.depletion_estimates': {},
  'inventory.levels': { app: 'su' },
  'inventory.lot_levels': {},
  'inventory.lots': {},
  'inventory.movements': {},
  'inventory.movements_default': { app: '', readonly: '', auditor: '', maintenance: '' },
  'inventory.reservations': {},
  'inventory.reversals': {},
  'inventory.stockouts': {},
  'inventory.transfers': {},
  'inventory.integrity_findings': {},
  'inventory.latest_depletion_estimates': {},
  'inventory.movement_history': {},
  'inventory.stock_status': {},
  'inventory.valuation': {},

  // series
  'series.observations': { sight: { through: 'series.series', by: { series_id: 'id' } } },
  'series.observations_default': {},
  'series.quality_findings': { sight: { through: 'series.series', by: { series_id: 'id' } } },
  'series.revisions': { sight: { through: 'series.series', by: { series_id: 'id' } } },
  'series.series': { sight: 'owner' },
  'series.upload_filters': { sight: { through: 'series.uploads', by: { upload_id: 'id' } } },
  'series.upload_findings': { sight: { through: 'series.uploads', by: { upload_id: 'id' } } },
  'series.upload_rejects': { sight: { through: 'series.uploads', by: { upload_id: 'id' } } },
  'series.upload_revokers': {},
  'series.upload_series': { sight: { through: 'series.uploads', by: { upload_id: 'id' } } },
  'series.upload_target_columns': {},
  'series.upload_targets': {},
  'series.uploads': { sight: 'owner' },
  'series.integrity_findings': {},
  'series.upload_finding_counts': {},

  // demand
  'demand.customer_behavior': {},
  'demand.customers': { app: 'siud' },
  'demand.daily_sales': {},
  'demand.order_lines': {},
  'demand.orders': {},
  'demand.sales': {},
  'demand.sales_default': {},
  'demand.integrity_findings': {},
  'demand.monthly_sales': {},
  'demand.weekly_sales': {},

  // model
  'model.active_versions': { sight: { through: 'model.models', by: { model_id: 'id' } } },
  'model.baselines': { sight: { through: 'model.model_versions', by: { version_id: 'id' } } },
  'model.business_impacts': { sight: { through: 'model.deployments', by: { deployment_id: 'id' } } },
  'model.deployment_metrics': { sight: { through: 'model.deployments', by: { deployment_id: 'id' } } },
  'model.deployments': { sight: { through: 'model.models', by: { model_id: 'id' } } },
  'model.drift_events': { sight: { through: 'model.model_versions', by: { version_id: 'id' } } },
  'model.drift_findings': { sight: { through: 'model.drift_reports', by: { report_id: 'id' } } },
  'model.drift_reports': { sight: { through: 'model.model_versions', by: { version_id: 'id' } } },
  'model.environments': {},
  'model.experiment_metrics': { sight: { through: 'model.experiments', by: { experiment_id: 'id' } } },
  'model.experiments': { sight: { through: 'model.models', by: { model_id: 'id' } } },
  'model.feature_counts': { sight: { through: 'model.model_versions', by: { version_id: 'id' } } },
  'model.holdout_predictions': { sight: { through: 'model.models', by: { model_id: 'id' } } },
  'model.holdouts': { sight: { through: 'model.models', by: { model_id: 'id' } } },
  'model.metric_deltas': { sight: { through: 'model.model_versions', by: { version_id: 'id' } } },
  'model.metric_rollups': { sight: { through: 'model.model_versions', by: { version_id: 'id' } } },
  'model.metrics': { sight: { through: 'model.model_versions', by: { version_id: 'id' } } },
  'model.metrics_default': { sight: { through: 'model.model_versions', by: { version_id: 'id' } } },
  'model.model_versions': { sight: { through: 'model.models', by: { model_id: 'id' } } },
  'model.models': { sight: 'owner' },
  'model.prediction_deltas': { sight: { through: 'model.model_versions', by: { version_id: 'id' } } },
  'model.prediction_rollups': { sight: { through: 'model.model_versions', by: { version_id: 'id' } } },
  'model.predictions': { sight: { through: 'model.model_versions', by: { version_id: 'id' } } },
  'model.predictions_default': { sight: { through: 'model.model_versions', by: { version_id: 'id' } } },
  'model.retraining_workflows': { sight: { through: 'model.models', by: { model_id: 'id' } } },
  'model.validation_gates': { sight: { through: 'model.validations', by: { validation_id: 'id' } } },
  'model.validations': { sight: { through: 'model.models', by: { model_id: 'id' } } },
  'model.version_metrics': { sight: { through: 'model.model_versions', by: { version_id: 'id' } } },
  'model.active_drift_events': {},
  'model.improvement_loops': {},
  'model.integrity_findings': {},
  'model.metric_periods': {},
  'model.prediction_periods': {},
  'model.version_overview': {},

  // forecast
  'forecast.backtests': {
    sight: {
      through: 'forecast.series_forecasts',
      by: { version_id: 'version_id', series_id: 'series_id' },
      isPublished: true,
    },
  },
  'forecast.blend_parts': {
    sight: { through: 'forecast.versions', by: { version_id: 'id', part_version_id: 'id' }, isPublished: true },
  },
  'forecast.points': {
    sight: {
      through: 'forecast.series_forecasts',
      by: { version_id: 'version_id', series_id: 'series_id' },
      isPublished: true,
    },
  },
  'forecast.series_forecasts': { sight: { through: 'series.series', by: { series_id: 'id' }, isPublished: true } },
  'forecast.skipped_series': { sight: { through: 'series.series', by: { series_id: 'id' } } },
  'forecast.sources': { app: 'siud' },
  'forecast.versions': { sight: { through: 'forecast.series_forecasts', by: { id: 'version_id' }, isPublished: true } },
  'forecast.outdated_series': {},
  'forecast.outdated_versions': {},
  'forecast.version_summaries': {},

  // planning
  'planning.considered_offers': {},
  'planning.pegs': {},
  'planning.pegs_default': {},
  'planning.planned_orders': {},
  'planning.planned_orders_default': {},
  'planning.plans': { app: 'siu' },
  'planning.policies': { app: 'siud' },
  'planning.receipts': {},
  'planning.recommendations': {},
  'planning.requirements': {},
  'planning.requirements_default': {},
  'planning.run_buckets': {},
  'planning.run_demands': {},
  'planning.run_edges': {},
  'planning.run_edges_default': {},
  'planning.run_findings': {},
  'planning.run_items': {},
  'planning.runs': {},
  'planning.supply_order_lines': {},
  'planning.supply_orders': {},
  'planning.integrity_findings': {},
  'planning.open_order_lines': {},
  'planning.open_recommendations': {},
  'planning.purchase_orders': {},
  'planning.recommendation_history': {},
  'planning.stock_projection': {},

  // finance
  'finance.budget_lines': { sight: { through: 'finance.budgets', by: { budget_id: 'id' } } },
  'finance.budgets': { sight: { through: 'finance.statements', by: { statement_id: 'id' } } },
  'finance.correlation_matrices': { sight: 'owner' },
  'finance.correlations': { sight: { through: 'finance.correlation_matrices', by: { matrix_id: 'id' } } },
  'finance.key_figures': {},
  'finance.kpi_report_inputs': { sight: { through: 'finance.kpi_reports', by: { report_id: 'id' } } },
  'finance.kpi_reports': { sight: 'owner' },
  'finance.portfolio_positions': { sight: { through: 'finance.portfolios', by: { portfolio_id: 'id' } } },
  'finance.portfolios': { sight: 'owner' },
  'finance.risk_metrics': { sight: 'owner' },
  'finance.simulations': { sight: 'owner' },
  'finance.statement_sources': { sight: { through: 'finance.statements', by: { statement_id: 'id' } } },
  'finance.statements': { sight: 'owner' },
  'finance.var_backtests': { sight: 'owner' },
  'finance.latest_risk_metrics': {},
  'finance.monthly_lines': {},
  'finance.purchase_commitments': {},
  'finance.quarterly_lines': {},
  'finance.risk_findings': {},

  // ops
  'ops.integrity_checks': {},
  'ops.unkeyed_references': {},
  'ops.bloat_estimates': {},
  'ops.cache_hit_ratios': {},
  'ops.connections': {},
  'ops.lock_waits': {},
  'ops.long_transactions': {},
  'ops.missing_indexes': {},
  'ops.partition_status': {},
  'ops.replication_lag': {},
  'ops.schema_findings': {},
  'ops.table_statistics': {},
  'ops.unused_indexes': {},
};
