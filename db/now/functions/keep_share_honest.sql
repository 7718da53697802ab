CREATE OR REPLACE FUNCTION public.keep_share_honest()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  of_invoice invoice;
  own boolean;
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  select * into of_invoice from invoice where cooperative_id = new.cooperative_id and id = new.invoice_id;
  if tg_op = 'INSERT' then
    if new.agreed_by is not null or new.credited_net <> of_invoice.credited_net or new.shared_net <> of_invoice.shared_net
      or new.leads <> (new.member_id = of_invoice.member_id)
      or not new.leads and not new.joint then
      raise exception 'a share begins as it is said' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if (new.credited_net, new.shared_net) is distinct from (old.credited_net, old.shared_net) and not asking_holds('administrator') then
    raise exception 'a share is moved by who settles' using errcode = 'restrict_violation';
  end if;
  if (new.agreed_revision, new.agreed_by, new.agreed_on_paper, new.signed_on)
    is not distinct from (old.agreed_revision, old.agreed_by, old.agreed_on_paper, old.signed_on) then
    return new;
  end if;
  own := new.member_id in (select asking_members());
  if new.agreed_by is distinct from asking_person() or of_invoice.state <> 'submitted'
    or new.agreed_revision <> of_invoice.revision or new.agreed_on_paper = own
    or new.agreed_on_paper <> (new.signed_on is not null) then
    raise exception 'a share is agreed to in one''s own name, as the invoice is now' using errcode = 'restrict_violation';
  end if;
  if new.agreed_on_paper and (not asking_holds('administrator') or my_access_is_open(at_now())
    or new.signed_on < day_of(of_invoice.drafted_at)
    or of_invoice.submitted_by is null or not is_another(of_invoice.submitted_by)
    or not never_signs_in((select m.person_id from member m where m.cooperative_id = new.cooperative_id and m.id = new.member_id))
    or exists (select from invoice_share s where s.cooperative_id = new.cooperative_id and s.invoice_id = new.invoice_id
      and s.member_id in (select asking_members()))) then
    raise exception 'a yes on paper is noted by another than who put it forward, of who never signs in'
      using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
