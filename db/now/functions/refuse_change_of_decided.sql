CREATE OR REPLACE FUNCTION public.refuse_change_of_decided()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if old.state = 'decided' then
    raise exception 'a decided scheme version never changes' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end
$function$
