CREATE OR REPLACE FUNCTION public.keep_quote_share_honest()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  of_quote quote;
  own boolean;
begin
  if asking_purpose() <> 'person' then
    return coalesce(new, old);
  end if;
  select * into of_quote from quote q
  where q.cooperative_id = coalesce(new.cooperative_id, old.cooperative_id) and q.id = coalesce(new.quote_id, old.quote_id);
  if of_quote.number is not null then
    raise exception 'the shares of a quote that was sent never change' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  if tg_op = 'INSERT' then
    if new.agreed_by is not null or new.leads <> (new.member_id = of_quote.member_id) then
      raise exception 'a share begins as it is said' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  own := new.member_id in (select asking_members());
  if new.agreed_by is distinct from asking_person() or of_quote.state <> 'submitted'
    or new.agreed_revision is distinct from of_quote.revision or (new.signed_on is not null) = own then
    raise exception 'a share is agreed to in one''s own name, as the quote is now' using errcode = 'restrict_violation';
  end if;
  if new.signed_on is not null and (not asking_holds('administrator') or my_access_is_open(at_now())
    or new.signed_on < day_of(of_quote.drafted_at)
    or of_quote.submitted_by is null or not is_another(of_quote.submitted_by)
    or not never_signs_in((select m.person_id from member m where m.cooperative_id = new.cooperative_id and m.id = new.member_id))
    or exists (select from quote_share s where s.cooperative_id = new.cooperative_id and s.quote_id = new.quote_id
      and s.member_id in (select asking_members()))) then
    raise exception 'a yes on paper is noted by another than who put it forward, of who never signs in'
      using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
