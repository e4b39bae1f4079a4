insert into governance.audit_heads (chain, hash)
select c.chain, sha256(convert_to(format('quartermaster audit chain %s', c.chain), 'UTF8'))
from generate_series(0, 63) as c (chain)
on conflict (chain) do nothing;
