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
