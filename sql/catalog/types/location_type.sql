create type catalog.location_type as enum ('store', 'warehouse', 'plant', 'virtual');

comment on type catalog.location_type is
  'What a location is: store sells, warehouse keeps, plant makes, virtual holds no goods (a group, a channel, goods in transit).';
