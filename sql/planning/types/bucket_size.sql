create type planning.bucket_size as enum ('day', 'week', 'month');

comment on type planning.bucket_size is 'Length of a planning bucket: day, week (from Monday) or calendar month.';
