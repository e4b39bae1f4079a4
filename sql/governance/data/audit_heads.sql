insert into governance.audit_heads (chain, hash)
select s.chain, s.hash
from governance._audit_seeds() as s
on conflict (chain) do nothing;
