CREATE OR REPLACE FUNCTION public.signature_of(here uuid, of_contract uuid)
 RETURNS TABLE(id uuid, way text, said_by uuid, seen boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select w.id, w.way, w.said_by, exists (select from contract_word s
    where s.cooperative_id = here and s.about_word = w.id and s.kind = 'paper-seen')
  from contract_word w
  where w.cooperative_id = here and w.contract_id = of_contract and w.kind = 'signed' and not exists (
    select from contract_word s where s.cooperative_id = here and s.about_word = w.id and s.kind = 'paper-wrong')
$function$
