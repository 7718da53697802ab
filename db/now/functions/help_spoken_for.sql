CREATE OR REPLACE FUNCTION public.help_spoken_for(promise uuid)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
  hand constant uuid := coalesce(asking_doer(), asking_person());
begin
  if asking_purpose() <> 'person' then
    return;
  end if;
  return query
    select w.member_id from help_promise h
    join help_written w on w.cooperative_id = here and w.post_id = h.post_id and w.written_by = hand
      and (w.promise_id = h.id or w.promise_id is null)
    where h.cooperative_id = here and h.id = promise
    union
    select m.id from help_promise h
    join on_behalf_deed d on d.cooperative_id = here and d.subject_id in (h.id, h.post_id)
    join on_behalf b on b.cooperative_id = here and b.id = d.on_behalf_id and b.by_person = hand
    join member m on m.cooperative_id = here and m.person_id = b.person_id
    where h.cooperative_id = here and h.id = promise;
end $function$
