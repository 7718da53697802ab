CREATE OR REPLACE FUNCTION public.keep_payment_file()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'nobody' and (payment_file_bare(new.content) is distinct from payment_file_owed(new)
      or new.sha256 is distinct from sha256(new.content)) then
    raise exception 'a batch is released with the file of its payments' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
