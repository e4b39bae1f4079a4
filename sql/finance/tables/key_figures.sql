create table finance.key_figures (
  figure finance.key_figure not null,
  position integer not null,
  formula text not null,
  parts finance.key_figure[] not null default '{}',
  unit text not null,
  description text not null,
  constraint key_figures_pkey primary key (figure),
  constraint key_figures_position_key unique (position),
  constraint key_figures_unit_check check (unit in ('money', 'share', 'ratio'))
);

comment on table finance.key_figures is 'How the figures of a report are worked out, and of which others. Reference data of the schema.';
comment on column finance.key_figures.figure is 'Figure.';
comment on column finance.key_figures.position is 'Place in a report.';
comment on column finance.key_figures.formula is 'Formula; the conventions are those of this project, stated here.';
comment on column finance.key_figures.parts is 'Figures that it is worked out of; empty where it comes from rows.';
comment on column finance.key_figures.unit is 'money in the report''s currency, share (0.15 is 15 %) or ratio.';
comment on column finance.key_figures.description is 'What it says, and when it cannot be said.';

grant select on finance.key_figures to qm_app, qm_readonly, qm_auditor, qm_maintenance;
