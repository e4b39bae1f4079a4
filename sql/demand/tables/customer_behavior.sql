create table demand.customer_behavior (
  id uuid not null default core.uuid_v7(),
  customer_segment text not null,
  category_id uuid,
  analysis_date date not null,
  lookback_days integer not null,
  purchase_frequency double precision,
  seasonal_multiplier double precision,
  price_sensitivity double precision,
  line_count bigint not null,
  computed_at timestamptz not null default now(),
  constraint customer_behavior_pkey primary key (id),
  constraint customer_behavior_segment_category_id_analysis_date_key
    unique nulls not distinct (customer_segment, category_id, analysis_date),
  constraint customer_behavior_category_id_fkey foreign key (category_id) references catalog.categories (id) on delete cascade,
  constraint customer_behavior_lookback_days_check check (lookback_days >= 1)
);

create index customer_behavior_category_id_idx on demand.customer_behavior (category_id, analysis_date desc);

comment on table demand.customer_behavior is 'How customer segments buy in each category, computed from sales by demand.analyze_customer_behavior.';
comment on column demand.customer_behavior.id is 'Identifier.';
comment on column demand.customer_behavior.customer_segment is 'Segment.';
comment on column demand.customer_behavior.category_id is 'Category; null for items without one.';
comment on column demand.customer_behavior.analysis_date is 'Day up to which sales were looked at.';
comment on column demand.customer_behavior.lookback_days is 'Days of sales looked at.';
comment on column demand.customer_behavior.purchase_frequency is 'Days with a purchase per customer and 30 days; null where the customers are unknown.';
comment on column demand.customer_behavior.seasonal_multiplier is 'Average monthly quantity of the analysis month over the average of all months; null with less than a year of sales.';
comment on column demand.customer_behavior.price_sensitivity is 'Slope of log quantity on log price over item-days, each against its item''s average (own-price elasticity); null where prices do not vary.';
comment on column demand.customer_behavior.line_count is 'Sales lines that it rests on.';
comment on column demand.customer_behavior.computed_at is 'When it was computed.';

grant select on demand.customer_behavior to qm_app, qm_readonly, qm_auditor, qm_maintenance;
