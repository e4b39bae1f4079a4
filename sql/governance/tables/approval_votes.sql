create table governance.approval_votes (
  approval_id uuid not null,
  approver_id uuid not null,
  requester_key uuid not null,
  principal_key uuid not null,
  decision governance.vote_decision not null,
  parameters_hash text not null,
  comment text,
  voted_at timestamptz not null default clock_timestamp(),
  revoked_at timestamptz,
  constraint approval_votes_pkey primary key (approval_id, approver_id),
  constraint approval_votes_approval_id_requester_key_principal_key_fkey
    foreign key (approval_id, requester_key, principal_key)
    references governance.approvals (id, requester_key, principal_key) on delete restrict,
  constraint approval_votes_approver_id_fkey foreign key (approver_id) references identity.users (id) on delete restrict,
  -- Four eyes: the foreign key brings the true requester and principal, so nobody can vote on what is his own.
  constraint approval_votes_approver_id_check check (approver_id <> requester_key and approver_id <> principal_key),
  constraint approval_votes_comment_check check (decision = 'approve' or btrim(comment) <> '')
);

create index approval_votes_approval_id_requester_key_principal_key_idx
on governance.approval_votes (approval_id, requester_key, principal_key);
create index approval_votes_approver_id_idx on governance.approval_votes (approver_id, voted_at desc);

comment on table governance.approval_votes is 'Votes: one an approver and approval, on exactly the parameters whose hash it names. Written by commands only.';
comment on column governance.approval_votes.approval_id is 'Approval.';
comment on column governance.approval_votes.approver_id is 'User who voted: the session''s, never an argument.';
comment on column governance.approval_votes.requester_key is 'The approval''s requester, carried by the foreign key.';
comment on column governance.approval_votes.principal_key is 'The approval''s principal, carried by the foreign key.';
comment on column governance.approval_votes.decision is 'approve or reject.';
comment on column governance.approval_votes.parameters_hash is 'Hash of the parameters that were voted on.';
comment on column governance.approval_votes.comment is 'Why; required to reject.';
comment on column governance.approval_votes.voted_at is 'When.';
comment on column governance.approval_votes.revoked_at is 'When it was taken back; counts no more.';

grant select on governance.approval_votes to qm_app, qm_readonly, qm_auditor, qm_maintenance;
