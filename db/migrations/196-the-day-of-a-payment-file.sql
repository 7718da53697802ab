-- What two people agree on is who is paid, on which account and how much; the day is a word to the bank, and moves forward by itself:
-- the file that is fetched asks for the day of fetching, or for the later day that was chosen. Everything else of it is what was
-- released. Before, a file that was fetched a day later was refused, and two people began again. See docs/decisions/0026.

-- A file without the day that it asks the bank for.
create function payment_file_undated(content bytea) returns text
  language sql immutable set search_path = public, pg_temp as $$
  select regexp_replace(convert_from(content, 'UTF8'), '(<ReqdExctnDt>(?:<Dt>)?)[0-9]{4}-[0-9]{2}-[0-9]{2}', '\1')
$$;
comment on function payment_file_undated is 'The file of a batch without the day on which it asks to be paid: no name or text in it holds a tag.';

-- As in 086; new: when the file was fetched, the day of fetching.
create or replace function payment_file_owed(of payment_batch) returns text
  language sql stable set search_path = public, pg_temp as $$
  with item as (
    select position, iban, end_to_end_id, trunc(amount / 100)::text || '.' || lpad((amount % 100)::text, 2, '0') as euros
    from payment_item where cooperative_id = of.cooperative_id and batch_id = of.id),
  said as (
    -- A day that has passed when it is released, or fetched, is that day (decision 0026).
    select of.items::text as many, trunc(of.total / 100)::text || '.' || lpad((of.total % 100)::text, 2, '0') as euros,
      greatest(of.execute_on, day_of(coalesce(of.handed_at, of.released_at)))::text as on_day)
  select '<?xml version="1.0" encoding="UTF-8"?>' || e'\n'
    || format('<Document xmlns="urn:iso:std:iso:20022:tech:xsd:%s"><CstmrCdtTrfInitn>', of.format) || e'\n'
    || format('<GrpHdr><MsgId>%s</MsgId><CreDtTm>%s</CreDtTm>', of.message_id,
      to_char(of.made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
    || format('<NbOfTxs>%s</NbOfTxs><CtrlSum>%s</CtrlSum><InitgPty><Nm/></InitgPty></GrpHdr>', s.many, s.euros) || e'\n'
    || format('<PmtInf><PmtInfId>%s</PmtInfId><PmtMtd>TRF</PmtMtd><BtchBookg>true</BtchBookg>', of.message_id)
    || format('<NbOfTxs>%s</NbOfTxs><CtrlSum>%s</CtrlSum>', s.many, s.euros)
    || '<PmtTpInf><SvcLvl><Cd>SEPA</Cd></SvcLvl></PmtTpInf>'
    || format(case of.format when 'pain.001.001.09' then '<ReqdExctnDt><Dt>%s</Dt></ReqdExctnDt>'
      else '<ReqdExctnDt>%s</ReqdExctnDt>' end, s.on_day)
    || format('<Dbtr><Nm/></Dbtr><DbtrAcct><Id><IBAN>%s</IBAN></Id></DbtrAcct>', of.from_iban)
    || '<DbtrAgt><FinInstnId><Othr><Id>NOTPROVIDED</Id></Othr></FinInstnId></DbtrAgt><ChrgBr>SLEV</ChrgBr>' || e'\n'
    || (select string_agg(format('<CdtTrfTxInf><PmtId><EndToEndId>%s</EndToEndId></PmtId>', i.end_to_end_id)
      || format('<Amt><InstdAmt Ccy="EUR">%s</InstdAmt></Amt>', i.euros)
      || format('<Cdtr><Nm/></Cdtr><CdtrAcct><Id><IBAN>%s</IBAN></Id></CdtrAcct></CdtTrfTxInf>', i.iban) || e'\n',
      '' order by i.position) from item i)
    || '</PmtInf></CstmrCdtTrfInitn></Document>' || e'\n'
  from said s
$$;

create or replace function keep_payment_file() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'nobody' and (payment_file_bare(new.content) is distinct from payment_file_owed(new)
      or new.sha256 is distinct from sha256(new.content)) then
    raise exception 'a batch is released with the file of its payments' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
drop trigger payment_batch_pays_its_items on payment_batch;
-- After payment_batch_of_two by its name: who releases is looked at first.
create trigger payment_batch_pays_its_items before update on payment_batch
  for each row when (new.content is not null
    and (new.content, new.sha256, new.handed_at) is distinct from (old.content, old.sha256, old.handed_at))
  execute function keep_payment_file();

-- As in 081; new: when the file is fetched its day may move, and nothing else of it. keep_payment_file says which day, and looks
-- at the control number.
create or replace function keep_payment_batch() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
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
    new.released_by is distinct from me or my_access_is_open(now()) or not is_another(old.made_by)
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
$$;
comment on table payment_batch is
  'Payments for the bank in one file: made by one, released by another, handed to the bank or withdrawn. What is in it never '
  'changes. The file is made when it is released; when it is fetched the first time only its day may move, and then no more.';
comment on column payment_batch.execute_on is
  'Not before this day; the day on which it was made means as soon as possible. The file asks for the day of fetching when that is later.';
