create or replace function finance.correlation(p_left double precision[], p_right double precision[], p_method finance.correlation_method default 'pearson')
returns double precision
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  perform finance.check_returns(p_left, 2);
  perform finance.check_returns(p_right, 2);

  if cardinality(p_left) <> cardinality(p_right) then
    raise exception using
      errcode = 'QMA01',
      message = 'these returns cannot be measured',
      detail = format('%s values beside %s', cardinality(p_left), cardinality(p_right)),
      hint = 'Give pairs: both of the same periods.';
  end if;

  if p_method = 'spearman' then
    return finance.correlation(finance.ranks(p_left), finance.ranks(p_right));
  end if;

  return (
    -- Rounding may carry it a little beyond one.
    select case
      when max(u.left_value) - min(u.left_value) > 1e-14 and max(u.right_value) - min(u.right_value) > 1e-14
        then greatest(-1, least(1, corr(u.left_value, u.right_value)))
    end
    from unnest(p_left, p_right) as u (left_value, right_value)
  );
end
$$;

comment on function finance.correlation(double precision[], double precision[], finance.correlation_method) is
  'Coefficient of correlation of pairs of values, -1 to 1; null where one of the two does not vary by more than rounding (1e-14), since it is not defined there. Error: QMA01.';

revoke execute on function finance.correlation(double precision[], double precision[], finance.correlation_method) from public;
grant execute on function finance.correlation(double precision[], double precision[], finance.correlation_method) to qm_app, qm_readonly;
