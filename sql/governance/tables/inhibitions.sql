create table governance.inhibitions (
  source_type text not null,
  target_type text not null,
  description text not null,
  constraint inhibitions_pkey primary key (source_type, target_type),
  constraint inhibitions_target_type_check check (target_type <> source_type)
);

comment on table governance.inhibitions is
  'Which alerts make others superfluous: while one of the source''s kind lives, nobody is told of those of the target''s kind about the same subject.';
comment on column governance.inhibitions.source_type is 'Kind of alert that says more.';
comment on column governance.inhibitions.target_type is 'Kind of alert that adds nothing then.';
comment on column governance.inhibitions.description is 'Why.';

grant select on governance.inhibitions to qm_app, qm_readonly, qm_auditor, qm_maintenance;
