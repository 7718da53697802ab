CREATE OR REPLACE FUNCTION public.keep_who_votes()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if not exists (
    select from member m
    join admission_vote v on v.cooperative_id = m.cooperative_id and v.application_id = new.application_id
    where m.cooperative_id = new.cooperative_id and m.id = new.member_id and m.joined_on <= day_of(v.opened_at)
      and exists (select from role_assignment r
        where r.cooperative_id = m.cooperative_id and r.person_id = m.person_id and r.role = 'member' and r.until is null)) then
    raise exception 'who was no member when a vote began does not vote in it' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
