-- Who gave a deposit was told that somebody asks to keep of it, and heard nothing when that was off: what they said to it seemed to
-- have no answer. The mail that tells it reads that booking, as the one that asked did (529).
create function may_ask_for_mail_deposit_not_kept(payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return asking_holds('administrator') and exists (
    select from thing_deposit_ask a
    where a.cooperative_id = asking_cooperative() and a.booking_id = (payload ->> 'bookingId')::uuid
      and a.answer = 'no' and a.answered_by = asking_person());
end
$$;

create index thing_deposit_ask_of_booking on thing_deposit_ask (cooperative_id, booking_id);

-- What was answered with yes is read by what was kept.
alter policy job_reads_asked on thing_deposit_ask using (
  cooperative_id = (select asking_cooperative()) and (select asking_as('job')) and answer is distinct from 'yes');
alter policy job_reads_deposit_asked on thing_booking using (
  cooperative_id = (select asking_cooperative()) and (select asking_as('job')) and exists (
    select from thing_deposit_ask a where a.cooperative_id = thing_booking.cooperative_id
      and a.booking_id = thing_booking.id and a.answer is distinct from 'yes'));
