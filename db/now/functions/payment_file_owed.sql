-- What payment_file_bare gives for the only file that a batch may be released with.
CREATE OR REPLACE FUNCTION public.payment_file_owed(of payment_batch)
 RETURNS text
 LANGUAGE sql
 STABLE
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
$function$
