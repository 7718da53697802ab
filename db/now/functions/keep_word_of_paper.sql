CREATE OR REPLACE FUNCTION public.keep_word_of_paper()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  signed record;
begin
  select * into signed from signature_of(new.cooperative_id, new.contract_id);
  if signed.way is distinct from 'paper' or new.about_word is distinct from signed.id
    or new.kind = 'paper-seen' and signed.seen then
    raise exception 'this cannot be said to this agreement any more' using errcode = 'restrict_violation';
  end if;
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if new.kind = 'paper-seen' and (my_access_is_open(at_now()) or not is_another(signed.said_by)) then
    raise exception 'a signed paper is looked at by another than who added it' using errcode = 'restrict_violation';
  end if;
  if new.kind = 'paper-wrong' and not (asking_holds('board')
    or not signed.seen and (asking_holds('administrator') or signed.said_by = new.said_by)) then
    raise exception 'a paper that two people looked at is taken away by the board' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
