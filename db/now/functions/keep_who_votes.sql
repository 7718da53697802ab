CREATE OR REPLACE FUNCTION public.keep_who_votes()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  vote record;
begin
  select v.closes_on into vote from admission_vote v
  where v.cooperative_id = new.cooperative_id and v.application_id = new.application_id for key share;
  if not found then
    return null;
  end if;
  if new.member_id not in (select voters_of(new.cooperative_id, new.application_id)) then
    raise exception 'who was no member when a vote began does not vote in it' using errcode = 'restrict_violation';
  end if;
  if new.paper_id is null and vote.closes_on < today() and asking_purpose() = 'person' then
    raise exception 'nobody votes after the last day' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
