CREATE OR REPLACE FUNCTION public.keep_paper_week()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  began constant boolean := tg_op = 'INSERT';
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if new.set_by <> asking_person() then
    raise exception 'everybody says in their own name what stands on paper' using errcode = 'restrict_violation';
  end if;
  if new.member_id in (select asking_members()) then
    return new;
  end if;
  if new.appointments and (began or not old.appointments) and not asking_holds('coach')
      or new.money and (began or not old.money) and not asking_holds('administrator') then
    raise exception 'the member says whether this stands on paper' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
