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
  -- A mail that left before the later version was confirmed is noted afterwards, by a job; somebody posts the newest only.
  if new.kind = 'sent' and asking_purpose() = 'person' and statement_is_replaced(new.cooperative_id, new.statement_id) then
    raise exception 'only the newest version of a month is posted' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$
