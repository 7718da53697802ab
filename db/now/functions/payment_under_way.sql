CREATE OR REPLACE FUNCTION public.payment_under_way(of_cooperative uuid, of_source text, about uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select of_cooperative = asking_cooperative() and exists (
    select from payment_item i join payment_batch b on b.cooperative_id = i.cooperative_id and b.id = i.batch_id
    where i.cooperative_id = of_cooperative and i.source = of_source and i.about_id = about and i.closed_as is null
      and b.released_at is not null)
$function$
