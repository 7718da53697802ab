CREATE OR REPLACE FUNCTION public.keep_text_honest()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if old.state in ('taken', 'refused') or old.state = 'handed' and new.state = 'waiting' and asking_purpose() <> 'job' then
    raise exception 'what became of a text message stays' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
