CREATE OR REPLACE FUNCTION public.may_ask_for_tell_pot_answer(payload jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return exists (
    select from pot_request r
    where r.cooperative_id = asking_cooperative() and r.id = (payload ->> 'requestId')::uuid
      and case payload ->> 'kind'
        when 'pot-no' then r.closed_by = asking_person()
        when 'pot-yes' then exists (
          select from pot_yes y
          where y.cooperative_id = r.cooperative_id and y.request_id = r.id and y.person_id = asking_person())
        else false
      end);
end
$function$
