CREATE OR REPLACE FUNCTION public.hold_workshop(of_workshop uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_holds('member', 'coach', 'administrator') or asking_purpose() = 'job' then
    perform from workshop w where w.cooperative_id = asking_cooperative() and w.id = of_workshop for update;
  end if;
end
$function$
