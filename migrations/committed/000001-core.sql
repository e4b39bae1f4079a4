--! Previous: -
--! Hash: sha1:b3826c9542ef3a4a16625ee7a4517feb94cacc6f
--! Message: core

-- Room core, as sql/schema.sql lists it.
--! Included core/types/roles.sql
-- Runs as the installing role, which needs CREATEROLE and CREATE on the database, not superuser.
-- Roles belong to the whole server, so a second database finds them already there.
do $roles$
declare
  v_role text;
begin
  foreach v_role in array array['qm_owner', 'qm_migrator', 'qm_app', 'qm_readonly', 'qm_auditor', 'qm_maintenance']
  loop
    if not exists (select from pg_catalog.pg_roles r where r.rolname = v_role) then
      begin
        execute format('create role %I nologin', v_role);
      exception
        -- Another database of the same server is being installed at this moment.
        when duplicate_object or unique_violation then
          null;
      end;
    end if;
  end loop;

  -- From 16 on the creator of a role administers it, but may not yet become it.
  if not pg_catalog.pg_has_role(
    current_user,
    'qm_owner',
    case when current_setting('server_version_num')::integer >= 160000 then 'set' else 'member' end
  ) then
    execute format('grant qm_owner to %I', current_user);
  end if;

  if not pg_catalog.pg_has_role('qm_migrator', 'qm_owner', 'member') then
    grant qm_owner to qm_migrator;
  end if;

  execute format('grant create on database %I to qm_owner', current_database());
  execute format('revoke temporary on database %I from public', current_database());
  execute format('grant temporary on database %I to qm_owner, qm_app, qm_maintenance', current_database());
end
$roles$;
--! EndIncluded core/types/roles.sql
--! Included core/types/extensions.sql
-- The one extension that the schema needs: exclusion constraints that mix equality with ranges.
-- It is a trusted extension, so the owner of the database can install it.
create extension if not exists btree_gist with schema public;
--! EndIncluded core/types/extensions.sql

set role qm_owner;

--! Included core/types/schema.sql
create schema core;

comment on schema core is
  'Identifiers, error codes, settings, the catalogue of states and transitions with their history, idempotency keys, partition and retention helpers. Every other room builds on it.';

grant usage on schema core to qm_app, qm_readonly, qm_auditor, qm_maintenance, qm_migrator;
--! EndIncluded core/types/schema.sql
--! Included core/types/risk_level.sql
create type core.risk_level as enum ('low', 'medium', 'high', 'critical');

comment on type core.risk_level is
  'Ordered level of risk, shared by suppliers, recommendations and agent actions; low < medium < high < critical.';
--! EndIncluded core/types/risk_level.sql
--! Included core/types/severity.sql
create type core.severity as enum ('info', 'low', 'medium', 'high', 'critical');

comment on type core.severity is
  'Ordered severity of findings, alerts and drift: info < low < medium < high < critical.';
--! EndIncluded core/types/severity.sql
--! Included core/tables/error_codes.sql
create table core.error_codes (
  code text not null,
  room text not null,
  name text not null,
  message text not null,
  remedy text not null,
  constraint error_codes_pkey primary key (code),
  constraint error_codes_name_key unique (name),
  constraint error_codes_code_check check (code ~ '^QM[0-9A-Z]{3}$' and code !~ '000$'),
  constraint error_codes_name_check check (name ~ '^[a-z][a-z0-9_]*$')
);

comment on table core.error_codes is
  'Every rule that a command can refuse by, one SQLSTATE each. The SDK''s error classes and the reference in the documentation are generated from this table.';
comment on column core.error_codes.code is 'SQLSTATE of class QM that the command raises.';
comment on column core.error_codes.room is 'Room (schema) whose commands raise it.';
comment on column core.error_codes.name is 'Name of the rule in snake case; the SDK''s class is this name in Pascal case.';
comment on column core.error_codes.message is 'Short, stable message; the values are in the error''s DETAIL.';
comment on column core.error_codes.remedy is 'What the caller can do about it, in general terms; the error''s HINT says it for the case at hand.';

grant select on core.error_codes to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded core/tables/error_codes.sql
--! Included core/tables/settings.sql
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
--! EndIncluded core/tables/settings.sql
--! Included core/tables/machines.sql
create table core.machines (
  machine text not null,
  room text not null,
  description text not null,
  has_owner boolean not null default false,
  constraint machines_pkey primary key (machine),
  constraint machines_machine_check check (machine ~ '^[a-z][a-z_]*$')
);

comment on table core.machines is 'State machines of the schema: one row for each kind of thing that has a state.';
comment on column core.machines.machine is 'Name of the machine, in the singular: upload, transfer, purchase_order.';
comment on column core.machines.room is 'Room (schema) whose commands move it.';
comment on column core.machines.description is 'What has this state.';
comment on column core.machines.has_owner is 'True where what has this state belongs to somebody: its history is then seen by who sees it, by a policy of its room on core.state_history.';

grant select on core.machines to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded core/tables/machines.sql
--! Included core/tables/states.sql
create table core.states (
  machine text not null,
  state text not null,
  is_terminal boolean not null,
  description text not null,
  constraint states_pkey primary key (machine, state),
  constraint states_machine_fkey foreign key (machine) references core.machines (machine) on delete cascade,
  constraint states_state_check check (state ~ '^[a-z][a-z_]*$')
);

comment on table core.states is
  'States of each machine. Every machine has the pseudo-state nonexistent, from which things are created, so that creation too is a transition with a history row.';
comment on column core.states.machine is 'State machine.';
comment on column core.states.state is 'State, in [a-z_]; the SDK''s unions are made of these names.';
comment on column core.states.is_terminal is 'True where no transition leads out.';
comment on column core.states.description is 'What it means to be in this state.';

grant select on core.states to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded core/tables/states.sql
--! Included core/tables/transitions.sql
create table core.transitions (
  machine text not null,
  from_state text not null,
  to_state text not null,
  command text not null,
  description text not null,
  constraint transitions_pkey primary key (machine, from_state, to_state),
  constraint transitions_machine_from_state_fkey foreign key (machine, from_state) references core.states (machine, state) on delete cascade,
  constraint transitions_machine_to_state_fkey foreign key (machine, to_state) references core.states (machine, state) on delete cascade
);

create index transitions_machine_to_state_idx on core.transitions (machine, to_state);

comment on table core.transitions is
  'Legal moves of each machine. History rows reference a row of this table, so an illegal move cannot be recorded; diagrams and the SDK''s unions are generated from it.';
comment on column core.transitions.machine is 'State machine.';
comment on column core.transitions.from_state is 'State that the move leaves; nonexistent for creation.';
comment on column core.transitions.to_state is 'State that the move enters.';
comment on column core.transitions.command is 'Command that makes the move, as room.verb_noun.';
comment on column core.transitions.description is 'Guard and effect of the move.';

grant select on core.transitions to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded core/tables/transitions.sql
--! Included core/tables/state_history.sql
create table core.state_history (
  machine text not null,
  subject_id uuid not null,
  sequence integer not null,
  previous_sequence integer,
  from_state text not null,
  to_state text not null,
  actor_id uuid,
  reason text,
  details jsonb,
  at timestamptz not null default clock_timestamp(),
  constraint state_history_pkey primary key (machine, subject_id, sequence),
  constraint state_history_machine_subject_id_sequence_to_state_key unique (machine, subject_id, sequence, to_state),
  constraint state_history_machine_from_state_to_state_fkey
    foreign key (machine, from_state, to_state) references core.transitions (machine, from_state, to_state) on delete restrict,
  constraint state_history_previous_fkey
    foreign key (machine, subject_id, previous_sequence, from_state)
    references core.state_history (machine, subject_id, sequence, to_state) on delete restrict,
  constraint state_history_sequence_check check (
    (sequence = 1 and previous_sequence is null and from_state = 'nonexistent')
    or (sequence > 1 and previous_sequence = sequence - 1)
  )
);

create index state_history_machine_from_state_to_state_idx on core.state_history (machine, from_state, to_state);
-- What somebody has claimed, and so acts on.
create index state_history_actor_id_idx on core.state_history (actor_id) where to_state in ('executing', 'running');
create index state_history_previous_idx on core.state_history (machine, subject_id, previous_sequence, from_state);

comment on table core.state_history is
  'Every move of every thing that has a state. Each row references its predecessor and a legal transition, so a gap, a fork and a forged move are refused by keys alone. Written by core.record_transition only.';
comment on column core.state_history.machine is 'State machine.';
comment on column core.state_history.subject_id is 'Id of the thing that moved.';
comment on column core.state_history.sequence is 'Number of the move, from 1, without gaps.';
comment on column core.state_history.previous_sequence is 'Number of the move before; null for the first.';
comment on column core.state_history.from_state is 'State left; equals the to_state of the move before.';
comment on column core.state_history.to_state is 'State entered.';
comment on column core.state_history.actor_id is 'User of the session that made the move; null for the system itself. No foreign key: history outlives users.';
comment on column core.state_history.reason is 'Why, in the actor''s words.';
comment on column core.state_history.details is 'What else the command recorded about the move.';
comment on column core.state_history.at is 'When, by the clock rather than by the start of the transaction.';

alter table core.state_history enable row level security;

-- Machines of what belongs to somebody have policies of their rooms, beside the tables that these know.
create policy state_history_select on core.state_history for select to qm_app, qm_readonly using (
  machine <> all (array(select m.machine from core.machines m where m.has_owner))
);
create policy state_history_select_all on core.state_history for select to qm_auditor, qm_maintenance using (true);

