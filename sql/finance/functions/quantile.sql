create or replace function finance.quantile(p_values double precision[], p_probability double precision, p_rule finance.quantile_rule default 'linear')
returns double precision
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_place numeric;
begin
  perform finance.check_returns(p_values);

  if not coalesce(p_probability >= 0 and p_probability <= 1 and p_rule is not null, false) then
    raise exception using
      errcode = 'QMA02',
      message = 'risk cannot be measured on these terms',
      detail = format('quantile at %s by rule %s', coalesce(p_probability::text, 'null'), coalesce(p_rule::text, 'null')),
      hint = 'Give a probability from 0 to 1 and a rule.';
  end if;

  -- Positions are counted in decimals: 0.05 of 60 is 3, not a little more.
  v_place := (cardinality(p_values) - 1) * p_probability::numeric;

  return (
    select case p_rule
      when 'linear' then percentile_cont(p_probability) within group (order by u.reading)
      else (array_agg(u.reading order by u.reading))[
        case p_rule
          when 'discrete' then greatest(1, ceil(cardinality(p_values) * p_probability::numeric))
          when 'lower' then floor(v_place) + 1
          else ceil(v_place) + 1
        end::integer
      ]
    end
    from unnest(p_values) as u (reading)
  );
end
$$;

comment on function finance.quantile(double precision[], double precision, finance.quantile_rule) is
  'Quantile of values at a probability, 0 to 1, by a named rule. Errors: QMA01 no values, QMA02.';

revoke execute on function finance.quantile(double precision[], double precision, finance.quantile_rule) from public;
grant execute on function finance.quantile(double precision[], double precision, finance.quantile_rule) to qm_app, qm_readonly;
