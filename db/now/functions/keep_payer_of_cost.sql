CREATE OR REPLACE FUNCTION public.keep_payer_of_cost()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'nobody' and new.paid_by <> old.paid_by and (
    old.paid <> 0 or old.reversed_at is not null or new.paid_by <> 'member' or new.payer_entry_id is null
    or new.member_id in (select asking_members())) then
    raise exception 'that the member paid is said by another, of what is not paid yet' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
