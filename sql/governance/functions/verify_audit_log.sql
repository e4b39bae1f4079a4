create or replace function governance.verify_audit_log()
returns table (finding text, subject text, expected text, found text)
language sql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
  with entries as (
    select
      l.chain,
      l.sequence,
      l.hash,
      l.previous_hash,
      governance.audit_hash(l) as computed,
      lag(l.sequence) over w as sequence_before,
      lag(l.hash) over w as hash_before
    from governance.audit_log l
    window w as (partition by l.chain order by l.sequence)
  )
  select 'audit_entry_altered', format('chain %s entry %s', e.chain, e.sequence), encode(e.computed, 'hex'), encode(e.hash, 'hex')
  from entries e
  where e.computed <> e.hash
  union all
  select
    'audit_chain_broken',
    format('chain %s entry %s', e.chain, e.sequence),
    format('entry %s %s', e.sequence - 1, encode(e.previous_hash, 'hex')),
    coalesce(format('entry %s %s', e.sequence_before, encode(e.hash_before, 'hex')), 'nothing')
  from entries e
  where (e.sequence, e.previous_hash) is distinct from (
    coalesce(e.sequence_before, 0) + 1,
    coalesce(e.hash_before, (select s.hash from governance._audit_seeds() as s where s.chain = e.chain))
  )
  union all
  select
    'audit_chain_cut',
    format('chain %s', h.chain),
    format('entry %s %s', h.sequence, encode(h.hash, 'hex')),
    coalesce(format('entry %s %s', e.sequence, encode(e.hash, 'hex')), 'nothing')
  from governance.audit_heads h
  left join lateral (
    select l.sequence, l.hash
    from governance.audit_log l
    where l.chain = h.chain
    order by l.sequence desc
    limit 1
  ) as e on true
  where h.sequence <> coalesce(e.sequence, 0)
    or (e.sequence is not null and h.hash <> e.hash)
  union all
  select 'audit_chain_cut', format('chain %s', c.chain), 'a head', 'none'
  from governance._audit_seeds() as c
  where not exists (select from governance.audit_heads h where h.chain = c.chain)
  order by 1, 2
$$;

comment on function governance.verify_audit_log() is
  'Recomputes every hash of the audit log, and returns what does not agree, nothing where all is well: audit_entry_altered (its hash is another), audit_chain_broken (it does not follow the one before: a gap or a fork), audit_chain_cut (the end is missing). For auditors; ops.verify runs it too.';

revoke execute on function governance.verify_audit_log() from public;
grant execute on function governance.verify_audit_log() to qm_auditor, qm_maintenance;
