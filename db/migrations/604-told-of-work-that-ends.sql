-- Who works in a business and reads that it ended, or goes on after all, hears it: by mail, and else from somebody who calls.

alter table member_business
  add column changed_at timestamptz,
  add column change_mail_id uuid,
  add column told_at timestamptz,
  add column told_by uuid references person,
  add constraint member_business_told_by_somebody check ((told_at is null) = (told_by is null)),
  add constraint member_business_told_of_change check (changed_at is not null or num_nonnulls(change_mail_id, told_at) = 0);
comment on column member_business.changed_at is
  'When it was written down that the work ended, or went on after all, of which they are told. Absent: there is nothing to tell.';
comment on column member_business.change_mail_id is 'The mail that tells it. Absent: there was no address.';
comment on column member_business.told_at is
  'Somebody told it, by phone or face to face: to who has no address, or whose mail did not leave.';
comment on column mail.ended_member_id is
  'about_id when the mail tells a member of their membership: that it ended, that the register came to say another first day, or that '
  'their work in a business ended or went on after all.';

-- Who changes it asks for its mail.
create function may_ask_for_mail_work_changed(payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return asking_holds('administrator') and exists (
    select from member_business w
    where w.cooperative_id = asking_cooperative() and w.member_id = (payload ->> 'memberId')::uuid
      and w.business_id = (payload ->> 'businessId')::uuid and w.change_mail_id = (payload ->> 'mailId')::uuid);
end
$$;
revoke all on function may_ask_for_mail_work_changed(jsonb) from public;

-- What that mail says, and to whom; for the job that writes it. Nothing when it was undone meanwhile, or there is no address.
create function told_of_work(mail_id uuid)
  returns table (
    member_id uuid, email text, language text, first_name text, trade_name text, since date, until date, whole boolean, anew boolean)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'job' then
    raise exception 'only a job mails' using errcode = 'insufficient_privilege';
  end if;
  return query
    select m.id, p.email, p.language, m.first_name, b.trade_name, w.since, w.until, b.ended_on is not null,
      w.since = day_of(w.changed_at)
    from member_business w
    join business b on b.cooperative_id = w.cooperative_id and b.id = w.business_id
    join member m on m.cooperative_id = w.cooperative_id and m.id = w.member_id
    join person p on p.id = m.person_id
    where w.cooperative_id = asking_cooperative() and w.change_mail_id = told_of_work.mail_id and p.email is not null
      and m.left_on is null;
end
$$;
revoke all on function told_of_work(uuid) from public;
grant execute on function told_of_work(uuid) to gilde_app;
