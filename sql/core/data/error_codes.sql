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
