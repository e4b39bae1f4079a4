create type catalog.bom_basis as enum ('quantity', 'share');

comment on type catalog.bom_basis is
  'How a line of a bill of material says its quantity: quantity is component units per parent unit; share is a part of the parent''s quantity (1 is 100 %), both in the same unit of measure.';
