create type series.quality_decision as enum ('pending', 'accepted', 'fixed', 'dropped', 'ignored');

comment on type series.quality_decision is
  'What was decided about a finding: accepted, the value is right as it is; fixed, it was corrected; dropped, it is not part of the series; ignored, it stays unexplained.';
