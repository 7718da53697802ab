CREATE OR REPLACE FUNCTION public.is_my_command(person uuid, purpose text, link_hash bytea)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  select case asking_purpose()
    when 'job' then purpose = 'job'
    when 'operator' then purpose = 'operator'
    when 'link' then purpose = 'link' and person is null and link_hash = sha256(convert_to(asking_link(), 'UTF8'))
    else person = asking_person()
  end
$function$
