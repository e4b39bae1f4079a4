-- A file of monthly revenue with everything that can be wrong in a series; needs uploads.sql.
create function pg_temp.revenue_mapping() returns jsonb language sql as $$
  select pg_temp.mapping(
    '{"name": {"column": "Series"}, "at": {"column": "Month", "type": "date"}, "value": {"column": "Value", "type": "number"}, "kind": {"constant": "revenue"}, "frequency": {"constant": "monthly"}, "currency": {"constant": "EUR"}}',
    '[{"target": "observations", "values": {"series": "name", "at": "at", "value": "value", "kind": "kind", "frequency": "frequency", "currency": "currency"}}]'
  )
$$;
create function pg_temp.read_revenue(p_file text default 'revenue') returns uuid language sql as $$
  select pg_temp.read(
    pg_temp.revenue_mapping(), '{Series,Month,Value}',
    '[["North", "2025-01-01", "100"], ["North", "2025-02-01", "102"], ["North", "2025-02-01", "102"], ["North", "2025-03-01", ""],
      ["North", "2025-04-01", "104"], ["North", "2025-04-01", "140"], ["North", "2025-07-01", "106"], ["North", "2025-09-01", "103"],
      ["North", "2025-08-01", "101"], ["North", "2025-10-01", "99"], ["North", "2025-11-01", "1000"], ["South", "2025-01-01", "7"]]',
    p_file
  )
$$;
create function pg_temp.finding(p_kind text, p_line bigint) returns uuid language sql as $$
  select f.id from series.upload_findings f where f.kind::text = p_kind and f.line_number is not distinct from p_line order by f.id desc limit 1
$$;
create function pg_temp.decided() returns table (line_number bigint, kind text, decision text, corrected_value double precision, comment text) language sql as $$
  select f.line_number, f.kind::text, f.decision::text, f.corrected_value, f.comment
  from series.upload_findings f
  where f.decision <> 'pending'
  order by f.line_number, f.kind
$$;
