create table core.state_history (
  machine text not null,
  subject_id uuid not null,
  sequence integer not null,
  previous_sequence integer,
  from_state text not null,
  to_state text not null,
  actor_id uuid,
  reason text,
  details jsonb,
  at timestamptz not null default clock_timestamp(),
  constraint state_history_pkey primary key (machine, subject_id, sequence),
  constraint state_history_machine_subject_id_sequence_to_state_key unique (machine, subject_id, sequence, to_state),
  constraint state_history_machine_from_state_to_state_fkey
    foreign key (machine, from_state, to_state) references core.transitions (machine, from_state, to_state) on delete restrict,
  constraint state_history_previous_fkey
    foreign key (machine, subject_id, previous_sequence, from_state)
    references core.state_history (machine, subject_id, sequence, to_state) on delete restrict,
  constraint state_history_sequence_check check (
    (sequence = 1 and previous_sequence is null and from_state = 'nonexistent')
    or (sequence > 1 and previous_sequence = sequence - 1)
  )
);

create index state_history_machine_from_state_to_state_idx on core.state_history (machine, from_state, to_state);
-- What somebody has claimed, and so acts on.
create index state_history_actor_id_idx on core.state_history (actor_id) where to_state in ('executing', 'running');
create index state_history_previous_idx on core.state_history (machine, subject_id, previous_sequence, from_state);

comment on table core.state_history is
  'Every move of every thing that has a state. Each row references its predecessor and a legal transition, so a gap, a fork and a forged move are refused by keys alone. Written by core.record_transition only.';
comment on column core.state_history.machine is 'State machine.';
comment on column core.state_history.subject_id is 'Id of the thing that moved.';
comment on column core.state_history.sequence is 'Number of the move, from 1, without gaps.';
comment on column core.state_history.previous_sequence is 'Number of the move before; null for the first.';
comment on column core.state_history.from_state is 'State left; equals the to_state of the move before.';
comment on column core.state_history.to_state is 'State entered.';
comment on column core.state_history.actor_id is 'User of the session that made the move; null for the system itself. No foreign key: history outlives users.';
comment on column core.state_history.reason is 'Why, in the actor''s words.';
comment on column core.state_history.details is 'What else the command recorded about the move.';
comment on column core.state_history.at is 'When, by the clock rather than by the start of the transaction.';

alter table core.state_history enable row level security;

-- Machines of what belongs to somebody have policies of their rooms, beside the tables that these know.
create policy state_history_select on core.state_history for select to qm_app, qm_readonly using (
  machine <> all (array(select m.machine from core.machines m where m.has_owner))
);
create policy state_history_select_all on core.state_history for select to qm_auditor, qm_maintenance using (true);

grant select on core.state_history to qm_app, qm_readonly, qm_auditor, qm_maintenance;
