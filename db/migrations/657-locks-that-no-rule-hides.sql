-- `select … for update` locks the rows that the rules for update show, and no others: of an ended booking, of the pen in
-- the hands of the board or the treasurer and of an application for the board it locked nothing, and nobody waited. What
-- is held is held by these, which no rule hides. They tell whether there was something to hold.
create function hold_pen(of_cooperative uuid) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if of_cooperative = asking_cooperative() and asking_has_role('administrator', 'treasurer', 'board') then
    perform from journal_counter c where c.cooperative_id = of_cooperative for update;
    return found;
  end if;
  return false;
end
$$;
revoke all on function hold_pen(uuid) from public;
grant execute on function hold_pen(uuid) to gilde_app;

create function hold_thing_booking(of_booking uuid) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from thing_booking b
  where b.cooperative_id = asking_cooperative() and b.id = of_booking
    and ((select asking_holds('administrator')) or b.member_id in (select asking_members()))
  for update;
  return found;
end
$$;
revoke all on function hold_thing_booking(uuid) from public;
grant execute on function hold_thing_booking(uuid) to gilde_app;

create function hold_application(of_application uuid) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_holds('coach', 'administrator', 'board') then
    perform from application a where a.cooperative_id = asking_cooperative() and a.id = of_application for update;
    return found;
  end if;
  return false;
end
$$;
revoke all on function hold_application(uuid) from public;
grant execute on function hold_application(uuid) to gilde_app;
