-- For each line of words that mean the same those words and their stems, as one pattern. What fits the fewest comes first, so that an index is asked for that.
CREATE OR REPLACE FUNCTION public.pieces_of_words(words text[])
 RETURNS text[]
 LANGUAGE sql
 STABLE
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select coalesce(array_agg(pieces order by meanings, longest desc), '{}') from (
    select count(*) as meanings, max(length(piece)) as longest, string_agg(piece, '|') as pieces
    from (
      select place, stem as piece from unnest(words) with ordinality as line (same, place),
        unnest(tsvector_to_array(to_tsvector('dutch', same))) as stem
      union
      select place, word from unnest(words) with ordinality as line (same, place),
        regexp_split_to_table(same, '[^[:alnum:]]+') as word
      where numnode(plainto_tsquery('dutch', word)) > 0) found
    where length(piece) >= 3
    group by place) each
$function$
