-- The file of a batch without its names and descriptions (writePain001 in payments/pain001.ts).
CREATE OR REPLACE FUNCTION public.payment_file_bare(content bytea)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select regexp_replace(regexp_replace(convert_from(content, 'UTF8'), '<Nm>[^<]*</Nm>', '<Nm/>', 'g'),
    '<RmtInf>(<Ustrd>[^<]*</Ustrd>|<Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry><Issr>[A-Z]*</Issr></Tp>'
    || '<Ref>[^<]*</Ref></CdtrRefInf></Strd>)</RmtInf>', '', 'g')
$function$
