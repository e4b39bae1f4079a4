create type planning.explanation_topic as enum (
  'recommendation', 'requirement', 'stock', 'scheduled_receipt', 'safety_stock', 'policy', 'lead_time', 'lot', 'split', 'price', 'offer',
  'approval', 'customer_order', 'forecast', 'peg', 'more'
);

comment on type planning.explanation_topic is
  'What a line of an explanation is about: the recommendation itself; the requirement (net need) behind it; stock, scheduled receipts, safety stock, policy and lead time that netting used; what set the lot and its parts; price; offers taken and rejected; approval; and what needs it: customers'' orders, forecast, pegs up to other orders, or that there are more of these.';
