create type model.loss as enum ('absolute', 'squared');

comment on type model.loss is
  'Loss by which two versions are compared: the absolute or the squared error.';
