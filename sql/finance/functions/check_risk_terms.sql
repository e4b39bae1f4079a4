create or replace function finance.check_risk_terms(
  p_level double precision default 0.95,
  p_ddof integer default 1,
  p_horizon integer default 1,
  p_annualiser double precision default 1,
  p_risk_free_rate double precision default 0
)
returns void
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_fault text;
begin
  v_fault := case
    when not coalesce(p_level > 0.5 and p_level < 1, false) then format('level %s', coalesce(p_level::text, 'null'))
    when not coalesce(p_ddof in (0, 1), false) then format('ddof %s', coalesce(p_ddof::text, 'null'))
    when not coalesce(p_horizon between 1 and 10000, false) then format('horizon %s', coalesce(p_horizon::text, 'null'))
    when not coalesce(p_annualiser > 0 and p_annualiser < 'infinity', false) then format('annualiser %s', coalesce(p_annualiser::text, 'null'))
    when not coalesce(p_risk_free_rate > -1 and p_risk_free_rate < 'infinity', false)
      then format('risk-free rate %s', coalesce(p_risk_free_rate::text, 'null'))
  end;

  if v_fault is not null then
    raise exception using
      errcode = 'QMA02',
      message = 'risk cannot be measured on these terms',
      detail = v_fault,
      hint = 'Give a level above 0.5 and below 1, ddof 0 or 1, a horizon of 1 to 10000 periods, an annualiser above 0, and a risk-free rate a period above -1.';
  end if;
end
$$;

comment on function finance.check_risk_terms(double precision, integer, integer, double precision, double precision) is
  'Refuses terms that no figure of risk can be computed on. Error: QMA02.';

revoke execute on function finance.check_risk_terms(double precision, integer, integer, double precision, double precision) from public;
grant execute on function finance.check_risk_terms(double precision, integer, integer, double precision, double precision) to qm_app, qm_readonly;
