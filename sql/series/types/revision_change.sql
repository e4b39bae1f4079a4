create type series.revision_change as enum ('loaded', 'recorded', 'corrected', 'revoked');

comment on type series.revision_change is
  'What happened to the observations of a series: loaded, an upload brought them; recorded, they were written directly, new or in place of others; corrected, a decision about a finding changed or removed one; revoked, an upload was taken back.';
