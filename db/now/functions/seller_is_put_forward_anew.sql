CREATE OR REPLACE FUNCTION public.seller_is_put_forward_anew()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if (new.legal_name, new.kvk, new.vat_number) is distinct from (old.legal_name, old.kvk, old.vat_number) then
    perform put_forward_anew(new.id, null, null, jsonb_build_object('what', 'seller',
      'from', concat_ws(', ', old.legal_name, old.kvk, old.vat_number),
      'to', concat_ws(', ', new.legal_name, new.kvk, new.vat_number)));
  end if;
  if new.payment_term_days <> old.payment_term_days then
    perform put_forward_anew(new.id, null, null, jsonb_build_object('what', 'term',
      'from', old.payment_term_days::text, 'to', new.payment_term_days::text));
  end if;
  return null;
end
$function$
