CREATE OR REPLACE FUNCTION public.keep_who_votes()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if new.member_id not in (select voters_of(new.cooperative_id, new.application_id)) then
    raise exception 'who was no member when a vote began does not vote in it' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
