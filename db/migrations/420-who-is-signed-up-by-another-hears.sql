-- Whoever holds meetings signs members up and off; the member whose seat it is hears of it by mail. Each asks for the job that tells them.
create function may_ask_for_tell_seat(payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return asking_holds('coach', 'administrator') and exists (
    select from workshop_seat s
    where s.cooperative_id = asking_cooperative() and s.workshop_id = (payload ->> 'workshopId')::uuid
      and s.member_id = (payload ->> 'memberId')::uuid);
end
$$;
revoke all on function may_ask_for_tell_seat(jsonb) from public;
