CREATE OR REPLACE FUNCTION public.keep_quote_shares_agreed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  added bigint;
  own boolean;
  waits boolean;
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  select sum(s.net), bool_or(m.person_id = asking_person()), bool_or(old.submitted_by is distinct from m.person_id
      and not (s.leads and old.agreed_by is not distinct from m.person_id)
      and (s.agreed_revision is distinct from old.revision or s.agreed_by is distinct from m.person_id and s.signed_on is null))
    into added, own, waits
  from quote_share s join member m on m.cooperative_id = s.cooperative_id and m.id = s.member_id
  where s.cooperative_id = new.cooperative_id and s.quote_id = new.id;
  if added <> new.net or own or waits then
    raise exception 'a quote of several members is sent by another, when each of them said yes to all of it'
      using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
