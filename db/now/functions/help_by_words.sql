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
  return query
    with exact as (
      select p.id from help_post p
      where p.cooperative_id = here and p.closed_at is null and (of_kind is null or p.kind = of_kind)
        and to_tsvector('dutch', p.skill || ' ' || p.what) @@ asked
      order by p.said_at desc, p.id desc limit 100),
    alike as (
      select p.id from help_post p
      where p.cooperative_id = here and p.closed_at is null and (of_kind is null or p.kind = of_kind)
        and lower(typed) operator(trigram.<%) lower(p.skill || ' ' || p.what) and (select count(*) from exact) < 20
      order by p.said_at desc, p.id desc limit 100)
    select e.id, 2 from exact e
    union all select a.id, 1 from alike a where a.id not in (select e.id from exact e);
end
$function$