grant select on core.state_history to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded core/tables/state_history.sql
--! Included core/tables/idempotency_keys.sql
create table core.idempotency_keys (
  key text not null,
  command text not null,
  request_hash bytea not null,
  result jsonb,
  actor_id uuid,
  created_at timestamptz not null default now(),
  constraint idempotency_keys_pkey primary key (key),
  constraint idempotency_keys_key_check check (length(key) between 1 and 200)
);

create index idempotency_keys_created_at_idx on core.idempotency_keys using brin (created_at);

comment on table core.idempotency_keys is
  'Keys that clients send with a write so that a retry does nothing twice: the second call with the same key returns the first call''s result. Kept for the time that setting core.idempotency_key_days says.';
comment on column core.idempotency_keys.key is 'Key chosen by the client, unique over all commands; a UUID is a good one.';
comment on column core.idempotency_keys.command is 'Command that the key was first used for.';
comment on column core.idempotency_keys.request_hash is 'SHA-256 of the command''s parameters: the same key with other parameters is refused.';
comment on column core.idempotency_keys.result is 'Row or rows that the first call returned.';
comment on column core.idempotency_keys.actor_id is 'User of the session that made the first call.';
comment on column core.idempotency_keys.created_at is 'Time of the first call.';

-- Not for the application: results are handed out by the commands, to whom they belong.
grant select on core.idempotency_keys to qm_auditor, qm_maintenance;
--! EndIncluded core/tables/idempotency_keys.sql
--! Included core/tables/logins.sql
create table core.logins (
  login name not null,
  user_id uuid not null,
  created_at timestamptz not null default now(),
  constraint logins_pkey primary key (login)
);

create index logins_user_id_idx on core.logins (user_id);

comment on table core.logins is
  'Logins of the server that belong to one person or program each: their sessions act for that user and for nobody else, whatever they set. A login that is not here belongs to an application, which says for whom it acts.';
comment on column core.logins.login is 'Name of the PostgreSQL role that signs in.';
comment on column core.logins.user_id is 'The user; a row of identity.users, which is below this room.';
comment on column core.logins.created_at is 'When the row was made.';

grant select on core.logins to qm_app, qm_readonly, qm_auditor, qm_maintenance, qm_migrator;
--! EndIncluded core/tables/logins.sql
--! Included core/tables/partitioned_tables.sql
create table core.partitioned_tables (
  table_name text not null,
  time_column text not null,
  months_ahead integer not null default 3,
  retention_months integer,
  unique_columns text[] not null default '{}',
  description text not null,
  constraint partitioned_tables_pkey primary key (table_name),
  constraint partitioned_tables_months_ahead_check check (months_ahead between 0 and 60),
  constraint partitioned_tables_retention_months_check check (retention_months >= 1)
);

comment on table core.partitioned_tables is
  'Tables that are range-partitioned by month of a timestamptz column (boundaries at midnight UTC): how far ahead partitions are made and how long they are kept.';
comment on column core.partitioned_tables.table_name is 'Partitioned table, as schema.table.';
comment on column core.partitioned_tables.time_column is 'Column of type timestamptz that it is partitioned by.';
comment on column core.partitioned_tables.months_ahead is 'Months after the current one for which core.create_partitions_ahead makes partitions.';
comment on column core.partitioned_tables.retention_months is 'Whole months kept before the current one; null keeps everything. core.drop_expired_partitions acts on it.';
comment on column core.partitioned_tables.unique_columns is
  'Columns that are unique within each partition: a key that lacks the time column cannot be unique over a partitioned table, so each partition gets a unique index of its own and the commands check the other months.';
comment on column core.partitioned_tables.description is 'Why the table is partitioned and what its retention means.';

grant select on core.partitioned_tables to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded core/tables/partitioned_tables.sql
--! Included core/functions/uuid_v7.sql
-- PostgreSQL 18 has uuidv7() built in, ten times as fast as the expression that older servers need.
do $create$
begin
  if current_setting('server_version_num')::integer >= 180000 then
    execute $function$
      create or replace function core.uuid_v7()
      returns uuid
      language sql
      volatile
      parallel safe
      as 'select pg_catalog.uuidv7()'
    $function$;
  else
    execute $function$
      create or replace function core.uuid_v7()
      returns uuid
      language sql
      volatile
      parallel safe
      as $body$
        select pg_catalog.encode(
          pg_catalog.set_bit(
            pg_catalog.set_bit(
              pg_catalog.overlay(
                pg_catalog.uuid_send(pg_catalog.gen_random_uuid()),
                pg_catalog.substr(
                  pg_catalog.int8send((extract(epoch from pg_catalog.clock_timestamp()) * 1000)::bigint),
                  3
                ),
                1,
                6
              ),
              52, 1
            ),
            53, 1
          ),
          'hex'
        )::uuid
      $body$
    $function$;
  end if;
end
$create$;

comment on function core.uuid_v7() is
  'A new UUID of version 7 (RFC 9562): 48 bits of Unix time in milliseconds, then random bits, so that keys are made in time order and indexes grow at their end. No search_path is pinned so that the planner can inline it; the body is fully qualified.';

revoke execute on function core.uuid_v7() from public;
grant execute on function core.uuid_v7() to qm_app, qm_readonly, qm_maintenance;
--! EndIncluded core/functions/uuid_v7.sql
--! Included core/functions/normal_density.sql
create or replace function core.normal_density(p_value double precision)
returns double precision
language sql
immutable
strict
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  -- exp() refuses to underflow, so what is far out is zero by rule.
  select case when abs(p_value) > 37 then 0 else exp(-p_value * p_value / 2) / sqrt(2 * pi()) end
$$;

comment on function core.normal_density(double precision) is
  'Density of the standard normal distribution, φ(z); zero beyond 37 standard deviations, where it is below 10^-297.';

revoke execute on function core.normal_density(double precision) from public;
grant execute on function core.normal_density(double precision) to qm_app, qm_readonly;
--! EndIncluded core/functions/normal_density.sql
--! Included core/functions/normal_cdf.sql
create or replace function core.normal_cdf(p_value double precision)
returns double precision
language plpgsql
immutable
strict
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  x double precision := abs(p_value);
  v_term double precision := x;
  v_sum double precision := x;
  v_fraction double precision := 0;
  n integer := 1;
begin
  if p_value = 'NaN' then
    return 'NaN'::double precision;
  end if;

  if x > 37 then
    return case when p_value < 0 then 0 else 1 end;
  end if;

  if x < 3 then
    -- Φ(x) = 1/2 + φ(x) (x + x³/3 + x⁵/(3·5) + …)
    while v_term > v_sum * 1e-17 loop
      n := n + 2;
      v_term := v_term * x * x / n;
      v_sum := v_sum + v_term;
    end loop;

    return 0.5 + sign(p_value) * core.normal_density(x) * v_sum;
  end if;

  -- 1 - Φ(x) = φ(x) / (x + 1/(x + 2/(x + 3/(x + …)))), from the inside out.
  for k in reverse 150..1 loop
    v_fraction := k / (x + v_fraction);
  end loop;

  v_sum := core.normal_density(x) / (x + v_fraction);

  return case when p_value < 0 then v_sum else 1 - v_sum end;
end
$$;

comment on function core.normal_cdf(double precision) is
  'Distribution function of the standard normal distribution, Φ(z), with full relative accuracy in the lower tail: a series (Marsaglia 2004) within three standard deviations, Laplace''s continued fraction beyond. NaN gives NaN.';

revoke execute on function core.normal_cdf(double precision) from public;
grant execute on function core.normal_cdf(double precision) to qm_app, qm_readonly;
--! EndIncluded core/functions/normal_cdf.sql
--! Included core/functions/normal_quantile.sql
create or replace function core.normal_quantile(p_probability double precision)
returns double precision
language plpgsql
immutable
strict
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_distance double precision := p_probability - 0.5;
  r double precision;
  v_quantile double precision;
begin
  if not (p_probability > 0 and p_probability < 1) then
    raise exception using
      errcode = 'QM010',
      message = 'this is no probability of a quantile',
      detail = format('probability %s', p_probability),
      hint = 'Give a number above 0 and below 1, such as 0.95.';
  end if;

  if abs(v_distance) <= 0.425 then
    r := 0.180625 - v_distance * v_distance;
    return v_distance
      * (((((((2509.0809287301226727 * r + 33430.575583588128105) * r + 67265.770927008700853) * r
        + 45921.953931549871457) * r + 13731.693765509461125) * r + 1971.5909503065514427) * r
        + 133.14166789178437745) * r + 3.387132872796366608)
      / (((((((5226.495278852854561 * r + 28729.085735721942674) * r + 39307.89580009271061) * r
        + 21213.794301586595867) * r + 5394.1960214247511077) * r + 687.1870074920579083) * r
        + 42.313330701600911252) * r + 1.0);
  end if;

  r := sqrt(-ln(least(p_probability, 1 - p_probability)));

  if r <= 5 then
    r := r - 1.6;
    v_quantile := (((((((7.7454501427834140764e-4 * r + 0.0227238449892691845833) * r + 0.24178072517745061177) * r
        + 1.27045825245236838258) * r + 3.64784832476320460504) * r + 5.7694972214606914055) * r
        + 4.6303378461565452959) * r + 1.42343711074968357734)
      / (((((((1.05075007164441684324e-9 * r + 5.475938084995344946e-4) * r + 0.0151986665636164571966) * r
        + 0.14810397642748007459) * r + 0.68976733498510000455) * r + 1.6763848301838038494) * r
        + 2.05319162663775882187) * r + 1.0);
  else
    r := r - 5;
    v_quantile := (((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r + 0.0012426609473880784386) * r
        + 0.026532189526576123093) * r + 0.29656057182850489123) * r + 1.7848265399172913358) * r
        + 5.4637849111641143699) * r + 6.6579046435011037772)
      / (((((((2.04426310338993978564e-15 * r + 1.4215117583164458887e-7) * r + 1.8463183175100546818e-5) * r
        + 7.868691311456132591e-4) * r + 0.0148753612908506148525) * r + 0.13692988092273580531) * r
        + 0.59983220655588793769) * r + 1.0);
  end if;

  return case when v_distance < 0 then -v_quantile else v_quantile end;
