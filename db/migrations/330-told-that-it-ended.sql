-- Who was ended in the register is told: by mail when they have an address, and else by somebody who calls.

alter table member
  add column told_of_end_at timestamptz,
  add column told_of_end_by uuid references person,
  add constraint member_told_of_end_by_somebody check ((told_of_end_at is null) = (told_of_end_by is null)),
  add constraint member_told_of_what_ended check (told_of_end_at is null or left_on is not null);
comment on column member.told_of_end_at is
  'Somebody told them, by phone or face to face, that their membership ended: for who has no address, or whose mail did not leave.';

do $$
declare
  words text;
begin
  select string_agg(quote_literal(m.word[1]), ', ') into words
  from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([^'']+)''', 'g') m (word)
  where c.conname = 'mail_about_kind_check';
  execute format('alter table mail drop constraint mail_about_kind_check, add constraint mail_about_kind_check
    check (about_kind in (%s, ''membership''))', words);
end
$$;
alter table mail
  add column ended_member_id uuid generated always as (case when about_kind = 'membership' then about_id end) stored,
  add foreign key (cooperative_id, ended_member_id) references member (cooperative_id, id);
comment on column mail.ended_member_id is 'about_id when the mail tells a member that their membership ended.';
create index mail_by_ended_member on mail (cooperative_id, ended_member_id) where ended_member_id is not null;
create policy end_is_written_about on mail for insert with check (
  about_kind = 'membership' and cooperative_id = (select asking_cooperative()) and (select asking_purpose()) = 'job');
create policy end_is_seen on mail for select using (
  about_kind = 'membership' and cooperative_id = (select asking_cooperative()) and (select asking_holds('administrator')));

-- Who ends a membership asks for its mail.
create function may_ask_for_mail_ended_membership(payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return asking_holds('administrator') and exists (
    select from member m
    where m.cooperative_id = asking_cooperative() and m.id = (payload ->> 'memberId')::uuid and m.left_on is not null);
end
$$;
revoke all on function may_ask_for_mail_ended_membership(jsonb) from public;
