CREATE OR REPLACE FUNCTION public.my_access_is_open(moment timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return asking_purpose() in ('person', 'former-member')
    and (asking_doer() is not null or exists (
      select from hands_on_access(asking_person(), moment) h
      where not (h.what = 'card-printed' and exists (
        select from sign_in_card k
        where k.person_id = asking_person() and k.printed_by = h.by_person and k.printed_at = h.at and k.used_at is null))));
end
$function$
