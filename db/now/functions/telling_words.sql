-- What somebody typed without the words that tell nothing; null when nothing is left.
CREATE OR REPLACE FUNCTION public.telling_words(typed text)
 RETURNS text
 LANGUAGE sql
 STABLE
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select string_agg(word, ' ' order by place)
  from regexp_split_to_table(lower(typed), '[^[:alnum:]]+') with ordinality as found (word, place)
  where word <> '' and numnode(plainto_tsquery('dutch', word)) > 0
$function$
