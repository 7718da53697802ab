CREATE OR REPLACE FUNCTION public.keep_own_receipt()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  withdrawn constant boolean := new.state = 'withdrawn' and new.paid_by is not distinct from old.paid_by;
  said constant boolean := new.state = 'waiting' and old.state = 'waiting' and old.paid_by is null
    and new.paid_by is not null and new.words = old.words;
begin
  if asking_purpose() = 'person' and not asking_holds('administrator') and (
    new.member_id is distinct from old.member_id or not (withdrawn or said)) then
    raise exception 'of an own receipt it is said once who paid, or it is withdrawn' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
