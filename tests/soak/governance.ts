/** Models and those who govern them: actions, approvals, alerts, versions, deployments, retrainings. */
import type pg from 'pg';
import { any, type Command, type Random, type World } from './world.js';

interface People {
  /** Planners, an admin and two agents, of whom one acts for a planner. */
  users: string[];
}

const setUp = `
  insert into identity.users (username, email, role)
  select 'planner' || n, 'planner' || n || '@example.com', 'planner'::identity.user_role from generate_series(1, 4) n
  union all select 'admin1', 'admin1@example.com', 'admin'
  union all select 'agent' || n, 'agent' || n || '@example.com', 'agent' from generate_series(1, 2) n;
  update identity.users set principal_id = (select id from identity.users where username = 'planner1') where username = 'agent1';
  update governance.action_types set lease = interval '1 second', retry_after = interval '1 second';
  update governance.approval_policies set expires_after = interval '20 seconds' where subject_type <> 'procurement_recommendation';
  update governance.alert_policies set escalate_after = interval '2 seconds', acknowledge_for = interval '2 seconds', reopen_within = interval '1 second';
  insert into governance.alert_policies (alert_type, hold_for, description) values ('held_alert', interval '1 second', 'soak');
  update core.settings set value = '0' where name = 'model.retraining_cooldown_hours';
  update core.settings set value = '2' where name = 'model.minimum_holdout';
  select model.register_model('model ' || n, 'forecast', (array['low', 'medium', 'high'])[n]::core.risk_level) from generate_series(1, 3) n;
  select model.freeze_holdout(m.id, 'holdout', array(select 100 + 10 * sin(i) from generate_series(1, 60) i)) from model.models m;
`;

/** Does something as a random user. */
async function as(client: pg.Client, random: Random, { users }: People): Promise<void> {
  await client.query(`select set_config('qm.user_id', $1, false)`, [any(users, random)]);
}

/** A command on a random row that a query finds, as a random user. */
const on =
  (find: string, call: string, ...more: ((random: Random) => unknown)[]): Command<People> =>
  async (client, random, people) => {
    await as(client, random, people);
    const { rows } = await client.query<{ id: string }>(`select id from (${find}) as found order by random() limit 1`);
    const missing = '00000000-0000-0000-0000-000000000000';
    return client.query(call, [rows[0]?.id ?? missing, ...more.map((value) => value(random))]);
  };

const call =
  (text: string, ...more: ((random: Random) => unknown)[]): Command<People> =>
  async (client, random, people) => {
    await as(client, random, people);
    return client.query(
      text,
      more.map((value) => value(random)),
    );
  };

const wave = (error: number): string =>
  `array(select 100 + 10 * sin(i) + ${error} * sin(i * i * 1.7) from generate_series(1, 60) i)`;
const recent = `order by id desc limit 30`;

