create or replace function series.load_upload(p_upload_id uuid, p_accept_rejects boolean default false)
returns series.uploads
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
set work_mem = '128MB'
as $$
declare
  v_upload series.uploads;
  v_target record;
  v_source text;
  v_count bigint;
  v_undecided record;
  v_loaded jsonb := '{}'::jsonb;
begin
  perform identity._check_actor('agent', 'analyst', 'planner', 'admin');

  select u.*
  into v_upload
  from series.uploads u
  where u.id = p_upload_id
    and identity._sees_owner(u.owner_id)
  for no key update;

  if not found then
    raise exception using
      errcode = 'QM504',
      message = 'there is no such upload',
      detail = format('upload %s', p_upload_id),
      hint = 'select id, filename, state from series.uploads lists them.';
  end if;

  if v_upload.state in ('validated', 'partially_valid') then
    select
      count(*) as finding_count,
      (array_agg(format('%s in %s, line %s', f.kind, f.series_name, f.line_number) order by f.line_number, f.kind))[1] as first_finding
    into v_undecided
    from series.upload_findings f
    where f.upload_id = p_upload_id
      and f.needs_decision
      and f.decision = 'pending';

    if v_undecided.finding_count > 0 then
      raise exception using
        errcode = 'QM512',
        message = 'findings of the upload wait for a decision',
        detail = format('%s in %s, the first: %s', v_undecided.finding_count, v_upload.filename, v_undecided.first_finding),
        hint = 'Look at series.upload_findings and decide with series.decide_upload_finding, or correct the file and import it again.';
    end if;
  end if;

  if v_upload.state = 'partially_valid' and not p_accept_rejects then
    raise exception using
      errcode = 'QM506',
      message = 'some records of the upload are rejected',
      detail = format('%s of %s records of %s', v_upload.rejected_count, v_upload.line_count, v_upload.filename),
      hint = 'Look at series.upload_rejects, then correct the file or load the rest with p_accept_rejects => true.';
  end if;

  if to_regclass(series._staging_name(p_upload_id, 'typed')) is null and v_upload.state in ('validated', 'partially_valid') then
    raise exception using
      errcode = 'QM505',
      message = 'the staging table of the upload is gone',
      detail = format('upload %s', p_upload_id),
      hint = 'Import the file again; an import runs in one transaction.';
  end if;

  -- Working tables are not logged: after a crash of the server they are empty.
  if v_upload.state in ('validated', 'partially_valid') then
    execute format('select count(*) from %s t where t.filter_reason is null and t.faults is null', series._staging_name(p_upload_id, 'typed'))
    into v_count;

    if v_count <> v_upload.accepted_count then
      raise exception using
        errcode = 'QM505',
        message = 'the staging table of the upload is gone',
        detail = format('upload %s: %s of %s accepted records are left', p_upload_id, v_count, v_upload.accepted_count),
        hint = 'Reject the upload with series.reject_upload and import the file again.';
    end if;
  end if;

  -- Two uploads of one file can both be validated; one of them is loaded.
  perform pg_advisory_xact_lock(hashtextextended('series.upload ' || encode(v_upload.sha256, 'hex'), 0));

  if exists (
    select
    from series.uploads u
    where u.owner_id is not distinct from v_upload.owner_id
      and u.sha256 = v_upload.sha256
      and u.data_type = v_upload.data_type
      and u.state = 'loaded'
      and u.id <> p_upload_id
  ) then
    raise exception using
      errcode = 'QM503',
      message = 'the upload is not in the state for this',
      detail = format('the file of upload %s was loaded by another upload meanwhile', p_upload_id),
      hint = 'Reject this one with series.reject_upload.';
  end if;

  perform series._move_upload(
    p_upload_id,
    case when v_upload.state = 'partially_valid' then 'partially_valid' else 'validated' end,
    'loading',
    case when v_upload.state = 'partially_valid' then 'accepted without the rejected records' end
  );
  perform series._drop_decided_records(v_upload);

  for v_target in
    select t.definition, u.target, u.table_name, u.loader
    from jsonb_array_elements(v_upload.mapping -> 'targets') with ordinality as t (definition, place)
    join series.upload_targets u on u.target = t.definition ->> 'target'
    order by t.place
  loop
    v_source := series._target_source_sql(v_upload, v_target.definition);

    if v_target.table_name is not null then
      v_count := series._load_masters(v_target.definition, v_source);
    else
      execute format('select %s($1, $2, $3)', v_target.loader)
      into v_count
      using v_source, p_upload_id, coalesce(v_target.definition ->> 'mode', 'create');
    end if;

    v_loaded := v_loaded || jsonb_build_object(
      v_target.target, coalesce((v_loaded ->> v_target.target)::bigint, 0) + v_count
    );
  end loop;

  if v_loaded ? 'observations' then
    perform series._add_upload_revisions(p_upload_id, 'loaded');
  end if;

  update series.uploads u
  set
    loaded_at = clock_timestamp(),
    detected_schema = u.detected_schema || jsonb_build_object('loaded', v_loaded)
  where u.id = p_upload_id;

  perform series._move_upload(p_upload_id, 'loading', 'loaded');
  perform series._drop_staging(p_upload_id);

  select u.* into v_upload from series.uploads u where u.id = p_upload_id;
  return v_upload;
end
$$;

comment on function series.load_upload(uuid, boolean) is
  'Last step of an import: loads the accepted records into their targets, all or nothing, and drops the staging tables. Records are accounted for by a check constraint: accepted + rejected + filtered = read. What each target got is in detected_schema, key loaded. Findings are applied as they were decided: a dropped record becomes a rejected one. Errors: QM503 state, QM504 no such upload, QM505 staging gone, QM506 rejects not accepted, QM512 findings wait for a decision, QM514 others were faster, and those of the targets'' commands.';

revoke execute on function series.load_upload(uuid, boolean) from public;
grant execute on function series.load_upload(uuid, boolean) to qm_app;
