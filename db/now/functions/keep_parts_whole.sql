CREATE OR REPLACE FUNCTION public.keep_parts_whole()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'nobody' and not exists (
    select from quote_part p join quote q on q.cooperative_id = p.cooperative_id and q.id = p.quote_id
    where p.cooperative_id = new.cooperative_id and p.quote_id = new.quote_id
    group by q.net, q.total having sum(p.net) = q.net and sum(p.total) = q.total) then
    raise exception 'the parts of a quote are together the quote' using errcode = 'restrict_violation';
  end if;
  return null;
end
$function$
