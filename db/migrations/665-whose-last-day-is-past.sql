-- Whose last day is past by what was said, while the register does not say it yet: who may ask members to sign asks
-- them nothing more. Not when they said so, nor a day that is still to come.
create function past_their_last_day() returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select l.member_id from leaving l
  where l.cooperative_id = asking_cooperative() and l.taken_back_at is null and l.last_day < today()
    and asking_holds('board', 'administrator', 'coach')
$$;
