CREATE OR REPLACE FUNCTION public.keep_payment_batch()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  me constant uuid := asking_person();
begin
  if asking_purpose() = 'nobody' then
    return new;
  end if;
  if tg_op = 'INSERT' then
    if new.made_by is distinct from me or new.released_at is not null or new.handed_at is not null
      or new.withdrawn_at is not null then
      raise exception 'a batch is made in one''s own name' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if old.released_at is not null and ((new.released_at, new.released_by, payment_file_undated(new.content))
      is distinct from (old.released_at, old.released_by, payment_file_undated(old.content))
      or (new.content, new.sha256) is distinct from (old.content, old.sha256)
        and (old.handed_at is not null or new.handed_at is null))
    or old.handed_at is not null and (new.handed_at, new.handed_by) is distinct from (old.handed_at, old.handed_by)
    or old.withdrawn_at is not null or new.handed_at is not null and new.released_at is null
    or new.handed_at is not null and old.handed_at is null and new.handed_by is distinct from me
    or new.withdrawn_at is not null and new.withdrawn_by is distinct from me then
    raise exception 'a batch goes one way, each step in one''s own name' using errcode = 'restrict_violation';
  end if;
  if new.released_at is not null and old.released_at is null and (
    new.released_by is distinct from me or my_access_is_open(at_now()) or not is_another(old.made_by)
    or exists (
      select from payment_item i left join payee_account a on a.cooperative_id = i.cooperative_id and a.id = i.account_id
        left join supplier s on s.cooperative_id = i.cooperative_id and s.id = i.supplier_id
      where i.cooperative_id = new.cooperative_id and i.batch_id = new.id and (i.member_id in (select asking_members())
          and i.source <> 'municipal-share'
        or a.answer = 'no' or s.iban <> i.iban or exists (
          select from payee_account l
          where l.cooperative_id = a.cooperative_id and (l.entered_at, l.id) > (a.entered_at, a.id)
            and (coalesce(l.member_id, l.customer_id, l.municipality_id) = coalesce(a.member_id, a.customer_id, a.municipality_id)
              or l.tax_office and a.tax_office)
            and l.iban <> i.iban and (l.answer = 'yes' or l.answer is null and l.usable_from <= new.released_at))))
    or not exists (
      select from payment_item i where i.cooperative_id = new.cooperative_id and i.batch_id = new.id
      having count(*) = new.items and sum(i.amount) = new.total)) then
    raise exception 'a batch is released by another than who made it, and not by who is paid' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
