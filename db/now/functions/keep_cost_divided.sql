CREATE OR REPLACE FUNCTION public.keep_cost_divided()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_purpose() <> 'nobody' and not exists (
    select from job_cost c join job_cost_share p on p.cooperative_id = c.cooperative_id and p.cost_id = c.id
      left join invoice_share s on s.cooperative_id = c.cooperative_id and s.invoice_id = c.invoice_id and s.member_id = p.member_id
    where c.cooperative_id = new.cooperative_id and c.id = new.cost_id
    group by c.net having sum(p.net) = c.net and count(*) = count(s.member_id)) then
    raise exception 'a cost is divided over who has a share in its invoice, and all of it' using errcode = 'restrict_violation';
  end if;
  return null;
end
$function$
