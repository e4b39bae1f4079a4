-- People, an agent who acts for one of them, and a model of high risk with a version that holds nothing against.
insert into identity.users (id, username, email, role)
values
  ('01970000-0000-7000-8000-000000000051', 'ann', 'ann@example.com', 'planner'),
  ('01970000-0000-7000-8000-000000000052', 'bea', 'bea@example.com', 'planner'),
  ('01970000-0000-7000-8000-000000000053', 'cid', 'cid@example.com', 'admin'),
  ('01970000-0000-7000-8000-000000000054', 'vera', 'vera@example.com', 'viewer'),
  ('01970000-0000-7000-8000-000000000055', 'bot', 'bot@example.com', 'agent'),
  ('01970000-0000-7000-8000-000000000056', 'dora', 'dora@example.com', 'planner');
update identity.users
set principal_id = '01970000-0000-7000-8000-000000000056'
where username = 'bot';

create function pg_temp.act_as(p_number integer)
returns text
language sql
as $$
  select set_config('qm.user_id', case p_number when 0 then '' else '01970000-0000-7000-8000-00000000005' || p_number end, false)
$$;
create function pg_temp.vote(p_approval_id uuid, p_number integer)
returns text
language plpgsql
as $$
declare
  v_before text := current_setting('qm.user_id', true);
  v_state text;
begin
  perform pg_temp.act_as(p_number);
  v_state := (governance.approve(p_approval_id)).state;
  perform set_config('qm.user_id', coalesce(v_before, ''), false);
  return v_state;
end
$$;
-- The same numbers each time: a wave with errors of a size.
create function pg_temp.wave(p_error double precision, p_count integer default 200)
returns double precision[]
language sql
as $$
  select array_agg(100 + 10 * sin(i) + p_error * sin(i * i * 1.7) order by i) from generate_series(1, p_count) as i having p_error is not null
$$;
create temporary table names (name text primary key, id uuid not null);
create function pg_temp.id_of(p_name text)
returns uuid
language sql
as $$
  select id from names where name = p_name
$$;
create function pg_temp.name_it(p_name text, p_id uuid)
returns uuid
language sql
as $$
  insert into names values (p_name, p_id) on conflict (name) do update set id = excluded.id returning id
$$;
create function pg_temp.new_version(p_name text)
returns uuid
language sql
as $$
  select pg_temp.name_it(
    p_name, (model.register_version(pg_temp.id_of('model'), 'smoothing', repeat('a', 64), repeat('b', 64), '{"alpha": 0.3}', '{price}', '{"mae": 2.5}')).id
  )
$$;
-- Without an error the predictions that were recorded before.
create function pg_temp.validate(p_name text, p_error double precision, p_baseline text default null, p_environment text default null)
returns text
language plpgsql
as $$
declare
  v_validation uuid;
begin
  v_validation := (
    model.begin_validation(pg_temp.id_of(p_name), pg_temp.id_of('holdout'), pg_temp.id_of(p_baseline), p_environment => p_environment)
  ).id;
  perform pg_temp.name_it(p_name || ' validation', v_validation);
  return (model.judge_validation(v_validation, pg_temp.wave(p_error), case when p_baseline is null then pg_temp.wave(20) end)).state;
end
$$;
create function pg_temp.validated_version(p_name text, p_error double precision, p_baseline text default null)
returns uuid
language plpgsql
as $$
begin
  perform pg_temp.new_version(p_name);
  perform pg_temp.validate(p_name, p_error, p_baseline);
  return pg_temp.id_of(p_name);
end
$$;
-- Asked for, approved by two planners, not begun.
create function pg_temp.approved_deployment(p_name text, p_version text, p_environment text default 'production')
returns uuid
language plpgsql
as $$
declare
  v_deployment model.deployments;
begin
  v_deployment := model.request_deployment(pg_temp.id_of(p_version), p_environment, p_bake_time => '0', p_minimum_samples => 10);
  perform pg_temp.name_it(p_name, v_deployment.id);
  if p_environment = 'production' then
    perform pg_temp.vote(v_deployment.approval_id, 1);
    perform pg_temp.vote(v_deployment.approval_id, 2);
  end if;
  return v_deployment.id;
end
$$;
create function pg_temp.measure(p_name text, p_errors integer default 0, p_samples integer default 100)
returns void
language sql
as $$
  select model.record_deployment_metrics(pg_temp.id_of(p_name), 'candidate', p_samples, p_errors, 20, 5, 0.9);
$$;
create function pg_temp.deployed(p_name text, p_version text, p_environment text default 'production')
returns text
language plpgsql
as $$
declare
  v_state text;
begin
  perform pg_temp.approved_deployment(p_name, p_version, p_environment);
  perform model.start_deployment(pg_temp.id_of(p_name));
  for i in 1..2 loop
    perform pg_temp.measure(p_name);
    v_state := (model.advance_deployment(pg_temp.id_of(p_name))).state;
  end loop;
  return v_state;
end
$$;

select pg_temp.act_as(5);
select pg_temp.name_it('model', (model.register_model('demand', 'forecast', 'high', 'demand')).id);
-- The company's, so that all of its people see it.
update model.models set owner_id = null;
select pg_temp.name_it('holdout', (model.freeze_holdout(pg_temp.id_of('model'), 'spring', pg_temp.wave(0))).id);
