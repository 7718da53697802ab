CREATE OR REPLACE FUNCTION public.i_only_have_a_card()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select asking_purpose() in ('person', 'sign-in')
    and exists (select from person where id = asking_person() and email is null)
    and exists (select from sign_in_card where person_id = asking_person() and used_at is not null)
    and not exists (select from passkey where person_id = asking_person())
$function$
