create type ops.check_status as enum ('ok', 'finding', 'skipped');

comment on type ops.check_status is
  'Outcome of an integrity check: ok, something was found, or it could not be run.';
