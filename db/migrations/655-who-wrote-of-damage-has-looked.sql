-- The administration wrote itself what was broken and that it stays so, and was asked for weeks to go and look; who booked
-- read that the administration still would. Who of the administration writes has looked: at those words, and at what was
-- said of the same booking before. What they wrote stands with the thing, as what they found, until one of them says that
-- it is over. See docs/decisions/0039.
drop function damage_to_look_at();
create function damage_to_look_at()
  returns table (thing_id uuid, word_id uuid, damage text, said_at timestamptz, by_office boolean)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
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
$$;
revoke all on function damage_to_look_at() from public;
grant execute on function damage_to_look_at() to gilde_app;
