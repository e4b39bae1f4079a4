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
    -- What brackets or a trailing sign make negative has no sign of its own.
    when n.number ~ case when n.is_negative then '^[0-9]{1,30}(\.[0-9]{1,30})?([eE][-+]?[0-9]{1,2})?$' else '^[-+]?[0-9]{1,30}(\.[0-9]{1,30})?([eE][-+]?[0-9]{1,2})?$' end
      then case when n.is_negative then -n.number::numeric else n.number::numeric end * case when p_is_percent then 0.01 else 1 end
  end
  from (
    select
      b.is_negative,
      case
        -- Thousands separators count only where they stand between groups of three.
        when p_thousands <> '' and p_thousands <> p_decimal and strpos(b.body, p_thousands) > 0 then
          case
            when b.body ~ ('^[-+]?[0-9]{1,3}(' || regexp_replace(p_thousands, '([.*+?|^$(){}\[\]\\])', '\\\1', 'g') || '[0-9]{3})+('
              || regexp_replace(p_decimal, '([.*+?|^$(){}\[\]\\])', '\\\1', 'g') || '[0-9]+)?$')
              then replace(replace(b.body, p_thousands, ''), p_decimal, '.')
          end
        -- A point that is not the decimal sign is nothing that can be read safely.
        when p_decimal = '.' or strpos(b.body, '.') = 0 then replace(b.body, p_decimal, '.')
      end as number
    from (
      select
        s.bare ~ '^\(.*\)$' or s.bare ~ '-$' as is_negative,
        case
          when s.bare ~ '^\(.*\)$' then substr(s.bare, 2, length(s.bare) - 2)
          when s.bare ~ '-$' then left(s.bare, -1)
          else s.bare
        end as body
      from (
        select case when p_is_percent then regexp_replace(t.bare, '%([-)]?)$', '\1') else t.bare end as bare
        from (
          select regexp_replace(p_text, '[$€£¥\s\u00a0\u202f]', '', 'g') as bare
        ) as t
      ) as s
    ) as b
  ) as n
$$;

comment on function series.parse_number(text, text, text, boolean) is
  'Number written by people: currency signs and spaces are ignored, (1.50) and 1.50- are negative, thousands separators must separate groups of three, a percentage is divided by 100. Null where it is no number; never an error, so that a million values can be tried in one statement.';

revoke execute on function series.parse_number(text, text, text, boolean) from public;
grant execute on function series.parse_number(text, text, text, boolean) to qm_app, qm_readonly;
