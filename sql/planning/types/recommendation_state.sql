create type planning.recommendation_state as enum (
  'draft', 'pending', 'approved', 'ordering', 'ordered', 'received', 'closed', 'rejected', 'expired', 'superseded'
);

comment on type planning.recommendation_state is 'State of a recommendation; core.transitions lists the legal moves of the machine recommendation.';
