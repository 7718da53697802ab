CREATE OR REPLACE FUNCTION public.erase_mails(sent_before date, queued_before date)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := erasing_of_who_left(least(sent_before, queued_before));
  gone integer;
begin
  delete from mail x
  where x.cooperative_id = here and coalesce(x.about_kind, '') not in ('invoice', 'quote', 'reminder', 'statement', 'application', 'shop-request')
    and (day_of(x.sent_at) < sent_before or x.sent_at is null and day_of(x.queued_at) < queued_before);
  get diagnostics gone = row_count;
  return gone;
end
$function$
