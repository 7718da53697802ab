CREATE OR REPLACE FUNCTION public.answer_joint_quote(of_quote uuid, seen integer, no_because text, said_at timestamp with time zone)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  asked quote;
  mine quote_share;
begin
  select q.* into asked from quote q where q.cooperative_id = asking_cooperative() and q.id = of_quote
    and q.id in (select asking_joint_quotes()) for update;
  if not found then
    return 'quote-not-found';
  end if;
  select s.* into mine from quote_share s
  where s.cooperative_id = asked.cooperative_id and s.quote_id = asked.id and not s.leads and s.member_id in (select asking_members());
  if asked.state <> 'submitted' then
    return 'quote-not-submitted';
  elsif asked.revision <> seen then
    return 'quote-changed';
  elsif mine.agreed_revision is not distinct from asked.revision or asked.submitted_by is not distinct from asking_person() then
    return 'agreed-already';
  end if;
  if no_because is null then
    update quote_share set agreed_revision = asked.revision, agreed_by = asking_person()
    where cooperative_id = mine.cooperative_id and quote_id = mine.quote_id and member_id = mine.member_id;
  else
    update quote set state = 'draft', revision = revision + 1, submitted_by = null, agreed_by = null
    where cooperative_id = asked.cooperative_id and id = asked.id;
  end if;
  insert into quote_event (cooperative_id, quote_id, id, kind, at, by_person, words)
  values (asked.cooperative_id, asked.id, gen_random_uuid(), case when no_because is null then 'agreed' else 'disagreed' end, said_at,
    asking_person(), coalesce(no_because, ''));
  return null;
end
$function$
