CREATE OR REPLACE FUNCTION public.keep_vote_with_ballots()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() = 'person' and (
    exists (select from admission_ballot b
      where b.cooperative_id = old.cooperative_id and b.application_id = old.application_id)
    or exists (select from admission_paper p
      where p.cooperative_id = old.cooperative_id and p.application_id = old.application_id)) then
    raise exception 'a vote in which somebody voted stays' using errcode = 'restrict_violation';
  end if;
  return old;
end
$function$
