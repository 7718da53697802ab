CREATE OR REPLACE FUNCTION public.keep_not_posted()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  perform from statement where cooperative_id = new.cooperative_id and id = new.statement_id for update;
  if not statement_was_sent(new.cooperative_id, new.statement_id) or exists (
    select from (
      select e.at, e.by_person from statement_event e
      where e.cooperative_id = new.cooperative_id and e.statement_id = new.statement_id and e.kind = 'sent'
      order by e.at desc, e.id desc limit 1) posted
    where posted.by_person is distinct from new.by_person or exists (
      select from statement_event later
      where later.cooperative_id = new.cooperative_id and later.statement_id = new.statement_id and later.at >= posted.at
        and later.kind in ('opened', 'received', 'objected', 'answered'))) then
    raise exception 'who posted it takes it back, while nothing came after' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
