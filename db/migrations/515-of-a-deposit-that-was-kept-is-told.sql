-- Who gave a deposit of which a part was kept hears it by mail: it was their money, and nobody asked them. The work
-- reads no deposit and no booking but those.
call allow('thing_deposit', 'job_reads_kept', 'select', 'kept > 0 and (select asking_as(''job''))');
call allow('thing_booking', 'job_reads_deposit_kept', 'select', '(select asking_as(''job'')) and exists (
  select from thing_deposit d
  where d.cooperative_id = thing_booking.cooperative_id and d.booking_id = thing_booking.id and d.kept > 0)');

create function may_ask_for_mail_deposit_kept(payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return asking_holds('administrator') and exists (
    select from thing_deposit d
    where d.cooperative_id = asking_cooperative() and d.booking_id = (payload ->> 'bookingId')::uuid and d.kept > 0
      and d.settled_by = asking_person());
end
$$;
revoke all on function may_ask_for_mail_deposit_kept(jsonb) from public;
comment on column mail.thing_booking_id is
  'about_id when the mail is about a booking of a thing that was called off, or of whose deposit a part was kept.';
