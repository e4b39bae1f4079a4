create or replace function series.parse_number(
  p_text text,
  p_decimal text default '.',
  p_thousands text default ',',
  p_is_percent boolean default false
)
returns numeric
language sql
immutable
parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select case
    when n.number ~ '^[-+]?[0-9]{1,30}(\.[0-9]{1,30})?([eE][-+]?[0-9]{1,2})?$'
      then n.number::numeric * case when n.is_negative then -1 else 1 end / case when p_is_percent then 100 else 1 end
  end
  from (
    select
      b.bare ~ '^\(.*\)$' or b.bare ~ '^[^-]*-$' as is_negative,
      case
        -- Thousands separators count only where they stand between groups of three.
        when p_thousands <> '' and strpos(b.body, p_thousands) > 0 then
          case
            when b.body ~ ('^[-+]?[0-9]{1,3}(' || regexp_replace(p_thousands, '([.*+?|^$(){}\[\]\\])', '\\\1', 'g') || '[0-9]{3})+('
              || regexp_replace(p_decimal, '([.*+?|^$(){}\[\]\\])', '\\\1', 'g') || '[0-9]+)?$')
              then replace(replace(b.body, p_thousands, ''), p_decimal, '.')
          end
        else replace(b.body, p_decimal, '.')
      end as number
    from (
      select
        s.bare,
        rtrim(
          case when s.bare ~ '^\(.*\)$' then substr(s.bare, 2, length(s.bare) - 2) else s.bare end,
          case when p_is_percent then '%-' else '-' end
        ) as body
      from (
        select regexp_replace(p_text, '[$€£¥\s\u00a0]', '', 'g') as bare
      ) as s
    ) as b
  ) as n
$$;

comment on function series.parse_number(text, text, text, boolean) is
  'Number written by people: currency signs and spaces are ignored, (1.50) and 1.50- are negative, thousands separators must separate groups of three, a percentage is divided by 100. Null where it is no number; never an error, so that a million values can be tried in one statement.';

revoke execute on function series.parse_number(text, text, text, boolean) from public;
grant execute on function series.parse_number(text, text, text, boolean) to qm_app, qm_readonly;
