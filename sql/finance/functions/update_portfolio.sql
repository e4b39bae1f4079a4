create or replace function finance.update_portfolio(
  p_portfolio_id uuid,
  p_positions jsonb default null,
  p_name text default null,
  p_description text default null
)
returns finance.portfolios
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_portfolio finance.portfolios;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');
  v_portfolio := finance._lock_portfolio(p_portfolio_id);

  if p_positions is not null then
    perform finance._check_positions(p_positions);

    delete from finance.portfolio_positions o
    where o.portfolio_id = p_portfolio_id
      and not exists (
        select
        from jsonb_to_recordset(p_positions) as p (series_id uuid)
        where p.series_id = o.series_id
      );

    insert into finance.portfolio_positions as o (portfolio_id, series_id, weight)
    select p_portfolio_id, p.series_id, p.weight
    from jsonb_to_recordset(p_positions) as p (series_id uuid, weight double precision)
    on conflict on constraint portfolio_positions_pkey do update
    set weight = excluded.weight
    where o.weight <> excluded.weight;
  end if;

  update finance.portfolios p
  set
    name = coalesce(p_name, p.name),
    description = coalesce(p_description, p.description),
    currency = s.currency,
    frequency = s.frequency
  from finance.portfolio_positions o
  join series.series s on s.id = o.series_id
  where p.id = p_portfolio_id
    and o.portfolio_id = p_portfolio_id
  returning p.* into v_portfolio;

  return v_portfolio;
end
$$;

comment on function finance.update_portfolio(uuid, jsonb, text, text) is
  'Changes a portfolio: null keeps what is; p_positions replaces all positions. What was measured before stays as it was. Errors: QM102, QM103, QMA04, QMA05; portfolios_owner_id_name_key where the name is taken.';

revoke execute on function finance.update_portfolio(uuid, jsonb, text, text) from public;
grant execute on function finance.update_portfolio(uuid, jsonb, text, text) to qm_app;
