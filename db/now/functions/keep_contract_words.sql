CREATE OR REPLACE FUNCTION public.keep_contract_words()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  signed record;
begin
  perform from contract c where c.cooperative_id = new.cooperative_id and c.id = new.contract_id for update;
  select * into signed from signature_of(new.cooperative_id, new.contract_id);
  if exists (select from contract_word w where w.cooperative_id = new.cooperative_id and w.contract_id = new.contract_id
      and w.kind = 'withdrawn')
    or signed.id is not null and new.kind in ('signed', 'refused', 'withdrawn')
    or new.kind = 'signed-for-cooperative' and signed.way is distinct from 'code' then
    raise exception 'this cannot be said to this agreement any more' using errcode = 'restrict_violation';
  end if;
  new.code_sent_to := null;
  if new.way = 'code' then
    select c.email into new.code_sent_to from sign_in_code c join person p on lower(p.email) = c.email
    where c.id = new.code_id and c.signs_id = new.contract_id and p.id = new.said_by
      and c.used_at between new.said_at - interval '10 minutes' and new.said_at;
    if new.code_sent_to is null then
      raise exception 'no code was shown for this agreement' using errcode = 'restrict_violation';
    end if;
  end if;
  return new;
end
$function$
