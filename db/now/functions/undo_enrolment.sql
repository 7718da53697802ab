CREATE OR REPLACE FUNCTION public.undo_enrolment(of_member uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
  entered member;
  letters uuid[];
  works uuid[];
begin
  if not asking_holds('administrator') or asking_doer() is not null then
    raise exception 'an enrolment is undone by the administration' using errcode = 'insufficient_privilege';
  end if;
  select * into entered from member m where m.cooperative_id = here and m.id = of_member for update;
  if not found or day_of(entered.entered_at) <> today()
    or (select count(*) from member_entry e where e.cooperative_id = here and e.member_id = of_member) <> 1 then
    return false;
  end if;
  perform set_config('gilde.undone', entered.id || ' ' || entered.person_id, true);
  begin
    with gone as (
      delete from benefit_permission p
      where p.cooperative_id = here and p.member_id = of_member and p.recorded_as = 'guide' and p.recorded_at = entered.entered_at
      returning p.document_id)
    select array_agg(g.document_id) into letters from gone g;
    delete from file f where f.cooperative_id = here and f.id = any (letters);
    with gone as (
      delete from member_business w where w.cooperative_id = here and w.member_id = of_member and w.until is null
      returning w.business_id)
    select array_agg(g.business_id) into works from gone g;
    delete from business b where b.cooperative_id = here and b.id = any (works);
    delete from member_phone p where p.cooperative_id = here and p.member_id = of_member and p.kept_at = entered.entered_at;
    delete from role_assignment r
    where r.cooperative_id = here and r.person_id = entered.person_id and r.role = 'member' and r.since = entered.entered_at;
    delete from member_entry e where e.cooperative_id = here and e.member_id = of_member;
    delete from member m where m.cooperative_id = here and m.id = of_member;
    if exists (select from person p where p.id = entered.person_id and p.created_at = entered.entered_at) then
      delete from sign_in_event e where e.person_id = entered.person_id and e.what = 'person-entered';
      delete from person p where p.id = entered.person_id;
    end if;
  exception when foreign_key_violation or restrict_violation then
    perform set_config('gilde.undone', '', true);
    return false;
  end;
  perform set_config('gilde.undone', '', true);
  return true;
end
$function$
