create type planning.safety_stock_rule as enum ('service_level', 'days_of_cover', 'fixed', 'none');

comment on type planning.safety_stock_rule is
  'How safety stock is set: service_level from forecast error and lead time; days_of_cover from mean demand; fixed as given; none.';
