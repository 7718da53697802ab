CREATE OR REPLACE FUNCTION public.voters_on_paper(of_application uuid)
 RETURNS TABLE(paper_id uuid, member_id uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
  guides constant boolean := asking_holds('coach', 'administrator');
begin
  if not guides and not asking_holds('board') then
    return;
  end if;
  return query
    select b.paper_id, b.member_id from admission_ballot b
    join admission_vote v on v.cooperative_id = b.cooperative_id and v.application_id = b.application_id
    join admission_paper p on p.cooperative_id = b.cooperative_id and p.application_id = b.application_id and p.id = b.paper_id
    where b.cooperative_id = here and b.application_id = of_application and v.counted_on is null
      and (guides or p.confirmed_by is null or p.confirmed_by = asking_person());
end
$function$
