CREATE OR REPLACE FUNCTION public.keep_part_shares_whole()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() = 'nobody' then
    return null;
  end if;
  if exists (
      select from quote_part p
      where p.cooperative_id = new.cooperative_id and p.quote_id = new.quote_id
        and exists (select from quote_share s where s.cooperative_id = p.cooperative_id and s.quote_id = p.quote_id)
        and p.net is distinct from (select sum(d.net) from quote_part_share d
          where d.cooperative_id = p.cooperative_id and d.quote_id = p.quote_id and d.part = p.part))
    or exists (
      select from quote_share s
      where s.cooperative_id = new.cooperative_id and s.quote_id = new.quote_id
        and s.net is distinct from (select sum(d.net) from quote_part_share d
          where d.cooperative_id = s.cooperative_id and d.quote_id = s.quote_id and d.member_id = s.member_id)) then
    raise exception 'the parts of a joint quote are divided as the quote is' using errcode = 'restrict_violation';
  end if;
  return null;
end
$function$
