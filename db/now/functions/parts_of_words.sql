-- For each line of words that mean the same a pattern: a word that begins with one of them, or ends on it.
CREATE OR REPLACE FUNCTION public.parts_of_words(words text[])
 RETURNS text[]
 LANGUAGE sql
 STABLE
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select coalesce(array_agg('\m(' || piece || ')|\w{3}(' || piece || ')(s|\w?en)?\M' order by place), '{}')
  from unnest(pieces_of_words(words)) with ordinality as found (piece, place)
$function$
