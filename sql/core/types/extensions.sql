-- The one extension that the schema needs: exclusion constraints that mix equality with ranges.
-- It is a trusted extension, so the owner of the database can install it.
create extension if not exists btree_gist with schema public;
