CREATE OR REPLACE FUNCTION public.vote_numbers_show(of_application uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  on_paper integer;
  by_phone integer;
begin
  if not asking_holds('coach', 'administrator') then
    return false;
  end if;
  select count(*) filter (where b.paper_id is not null), count(*) filter (where b.paper_id is null) into on_paper, by_phone
  from admission_ballot b where b.cooperative_id = asking_cooperative() and b.application_id = of_application;
  return on_paper = 0 or by_phone = 0 or least(on_paper, by_phone) > 2;
end
$function$
