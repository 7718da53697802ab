CREATE OR REPLACE FUNCTION public.note_who_entered()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() = 'person' and new.email is not null then
    insert into sign_in_event (id, person_id, what, device, at, by_person)
    values (gen_random_uuid(), new.id, 'person-entered', '|', new.created_at, asking_person());
  end if;
  return null;
end
$function$
