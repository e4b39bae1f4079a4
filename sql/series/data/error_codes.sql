insert into core.error_codes (code, room, name, message, remedy)
values
  ('QM501', 'series', 'mapping_not_usable', 'the mapping cannot be used', 'DETAIL names the place in the mapping file and what is wrong with it.'),
  ('QM502', 'series', 'header_not_usable', 'the file has no usable header', 'Check delimiter, encoding and skip_lines of the mapping.'),
  ('QM503', 'series', 'upload_state', 'the upload is not in the state for this', 'select state from series.uploads tells where it stands.'),
  ('QM504', 'series', 'upload_not_found', 'there is no such upload', 'select id, filename, state from series.uploads lists them.'),
  ('QM505', 'series', 'staging_gone', 'the staging table of the upload is gone', 'Import the file again; an import runs in one transaction.'),
  ('QM506', 'series', 'rejects_not_accepted', 'some records of the upload are rejected', 'Look at series.upload_rejects; correct the file or accept the rest.'),
  ('QM507', 'series', 'upload_not_revocable', 'nothing of this upload can be taken back', 'Masters may be in use; stock is corrected by counting again.'),
  ('QM508', 'series', 'series_not_found', 'there is no such time series', 'select id, name from series.series lists them.'),
  ('QM509', 'series', 'observation_not_usable', 'the observation cannot be recorded', 'DETAIL names the observation and what is wrong with it.'),
  ('QM510', 'series', 'series_not_usable', 'the time series cannot be described like this', 'DETAIL says what is missing.'),
  ('QM511', 'series', 'finding_decided', 'the finding is already decided', 'A decision stays; look for newer findings.'),
  ('QM512', 'series', 'findings_not_decided', 'findings of the upload wait for a decision', 'Decide them with series.decide_upload_finding, or correct the file and import it again.'),
  ('QM513', 'series', 'decision_not_possible', 'the finding cannot be decided like this', 'DETAIL says what is missing or does not fit; the comment of series.decide_upload_finding lists what is possible.'),
  ('QM514', 'series', 'upload_overtaken', 'others were faster than the upload', 'Reject the upload and import its file again: it is then held against what is there now.')
on conflict (code) do update
set
  room = excluded.room,
  name = excluded.name,
  message = excluded.message,
  remedy = excluded.remedy;
