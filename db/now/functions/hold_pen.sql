CREATE OR REPLACE FUNCTION public.hold_pen(of_cooperative uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if of_cooperative = asking_cooperative() and asking_has_role('administrator', 'treasurer', 'board') then
    perform from journal_counter c where c.cooperative_id = of_cooperative for update;
    return found;
  end if;
  return false;
end
$function$
