-- A customer is left alone for three months at once at most, also by SQL; then somebody looks again (decision 0029).
update reminder_pause set until_day = (asked_at at time zone 'Europe/Amsterdam')::date + 92
  where until_day > (asked_at at time zone 'Europe/Amsterdam')::date + 92;
alter table reminder_pause add constraint reminder_pause_ends
  check (until_day between (asked_at at time zone 'Europe/Amsterdam')::date and (asked_at at time zone 'Europe/Amsterdam')::date + 92);

-- A member for their own invoice: two weeks.
create function keep_reminder_pause() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'nobody' and not asking_holds('administrator')
    and new.until_day > day_of(new.asked_at) + 14 then
    raise exception 'a member waits two weeks with reminding' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger reminder_pause_kept before insert on reminder_pause for each row execute function keep_reminder_pause();
