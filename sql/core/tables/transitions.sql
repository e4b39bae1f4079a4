create table core.transitions (
  machine text not null,
  from_state text not null,
  to_state text not null,
  command text not null,
  description text not null,
  constraint transitions_pkey primary key (machine, from_state, to_state),
  constraint transitions_machine_from_state_fkey foreign key (machine, from_state) references core.states (machine, state) on delete cascade,
  constraint transitions_machine_to_state_fkey foreign key (machine, to_state) references core.states (machine, state) on delete cascade
);

create index transitions_machine_to_state_idx on core.transitions (machine, to_state);

comment on table core.transitions is
  'Legal moves of each machine. History rows reference a row of this table, so an illegal move cannot be recorded; diagrams and the SDK''s unions are generated from it.';
comment on column core.transitions.machine is 'State machine.';
comment on column core.transitions.from_state is 'State that the move leaves; nonexistent for creation.';
comment on column core.transitions.to_state is 'State that the move enters.';
comment on column core.transitions.command is 'Command that makes the move, as room.verb_noun.';
comment on column core.transitions.description is 'Guard and effect of the move.';

grant select on core.transitions to qm_app, qm_readonly, qm_auditor, qm_maintenance;