end
$$;

comment on function core.normal_quantile(double precision) is
  'Quantile of the standard normal distribution: the z with Φ(z) = p_probability. Algorithm AS 241 (Wichura 1988), about 16 digits. Error: QM010 outside (0, 1).';

revoke execute on function core.normal_quantile(double precision) from public;
grant execute on function core.normal_quantile(double precision) to qm_app, qm_readonly;
--! EndIncluded core/functions/normal_quantile.sql
--! Included core/functions/log_gamma.sql
create or replace function core.log_gamma(p_value double precision)
returns double precision
language plpgsql
immutable
strict
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  c_coefficients constant double precision[] := '{676.5203681218851,-1259.1392167224028,771.32342877765313,-176.61502916214059,12.507343278686905,-0.13857109526572012,9.9843695780195716e-6,1.5056327351493116e-7}'::double precision[];
  x double precision := p_value - 1;
  v_sum double precision := 0.99999999999980993;
  v_base double precision;
begin
  if not (p_value > 0 and p_value < 'infinity'::double precision) then
    raise exception using
      errcode = 'QM011',
      message = 'the argument is outside of the function''s domain',
      detail = format('log_gamma(%s)', p_value),
      hint = 'Give a number above zero.';
  end if;

  for i in 1..8 loop
    v_sum := v_sum + c_coefficients[i] / (x + i);
  end loop;

  v_base := x + 7.5;

  return 0.91893853320467274178 + (x + 0.5) * ln(v_base) - v_base + ln(v_sum);
end
$$;

comment on function core.log_gamma(double precision) is
  'Natural logarithm of the gamma function, for numbers above zero: Lanczos'' approximation (g = 7, nine terms), about 14 digits. Error: QM011.';

revoke execute on function core.log_gamma(double precision) from public;
grant execute on function core.log_gamma(double precision) to qm_app, qm_readonly;
--! EndIncluded core/functions/log_gamma.sql
--! Included core/functions/incomplete_beta.sql
create or replace function core.incomplete_beta(p_value double precision, p_a double precision, p_b double precision)
returns double precision
language plpgsql
immutable
strict
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  c_tiny constant double precision := 1e-300;
  v_exponent double precision;
  v_front double precision;
  c double precision := 1;
  d double precision;
  h double precision;
  v_factor double precision;
  v_change double precision;
begin
  if not (p_value >= 0 and p_value <= 1 and p_a > 0 and p_b > 0) then
    raise exception using
      errcode = 'QM011',
      message = 'the argument is outside of the function''s domain',
      detail = format('incomplete_beta(%s, %s, %s)', p_value, p_a, p_b),
      hint = 'Give a value from 0 to 1 and parameters above zero.';
  end if;

  if p_value in (0, 1) then
    return p_value;
  end if;

  -- The continued fraction is quick below the mean, so beyond it the other tail is computed.
  if p_value > (p_a + 1) / (p_a + p_b + 2) then
    return 1 - core.incomplete_beta(1 - p_value, p_b, p_a);
  end if;

  v_exponent := core.log_gamma(p_a + p_b) - core.log_gamma(p_a) - core.log_gamma(p_b) + p_a * ln(p_value) + p_b * ln(1 - p_value);

  -- exp() and products refuse to underflow, so what is far out is zero by rule.
  if v_exponent < -680 then
    return 0;
  end if;

  v_front := exp(v_exponent);
  d := 1 - (p_a + p_b) * p_value / (p_a + 1);
  d := 1 / case when abs(d) < c_tiny then c_tiny else d end;
  h := d;

  for m in 1..10000 loop
    v_factor := m * (p_b - m) * p_value / ((p_a + 2 * m - 1) * (p_a + 2 * m));
    d := 1 + v_factor * d;
    d := 1 / case when abs(d) < c_tiny then c_tiny else d end;
    c := 1 + v_factor / c;
    c := case when abs(c) < c_tiny then c_tiny else c end;
    h := h * d * c;

    v_factor := -(p_a + m) * (p_a + p_b + m) * p_value / ((p_a + 2 * m) * (p_a + 2 * m + 1));
    d := 1 + v_factor * d;
    d := 1 / case when abs(d) < c_tiny then c_tiny else d end;
    c := 1 + v_factor / c;
    c := case when abs(c) < c_tiny then c_tiny else c end;
    v_change := d * c;
    h := h * v_change;
    exit when abs(v_change - 1) < 1e-15;
  end loop;

  return v_front * h / p_a;
end
$$;

comment on function core.incomplete_beta(double precision, double precision, double precision) is
  'Regularized incomplete beta function I_x(a, b), the distribution function of the beta distribution: continued fraction by the modified algorithm of Lentz. Error: QM011.';

revoke execute on function core.incomplete_beta(double precision, double precision, double precision) from public;
grant execute on function core.incomplete_beta(double precision, double precision, double precision) to qm_app, qm_readonly;
--! EndIncluded core/functions/incomplete_beta.sql
--! Included core/functions/upper_incomplete_gamma.sql
create or replace function core.upper_incomplete_gamma(p_shape double precision, p_value double precision)
returns double precision
language plpgsql
immutable
strict
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  c_tiny constant double precision := 1e-300;
  v_exponent double precision;
  v_front double precision;
  v_term double precision;
  v_sum double precision;
  a double precision;
  b double precision;
  c double precision;
  d double precision;
  h double precision;
  v_change double precision;
begin
  if not (p_shape > 0 and p_shape < 'infinity'::double precision and p_value >= 0) then
    raise exception using
      errcode = 'QM011',
      message = 'the argument is outside of the function''s domain',
      detail = format('upper_incomplete_gamma(%s, %s)', p_shape, p_value),
      hint = 'Give a shape above zero and a value of zero or more.';
  end if;

  if p_value = 0 then
    return 1;
  elsif p_value = 'infinity'::double precision then
    return 0;
  end if;

  v_exponent := -p_value + p_shape * ln(p_value) - core.log_gamma(p_shape);

  -- exp() and products refuse to underflow, so what is far out is zero or one by rule.
  if v_exponent < -680 then
    return case when p_value < p_shape + 1 then 1 else 0 end;
  end if;

  v_front := exp(v_exponent);

  if p_value < p_shape + 1 then
    -- The lower part by its series.
    v_term := 1 / p_shape;
    v_sum := v_term;
    a := p_shape;
    while v_term > v_sum * 1e-17 loop
      a := a + 1;
      v_term := v_term * p_value / a;
      v_sum := v_sum + v_term;
    end loop;

    return 1 - v_sum * v_front;
  end if;

  b := p_value + 1 - p_shape;
  c := 1 / c_tiny;
  d := 1 / b;
  h := d;
  for i in 1..10000 loop
    a := -i * (i - p_shape);
    b := b + 2;
    d := a * d + b;
    d := 1 / case when abs(d) < c_tiny then c_tiny else d end;
    c := b + a / c;
    c := case when abs(c) < c_tiny then c_tiny else c end;
    v_change := d * c;
    h := h * v_change;
    exit when abs(v_change - 1) < 1e-15;
  end loop;

  return v_front * h;
end
$$;

comment on function core.upper_incomplete_gamma(double precision, double precision) is
  'Regularized upper incomplete gamma function Q(a, x): a series below a + 1, a continued fraction above. Error: QM011.';

revoke execute on function core.upper_incomplete_gamma(double precision, double precision) from public;
grant execute on function core.upper_incomplete_gamma(double precision, double precision) to qm_app, qm_readonly;
--! EndIncluded core/functions/upper_incomplete_gamma.sql
--! Included core/functions/distributions.sql
create or replace function core.chi_square_survival(p_value double precision, p_degrees double precision)
returns double precision
language sql
immutable
strict
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select core.upper_incomplete_gamma(p_degrees / 2, p_value / 2)
$$;

comment on function core.chi_square_survival(double precision, double precision) is
  'Probability that a χ² variable with so many degrees of freedom is larger than a value of zero or more. Error: QM011.';

revoke execute on function core.chi_square_survival(double precision, double precision) from public;
grant execute on function core.chi_square_survival(double precision, double precision) to qm_app, qm_readonly;

create or replace function core.student_two_sided(p_value double precision, p_degrees double precision)
returns double precision
language sql
immutable
strict
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select core.incomplete_beta(p_degrees / (p_degrees + p_value * p_value), p_degrees / 2, 0.5)
$$;

comment on function core.student_two_sided(double precision, double precision) is
  'Probability that a variable of Student''s t distribution with so many degrees of freedom is further from zero than a value: the two-sided p. Error: QM011.';

revoke execute on function core.student_two_sided(double precision, double precision) from public;
grant execute on function core.student_two_sided(double precision, double precision) to qm_app, qm_readonly;

create or replace function core.kolmogorov_survival(p_value double precision)
returns double precision
language sql
immutable
strict
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select case
    when p_value <= 0 then 1
    -- Jacobi's form of the same series, which converges where the other does not.
    when p_value < 1 then 1 - sqrt(2 * pi()) / p_value * (
      select sum(exp(greatest(-700, -1 * ((2 * k - 1) * pi()) ^ 2 / (8 * p_value ^ 2)))) from generate_series(1, 20) as k
    )
    else least(1, 2 * (select sum((case when k % 2 = 1 then 1 else -1 end) * exp(greatest(-700, -2 * (k * p_value) ^ 2))) from generate_series(1, 20) as k))
  end
