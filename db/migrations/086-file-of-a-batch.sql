-- The file that a second person releases pays exactly what stands in the batch, also for whoever runs SQL as the application.
-- See docs/decisions/0026.

-- A file without what only people read: names and descriptions, which carry no money. What is left has one way to be right.
create function payment_file_bare(content bytea) returns text
  language sql immutable set search_path = public, pg_temp as $$
  select regexp_replace(regexp_replace(convert_from(content, 'UTF8'), '<Nm>[^<]*</Nm>', '<Nm/>', 'g'),
    '<RmtInf>(<Ustrd>[^<]*</Ustrd>|<Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry><Issr>[A-Z]*</Issr></Tp>'
    || '<Ref>[^<]*</Ref></CdtrRefInf></Strd>)</RmtInf>', '', 'g')
$$;
comment on function payment_file_bare is 'The file of a batch without its names and descriptions (writePain001 in payments/pain001.ts).';

-- What that must be, letter for letter, out of the batch and its payments: which account pays, when, and to each IBAN how much.
create function payment_file_owed(of payment_batch) returns text
  language sql stable set search_path = public, pg_temp as $$
  with item as (
    select position, iban, end_to_end_id, trunc(amount / 100)::text || '.' || lpad((amount % 100)::text, 2, '0') as euros
    from payment_item where cooperative_id = of.cooperative_id and batch_id = of.id),
  said as (
    -- A day that has passed when it is released is that day (decision 0026).
    select of.items::text as many, trunc(of.total / 100)::text || '.' || lpad((of.total % 100)::text, 2, '0') as euros,
      greatest(of.execute_on, day_of(of.released_at))::text as on_day)
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
comment on function payment_file_owed is 'What payment_file_bare gives for the only file that a batch may be released with.';

create function keep_payment_file() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'nobody' and payment_file_bare(new.content) is distinct from payment_file_owed(new) then
    raise exception 'a batch is released with the file of its payments' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
-- After payment_batch_kept by its name: who releases is looked at first.
create trigger payment_batch_pays_its_items before update on payment_batch
  for each row when (old.content is null and new.content is not null) execute function keep_payment_file();
