create or replace function demand._find_lines_naming(p_source text, p_words text[])
returns table (upload_id uuid, line_number bigint)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  -- A word that has a separator in it, as a name with a comma, is no single field; there are few of them.
  return query execute format(
    $query$
      with words as materialized (
        select distinct lower(btrim(w.word, $2)) as word
        from unnest($1) as w (word)
      )
      select s.upload_id, s.line_number
      from (%1$s) s
      cross join lateral regexp_split_to_table(lower(s.line), '[,;|\t]') as f (field)
      join words w on w.word = btrim(f.field, $2)
      where w.word <> ''
      union
      select s.upload_id, s.line_number
      from (%1$s) s
      join words w on w.word ~ '[,;|\t"]' and strpos(replace(lower(s.line), '""', '"'), w.word) > 0
    $query$,
    p_source
  )
  using p_words, E' "\r\n()';
end
$$;

comment on function demand._find_lines_naming(text, text[]) is
  'Which lines of files hold one of the words as a field, without regard to case, quotes and spaces around it. p_source: a query with upload_id, line_number and line. A short word is found in columns where it means something else too: rather a line too many than one too few.';

revoke execute on function demand._find_lines_naming(text, text[]) from public;
