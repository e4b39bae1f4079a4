create or replace function finance.create_portfolio(
  p_name text,
  p_positions jsonb,
  p_description text default null,
  p_idempotency_key text default null
)
returns finance.portfolios
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_first jsonb;
  v_portfolio finance.portfolios;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  v_first := core.claim_idempotency_key(p_idempotency_key, 'finance.create_portfolio', jsonb_build_array(p_name, p_positions, p_description));

  if v_first is not null then
    return jsonb_populate_record(null::finance.portfolios, v_first);
  end if;

  perform finance._check_positions(p_positions);

  insert into finance.portfolios (name, description, currency, frequency, owner_id)
  select p_name, p_description, s.currency, s.frequency, identity.owner_of_new_rows()
  from series.series s
  where s.id = (p_positions -> 0 ->> 'series_id')::uuid
  returning * into v_portfolio;

  insert into finance.portfolio_positions (portfolio_id, series_id, weight)
  select v_portfolio.id, p.series_id, p.weight
  from jsonb_to_recordset(p_positions) as p (series_id uuid, weight double precision);

  perform core.keep_idempotent_result(p_idempotency_key, to_jsonb(v_portfolio));

  return v_portfolio;
end
$$;

comment on function finance.create_portfolio(text, jsonb, text, text) is
  'Makes a portfolio of the session''s user and returns it. p_positions: [{"series_id", "weight"}], series of one currency and frequency, weights above 0 that sum to 1. Errors: QM001, QM102, QM103, QMA04, QMA05; portfolios_owner_id_name_key where the name is taken.';

revoke execute on function finance.create_portfolio(text, jsonb, text, text) from public;
grant execute on function finance.create_portfolio(text, jsonb, text, text) to qm_app;
