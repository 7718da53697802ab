CREATE OR REPLACE FUNCTION public.mail_question_about_quote()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  perform graphile_worker.add_job('mail-quote', json_build_object('cooperativeId', new.cooperative_id, 'quoteId', new.quote_id,
    'mailId', new.id, 'about', 'question'), max_attempts => 12);
  return null;
end
$function$
