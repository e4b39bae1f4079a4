create table finance.portfolio_positions (
  portfolio_id uuid not null,
  series_id uuid not null,
  weight double precision not null,
  constraint portfolio_positions_pkey primary key (portfolio_id, series_id),
  constraint portfolio_positions_portfolio_id_fkey foreign key (portfolio_id) references finance.portfolios (id) on delete cascade,
  constraint portfolio_positions_series_id_fkey foreign key (series_id) references series.series (id) on delete restrict,
  constraint portfolio_positions_weight_check check (weight > 0 and weight <= 1)
);

create index portfolio_positions_series_id_idx on finance.portfolio_positions (series_id);

comment on table finance.portfolio_positions is
  'What a portfolio is made of. When a transaction commits, the weights of each portfolio that it touched sum to one.';
comment on column finance.portfolio_positions.portfolio_id is 'Portfolio.';
comment on column finance.portfolio_positions.series_id is 'Series.';
comment on column finance.portfolio_positions.weight is 'Share of the portfolio, above 0 to 1, the same in every period.';

create constraint trigger tg_portfolio_positions__audit
after insert or update or delete on finance.portfolio_positions
deferrable initially deferred
for each row
execute function governance.tg_audit('portfolio_id,series_id');

alter table finance.portfolio_positions enable row level security;

create policy portfolio_positions_select on finance.portfolio_positions for select to qm_app, qm_readonly
using (exists (select from finance.portfolios p where p.id = portfolio_id));

create policy portfolio_positions_select_all on finance.portfolio_positions for select to qm_auditor, qm_maintenance
using (true);

grant select on finance.portfolio_positions to qm_app, qm_readonly, qm_auditor, qm_maintenance;