const commands: Record<string, Command<People>> = {
  propose: call(
    `select governance.propose_action($1, 'soak', jsonb_build_object('n', $2::integer))`,
    (random) => any(['retrain_model', 'rollback_model', 'send_alert', 'collect_diagnostics'], random),
    (random) => random(1000),
  ),
  approve: on(`select id from governance.approvals where state = 'pending' ${recent}`, 'select governance.approve($1)'),
  'approve again': on(
    `select id from governance.approvals where state = 'pending' ${recent}`,
    `select governance.approve($1, (select parameters_hash from governance.approvals where id = $1), 'seen')`,
  ),
  reject: async (client, random, people) =>
    random(4)
      ? undefined
      : on(
          `select id from governance.approvals where state = 'pending' ${recent}`,
          `select governance.reject($1, 'no')`,
        )(client, random, people),
  revoke: on(
    `select approval_id as id from governance.approval_votes v where revoked_at is null order by voted_at desc limit 20`,
    'select governance.revoke_vote($1)',
  ),
  revise: on(
    `select id from governance.agent_actions where state in ('pending', 'approved') ${recent}`,
    `select governance.revise_action($1, (select revision from governance.agent_actions where id = $1), jsonb_build_object('n', $2::integer))`,
    (random) => random(1000),
  ),
  cancel: async (client, random, people) =>
    random(4)
      ? undefined
      : on(
          `select id from governance.agent_actions where state in ('pending', 'approved') ${recent}`,
          'select governance.cancel_action($1)',
        )(client, random, people),
  claim: call(`select governance.claim_action($1)`, (random) => `worker ${random(8)}`),
  'claim by name': on(
    `select id from governance.agent_actions where state in ('pending', 'approved', 'retry_wait') ${recent}`,
    `select governance.claim_action('worker', p_action_id => $1)`,
  ),
  complete: on(
    `select id from governance.agent_actions where state = 'executing'`,
    `select governance.complete_action($1, (select attempt from governance.agent_actions where id = $1) - $2::integer)`,
    (random) => (random(5) ? 0 : 1),
  ),
  fail: on(
    `select id from governance.agent_actions where state = 'executing'`,
    `select governance.fail_action($1, (select attempt from governance.agent_actions where id = $1), 'soak')`,
  ),
  'recover actions': call('select governance.recover_actions()'),
  settle: on(
    `select id from governance.agent_actions where state = 'unknown'`,
    `select governance.settle_action($1, $2, 'soak')`,
    (random) => any(['succeeded', 'failed', 'retry_wait'], random),
  ),
  'expire approvals': call('select governance.expire_approvals()'),

  'raise alert': call(
    `select governance.raise_alert($1, $2::core.severity, 'soak', 'soak', $1 || ':' || $3::text)`,
    (random) => any(['soak_alert', 'held_alert'], random),
    (random) => any(['low', 'high', 'critical'], random),
    (random) => random(6),
  ),
  'acknowledge alert': on(`select id from governance.active_alerts`, 'select governance.acknowledge_alert($1)'),
  'snooze alert': on(
    `select id from governance.active_alerts`,
    `select governance.snooze_alert($1, clock_timestamp() + interval '1 second')`,
  ),
  'resolve alert': on(
    `select id from governance.active_alerts`,
    'select governance.resolve_alert($1, (select occurrence_count from governance.alerts where id = $1))',
  ),
  'wake alerts': call('select governance.wake_alerts()'),

  'register version': on(
    'select id from model.models',
    `select model.register_version($1, 'soak', repeat('a', 64), repeat('b', 64))`,
  ),
  'begin validation': on(
    `select id from model.model_versions where state = 'registered'`,
    `select model.begin_validation(
       v.id, h.id, (select a.version_id from model.active_versions a where a.model_id = v.model_id and a.environment = $2), p_environment => $2
     )
     from model.model_versions v join model.holdouts h on h.model_id = v.model_id where v.id = $1`,
    (random) => any(['production', 'staging'], random),
  ),
  'judge validation': on(
    `select id from model.validations where state = 'pending'`,
    // Nearer to what happened than what it has to beat, or nearly as far.
    `select model.judge_validation(
       v.id,
       array(
         select o.actual + case when $2 then 0.7 else 0.99 end * (b.prediction - o.actual)
         from unnest(h.actuals) with ordinality as o (actual, position)
         join unnest(coalesce(p.predictions, ${wave(9)})) with ordinality as b (prediction, position) using (position)
         order by position
       ),
       case when v.baseline_version_id is null then ${wave(20)} end
     )
     from model.validations v
     join model.holdouts h on h.id = v.holdout_id
     left join model.holdout_predictions p on p.holdout_id = h.id and p.version_id = v.baseline_version_id
     where v.id = $1`,
    (random) => random(5) > 0,
  ),
  'abort validation': async (client, random, people) =>
    random(5)
      ? undefined
      : on(`select id from model.validations where state = 'pending'`, `select model.abort_validation($1, 'soak')`)(
          client,
          random,
          people,
        ),
  'request deployment': on(
    `select v.id from model.model_versions v where v.state in ('validated', 'superseded')
       and not exists (select from model.deployments d where d.version_id = v.id and d.state = 'pending') order by v.id desc limit 20`,
    `select model.request_deployment($1, $2, p_bake_time => '0', p_minimum_samples => 10)`,
    (random) => any(['production', 'staging'], random),
  ),
  'start deployment': on(
    `select d.id from model.deployments d join governance.approvals a on a.id = d.approval_id where d.state = 'pending' and a.state = 'approved'`,
    'select model.start_deployment($1)',
  ),
  measure: on(
    `select id from model.deployments where state in ('canary', 'paused', 'active')`,
    `select model.record_deployment_metrics($1, 'candidate', 50, $2)`,
    (random) => (random(8) ? random(3) : 30),
  ),
  'advance deployment': on(
    `select id from model.deployments where state in ('canary', 'active')`,
    'select model.advance_deployment($1)',
  ),
  'advance deployments': call('select model.advance_deployments()'),
  'pause deployment': on(
    `select id from model.deployments where state = 'canary'`,
    `select model.pause_deployment($1, 'soak')`,
  ),
  'resume deployment': on(
    `select id from model.deployments where state = 'paused'`,
    `select model.resume_deployment($1, 'soak')`,
  ),
  'roll back': async (client, random, people) =>
    random(3)
      ? undefined
      : on(
          `select id from model.deployments where state in ('canary', 'paused', 'active')`,
          `select model.roll_back_deployment($1, 'soak')`,
        )(client, random, people),
  'cancel deployment': async (client, random, people) =>
    random(5)
      ? undefined
      : on(`select id from model.deployments where state = 'pending'`, `select model.cancel_deployment($1, 'soak')`)(
          client,
          random,
          people,
        ),
  retire: async (client, random, people) =>
    random(5)
      ? undefined
      : on(
          `select id from model.model_versions where state in ('superseded', 'validated', 'active')`,
          `select model.retire_version($1, 'soak', $2)`,
          (inner) => inner(4) === 0,
        )(client, random, people),

  'request retraining': on(
    'select id from model.models',
    `select model.request_retraining($1, $2, 'soak')`,
    (random) => `trigger ${random(3)}`,
  ),
  'claim retraining': call(`select model.claim_retraining($1, interval '1 second')`, (random) => `worker ${random(8)}`),
  'evaluate retraining': on(
    `select id from model.retraining_workflows where state = 'running'`,
    'select model.evaluate_retraining($1, (select attempt from model.retraining_workflows where id = $1), 1)',
  ),
  'complete retraining': on(
    `select id from model.retraining_workflows where state = 'evaluating'`,
    `select model.complete_retraining($1, (select attempt from model.retraining_workflows where id = $1) - $2::integer, 'no_improvement')`,
    (random) => (random(5) ? 0 : 1),
  ),
  'fail retraining': on(
    `select id from model.retraining_workflows where state in ('running', 'evaluating', 'cancelling')`,
    `select model.fail_retraining($1, (select attempt from model.retraining_workflows where id = $1), 'soak')`,
  ),
  'cancel retraining': async (client, random, people) =>
    random(4)
      ? undefined
      : on(
          `select id from model.retraining_workflows where state in ('queued', 'running')`,
          `select model.cancel_retraining($1, 'soak')`,
        )(client, random, people),
  'recover retrainings': call('select model.recover_retrainings()'),
  predict: call('select model.log_prediction(id, 1) from model.model_versions order by random() limit 1'),
  fold: call('select model.fold_rollups()'),
};

