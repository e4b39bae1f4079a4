create table core.machines (
  machine text not null,
  room text not null,
  description text not null,
  has_owner boolean not null default false,
  constraint machines_pkey primary key (machine),
  constraint machines_machine_check check (machine ~ '^[a-z][a-z_]*$')
);

comment on table core.machines is 'State machines of the schema: one row for each kind of thing that has a state.';
comment on column core.machines.machine is 'Name of the machine, in the singular: upload, transfer, purchase_order.';
comment on column core.machines.room is 'Room (schema) whose commands move it.';
comment on column core.machines.description is 'What has this state.';
comment on column core.machines.has_owner is 'True where what has this state belongs to somebody: its history is then seen by who sees it, by a policy of its room on core.state_history.';

grant select on core.machines to qm_app, qm_readonly, qm_auditor, qm_maintenance;
