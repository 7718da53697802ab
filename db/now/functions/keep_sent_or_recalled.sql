CREATE OR REPLACE FUNCTION public.keep_sent_or_recalled()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  perform from statement where cooperative_id = new.cooperative_id and id = new.statement_id for update;
  if (case new.kind
    when 'sent' then exists (
      select from statement_event e
      where e.cooperative_id = new.cooperative_id and e.statement_id = new.statement_id and e.id <> new.id and e.kind = 'recalled')
    else statement_was_sent(new.cooperative_id, new.statement_id) end) then
    raise exception 'a statement is sent or called back' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
