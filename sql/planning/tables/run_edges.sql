create table planning.run_edges (
  run_id uuid not null,
  edge integer not null,
  parent_node integer not null,
  node integer not null,
  bom_line_id uuid,
  lane_id uuid,
  quantity_per double precision not null,
  scrap_rate double precision not null default 0,
  effective_from date not null default '-infinity',
  effective_until date not null default 'infinity',
  started_at timestamptz not null,
  constraint run_edges_pkey primary key (run_id, edge, started_at),
  constraint run_edges_bom_line_id_check check ((bom_line_id is null) <> (lane_id is null)),
  constraint run_edges_quantity_per_check check (quantity_per > 0)
) partition by range (started_at);

create index run_edges_run_id_parent_node_idx on planning.run_edges (run_id, parent_node);
create index run_edges_run_id_node_idx on planning.run_edges (run_id, node);

create table planning.run_edges_default partition of planning.run_edges default;

comment on table planning.run_edges_default is 'Takes edges of months without a partition; should stay empty.';
comment on table planning.run_edges is
  'What supplies what, as a run saw it: lines of bills of material and lanes. Written by the run only.';
comment on column planning.run_edges.run_id is 'Run.';
comment on column planning.run_edges.edge is 'Number within the run.';
comment on column planning.run_edges.parent_node is 'Item at a location whose orders need something.';
comment on column planning.run_edges.node is 'Item at a location that they need: the component, or the same item where the lane begins.';
comment on column planning.run_edges.bom_line_id is 'Line of the bill of material.';
comment on column planning.run_edges.lane_id is 'Lane.';
comment on column planning.run_edges.quantity_per is 'Stock units needed for one stock unit of the parent, scrap included.';
comment on column planning.run_edges.scrap_rate is 'Part of the component that is lost, included in quantity_per.';
comment on column planning.run_edges.effective_from is 'First day of the line.';
comment on column planning.run_edges.effective_until is 'Day after the last one of the line.';
comment on column planning.run_edges.started_at is 'When the run began: the key of the partitions.';

grant select on planning.run_edges, planning.run_edges_default to qm_app, qm_readonly, qm_auditor, qm_maintenance;
