-- Who had read that their membership ended heard nothing when that was undone. Now by mail, and else from somebody who calls.
alter table member
  add column told_of_return_at timestamptz,
  add column told_of_return_by uuid references person,
  add constraint member_told_of_return_by_somebody check ((told_of_return_at is null) = (told_of_return_by is null));
comment on column member.told_of_return_at is
  'Somebody told them, by phone or face to face, that they are a member again: for who has no address, or whose mail did not leave.';
comment on column mail.ended_member_id is
  'about_id when the mail tells a member of their membership: that it ended or goes on, that the register came to say another first day, '
  'or that their work in a business ended or went on after all.';

drop policy own_name_insert on member;
create policy own_name_insert on member as restrictive for insert to gilde_app with check (
  (select asking_purpose()) <> 'person' or (
    (told_of_end_by is null or told_of_end_by = (select asking_person()))
    and (told_of_day_by is null or told_of_day_by = (select asking_person()))
    and (told_of_return_by is null or told_of_return_by = (select asking_person()))));

-- Who makes somebody a member again asks for its mail.
create function may_ask_for_mail_returned_member(payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return asking_holds('administrator') and exists (
    select from member m
    where m.cooperative_id = asking_cooperative() and m.id = (payload ->> 'memberId')::uuid and m.left_on is null);
end
$$;
revoke all on function may_ask_for_mail_returned_member(jsonb) from public;
