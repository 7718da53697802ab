-- When somebody applied who was entered as a member with the address they wrote themselves; null: they were not.
CREATE OR REPLACE FUNCTION public.applied_with_address(whom uuid)
 RETURNS timestamp with time zone
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
begin
  if asking_purpose() <> 'person' or whom is distinct from asking_person() and not asking_holds('administrator', 'board') then
    return null;
  end if;
  return (
    select a.received_at
    from member m
    join person p on p.id = m.person_id
    join application a on a.cooperative_id = here and a.member_id = m.id and a.entered_by is null
    join application_contact c on c.cooperative_id = here and c.application_id = a.id
    where m.cooperative_id = here and m.person_id = whom
      and c.email <> '' and lower(c.email) = lower(p.email)
      -- Who guides them wrote no other address there.
      and not exists (
        select from command_log l
        where l.cooperative_id = here and l.subject_id = a.id and l.name = 'joining.correct-reach')
      -- A card, or another address since, came from the office.
      and not exists (select from hands_on_access(whom, at_now()) h where h.what <> 'person-entered')
    order by a.received_at desc limit 1);
end
$function$
