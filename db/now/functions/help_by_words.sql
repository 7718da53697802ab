CREATE OR REPLACE FUNCTION public.help_by_words(typed text, words text[], of_kind text, any_word boolean)
 RETURNS TABLE(id uuid, likeness integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
 SET "pg_trgm.word_similarity_threshold" TO '0.51'
AS $function$
declare
  here constant uuid := asking_cooperative();
  asked tsquery;
  same text;
  one tsquery;
  named uuid[];
begin
  if not asking_holds('member', 'coach') then
    return;
  end if;
  foreach same in array words loop
    one := replace(plainto_tsquery('dutch', same)::text, '&', '|')::tsquery;
    if numnode(one) > 0 then
      asked := case when asked is null then one when any_word then asked || one else asked && one end;
    end if;
  end loop;
  -- By name only what was typed to search, never the words of an ask.
  if not any_word and length(typed) >= 3 then
    named := array(select m.id from member m where m.cooperative_id = here
      and position(' ' || lower(typed) in ' ' || lower(m.name)) > 0);
  end if;
  return query
    with exact as (
      select p.id from help_post p
      where p.cooperative_id = here and p.closed_at is null and (of_kind is null or p.kind = of_kind)
        and to_tsvector('dutch', p.skill || ' ' || p.what) @@ asked
      order by p.said_at desc, p.id desc limit 100),
    of_named as (
      select p.id from help_post p
      where p.cooperative_id = here and p.member_id = any (named) and p.closed_at is null and (of_kind is null or p.kind = of_kind)
      order by p.said_at desc, p.id desc limit 100),
    found as (select e.id from exact e union select n.id from of_named n),
    alike as (
      select p.id from help_post p
      where p.cooperative_id = here and p.closed_at is null and (of_kind is null or p.kind = of_kind)
        and lower(typed) operator(trigram.<%) lower(p.skill || ' ' || p.what) and (select count(*) from found) < 20
      order by p.said_at desc, p.id desc limit 100)
    select f.id, 2 from found f
    union all select a.id, 1 from alike a where a.id not in (select f.id from found f);
end
$function$