$$;

comment on function core.kolmogorov_survival(double precision) is
  'Probability that a variable of Kolmogorov''s distribution is larger than λ: 2Σ(−1)^(j−1) exp(−2j²λ²).';

revoke execute on function core.kolmogorov_survival(double precision) from public;
grant execute on function core.kolmogorov_survival(double precision) to qm_app, qm_readonly;

create or replace function core.chi_square_quantile(p_probability double precision, p_degrees double precision)
returns double precision
language plpgsql
immutable
strict
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_low double precision := 0;
  v_high double precision := greatest(1, p_degrees);
  v_middle double precision;
begin
  if not (p_probability > 0 and p_probability < 1 and p_degrees > 0) then
    raise exception using
      errcode = 'QM011',
      message = 'the argument is outside of the function''s domain',
      detail = format('chi_square_quantile(%s, %s)', p_probability, p_degrees),
      hint = 'Give a probability above 0 and below 1, and degrees of freedom above zero.';
  end if;

  while core.chi_square_survival(v_high, p_degrees) > 1 - p_probability loop
    v_high := v_high * 2;
  end loop;

  -- Halved until there is no number between the two.
  loop
    v_middle := (v_low + v_high) / 2;
    exit when v_middle <= v_low or v_middle >= v_high;
    if core.chi_square_survival(v_middle, p_degrees) > 1 - p_probability then
      v_low := v_middle;
    else
      v_high := v_middle;
    end if;
  end loop;

  return v_high;
end
$$;

comment on function core.chi_square_quantile(double precision, double precision) is
  'Quantile of the χ² distribution: the value that a variable with so many degrees of freedom stays below with this probability. Error: QM011.';

revoke execute on function core.chi_square_quantile(double precision, double precision) from public;
grant execute on function core.chi_square_quantile(double precision, double precision) to qm_app, qm_readonly;
--! EndIncluded core/functions/distributions.sql
--! Included core/functions/schema_version.sql
create or replace function core.schema_version()
returns text
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select '0.1.0'
$$;

comment on function core.schema_version() is
  'Version of the schema, as major.minor.patch. The SDK compares it with the version it was generated for and refuses to work with another major or minor.';

revoke execute on function core.schema_version() from public;
grant execute on function core.schema_version() to qm_app, qm_readonly, qm_auditor, qm_maintenance, qm_migrator;
--! EndIncluded core/functions/schema_version.sql
--! Included core/functions/schema_fingerprint.sql
create or replace function core.schema_fingerprint()
returns table (
  object_kind text,
  object_name text,
  definition text
)
language sql
stable
set search_path = pg_catalog, pg_temp
as $$
  with rooms as (
    select n.oid, n.nspname, n.nspowner, n.nspacl
    from pg_namespace n
    where n.nspowner = (select r.oid from pg_roles r where r.rolname = 'qm_owner')
      and n.nspname !~ '^pg_'
  ),
  -- Partitions come and go with the calendar; what they are like is said by their parent.
  relations as (
    select
      c.*,
      format('%I.%I', n.nspname, c.relname) as full_name
    from pg_class c
    join rooms n on n.oid = c.relnamespace
    where not c.relispartition
  ),
  functions as (
    select
      p.*,
      format('%I.%I(%s)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)) as full_name
    from pg_proc p
    join rooms n on n.oid = p.pronamespace
  ),
  types as (
    select
      t.*,
      format('%I.%I', n.nspname, t.typname) as full_name
    from pg_type t
    join rooms n on n.oid = t.typnamespace
    left join pg_class c on c.oid = t.typrelid
    where t.typtype in ('e', 'd', 'r')
      or (t.typtype = 'c' and c.relkind = 'c')
  ),
  columns as (
    select
      r.oid as relation,
      r.full_name || '.' || quote_ident(a.attname) as full_name,
      row_number() over (partition by r.oid order by a.attnum) as position,
      a.*
    from pg_attribute a
    join relations r on r.oid = a.attrelid
    where r.relkind in ('r', 'p', 'v', 'm', 'c', 'f')
      and a.attnum > 0
      and not a.attisdropped
  ),
  access_lists (kind, name, owner, privileges) as (
    select 'schema', quote_ident(n.nspname), n.nspowner, coalesce(n.nspacl, acldefault('n', n.nspowner))
    from rooms n
    union all
    select
      'relation',
      r.full_name,
      r.relowner,
      coalesce(r.relacl, acldefault(case r.relkind when 'S' then 's' else 'r' end::"char", r.relowner))
    from relations r
    where r.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
    union all
    select 'column', c.full_name, null::oid, c.attacl
    from columns c
    where c.attacl is not null
    union all
    select 'function', f.full_name, f.proowner, coalesce(f.proacl, acldefault('f', f.proowner))
    from functions f
    union all
    select 'type', t.full_name, t.typowner, coalesce(t.typacl, acldefault('T', t.typowner))
    from types t
  )
  select 'schema', quote_ident(n.nspname), 'schema'
  from rooms n
  union all
  select
    case r.relkind
      when 'S' then 'sequence'
      when 'v' then 'view'
      when 'm' then 'materialized view'
      else 'table'
    end,
    r.full_name,
    concat_ws(
      '; ',
      case r.relkind when 'p' then 'partition by ' || pg_get_partkeydef(r.oid) end,
      case r.relpersistence when 'u' then 'unlogged' end,
      case when r.relrowsecurity then 'row level security' end,
      case when r.relforcerowsecurity then 'force row level security' end,
      (select string_agg(o, ', ' order by o) from unnest(r.reloptions) as o),
      case when r.relkind in ('v', 'm') then pg_get_viewdef(r.oid) end,
      (
        select format(
          '%s from %s by %s between %s and %s cache %s%s',
          format_type(s.seqtypid, null), s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache,
          case when s.seqcycle then ' cycle' end
        )
        from pg_sequence s
        where s.seqrelid = r.oid
      )
    )
  from relations r
  where r.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
  union all
  select
    'column',
    c.full_name,
    concat_ws(
      ' ',
      c.position,
      format_type(c.atttypid, c.atttypmod),
      case
        when c.attcollation <> t.typcollation
          then 'collate ' || (select quote_ident(l.collname) from pg_collation l where l.oid = c.attcollation)
      end,
      case when c.attnotnull then 'not null' end,
      case c.attidentity when 'a' then 'identity always' when 'd' then 'identity by default' end,
      case when c.attgenerated <> '' then 'generated ' || c.attgenerated::text when d.oid is not null then 'default' end,
      pg_get_expr(d.adbin, d.adrelid)
    )
  from columns c
  join pg_type t on t.oid = c.atttypid
  left join pg_attrdef d on d.adrelid = c.attrelid and d.adnum = c.attnum
  union all
  -- A not-null constraint, which PostgreSQL 18 lists by itself, is said by its column.
  select
    'constraint',
    coalesce(r.full_name, t.full_name) || '.' || quote_ident(k.conname),
    pg_get_constraintdef(k.oid)
  from pg_constraint k
  left join relations r on r.oid = k.conrelid
  left join types t on t.oid = k.contypid
  where (r.oid is not null or t.oid is not null)
    and k.contype in ('c', 'f', 'p', 'u', 'x')
  union all
  select
    'index',
    r.full_name || '.' || quote_ident(x.relname),
    pg_get_indexdef(i.indexrelid) || case when i.indisvalid then '' else '; invalid' end
  from pg_index i
  join relations r on r.oid = i.indrelid
  join pg_class x on x.oid = i.indexrelid
  union all
  select
    'statistics',
    format('%I.%I', n.nspname, s.stxname),
    pg_get_statisticsobjdef(s.oid)
  from pg_statistic_ext s
  join rooms n on n.oid = s.stxnamespace
  union all
  select
    'trigger',
    r.full_name || '.' || quote_ident(g.tgname),
    pg_get_triggerdef(g.oid) || case g.tgenabled when 'O' then '' else '; enabled ' || g.tgenabled::text end
  from pg_trigger g
  join relations r on r.oid = g.tgrelid
  where not g.tgisinternal
  union all
  select
    'policy',
    r.full_name || '.' || quote_ident(p.polname),
    concat_ws(
      '; ',
      case when p.polpermissive then 'permissive' else 'restrictive' end,
      p.polcmd::text,
      (
        select string_agg(case m when 0 then 'public' else pg_get_userbyid(m) end, ', ' order by pg_get_userbyid(m))
        from unnest(p.polroles) as m
      ),
      'using ' || pg_get_expr(p.polqual, p.polrelid),
      'check ' || pg_get_expr(p.polwithcheck, p.polrelid)
    )
  from pg_policy p
  join relations r on r.oid = p.polrelid
  union all
  select
    'function',
    f.full_name,
    case
      when f.prokind in ('f', 'p', 'w') then pg_get_functiondef(f.oid)
      else format('%s returns %s', f.prokind, pg_get_function_result(f.oid))
    end
  from functions f
  union all
  select
    'type',
    t.full_name,
    case t.typtype
      when 'e' then (
        select 'enum ' || string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder)
        from pg_enum e
        where e.enumtypid = t.oid
      )
      when 'd' then concat_ws(
        ' ',
        'domain',
        format_type(t.typbasetype, t.typtypmod),
        case when t.typnotnull then 'not null' end,
        'default ' || t.typdefault
      )
      when 'r' then (
        select 'range of ' || format_type(g.rngsubtype, null)
        from pg_range g
        where g.rngtypid = t.oid
      )
      else 'composite'
    end
  from types t
  union all
  select 'owner', a.kind || ' ' || a.name, pg_get_userbyid(a.owner)
  from access_lists a
  where a.owner is not null
  union all
  select
    'grant',
    a.kind || ' ' || a.name || ' to ' || case g.grantee when 0 then 'public' else pg_get_userbyid(g.grantee) end,
    string_agg(
      g.privilege_type || case when g.is_grantable then ' with grant option' else '' end,
      ', '
      order by g.privilege_type
    )
  from access_lists a
  cross join lateral aclexplode(a.privileges) as g
  -- What the owner holds on its own is nobody's grant, and 17 added a privilege to it.
  where g.grantee is distinct from a.owner
  group by a.kind, a.name, g.grantee
  union all
  select
    'comment',
    o.kind || ' ' || o.name,
    d.description
  from pg_description d
  join (
    select 'pg_namespace'::regclass, n.oid, 0, 'schema', quote_ident(n.nspname)
    from rooms n
    union all
    select 'pg_class'::regclass, r.oid, 0, 'relation', r.full_name
    from relations r
    union all
    select 'pg_class'::regclass, c.relation, c.attnum, 'column', c.full_name
    from columns c
    union all
    select 'pg_proc'::regclass, f.oid, 0, 'function', f.full_name
    from functions f
    union all
    select 'pg_type'::regclass, t.oid, 0, 'type', t.full_name
    from types t
    union all
    select 'pg_constraint'::regclass, k.oid, 0, 'constraint', r.full_name || '.' || quote_ident(k.conname)
    from pg_constraint k
    join relations r on r.oid = k.conrelid
    union all
    select 'pg_trigger'::regclass, g.oid, 0, 'trigger', r.full_name || '.' || quote_ident(g.tgname)
    from pg_trigger g
    join relations r on r.oid = g.tgrelid
    union all
    select 'pg_policy'::regclass, p.oid, 0, 'policy', r.full_name || '.' || quote_ident(p.polname)
    from pg_policy p
    join relations r on r.oid = p.polrelid
  ) as o (catalogue, oid, part, kind, name)
    on o.catalogue = d.classoid and o.oid = d.objoid and o.part = d.objsubid
