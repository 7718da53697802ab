CREATE OR REPLACE FUNCTION public.standing_quotes(of_cooperative uuid, of_member uuid, of_business uuid, today date)
 RETURNS integer
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if of_cooperative is distinct from asking_cooperative() or not asking_has_role('administrator') then
    raise exception 'only who keeps the register may ask this' using errcode = 'insufficient_privilege';
  end if;
  return (
    select count(*)::integer from quote
    where cooperative_id = of_cooperative and (state = 'submitted' or state = 'sent' and valid_until >= today)
      and (of_member is null or member_id = of_member) and (of_business is null or business_id = of_business));
end
$function$
