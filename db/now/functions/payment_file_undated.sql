-- The file of a batch without the day on which it asks to be paid: no name or text in it holds a tag.
CREATE OR REPLACE FUNCTION public.payment_file_undated(content bytea)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select regexp_replace(convert_from(content, 'UTF8'), '(<ReqdExctnDt>(?:<Dt>)?)[0-9]{4}-[0-9]{2}-[0-9]{2}', '\1')
$function$
