create schema catalog;

comment on schema catalog is
  'Master data: items (products and materials in one master), units, categories, locations, suppliers with their offers and prices, bills of material.';

grant usage on schema catalog to qm_app, qm_readonly, qm_auditor, qm_maintenance, qm_migrator;
