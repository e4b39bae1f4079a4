create table inventory.depletion_estimates (
  id uuid not null default core.uuid_v7(),
  item_id uuid not null,
  location_id uuid not null,
  estimated_at timestamptz not null default now(),
  on_hand numeric(18, 6) not null,
  daily_consumption_rate double precision not null,
  predicted_depletion_date date,
  confidence double precision,
  method text not null,
  model_version_id uuid,
  lookback_days integer,
  observed_days double precision,
  constraint depletion_estimates_pkey primary key (id),
  constraint depletion_estimates_item_id_location_id_fkey
    foreign key (item_id, location_id) references inventory.levels (item_id, location_id) on delete cascade,
  constraint depletion_estimates_daily_consumption_rate_check check (daily_consumption_rate >= 0),
  constraint depletion_estimates_confidence_check check (confidence between 0 and 1),
  constraint depletion_estimates_lookback_days_check check (lookback_days >= 1)
);

create index depletion_estimates_item_id_location_id_idx on inventory.depletion_estimates (item_id, location_id, estimated_at desc);
create index depletion_estimates_predicted_depletion_date_idx on inventory.depletion_estimates (predicted_depletion_date);

comment on table inventory.depletion_estimates is
  'When a level will be empty at the present rate of consumption, by whose estimate. The newest row of a level counts.';
comment on column inventory.depletion_estimates.id is 'Identifier.';
comment on column inventory.depletion_estimates.item_id is 'Item.';
comment on column inventory.depletion_estimates.location_id is 'Location.';
comment on column inventory.depletion_estimates.estimated_at is 'When the estimate was made.';
comment on column inventory.depletion_estimates.on_hand is 'Stock that it started from, in the item''s stock unit.';
comment on column inventory.depletion_estimates.daily_consumption_rate is 'Expected consumption in stock units a day.';
comment on column inventory.depletion_estimates.predicted_depletion_date is 'First day on which stock runs out; null where consumption is zero or the day lies beyond the horizon.';
comment on column inventory.depletion_estimates.confidence is 'Confidence in the estimate, 0 to 1; null where the method gives none. consumption_rate: 1 / (1 + s / (m * sqrt(n))) with mean m and deviation s of n observed days of consumption.';
comment on column inventory.depletion_estimates.method is 'How it was made: consumption_rate, or the name of an outside method.';
comment on column inventory.depletion_estimates.model_version_id is 'Model version that made it, where a model did.';
comment on column inventory.depletion_estimates.lookback_days is 'Days of consumption that the rate was measured over.';
comment on column inventory.depletion_estimates.observed_days is 'Days of the lookback on which there was stock to sell: stockouts and the time before the first movement are left out.';

grant select on inventory.depletion_estimates to qm_app, qm_readonly, qm_auditor, qm_maintenance;
