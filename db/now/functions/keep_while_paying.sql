CREATE OR REPLACE FUNCTION public.keep_while_paying()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'nobody' and payment_under_way(new.cooperative_id, tg_argv[0], new.id) then
    raise exception 'what the bank is paying is not taken back' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
