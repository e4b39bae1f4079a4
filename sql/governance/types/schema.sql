create schema governance;

comment on schema governance is
  'Who may decide and who did: approvals with quorum, four eyes and expiry, whose votes are bound to what was asked; and alerts, one live alert a cause.';

grant usage on schema governance to qm_app, qm_readonly, qm_auditor, qm_maintenance, qm_migrator;
