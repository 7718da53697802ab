-- Who shows their phone to who helps them shows the number they are called on; without one, that of their text messages.

create or replace function public.help_reach(of_post uuid)
 RETURNS TABLE(promise_id uuid, mine boolean, phone text, email text, shows_phone boolean, shows_email boolean)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  here constant uuid := asking_cooperative();
begin
  -- Who works on behalf of one of them is not meant.
  if asking_doer() is not null then
    return;
  end if;
  return query
    select h.id, s.mine, case when s.mine or c.phone then coalesce(t.phone, w.number) end, case when s.mine or c.email then p.email end,
      coalesce(c.phone, false), coalesce(c.email, false)
    from help_promise h
    cross join lateral (values (h.helper_id, h.helper_id in (select asking_members())),
      (h.helped_id, h.helped_id in (select asking_members()))) s (member_id, mine)
    join member m on m.cooperative_id = here and m.id = s.member_id
    join person p on p.id = m.person_id
    left join member_phone t on t.cooperative_id = here and t.member_id = m.id
    left join reminder_way w on w.cooperative_id = here and w.person_id = m.person_id
    left join help_contact c on c.cooperative_id = here and c.promise_id = h.id and c.member_id = s.member_id
    where h.cooperative_id = here and h.post_id = of_post and h.agreed_at is not null and h.closed_at is null
      and num_nulls(h.helper_done_at, h.helped_done_at) > 0
      and (h.helper_id in (select asking_members()) or h.helped_id in (select asking_members()));
end
$function$;
