create type governance.vote_decision as enum ('approve', 'reject');

comment on type governance.vote_decision is 'What an approver decided.';
