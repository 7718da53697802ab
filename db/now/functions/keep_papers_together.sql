CREATE OR REPLACE FUNCTION public.keep_papers_together()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  votes constant integer := new.yes + new.no + new.abstain;
begin
  if asking_purpose() = 'person' and votes < 3 and exists (
      select from admission_vote v
      where v.cooperative_id = new.cooperative_id and v.application_id = new.application_id and v.closes_on >= today())
    and 3 <= votes + (
      select count(*) from voters_of(new.cooperative_id, new.application_id) voter
      where not exists (select from admission_ballot b
        where b.cooperative_id = new.cooperative_id and b.application_id = new.application_id and b.member_id = voter)) then
    raise exception 'fewer than three votes on paper wait for another' using errcode = 'restrict_violation';
  end if;
  return null;
end
$function$
