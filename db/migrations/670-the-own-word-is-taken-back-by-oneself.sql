-- A coach or the administration could take back what a member said themselves, with one press and without a word to the member: the notice
-- of who wants to leave was gone. What a member said, only the member takes back; of what another wrote, the member is mailed.
alter policy helper_takes_back on leaving
  with check (cooperative_id = (select asking_cooperative()) and (select asking_holds('coach', 'administrator'))
    and (said_how <> 'self' or taken_back_at is null));

-- Who writes down for a member takes it back too, and has the mail made that tells it.
create function may_ask_for_mail_leaving_taken_back(payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from leaving l
    where l.cooperative_id = asking_cooperative() and l.id = (payload ->> 'leavingId')::uuid and l.said_how <> 'self'
      and l.taken_back_by = asking_person());
end
$$;
revoke all on function may_ask_for_mail_leaving_taken_back(jsonb) from public;
