create table planning.pegs (
  run_id uuid not null,
  node integer not null,
  bucket integer not null,
  parent_order integer not null,
  edge integer not null,
  quantity double precision not null,
  started_at timestamptz not null,
  constraint pegs_pkey primary key (run_id, node, bucket, parent_order, edge, started_at),
  constraint pegs_quantity_check check (quantity > 0)
) partition by range (started_at);

create table planning.pegs_default partition of planning.pegs default;

comment on table planning.pegs_default is 'Takes pegs of months without a partition; should stay empty.';
comment on table planning.pegs is
  'Pegs: which order of a run needs how much of which item in which bucket, over which line or lane. They sum to requirements.dependent. Written by the run only; half a million a run, so without foreign keys (ops.verify looks).';
comment on column planning.pegs.run_id is 'Run.';
comment on column planning.pegs.node is 'Item at the location that is needed.';
comment on column planning.pegs.bucket is 'Bucket in which it is needed.';
comment on column planning.pegs.parent_order is 'Planned order that needs it, its number in planning.planned_orders.';
comment on column planning.pegs.edge is 'Line or lane, its number in planning.run_edges.';
comment on column planning.pegs.quantity is 'Quantity needed, in stock units of the node.';
comment on column planning.pegs.started_at is 'When the run began: the key of the partitions.';

grant select on planning.pegs, planning.pegs_default to qm_app, qm_readonly, qm_auditor, qm_maintenance;
