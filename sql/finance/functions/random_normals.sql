create or replace function finance.random_normals(p_seed bigint, p_count integer)
returns double precision[]
language plpgsql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
  if not coalesce(p_seed is not null and p_count between 1 and 1000000, false) then
    raise exception using
      errcode = 'QMA06',
      message = 'there is no simulation of this size',
      detail = format('%s draws, seed %s', coalesce(p_count::text, 'null'), coalesce(p_seed::text, 'null')),
      hint = 'Give a seed and 1 to 1000000 draws.';
  end if;

  return array(
    select core.normal_quantile(
      -- Half a step away from 0 and 1, which have no quantile.
      ((('x' || encode(substr(sha256(int8send(p_seed) || int8send(i)), 1, 7), 'hex'))::bit(56)::bigint >> 4) + 0.5) / 4503599627370496
    )
    from generate_series(1::bigint, p_count) as i
    order by i
  );
end
$$;

comment on function finance.random_normals(bigint, integer) is
  'Standard normal draws that a seed decides, the same in every session and on every version of the server: draw i is Φ⁻¹((k + 0.5) / 2⁵²), where k is the first 52 bits of the SHA-256 of seed and i, each as eight bytes, the highest first. Error: QMA06.';

revoke execute on function finance.random_normals(bigint, integer) from public;
grant execute on function finance.random_normals(bigint, integer) to qm_app, qm_readonly;