$$;

comment on function core.schema_fingerprint() is
  'One row for each object of the rooms, with a definition that is the same in two databases exactly when the object is: schemas, tables, columns in order with defaults, constraints, indexes, statistics, functions with bodies, views, sequences, triggers, types, policies, owners, grants and comments. Partitions are left out. Comparing two databases of one server version finds every difference of their schemas; quartermaster verify does.';

revoke execute on function core.schema_fingerprint() from public;
grant execute on function core.schema_fingerprint() to qm_app, qm_readonly, qm_auditor, qm_maintenance, qm_migrator;
--! EndIncluded core/functions/schema_fingerprint.sql
--! Included core/functions/session_user_id.sql
create or replace function core.session_user_id()
returns uuid
language plpgsql
stable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  v_setting text := nullif(current_setting('qm.user_id', true), '');
  v_bound_id uuid;
begin
  select l.user_id
  into v_bound_id
  from core.logins l
  where l.login = session_user;

  if not found then
    return v_setting::uuid;
  end if;

  if lower(v_setting) <> v_bound_id::text then
    raise exception using
      errcode = 'QM012',
      message = 'this login acts for one user only',
      detail = format('login %s belongs to user %s; qm.user_id is %s', session_user, v_bound_id, v_setting),
      hint = 'Leave qm.user_id empty, or sign in with a login of the other user.';
  end if;

  return v_bound_id;
end
$$;

comment on function core.session_user_id() is
  'User that this session acts for: the one that its login belongs to (core.logins), else the one that qm.user_id names; null where it names none. Not checked against identity.users, which is below this room. Error: QM012 the session of a bound login names somebody else.';

revoke execute on function core.session_user_id() from public;
grant execute on function core.session_user_id() to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded core/functions/session_user_id.sql
--! Included core/functions/set_updated_at.sql
create or replace function core.tg_set_updated_at()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  new.updated_at := now();
  return new;
end
$$;

comment on function core.tg_set_updated_at() is
  'Before-update row trigger: stamps updated_at with the start of the transaction. Attached when (old.* is distinct from new.*), so that a write that changes nothing leaves no trace.';

revoke execute on function core.tg_set_updated_at() from public;
--! EndIncluded core/functions/set_updated_at.sql
--! Included core/functions/refuse_change.sql
create or replace function core.tg_refuse_change()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  raise exception using
    errcode = 'QM002',
    message = 'append-only rows cannot be changed',
    detail = format('%s on %I.%I was refused', tg_op, tg_table_schema, tg_table_name),
    hint = coalesce(tg_argv[0], 'Correct it with a new row; the commands of the room say how.');
end
$$;

comment on function core.tg_refuse_change() is
  'Before update, delete or truncate trigger of append-only tables: refuses for every role, owners included. Argument: the hint. Error: QM002.';

revoke execute on function core.tg_refuse_change() from public;
--! EndIncluded core/functions/refuse_change.sql
--! Included core/functions/record_transition.sql
create or replace function core.record_transition(
  p_machine text,
  p_subject_id uuid,
  p_from_state text,
  p_to_state text,
  p_reason text default null,
  p_details jsonb default null
)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  -- One statement, without a block that catches the keys' refusals: such a block is a subtransaction, which costs more
  -- than the row. The keys stay as the proof.
  insert into core.state_history (machine, subject_id, sequence, previous_sequence, from_state, to_state, actor_id, reason, details)
  select
    p_machine,
    p_subject_id,
    coalesce(h.sequence, 0) + 1,
    h.sequence,
    p_from_state,
    p_to_state,
    core.session_user_id(),
    p_reason,
    p_details
  from (select) as one
  left join lateral (
    select l.sequence, l.to_state
    from core.state_history l
    where l.machine = p_machine
      and l.subject_id = p_subject_id
    order by l.sequence desc
    limit 1
  ) as h on true
  where coalesce(h.to_state, 'nonexistent') = p_from_state
    and exists (
      select
      from core.transitions t
      where t.machine = p_machine
        and t.from_state = p_from_state
        and t.to_state = p_to_state
    );

  if not found then
    raise exception using
      errcode = 'QM003',
      message = 'this change of state is not allowed',
      detail = format('%s %s: %s to %s', p_machine, p_subject_id, p_from_state, p_to_state),
      hint = format(
        'From %s a %s can go to: %s.',
        p_from_state,
        p_machine,
        coalesce(
          (
            select string_agg(t.to_state, ', ' order by t.to_state)
            from core.transitions t
            where t.machine = p_machine
              and t.from_state = p_from_state
          ),
          'nothing'
        )
      );
  end if;
end
$$;

comment on function core.record_transition(text, uuid, text, text, text, jsonb) is
  'Adds the history row of one change of state; called by commands that hold the lock on the subject''s row. It refuses an illegal move and a stale from_state; the keys of core.state_history refuse them, and gaps, from everybody. Error: QM003.';

revoke execute on function core.record_transition(text, uuid, text, text, text, jsonb) from public;
--! EndIncluded core/functions/record_transition.sql
--! Included core/functions/record_transitions.sql
create or replace function core.record_transitions(
  p_machine text,
  p_subject_ids uuid[],
  p_from_state text,
  p_to_state text,
  p_reason text default null
)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_count integer;
begin
  insert into core.state_history (machine, subject_id, sequence, previous_sequence, from_state, to_state, actor_id, reason)
  select
    p_machine,
    s.subject_id,
    coalesce(h.sequence, 0) + 1,
    h.sequence,
    p_from_state,
    p_to_state,
    core.session_user_id(),
    p_reason
  from unnest(p_subject_ids) as s (subject_id)
  left join lateral (
    select l.sequence, l.to_state
    from core.state_history l
    where l.machine = p_machine
      and l.subject_id = s.subject_id
    order by l.sequence desc
    limit 1
  ) as h on true
  where coalesce(h.to_state, 'nonexistent') = p_from_state
    and exists (
      select
      from core.transitions t
      where t.machine = p_machine
        and t.from_state = p_from_state
        and t.to_state = p_to_state
    );

  get diagnostics v_count = row_count;

  if v_count < cardinality(p_subject_ids) then
    raise exception using
      errcode = 'QM003',
      message = 'this change of state is not allowed',
      detail = format('%s: %s to %s, for %s of %s subjects', p_machine, p_from_state, p_to_state, cardinality(p_subject_ids) - v_count, cardinality(p_subject_ids)),
      hint = format(
        'From %s a %s can go to: %s. Some of them may be in another state.',
        p_from_state,
        p_machine,
        coalesce(
          (
            select string_agg(t.to_state, ', ' order by t.to_state)
            from core.transitions t
            where t.machine = p_machine
              and t.from_state = p_from_state
          ),
          'nothing'
        )
      );
  end if;
end
$$;

comment on function core.record_transitions(text, uuid[], text, text, text) is
  'The set form of core.record_transition: the same move of many subjects, all or none, in one statement; the caller holds the locks. Error: QM003.';

revoke execute on function core.record_transitions(text, uuid[], text, text, text) from public;
--! EndIncluded core/functions/record_transitions.sql
--! Included core/functions/check_state_history.sql
create or replace function core.tg_check_state_history()
returns trigger
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_machine text := tg_argv[0];
  v_state text;
  v_recorded text;
