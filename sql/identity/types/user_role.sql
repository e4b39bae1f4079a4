create type identity.user_role as enum ('viewer', 'agent', 'analyst', 'planner', 'admin');

comment on type identity.user_role is
  'What a user may do: viewer reads published figures, agent is a program acting under approval, analyst owns series and models, planner plans, orders and sets thresholds, admin manages users.';
