create table core.states (
  machine text not null,
  state text not null,
  is_terminal boolean not null,
  description text not null,
  constraint states_pkey primary key (machine, state),
  constraint states_machine_fkey foreign key (machine) references core.machines (machine) on delete cascade,
  constraint states_state_check check (state ~ '^[a-z][a-z_]*$')
);

comment on table core.states is
  'States of each machine. Every machine has the pseudo-state nonexistent, from which things are created, so that creation too is a transition with a history row.';
comment on column core.states.machine is 'State machine.';
comment on column core.states.state is 'State, in [a-z_]; the SDK''s unions are made of these names.';
comment on column core.states.is_terminal is 'True where no transition leads out.';
comment on column core.states.description is 'What it means to be in this state.';

grant select on core.states to qm_app, qm_readonly, qm_auditor, qm_maintenance;
