insert into governance.inhibitions (source_type, target_type, description)
values
  ('low_stock', 'predicted_depletion', 'What is low already need not be predicted.')
on conflict (source_type, target_type) do update
set description = excluded.description;
