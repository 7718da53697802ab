CREATE OR REPLACE FUNCTION public.keep_adoption_confirmed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'nobody' and not exists (
    select from adoption_asked a
    where a.cooperative_id = new.cooperative_id and a.id = new.asked_id and a.answer = 'yes' and a.answered_by = new.noted_by
      and (a.year, a.account_id, a.met_on, a.to_equity, a.to_training, a.to_reserve)
        = (new.year, new.account_id, new.met_on, new.to_equity, new.to_training, new.to_reserve)) then
    raise exception 'an adoption is confirmed by another than who wrote it down' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
