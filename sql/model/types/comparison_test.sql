create type model.comparison_test as enum ('diebold_mariano', 'welch', 'bootstrap');

comment on type model.comparison_test is
  'Test of whether the losses of two versions differ.';
