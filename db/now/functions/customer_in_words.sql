CREATE OR REPLACE FUNCTION public.customer_in_words(one customer)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select concat_ws(', ', one.name, nullif(one.contact, ''), nullif(one.street, ''), nullif(trim(one.postcode || ' ' || one.city), ''),
    nullif(one.country, 'NL'), one.email, one.kvk, one.oin, one.vat_number)
$function$
