CREATE OR REPLACE FUNCTION public.keep_paper_of_two()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() = 'person' and (my_access_is_open(at_now()) or not is_another(old.entered_by)) then
    raise exception 'votes on paper are confirmed by another than who entered them' using errcode = 'restrict_violation';
  end if;
  if exists (select from admission_vote v
    where v.cooperative_id = old.cooperative_id and v.application_id = old.application_id and v.counted_on is not null) then
    raise exception 'a vote that was counted stays counted' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
