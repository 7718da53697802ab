CREATE OR REPLACE FUNCTION public.put_forward_anew(of_cooperative uuid, of_customer uuid, of_business uuid, change jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  with anew as (
    update invoice set revision = revision + 1, agreed_by = null,
      submitted_by = case asking_purpose() when 'person' then asking_person() else submitted_by end
    where cooperative_id = of_cooperative and state = 'submitted' and kind = 'invoice'
      and (of_customer is null or customer_id = of_customer) and (of_business is null or business_id = of_business)
    returning id
  )
  insert into invoice_event (cooperative_id, invoice_id, id, kind, at, by_person, changes)
  select of_cooperative, anew.id, gen_random_uuid(), 'edited', at_now(), asking_person(), jsonb_build_array(change) from anew;
end
$function$
