create type model.validation_state as enum ('pending', 'passed', 'failed', 'aborted');

comment on type model.validation_state is
  'State of a validation: pending until predictions are judged; passed or failed by its gates; aborted where the machinery broke, which says nothing about the version.';
