create table core.settings (
  name text not null,
  value jsonb not null,
  value_type text not null,
  default_value jsonb not null,
  minimum numeric,
  maximum numeric,
  allowed_values text[],
  unit text,
  description text not null,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  constraint settings_pkey primary key (name),
  constraint settings_name_check check (name ~ '^[a-z]+(\.[a-z][a-z0-9_]*)+$'),
  constraint settings_value_type_check check (value_type in ('numeric', 'integer', 'boolean', 'text')),
  constraint settings_value_check check (
    case value_type
      when 'numeric' then jsonb_typeof(value) = 'number'
      when 'integer' then jsonb_typeof(value) = 'number' and (value #>> '{}')::numeric = trunc((value #>> '{}')::numeric)
      when 'boolean' then jsonb_typeof(value) = 'boolean'
      else jsonb_typeof(value) = 'string'
    end
  ),
  constraint settings_minimum_maximum_check check (
    value_type not in ('numeric', 'integer')
    or (
      (minimum is null or (value #>> '{}')::numeric >= minimum)
      and (maximum is null or (value #>> '{}')::numeric <= maximum)
    )
  ),
  constraint settings_allowed_values_check check (allowed_values is null or value #>> '{}' = any (allowed_values))
);

comment on table core.settings is
  'Business settings that the rules read: thresholds, horizons, conventions. Named room.setting; each has a type, limits and a default. Changed with core.set_setting.';
comment on column core.settings.name is 'Room, dot, name; for example inventory.low_stock_boundary.';
comment on column core.settings.value is 'Value in force, as a JSON scalar of value_type.';
comment on column core.settings.value_type is 'numeric, integer, boolean or text.';
comment on column core.settings.default_value is 'Value that the schema ships with.';
comment on column core.settings.minimum is 'Smallest value allowed, for numbers.';
comment on column core.settings.maximum is 'Largest value allowed, for numbers.';
comment on column core.settings.allowed_values is 'The only values allowed, for text with a closed vocabulary.';
comment on column core.settings.unit is 'Unit of the value: days, share, hours.';
comment on column core.settings.description is 'What the setting changes and where its default comes from.';
comment on column core.settings.updated_at is 'When the value last changed.';
comment on column core.settings.updated_by is 'User who last changed the value; null for the shipped value.';

grant select on core.settings to qm_app, qm_readonly, qm_auditor, qm_maintenance;
