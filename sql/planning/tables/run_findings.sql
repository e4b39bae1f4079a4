create table planning.run_findings (
  run_id uuid not null,
  node integer not null,
  finding planning.finding_kind not null,
  detail text not null,
  constraint run_findings_pkey primary key (run_id, node, finding),
  constraint run_findings_run_id_node_fkey foreign key (run_id, node) references planning.run_items (run_id, node) on delete cascade
);

comment on table planning.run_findings is
  'What a run could not do as it should have, item by item: nothing that was missing was made up silently. Written by the run only.';
comment on column planning.run_findings.run_id is 'Run.';
comment on column planning.run_findings.node is 'Item at a location.';
comment on column planning.run_findings.finding is 'What was missing.';
comment on column planning.run_findings.detail is 'What was done instead, and the remedy.';

grant select on planning.run_findings to qm_app, qm_readonly, qm_auditor, qm_maintenance;
