create or replace function series.register_upload(
  p_filename text,
  p_sha256 bytea,
  p_byte_count bigint,
  p_mapping jsonb,
  p_detected_schema jsonb,
  p_header text[],
  out upload_id uuid,
  out state text,
  out staging_table text,
  out duplicate_of uuid
)
returns record
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_owner_id uuid := identity.owner_of_new_rows();
  v_data_type text := coalesce(p_mapping ->> 'data_type', '');
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  if coalesce(cardinality(p_header), 0) = 0 or cardinality(p_header) > 500 then
    raise exception using
      errcode = 'QM502',
      message = 'the file has no usable header',
      detail = format('%s columns in %s', coalesce(cardinality(p_header), 0), p_filename),
      hint = 'The first line after skip_lines must name 1 to 500 columns; check the delimiter.';
  end if;

  perform series._check_mapping(p_mapping, p_header);

  -- The same file in two sessions: the second waits here and then finds the first one's load.
  perform pg_advisory_xact_lock(hashtextextended('series.upload ' || encode(p_sha256, 'hex'), 0));

  select u.id
  into duplicate_of
  from series.uploads u
  where u.owner_id is not distinct from v_owner_id
    and u.sha256 = p_sha256
    and u.data_type = v_data_type
    and u.state = 'loaded';

  -- History first, so that the guard of the table finds it even in a session that checks constraints at once.
  upload_id := core.uuid_v7();
  perform core.record_transition('upload', upload_id, 'nonexistent', 'received');

  insert into series.uploads (id, owner_id, filename, sha256, byte_count, data_type, mapping_name, mapping, detected_schema)
  values (
    upload_id, v_owner_id, p_filename, p_sha256, p_byte_count, v_data_type, coalesce(p_mapping ->> 'name', v_data_type), p_mapping,
    coalesce(p_detected_schema, '{}') || jsonb_build_object('header', p_header)
  );
  perform series._move_upload(upload_id, 'received', 'hashing');

  if duplicate_of is not null then
    perform series._move_upload(upload_id, 'hashing', 'duplicate', format('loaded before as %s', duplicate_of));
    state := 'duplicate';
    return;
  end if;

  state := 'hashing';
  staging_table := series._staging_name(upload_id, 'staging');

  execute format(
    'create unlogged table %s (line_number bigint not null, raw text, %s)',
    staging_table,
    (select string_agg(format('c%s text', n), ', ' order by n) from generate_series(1, cardinality(p_header)) as n)
  );
  execute format('grant insert on %s to qm_app, qm_migrator', staging_table);
  execute format('comment on table %s is %L', staging_table, format('Text of %s while it is being imported.', p_filename));
end
$$;

comment on function series.register_upload(text, bytea, bigint, jsonb, jsonb, text[]) is
  'First step of an import, in one transaction with the others: checks the mapping against the file''s header and makes the staging table series.staging_<id> (line_number, raw, c1 to cN), into which the client copies the records. A file that the same owner has loaded before is answered with state duplicate and no staging table. Errors: QM501 mapping, QM502 header, QM102 and QM103 the user may not.';

revoke execute on function series.register_upload(text, bytea, bigint, jsonb, jsonb, text[]) from public;
grant execute on function series.register_upload(text, bytea, bigint, jsonb, jsonb, text[]) to qm_app;