/** What has to hold whatever happened. */
const invariants = `
  select finding || ' ' || subject as broken from model.integrity_findings where finding not like '%default_partition'
  union all
  select finding || ' ' || subject from governance.integrity_findings
  union all
  select finding || ' ' || subject from governance.verify_audit_log()
  union all
  select finding || ' ' || subject from ops.state_findings()
  union all
  select 'executed without quorum: ' || a.id
  from governance.agent_actions a
  join governance.approvals p on p.id = a.approval_id
  where a.attempt > 0
    and (
      p.used_at is null
      or p.quorum > (
        select count(*)
        from governance.approval_votes v
        where v.approval_id = p.id and v.decision = 'approve' and v.revoked_at is null and v.parameters_hash = p.parameters_hash
      )
    )
  union all
  select 'executed more often than attempted: ' || a.id
  from governance.agent_actions a
  where a.attempt <> (select count(*) from core.state_history h where h.machine = 'agent_action' and h.subject_id = a.id and h.to_state = 'executing')
  union all
  select 'approved by who asked: ' || v.approval_id
  from governance.approval_votes v
  join governance.approvals p on p.id = v.approval_id
  where v.approver_id in (p.requested_by, p.principal_id)
  union all
  select 'history with a gap: ' || machine || ' ' || subject_id
  from core.state_history
  group by machine, subject_id
  having count(*) <> max(sequence) or min(sequence) <> 1
  union all
  select 'active twice: ' || model_id || ' ' || environment
  from model.deployments
  where state = 'active'
  group by model_id, environment
  having count(*) > 1
  union all
  select 'in flight twice: ' || model_id || ' ' || environment
  from model.deployments
  where state in ('canary', 'paused', 'rolling_back')
  group by model_id, environment
  having count(*) > 1
  union all
  select 'live twice: ' || fingerprint
  from governance.alerts
  where state <> 'resolved'
  group by fingerprint
  having count(*) > 1
  union all
  select 'version numbers with a gap: ' || model_id
  from model.model_versions
  group by model_id
  having count(*) <> max(version)
`;

export const governance: World<People> = {
  setUp,
  commands,
  context: async (client) => ({
    users: (await client.query<{ id: string }>('select id from identity.users order by username')).rows.map(
      (row) => row.id,
    ),
  }),
  findings: async (client) => (await client.query(invariants)).rows as unknown[],
};
