CREATE OR REPLACE FUNCTION public.keep_when_work_ended()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if new.until is null then
    new.ended_at := null;
  elsif tg_op = 'INSERT' or old.until is null then
    new.ended_at := at_now();
  end if;
  return new;
end
$function$
