CREATE OR REPLACE FUNCTION public.damage_to_look_at()
 RETURNS TABLE(thing_id uuid, word_id uuid, damage text, said_at timestamp with time zone, by_office boolean)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if asking_holds('member', 'coach', 'administrator', 'board') then
    return query
      select b.thing_id, w.id, w.damage, w.said_at, w.side = 'cooperative'
      from thing_word w join thing_booking b on b.cooperative_id = w.cooperative_id and b.id = w.booking_id
      where w.cooperative_id = asking_cooperative() and w.damage <> ''
        and not exists (select from thing_looked l where l.cooperative_id = w.cooperative_id and l.word_id = w.id)
        and (w.side = 'cooperative' or not exists (select from thing_word o
          where o.cooperative_id = w.cooperative_id and o.booking_id = w.booking_id and o.side = 'cooperative'
            and o.said_at >= w.said_at))
      order by w.said_at, w.id;
  end if;
end
$function$
