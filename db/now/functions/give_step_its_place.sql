CREATE OR REPLACE FUNCTION public.give_step_its_place()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if new.place is null or asking_purpose() in ('person', 'link') then
    new.place := (select coalesce(max(s.place), 0) + 1 from application_step s
      where s.cooperative_id = new.cooperative_id and s.application_id = new.application_id);
  end if;
  return new;
end
$function$
