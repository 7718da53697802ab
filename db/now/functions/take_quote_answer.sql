CREATE OR REPLACE FUNCTION public.take_quote_answer()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  said quote;
begin
  if asking_purpose() <> 'link' then
    raise exception 'only the customer answers a quote' using errcode = 'restrict_violation';
  end if;
  select * into said from quote q where q.cooperative_id = new.cooperative_id and q.id = new.quote_id for update;
  if said.state is distinct from 'sent' or said.valid_until < day_of(new.answered_at) then
    return null;
  end if;
  if (said.buyer ->> 'kind' = 'person' and new.answer = 'accepted') is distinct from (new.told <> '') then
    raise exception 'a consumer is told of the fourteen days, and nobody else' using errcode = 'restrict_violation';
  end if;
  new.copy := jsonb_pretty(jsonb_build_object(
    'quote', to_jsonb(said) - '{state,link_token,drafted_by,submitted_by,agreed_by,approved_by}'::text[],
    'parts', (select coalesce(jsonb_agg(to_jsonb(p) - 'invoice_id' order by p.part), '[]') from quote_part p
      where p.cooperative_id = said.cooperative_id and p.quote_id = said.id),
    'document', (select encode(f.sha256, 'hex') from file f where f.cooperative_id = said.cooperative_id and f.id = said.document_id),
    'answer', new.answer, 'name', new.name, 'answeredAt', new.answered_at)
    || case when new.told = '' then '{}' else jsonb_build_object('told', new.told, 'beginsEarly', new.begins_early) end);
  new.sha256 := sha256(convert_to(new.copy, 'UTF8'));
  update quote set state = new.answer where cooperative_id = said.cooperative_id and id = said.id;
  insert into quote_event (cooperative_id, quote_id, id, kind, at, words)
  values (said.cooperative_id, said.id, gen_random_uuid(), new.answer, new.answered_at, new.words);
  perform graphile_worker.add_job('mail-quote', json_build_object('cooperativeId', said.cooperative_id, 'quoteId', said.id,
    'mailId', gen_random_uuid(), 'about', new.answer), max_attempts => 12);
  return new;
end
$function$
