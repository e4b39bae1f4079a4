create table planning.requirements (
  run_id uuid not null,
  node integer not null,
  bucket integer not null,
  forecast double precision not null,
  orders double precision not null,
  net_forecast double precision not null,
  dependent double precision not null,
  gross double precision not null,
  scheduled_receipts double precision not null,
  net double precision not null,
  planned_receipts double precision not null,
  projected double precision not null,
  started_at timestamptz not null,
  constraint requirements_pkey primary key (run_id, node, bucket, started_at)
) partition by range (started_at);

create table planning.requirements_default partition of planning.requirements default;

comment on table planning.requirements_default is 'Takes requirements of months without a partition; should stay empty.';
comment on table planning.requirements is
  'Time-phased requirements of a run (Orlicky): one row an item at a location and bucket, in stock units, unrounded. projected = before + scheduled_receipts + planned_receipts - gross. Written by the run only.';
comment on column planning.requirements.run_id is 'Run.';
comment on column planning.requirements.node is 'Item at a location, as in planning.run_items.';
comment on column planning.requirements.bucket is 'Bucket.';
comment on column planning.requirements.forecast is 'Forecast demand of the bucket''s days.';
comment on column planning.requirements.orders is 'Open customers'' orders due in the bucket.';
comment on column planning.requirements.net_forecast is 'Forecast that the orders leave over.';
comment on column planning.requirements.dependent is 'Need of orders for other items and locations: the sum of its pegs.';
comment on column planning.requirements.gross is 'Gross requirement: net_forecast, orders and dependent.';
comment on column planning.requirements.scheduled_receipts is 'Open supply orders that arrive in the bucket; what is overdue counts in the first.';
comment on column planning.requirements.net is 'Net requirement: what is missing to keep the safety stock before planned receipts of the bucket.';
comment on column planning.requirements.planned_receipts is 'Planned orders that arrive in the bucket.';
comment on column planning.requirements.projected is 'Projected stock at the end of the bucket; below zero is a backlog.';
comment on column planning.requirements.started_at is 'When the run began: the key of the partitions.';

grant select on planning.requirements, planning.requirements_default to qm_app, qm_readonly, qm_auditor, qm_maintenance;