begin
  select h.to_state
  into v_recorded
  from core.state_history h
  where h.machine = v_machine
    and h.subject_id = new.id
  order by h.sequence desc
  limit 1;

  -- Nearly always the history ends where this change led. A later change of the row has a check of its own.
  if v_recorded = new.state::text then
    return null;
  end if;

  -- Else the row as it is at commit, not as this change left it: a command may move it twice.
  execute format('select t.state::text from %I.%I t where t.id = $1', tg_table_schema, tg_table_name)
  into v_state
  using new.id;

  if v_state is not null and v_recorded is distinct from v_state then
    raise exception using
      errcode = 'QM004',
      message = 'the state does not agree with its history',
      detail = format('%s %s is %s, its history ends with %s', v_machine, new.id, v_state, coalesce(v_recorded, 'nothing')),
      hint = 'Change states with the commands of the room, which write the history in the same transaction.';
  end if;

  return null;
end
$$;

comment on function core.tg_check_state_history() is
  'Deferred constraint trigger of tables with columns id and state; argument: the machine. At commit the state must equal the last move of its history, so that a raw UPDATE from psql cannot walk around the commands. Error: QM004.';

revoke execute on function core.tg_check_state_history() from public;
--! EndIncluded core/functions/check_state_history.sql
--! Included core/functions/setting_text.sql
create or replace function core.setting_text(p_name text)
returns text
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_value text;
begin
  select (s.value #>> '{}')
  into v_value
  from core.settings s
  where s.name = p_name;

  if not found then
    raise exception using
      errcode = 'QM005',
      message = 'there is no such setting',
      detail = format('setting %s', p_name),
      hint = 'select name, value, description from core.settings lists them.';
  end if;

  return v_value;
end
$$;

comment on function core.setting_text(text) is
  'Value in force of a setting, as text. Error: QM005 where there is no such setting, so that a misspelt name never becomes a default.';

revoke execute on function core.setting_text(text) from public;
grant execute on function core.setting_text(text) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded core/functions/setting_text.sql
--! Included core/functions/setting_numeric.sql
create or replace function core.setting_numeric(p_name text)
returns numeric
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_value numeric;
begin
  select (s.value #>> '{}')::numeric
  into v_value
  from core.settings s
  where s.name = p_name;

  if not found then
    raise exception using
      errcode = 'QM005',
      message = 'there is no such setting',
      detail = format('setting %s', p_name),
      hint = 'select name, value, description from core.settings lists them.';
  end if;

  return v_value;
end
$$;

comment on function core.setting_numeric(text) is
  'Value in force of a setting, as numeric. Error: QM005 where there is no such setting, so that a misspelt name never becomes a default.';

revoke execute on function core.setting_numeric(text) from public;
grant execute on function core.setting_numeric(text) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded core/functions/setting_numeric.sql
--! Included core/functions/setting_integer.sql
create or replace function core.setting_integer(p_name text)
returns integer
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_value integer;
begin
  select (s.value #>> '{}')::integer
  into v_value
  from core.settings s
  where s.name = p_name;

  if not found then
    raise exception using
      errcode = 'QM005',
      message = 'there is no such setting',
      detail = format('setting %s', p_name),
      hint = 'select name, value, description from core.settings lists them.';
  end if;

  return v_value;
end
$$;

comment on function core.setting_integer(text) is
  'Value in force of a setting, as integer. Error: QM005 where there is no such setting, so that a misspelt name never becomes a default.';

revoke execute on function core.setting_integer(text) from public;
grant execute on function core.setting_integer(text) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded core/functions/setting_integer.sql
--! Included core/functions/setting_boolean.sql
create or replace function core.setting_boolean(p_name text)
returns boolean
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_value boolean;
begin
  select (s.value #>> '{}')::boolean
  into v_value
  from core.settings s
  where s.name = p_name;

  if not found then
    raise exception using
      errcode = 'QM005',
      message = 'there is no such setting',
      detail = format('setting %s', p_name),
      hint = 'select name, value, description from core.settings lists them.';
  end if;

  return v_value;
end
$$;

comment on function core.setting_boolean(text) is
  'Value in force of a setting, as boolean. Error: QM005 where there is no such setting, so that a misspelt name never becomes a default.';

revoke execute on function core.setting_boolean(text) from public;
grant execute on function core.setting_boolean(text) to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded core/functions/setting_boolean.sql
--! Included core/functions/set_setting.sql
create or replace function core.set_setting(p_name text, p_value jsonb)
returns core.settings
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_setting core.settings;
begin
  update core.settings s
  set
    value = p_value,
    updated_at = now(),
    updated_by = core.session_user_id()
  where s.name = p_name
  returning s.* into v_setting;

  if not found then
    raise exception using
      errcode = 'QM005',
      message = 'there is no such setting',
      detail = format('setting %s', p_name),
      hint = 'select name, value, description from core.settings lists them.';
  end if;

  return v_setting;
exception
  when check_violation or invalid_text_representation then
    select s.* into v_setting from core.settings s where s.name = p_name;
    raise exception using
      errcode = 'QM006',
      message = 'the setting does not accept this value',
      detail = format('%s was given %s', p_name, p_value),
      hint = format(
        'It takes %s%s%s%s.',
        v_setting.value_type,
        case when v_setting.minimum is not null then format(', at least %s', v_setting.minimum) else '' end,
        case when v_setting.maximum is not null then format(', at most %s', v_setting.maximum) else '' end,
        case when v_setting.allowed_values is not null then format(', one of %s', array_to_string(v_setting.allowed_values, ', ')) else '' end
      );
end
$$;

comment on function core.set_setting(text, jsonb) is
  'Changes a setting and returns its row. The value is a JSON scalar: ''7'', ''"or_below"'', ''true''. Errors: QM005 no such setting, QM006 the value has the wrong type or is outside its limits.';

revoke execute on function core.set_setting(text, jsonb) from public;
grant execute on function core.set_setting(text, jsonb) to qm_app, qm_maintenance;
--! EndIncluded core/functions/set_setting.sql
--! Included core/functions/claim_idempotency_key.sql
create or replace function core.claim_idempotency_key(p_key text, p_command text, p_request jsonb, p_result jsonb default null)
returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_request_hash bytea := sha256(convert_to(p_request::text, 'UTF8'));
  v_existing core.idempotency_keys;
begin
  if p_key is null then
    return null;
  end if;

  -- A second session with the same key waits here until the first commits or rolls back.
  insert into core.idempotency_keys (key, command, request_hash, actor_id, result)
  values (p_key, p_command, v_request_hash, core.session_user_id(), p_result)
  on conflict on constraint idempotency_keys_pkey do nothing;

  if found then
    return null;
  end if;

  select k.*
  into strict v_existing
  from core.idempotency_keys k
  where k.key = p_key;

  -- Somebody else's result is not handed out, nor when and for what they used the key.
  if v_existing.actor_id is distinct from core.session_user_id() then
    raise exception using
      errcode = 'QM001',
      message = 'this idempotency key was used for another request',
      detail = format('key %s belongs to somebody else', p_key),
      hint = 'Send a new key with a new request; repeat a request with exactly the same parameters.';
  end if;

  if v_existing.command <> p_command or v_existing.request_hash <> v_request_hash then
    raise exception using
      errcode = 'QM001',
      message = 'this idempotency key was used for another request',
      detail = format('key %s belongs to a call of %s at %s', p_key, v_existing.command, v_existing.created_at),
      hint = 'Send a new key with a new request; repeat a request with exactly the same parameters.';
  end if;

  return v_existing.result;
end
$$;

comment on function core.claim_idempotency_key(text, text, jsonb, jsonb) is
  'First statement of a command that takes an idempotency key: returns null when the command shall run (or the key is null), else the stored result of the first call. The command ends with core.keep_idempotent_result, unless it knows what it will return and gives that as p_result at once. p_request: the parameters without the key. Error: QM001 the key belongs to another request, or to another user.';

revoke execute on function core.claim_idempotency_key(text, text, jsonb, jsonb) from public;
--! EndIncluded core/functions/claim_idempotency_key.sql
--! Included core/functions/keep_idempotent_result.sql
create or replace function core.keep_idempotent_result(p_key text, p_result jsonb)
returns void
language sql
set search_path = pg_catalog, pg_temp
as $$
  update core.idempotency_keys k
  set result = p_result
  where k.key = p_key
$$;

comment on function core.keep_idempotent_result(text, jsonb) is
  'Last statement of a command that claimed an idempotency key: stores what it returns, for the retry to return again.';

revoke execute on function core.keep_idempotent_result(text, jsonb) from public;
--! EndIncluded core/functions/keep_idempotent_result.sql
--! Included core/functions/purge_idempotency_keys.sql
create or replace function core.purge_idempotency_keys()
returns bigint
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_purged bigint;
begin
  delete from core.idempotency_keys k
  where k.created_at < now() - make_interval(days => core.setting_integer('core.idempotency_key_days'));

  get diagnostics v_purged = row_count;
  return v_purged;
end
$$;

comment on function core.purge_idempotency_keys() is
  'Removes idempotency keys older than setting core.idempotency_key_days and returns how many. To be run once a day by the maintenance role.';

revoke execute on function core.purge_idempotency_keys() from public;
grant execute on function core.purge_idempotency_keys() to qm_maintenance;
--! EndIncluded core/functions/purge_idempotency_keys.sql
--! Included core/functions/create_month_partition.sql
create or replace function core._create_month_partition(p_table text, p_month date, p_attach boolean default true)
returns text
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_schema text := split_part(p_table, '.', 1);
  v_name text := split_part(p_table, '.', 2);
  v_partition text := format('%s_%s', v_name, to_char(p_month, 'YYYY_MM'));
  v_time_column text;
begin
  if to_regclass(format('%I.%I', v_schema, v_partition)) is not null then
    return null;
  end if;

  -- Of two sessions that want the same month one waits here for the other's commit. Writers of rows do not wait.
  execute format('lock table only %I.%I in share update exclusive mode', v_schema, v_name);

  if to_regclass(format('%I.%I', v_schema, v_partition)) is not null then
    return null;
  end if;

  select t.time_column
  into strict v_time_column
  from core.partitioned_tables t
  where t.table_name = p_table;

  execute format('create table %I.%I (like %I.%I including defaults including generated including constraints including storage)',
    v_schema, v_partition, v_schema, v_name);

  execute format('comment on table %I.%I is %L', v_schema, v_partition, format('Rows of %s in %s.', p_table, to_char(p_month, 'YYYY-MM')));

  -- Checked row by row while it is filled, so that attaching needs no scan.
  execute format('alter table %I.%I add constraint %I check (%I >= %L::timestamptz and %I < %L::timestamptz)',
    v_schema, v_partition, v_partition || '_range_check',
    v_time_column, to_char(p_month, 'YYYY-MM-DD') || ' 00:00:00+00',
    v_time_column, to_char(p_month + interval '1 month', 'YYYY-MM-DD') || ' 00:00:00+00');

  if p_attach then
    perform core._index_month_partition(p_table, p_month);
    perform core._attach_month_partition(p_table, p_month);
  end if;

  return format('%s.%s', v_schema, v_partition);
end
$$;

comment on function core._create_month_partition(text, date, boolean) is
  'Makes the partition of one month (midnight UTC to midnight UTC) unless it is there, and returns its name or null. With p_attach false it stays a table of its own, without indexes and foreign keys, so that a bulk load can fill it, then call core._index_month_partition and core._attach_month_partition. One session at a time makes partitions of a table. Error: QM007.';

revoke execute on function core._create_month_partition(text, date, boolean) from public;
--! EndIncluded core/functions/create_month_partition.sql
--! Included core/functions/index_month_partition.sql
create or replace function core._index_month_partition(p_table text, p_month date)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_schema text := split_part(p_table, '.', 1);
  v_name text := split_part(p_table, '.', 2);
  v_partition text := format('%s_%s', v_name, to_char(p_month, 'YYYY_MM'));
  v_unique_columns text[];
  v_part record;
begin
  select t.unique_columns
  into strict v_unique_columns
  from core.partitioned_tables t
  where t.table_name = p_table;

  -- What the parent demands is made here, set-wise and on a table that nobody else sees;
  -- attaching then only has to recognise it.
  for v_part in
    select c.conname as name, pg_get_constraintdef(c.oid) as definition
    from pg_constraint c
    where c.conrelid = format('%I.%I', v_schema, v_name)::regclass
      and c.contype in ('p', 'u')
    order by c.contype, c.conname
  loop
    execute format('alter table %I.%I add constraint %I %s',
      v_schema, v_partition,
      replace(v_part.name, v_name || '_', v_partition || '_'),
      v_part.definition);
  end loop;

  if cardinality(v_unique_columns) > 0 then
    execute format('create unique index %I on %I.%I (%s)',
      v_partition || '_' || array_to_string(v_unique_columns, '_') || '_key',
      v_schema, v_partition,
      (select string_agg(format('%I', u.name), ', ') from unnest(v_unique_columns) as u (name)));
  end if;

  for v_part in
    select c.relname as name, pg_get_indexdef(i.indexrelid) as definition
    from pg_index i
    join pg_class c on c.oid = i.indexrelid
    where i.indrelid = format('%I.%I', v_schema, v_name)::regclass
      and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
    order by c.relname
  loop
    execute regexp_replace(
      v_part.definition,
      '^CREATE (UNIQUE )?INDEX .*? ON (ONLY )?\S+ USING',
      format('CREATE \1INDEX %I ON %I.%I USING', replace(v_part.name, v_name || '_', v_partition || '_'), v_schema, v_partition)
    );
  end loop;
end
$$;

comment on function core._index_month_partition(text, date) is
  'Gives a month''s table, not yet attached, the keys and indexes of its parent and the unique index of core.partitioned_tables.unique_columns.';

revoke execute on function core._index_month_partition(text, date) from public;
--! EndIncluded core/functions/index_month_partition.sql
--! Included core/functions/lock_referenced_tables.sql
create or replace function core._lock_referenced_tables(p_table text)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_referenced regclass;
begin
  for v_referenced in
    select distinct c.confrelid::regclass
    from pg_constraint c
    where c.conrelid = p_table::regclass
      and c.contype = 'f'
      and c.conparentid = 0
    order by c.confrelid::regclass
  loop
    execute format('lock table %s in share row exclusive mode', v_referenced);
  end loop;
end
$$;

comment on function core._lock_referenced_tables(text) is
  'Takes the locks that attaching a partition needs on the tables that foreign keys refer to, before it takes the one on the default partition: the order in which everybody locks, masters first. Until the end of the transaction their rows can be read and referred to, not changed.';

revoke execute on function core._lock_referenced_tables(text) from public;
--! EndIncluded core/functions/lock_referenced_tables.sql
--! Included core/functions/attach_month_partition.sql
create or replace function core._attach_month_partition(p_table text, p_month date)
returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  v_schema text := split_part(p_table, '.', 1);
  v_name text := split_part(p_table, '.', 2);
  v_partition text := format('%s_%s', v_name, to_char(p_month, 'YYYY_MM'));
begin
  perform core._lock_referenced_tables(p_table);

  -- The foreign keys come with this, each validated by one join. A table that has them already would be attached
  -- without that, but not without locking the tables referred to against readers: its triggers there are removed.
  execute format('alter table %I.%I attach partition %I.%I for values from (%L) to (%L)',
    v_schema, v_name, v_schema, v_partition,
    to_char(p_month, 'YYYY-MM-DD') || ' 00:00:00+00',
    to_char(p_month + interval '1 month', 'YYYY-MM-DD') || ' 00:00:00+00');

  execute format('alter table %I.%I drop constraint %I', v_schema, v_partition, v_partition || '_range_check');
exception
  when check_violation then
    raise exception using
      errcode = 'QM007',
      message = 'rows of this month are in the default partition',
      detail = format('partition %s of %s', to_char(p_month, 'YYYY-MM'), p_table),
      hint = format('Call core.move_default_rows(%L), which makes the partition and moves them into it.', p_table);
end
$$;

comment on function core._attach_month_partition(text, date) is
  'Attaches a month''s table that core._index_month_partition has prepared; the foreign keys are added and validated by it. Until the end of the transaction the default partition can be neither read nor written and the tables referred to cannot be changed. Error: QM007 where the default partition holds rows of that month.';

revoke execute on function core._attach_month_partition(text, date) from public;
--! EndIncluded core/functions/attach_month_partition.sql
--! Included core/functions/ensure_partitions.sql
create or replace function core.ensure_partitions(p_table text, p_from timestamptz, p_to timestamptz)
returns setof text
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_month date;
  v_partition text;
begin
  if not exists (select from core.partitioned_tables t where t.table_name = p_table) then
    raise exception using
      errcode = 'QM008',
      message = 'this table is not partitioned by month',
      detail = format('table %s', p_table),
      hint = 'select table_name from core.partitioned_tables lists those that are.';
  end if;

  if (
    case
      when isfinite(p_from) and isfinite(p_to) then p_from <= p_to and p_to - p_from <= interval '100 years'
    end
  ) is not true then
    raise exception using
      errcode = 'QM009',
      message = 'the range of time is not usable',
      detail = format('from %s to %s', p_from, p_to),
      hint = 'Give the earlier time first, at most a hundred years before the later one.';
  end if;

  for v_month in
    select m.month::date
    from generate_series(
      date_trunc('month', p_from at time zone 'UTC'),
      date_trunc('month', p_to at time zone 'UTC'),
      interval '1 month'
    ) as m (month)
  loop
    v_partition := core._create_month_partition(p_table, v_month);
    if v_partition is not null then
      return next v_partition;
    end if;
  end loop;
end
$$;

comment on function core.ensure_partitions(text, timestamptz, timestamptz) is
  'Makes the monthly partitions from the month of p_from to the month of p_to that are missing, and returns their names. Errors: QM007 rows in the default partition, QM008 not a partitioned table, QM009 range.';

revoke execute on function core.ensure_partitions(text, timestamptz, timestamptz) from public;
grant execute on function core.ensure_partitions(text, timestamptz, timestamptz) to qm_maintenance, qm_migrator;
--! EndIncluded core/functions/ensure_partitions.sql
--! Included core/functions/create_partitions_ahead.sql
create or replace function core.create_partitions_ahead()
returns setof text
language sql
security definer
set search_path = pg_catalog, pg_temp
as $$
  select p.partition_name
  from core.partitioned_tables t
  cross join lateral core.ensure_partitions(
    t.table_name,
    now(),
    now() + make_interval(months => t.months_ahead)
  ) as p (partition_name)
$$;

comment on function core.create_partitions_ahead() is
  'Makes the partitions of this month and of the months ahead that core.partitioned_tables asks for, and returns the names of new ones. To be run once a day by the maintenance role; migrate runs it too.';

revoke execute on function core.create_partitions_ahead() from public;
grant execute on function core.create_partitions_ahead() to qm_maintenance, qm_migrator;
--! EndIncluded core/functions/create_partitions_ahead.sql
--! Included core/functions/move_default_rows.sql
create or replace function core.move_default_rows(p_table text)
returns bigint
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_schema text := split_part(p_table, '.', 1);
  v_name text := split_part(p_table, '.', 2);
  v_time_column text;
  v_month date;
  v_columns text;
  v_rows bigint;
  v_moved bigint := 0;
begin
  select t.time_column
  into v_time_column
  from core.partitioned_tables t
  where t.table_name = p_table;

  if not found then
    raise exception using
      errcode = 'QM008',
      message = 'this table is not partitioned by month',
      detail = format('table %s', p_table),
      hint = 'select table_name from core.partitioned_tables lists those that are.';
  end if;

  select string_agg(format('%I', a.attname), ', ' order by a.attnum)
  into v_columns
  from pg_attribute a
  where a.attrelid = format('%I.%I', v_schema, v_name)::regclass
    and a.attnum > 0
    and not a.attisdropped
    and a.attgenerated = '';

  -- The same order as whoever makes a partition: first the parent, then the default partition.
  execute format('lock table only %I.%I in share update exclusive mode', v_schema, v_name);
  execute format('lock table only %I.%I in access exclusive mode', v_schema, v_name || '_default');

  -- Guards against changes belong to live rows; these are moved, not changed.
  execute format('alter table only %I.%I disable trigger user', v_schema, v_name || '_default');

  for v_month in
    execute format('select distinct date_trunc(''month'', d.%I at time zone ''UTC'')::date from only %I.%I d order by 1',
      v_time_column, v_schema, v_name || '_default')
  loop
    perform core._create_month_partition(p_table, v_month, false);

    execute format(
      'with moved as (delete from only %1$I.%2$I d where d.%3$I >= %4$L::timestamptz and d.%3$I < %5$L::timestamptz returning %6$s) '
      'insert into %1$I.%7$I (%6$s) select %6$s from moved',
      v_schema, v_name || '_default', v_time_column,
      to_char(v_month, 'YYYY-MM-DD') || ' 00:00:00+00',
      to_char(v_month + interval '1 month', 'YYYY-MM-DD') || ' 00:00:00+00',
      v_columns,
      format('%s_%s', v_name, to_char(v_month, 'YYYY_MM')));
    get diagnostics v_rows = row_count;
    v_moved := v_moved + v_rows;

    -- A trigger that still has to fire would forbid the alter table below.
    set constraints all immediate;
    perform core._index_month_partition(p_table, v_month);
    perform core._attach_month_partition(p_table, v_month);
  end loop;

  execute format('alter table only %I.%I enable trigger user', v_schema, v_name || '_default');

  return v_moved;
end
$$;

comment on function core.move_default_rows(text) is
  'Makes the missing monthly partitions for rows that landed in the default partition and moves the rows there; returns how many. Locks the default partition meanwhile. Error: QM008.';

revoke execute on function core.move_default_rows(text) from public;
grant execute on function core.move_default_rows(text) to qm_maintenance;
--! EndIncluded core/functions/move_default_rows.sql
--! Included core/views/partitions.sql
create or replace view core.partitions
with (security_invoker = true)
as
select
  t.table_name,
  n.nspname || '.' || c.relname as partition_name,
  c.relname like '%\_default' as is_default,
  case
    when c.relname ~ '_[0-9]{4}_[0-9]{2}$' then to_date(right(c.relname, 7), 'YYYY_MM')
  end as month,
  greatest(c.reltuples, 0)::bigint as estimated_rows,
  pg_total_relation_size(c.oid) as bytes,
  c.relname ~ '_[0-9]{4}_[0-9]{2}$'
    and t.retention_months is not null
    and to_date(right(c.relname, 7), 'YYYY_MM')
      < date_trunc('month', now() at time zone 'UTC') - make_interval(months => t.retention_months) as is_expired
from core.partitioned_tables t
join pg_catalog.pg_inherits i on i.inhparent = to_regclass(t.table_name)
join pg_catalog.pg_class c on c.oid = i.inhrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace;

comment on view core.partitions is
  'Partitions of every table in core.partitioned_tables, with size and whether retention would drop them.';
comment on column core.partitions.table_name is 'Partitioned table.';
comment on column core.partitions.partition_name is 'Partition, as schema.table.';
comment on column core.partitions.is_default is 'True for the partition that takes rows of months without one; it should stay empty.';
comment on column core.partitions.month is 'First day of the month it holds (UTC); null for the default partition.';
comment on column core.partitions.estimated_rows is 'Rows by the last analyze.';
comment on column core.partitions.bytes is 'Size on disk with indexes and TOAST, in bytes.';
comment on column core.partitions.is_expired is 'True where it is older than the table''s retention: core.drop_expired_partitions would drop it.';

grant select on core.partitions to qm_app, qm_readonly, qm_auditor, qm_maintenance;
--! EndIncluded core/views/partitions.sql
--! Included core/functions/drop_expired_partitions.sql
create or replace function core.drop_expired_partitions(p_dry_run boolean default true)
returns table (
  table_name text,
  partition_name text,
  month date,
  row_count bigint,
  bytes bigint,
  is_dropped boolean
)
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_partition record;
begin
  for v_partition in
    select p.table_name, p.partition_name, p.month, p.bytes
    from core.partitions p
    where p.is_expired
    order by p.table_name, p.month
  loop
    table_name := v_partition.table_name;
    partition_name := v_partition.partition_name;
    month := v_partition.month;
    bytes := v_partition.bytes;
    is_dropped := not p_dry_run;

    execute format('select count(*) from only %s', v_partition.partition_name::regclass)
    into row_count;

    if not p_dry_run then
      execute format('drop table %s', v_partition.partition_name::regclass);
    end if;

    return next;
  end loop;
end
$$;

comment on function core.drop_expired_partitions(boolean) is
  'Retention: lists the partitions older than their table''s retention_months with their exact number of rows and, with p_dry_run => false, drops them. The dry run is the default.';

revoke execute on function core.drop_expired_partitions(boolean) from public;
grant execute on function core.drop_expired_partitions(boolean) to qm_maintenance;
--! EndIncluded core/functions/drop_expired_partitions.sql
--! Included core/functions/set_retention.sql
create or replace function core.set_retention(p_table text, p_months integer)
returns core.partitioned_tables
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_table core.partitioned_tables;
begin
  update core.partitioned_tables t
  set retention_months = p_months
  where t.table_name = p_table
  returning t.* into v_table;

  if not found then
    raise exception using
      errcode = 'QM008',
      message = 'this table is not partitioned by month',
      detail = format('table %s', p_table),
      hint = 'select table_name from core.partitioned_tables lists those that are.';
  end if;

  return v_table;
end
$$;

comment on function core.set_retention(text, integer) is
  'Sets how many whole months of a partitioned table are kept (null: all) and returns its row. Nothing is dropped until core.drop_expired_partitions(false). Error: QM008; a number below one is refused by partitioned_tables_retention_months_check.';

revoke execute on function core.set_retention(text, integer) from public;
grant execute on function core.set_retention(text, integer) to qm_maintenance;
--! EndIncluded core/functions/set_retention.sql
--! Included core/data/error_codes.sql
insert into core.error_codes (code, room, name, message, remedy)
values
  ('QM001', 'core', 'idempotency_key_reused', 'this idempotency key was used for another request', 'Send a new key with a new request; repeat a request with exactly the same parameters.'),
  ('QM002', 'core', 'append_only', 'append-only rows cannot be changed', 'Correct it with a new row: a reversal, a new version, a new decision.'),
  ('QM003', 'core', 'transition_not_allowed', 'this change of state is not allowed', 'select * from core.transitions lists the legal moves.'),
  ('QM004', 'core', 'state_without_history', 'the state does not agree with its history', 'Change states with the commands of the room.'),
  ('QM005', 'core', 'setting_not_found', 'there is no such setting', 'select name, value, description from core.settings lists them.'),
  ('QM006', 'core', 'setting_value_refused', 'the setting does not accept this value', 'The hint names its type and limits.'),
  ('QM007', 'core', 'default_partition_not_empty', 'rows of this month are in the default partition', 'core.move_default_rows makes the partition and moves them.'),
  ('QM008', 'core', 'table_not_partitioned', 'this table is not partitioned by month', 'select table_name from core.partitioned_tables lists those that are.'),
  ('QM009', 'core', 'range_not_usable', 'the range of time is not usable', 'Give the earlier time first.'),
  ('QM010', 'core', 'probability_not_usable', 'this is no probability of a quantile', 'Give a number above 0 and below 1, such as 0.95.'),
  ('QM011', 'core', 'argument_not_in_domain', 'the argument is outside of the function''s domain', 'The hint names the domain.'),
  ('QM012', 'core', 'login_bound', 'this login acts for one user only', 'Leave qm.user_id empty, or sign in with a login of the other user.')
on conflict (code) do update
set
  room = excluded.room,
  name = excluded.name,
  message = excluded.message,
  remedy = excluded.remedy;
--! EndIncluded core/data/error_codes.sql
--! Included core/data/settings.sql
insert into core.settings (name, value, value_type, default_value, minimum, maximum, allowed_values, unit, description)
values
  ('core.idempotency_key_days', '30', 'integer', '30', 1, 3650, null, 'days', 'How long an idempotency key answers a retry before core.purge_idempotency_keys removes it.'),
  ('core.is_production', 'false', 'boolean', 'false', null, null, null, null, 'True marks the database as production: reset refuses it.')
on conflict (name) do update
set
  value_type = excluded.value_type,
  default_value = excluded.default_value,
  minimum = excluded.minimum,
  maximum = excluded.maximum,
  allowed_values = excluded.allowed_values,
  unit = excluded.unit,
  description = excluded.description;
--! EndIncluded core/data/settings.sql

reset role;
