create or replace function series.read_upload_report(p_upload_id uuid, p_finding_limit integer default 100)
returns jsonb
language plpgsql
stable
set search_path = pg_catalog, pg_temp
as $$
declare
  v_upload series.uploads;
begin
  select u.*
  into v_upload
  from series.uploads u
  where u.id = p_upload_id;

  if not found then
    raise exception using
      errcode = 'QM504',
      message = 'there is no such upload',
      detail = format('upload %s', p_upload_id),
      hint = 'select id, filename, state from series.uploads lists them.';
  end if;

  return jsonb_build_object(
    'upload_id', v_upload.id,
    'filename', v_upload.filename,
    'data_type', v_upload.data_type,
    'mapping_name', v_upload.mapping_name,
    'state', v_upload.state,
    'line_count', v_upload.line_count,
    'accepted_count', v_upload.accepted_count,
    'rejected_count', v_upload.rejected_count,
    'filtered_count', v_upload.filtered_count,
    -- Of what was meant to be loaded.
    'quality', round(v_upload.accepted_count::numeric / nullif(v_upload.line_count - v_upload.filtered_count, 0), 4),
    'undecided_count', (
      select count(*)
      from series.upload_findings f
      where f.upload_id = p_upload_id
        and f.needs_decision
        and f.decision = 'pending'
    ),
    'unknown_columns', coalesce(v_upload.detected_schema -> 'unknown_columns', '[]'),
    'filters', (
      select coalesce(jsonb_agg(jsonb_build_object('reason', f.reason, 'record_count', f.record_count) order by f.record_count desc, f.reason), '[]')
      from series.upload_filters f
      where f.upload_id = p_upload_id
    ),
    'rejects', (
      select coalesce(
        jsonb_agg(
          jsonb_build_object('column_name', r.column_name, 'reason', r.reason, 'record_count', r.record_count, 'first_line_number', r.first_line_number)
          order by r.record_count desc, r.reason, r.column_name
        ),
        '[]'
      )
      from (
        select x.column_name, x.reason, count(*) as record_count, min(x.line_number) as first_line_number
        from series.upload_rejects x
        where x.upload_id = p_upload_id
        group by x.column_name, x.reason
      ) as r
    ),
    'series', (
      select coalesce(
        jsonb_agg(
          jsonb_build_object(
            'name', s.name,
            'kind', s.kind,
            'frequency', s.frequency,
            'unit', s.unit,
            'currency', s.currency,
            'is_new', s.is_new,
            'record_count', s.record_count,
            'missing_count', s.missing_count,
            'first_at', s.first_at,
            'last_at', s.last_at,
            'minimum', s.minimum,
            'maximum', s.maximum,
            'mean', s.mean,
            'finding_counts', (
              select coalesce(
                jsonb_agg(
                  jsonb_build_object(
                    'kind', c.kind,
                    'needs_decision', c.needs_decision,
                    'finding_count', c.finding_count,
                    'record_count', c.record_count,
                    'pending_count', c.pending_count,
                    'accepted_count', c.accepted_count,
                    'fixed_count', c.fixed_count,
                    'dropped_count', c.dropped_count,
                    'ignored_count', c.ignored_count,
                    'severity', c.severity,
                    'first_line_number', c.first_line_number,
                    'first_at', c.first_at,
                    'last_at', c.last_at
                  )
                  order by c.kind
                ),
                '[]'
              )
              from series.upload_finding_counts c
              where c.upload_id = p_upload_id
                and c.series_name = s.name
            )
          )
          order by s.name
        ),
        '[]'
      )
      from series.upload_series s
      where s.upload_id = p_upload_id
    ),
    'findings', (
      select coalesce(
        jsonb_agg(
          jsonb_build_object(
            'id', f.id,
            'series_name', f.series_name,
            'kind', f.kind,
            'line_number', f.line_number,
            'at', f.at,
            'until_at', f.until_at,
            'record_count', f.record_count,
            'value', f.value,
            'expected_low', f.expected_low,
            'expected_high', f.expected_high,
            'severity', f.severity,
            'needs_decision', f.needs_decision,
            'decision', f.decision,
            'corrected_value', f.corrected_value,
            'comment', f.comment,
            'decided_by', f.decided_by,
            'decided_at', f.decided_at
          )
          order by f.needs_decision desc, f.series_name, f.at, f.line_number, f.kind
        ),
        '[]'
      )
      from (
        select x.*
        from series.upload_findings x
        where x.upload_id = p_upload_id
        order by x.needs_decision desc, x.series_name, x.at, x.line_number, x.kind
        limit p_finding_limit
      ) as f
    )
  );
end
$$;

comment on function series.read_upload_report(uuid, integer) is
  'The validation report of an upload as one JSON document, before it is loaded and afterwards: the account of its records, quality (accepted records as a share of those not filtered; null where there are none), filters and rejects by reason, each series with its figures and counts of findings, and the first p_finding_limit findings, those that need a decision first (null: all). undecided_count says how many decisions the load waits for. Error: QM504.';

revoke execute on function series.read_upload_report(uuid, integer) from public;
grant execute on function series.read_upload_report(uuid, integer) to qm_app, qm_readonly, qm_auditor;
