CREATE OR REPLACE FUNCTION public.asking_as_former_member()
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return asking_purpose() = 'former-member' and current_setting('transaction_read_only') = 'on' and asks_who_left();
end
$function$
