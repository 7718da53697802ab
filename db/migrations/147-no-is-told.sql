-- A member who says no to an invoice that another leads asks for one mail: to who leads it, that there is something to mend.
-- They lead nothing of it themselves, so 037 did not let them ask for a mail about it. About their own no, and nothing else.

create or replace function may_ask_for_mail_invoice(payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from invoice i
    where i.cooperative_id = asking_cooperative() and i.id = (payload ->> 'invoiceId')::uuid
      and (asking_holds('administrator') or i.member_id in (select asking_members())
        or payload ->> 'about' = 'disagreement' and exists (
          select from invoice_share s
          where s.cooperative_id = i.cooperative_id and s.invoice_id = i.id
            and s.member_id = (payload ->> 'memberId')::uuid and s.member_id in (select asking_members()))));
end
$$;
