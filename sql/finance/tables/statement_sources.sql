create table finance.statement_sources (
  statement_id uuid not null,
  line finance.statement_line not null,
  position integer not null,
  source finance.figure_source not null,
  series_id uuid,
  constraint statement_sources_pkey primary key (statement_id, line, position),
  -- A series counts once.
  constraint statement_sources_statement_id_series_id_key unique (statement_id, series_id),
  constraint statement_sources_statement_id_fkey foreign key (statement_id) references finance.statements (id) on delete cascade,
  constraint statement_sources_series_id_fkey foreign key (series_id) references series.series (id) on delete restrict,
  constraint statement_sources_position_check check (position >= 1 and (position = 1 or source = 'series')),
  constraint statement_sources_series_id_check check ((source = 'series') = (series_id is not null)),
  constraint statement_sources_source_check check (
    source in ('series', 'none')
    or (source = 'sales' and line = 'revenue')
    or (source = 'cost_of_sales' and line = 'cost_of_goods_sold')
  )
);

create index statement_sources_series_id_idx on finance.statement_sources (series_id) where series_id is not null;

comment on table finance.statement_sources is
  'Where each line of a statement comes from. A line without a row here is unknown, not zero. Written by finance.set_statement_line.';
comment on column finance.statement_sources.statement_id is 'Statement.';
comment on column finance.statement_sources.line is 'Line.';
comment on column finance.statement_sources.position is 'Number of the source within its line; series of one line are summed.';
comment on column finance.statement_sources.source is 'series, sales (revenue), cost_of_sales (cost of goods sold), or none: the statement has no such line.';
comment on column finance.statement_sources.series_id is 'Money series, where it is one.';

alter table finance.statement_sources enable row level security;

create policy statement_sources_select on finance.statement_sources for select to qm_app, qm_readonly using (
  exists (
    select
    from finance.statements p
    where p.id = statement_id
      and (
        (select identity.sees_all_rows())
        or p.owner_id = any ((select identity.owners_in_sight())::uuid[])
        or (p.owner_id is null and (select identity.sees_company_rows()))
      )
  )
);
create policy statement_sources_select_all on finance.statement_sources for select to qm_auditor, qm_maintenance using (true);

grant select on finance.statement_sources to qm_app, qm_readonly, qm_auditor, qm_maintenance;
