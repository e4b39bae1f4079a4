create type series.quality_decision as enum ('pending', 'accepted', 'fixed', 'ignored');

comment on type series.quality_decision is
  'What was decided about a finding: accepted, the value is right; fixed, it was corrected; ignored, it stays unexplained.';
