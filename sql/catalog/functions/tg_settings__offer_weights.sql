create or replace function catalog.tg_settings__offer_weights()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_sum numeric;
  v_weights text;
begin
  select
    sum((s.value #>> '{}')::numeric),
    string_agg(format('%s = %s', s.name, s.value #>> '{}'), ', ' order by s.name)
  into v_sum, v_weights
  from core.settings s
  where s.name in ('catalog.offer_price_weight', 'catalog.offer_reliability_weight', 'catalog.offer_lead_time_weight');

  if v_sum <> 1 then
    raise exception using
      errcode = 'QM307',
      message = 'the weights of an offer''s score must sum to one',
      detail = v_weights,
      hint = 'Change the weights together, in one transaction.';
  end if;

  return null;
end
$$;

comment on function catalog.tg_settings__offer_weights() is
  'Deferred constraint trigger on core.settings: at commit the three weights of catalog.rank_offers sum to one. Error: QM307.';

revoke execute on function catalog.tg_settings__offer_weights() from public;

drop trigger if exists tg_settings__offer_weights on core.settings;
create constraint trigger tg_settings__offer_weights
after insert or update of value on core.settings
deferrable initially deferred
for each row
when (new.name in ('catalog.offer_price_weight', 'catalog.offer_reliability_weight', 'catalog.offer_lead_time_weight'))
execute function catalog.tg_settings__offer_weights();
