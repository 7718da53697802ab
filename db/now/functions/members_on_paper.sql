CREATE OR REPLACE FUNCTION public.members_on_paper()
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_holds('administrator', 'board') then
    return query
      select m.id from member m join person p on p.id = m.person_id
      where m.cooperative_id = asking_cooperative() and p.email is null
        and not exists (select from passkey k where k.person_id = p.id);
  end if;
end
$function$
