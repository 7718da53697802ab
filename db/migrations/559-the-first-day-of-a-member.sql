-- Since when somebody is a member stands in the register that the law asks for, and much hangs from it: who votes, what is told to the
-- municipality. One typed digit put it in the future, or after what the member had done already. See docs/decisions/0042.

-- What stands of a member, each kind with its first day: on no later day did they become one. A statement is of a month, and so asks
-- for its last day.
create function standing_of_member(here uuid, of_member uuid) returns table (kind text, since date, business_id uuid)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if here is distinct from asking_cooperative() or not asking_holds('administrator') then
    return;
  end if;
  return query
    select s.kind, min(s.since), s.of_business from (
      select 'business', w.since, w.business_id from member_business w where w.cooperative_id = here and w.member_id = of_member
      union all
      select 'invoice', i.worked_from, null from invoice i
        where i.cooperative_id = here and i.member_id = of_member and i.state <> 'withdrawn'
      union all
      select 'statement', (t.month + interval '1 month - 1 day')::date, null from statement t
        where t.cooperative_id = here and t.member_id = of_member and t.withdrawn_at is null
      union all
      select 'contract', least(day_of(c.put_at), w.on_day), null
        from contract c left join lateral signature_of(here, c.id) g on true
          left join contract_word w on w.cooperative_id = here and w.id = g.id
        where c.cooperative_id = here and c.member_id = of_member
      union all
      select 'role', day_of(r.since), null from role_assignment r join member m on m.cooperative_id = here and m.person_id = r.person_id
        where r.cooperative_id = here and m.id = of_member and r.role = 'member'
    ) s (kind, since, of_business)
    group by s.kind, s.of_business;
end
$$;

create function keep_first_day() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'person' then
    return new;
  end if;
  if new.joined_on > today() then
    raise exception 'nobody is a member from a day that is still to come' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE' and new.joined_on > old.joined_on and exists (
    select from standing_of_member(new.cooperative_id, new.id) s where s.since < new.joined_on) then
    raise exception 'somebody was a member before what stands of them' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger member_has_a_first_day before insert on member for each row execute function keep_first_day();
create trigger member_keeps_its_first_day before update of joined_on on member
  for each row when (new.joined_on is distinct from old.joined_on) execute function keep_first_day();

-- Who is told that their first day is another: by mail, and else by somebody who calls.
alter table member
  add column told_of_day_at timestamptz,
  add column told_of_day_by uuid references person,
  add constraint member_told_of_day_by_somebody check ((told_of_day_at is null) = (told_of_day_by is null));
comment on column member.told_of_day_at is
  'Somebody told them, by phone or face to face, that the register came to say another first day: for who has no address, or whose mail '
  'did not leave.';
comment on column mail.ended_member_id is
  'about_id when the mail tells a member of their membership: that it ended, or that the register came to say another first day.';

-- Who changes the day asks for its mail.
create function may_ask_for_mail_first_day(payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return asking_holds('administrator') and exists (
    select from member m where m.cooperative_id = asking_cooperative() and m.id = (payload ->> 'memberId')::uuid);
end
$$;
revoke all on function may_ask_for_mail_first_day(jsonb) from public;
