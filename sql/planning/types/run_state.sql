create type planning.run_state as enum ('draft', 'current', 'superseded');

comment on type planning.run_state is
  'draft: a what-if whose recommendations wait; current: the plan in force; superseded: a newer run took its place.';
