-- What somebody has at home is not called off: it comes back, and that is written down. Nor what has begun, and nothing is called off on a
-- moment before it was booked. The program says the same (`callOffBooking`); here it holds for who comes by SQL as well.

-- What time it is, `at_now` says (400): a function that is read when it runs.
create function keep_call_off() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if exists (select from thing_word w where w.cooperative_id = old.cooperative_id and w.booking_id = old.id)
    or new.ended_at >= old.from_at or new.ended_at < old.booked_at or at_now() >= old.from_at then
    raise exception 'what was fetched or has begun is not called off' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger thing_booking_is_called_off before update of ended_how on thing_booking for each row
  when (old.ended_how is null and new.ended_how = 'cancelled' and old.kind = 'use') execute function keep_call_off();
