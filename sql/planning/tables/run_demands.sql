create table planning.run_demands (
  run_id uuid not null,
  node integer not null,
  bucket integer not null,
  order_line_id uuid not null,
  quantity double precision not null,
  due_on date not null,
  constraint run_demands_pkey primary key (run_id, order_line_id),
  constraint run_demands_run_id_node_fkey foreign key (run_id, node) references planning.run_items (run_id, node) on delete cascade,
  constraint run_demands_order_line_id_fkey foreign key (order_line_id) references demand.order_lines (id) on delete cascade
);

create index run_demands_run_id_node_idx on planning.run_demands (run_id, node, bucket);
create index run_demands_order_line_id_idx on planning.run_demands (order_line_id);

comment on table planning.run_demands is 'Open lines of customers'' orders as a run saw them; what is overdue counts in the first bucket.';
comment on column planning.run_demands.run_id is 'Run.';
comment on column planning.run_demands.node is 'Item at the location that ships.';
comment on column planning.run_demands.bucket is 'Bucket of the due day; 1 where it is past.';
comment on column planning.run_demands.order_line_id is 'Order line.';
comment on column planning.run_demands.quantity is 'Open quantity.';
comment on column planning.run_demands.due_on is 'Day on which it is due.';

grant select on planning.run_demands to qm_app, qm_readonly, qm_auditor, qm_maintenance;
