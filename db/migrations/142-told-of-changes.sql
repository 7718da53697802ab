-- What a municipality changed is told to whom it is about: a permission that stops, and other agreements. Before, only who happened to
-- look knew of it.

do $$
declare
  known text;
begin
  select string_agg(word[1], ', ') into strict known
  from pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''[a-z-]+''', 'g') word
  where conrelid = 'mail'::regclass and conname = 'mail_about_kind_check';
  alter table mail drop constraint mail_about_kind_check;
  execute format('alter table mail add constraint mail_about_kind_check check (about_kind in (%s, %L, %L))',
    known, 'permission', 'agreement');
end
$$;
alter table mail
  add column permission_id uuid generated always as (case when about_kind = 'permission' then about_id end) stored,
  add column agreement_id uuid generated always as (case when about_kind = 'agreement' then about_id end) stored,
  add foreign key (cooperative_id, permission_id) references benefit_permission (cooperative_id, id),
  add foreign key (cooperative_id, agreement_id) references municipality_policy (cooperative_id, id);
comment on column mail.permission_id is 'about_id when the mail tells a member that something changed in their permission.';
comment on column mail.agreement_id is 'about_id when the mail tells a member that their municipality agreed something else.';
create index mail_by_permission on mail (cooperative_id, permission_id) where permission_id is not null;
create index mail_by_agreement on mail (cooperative_id, agreement_id) where agreement_id is not null;
-- Nobody but the job that sends it reads such a mail: it tells where somebody's benefit comes from.
create policy change_is_written_about on mail for insert with check (
  about_kind in ('permission', 'agreement') and cooperative_id = (select asking_cooperative())
  and (select asking_purpose()) = 'job');

-- To whom a mail goes about a permission that stopped, or about an agreement: its member, or the members of that municipality today.
-- Never what it says. For the job that mails.
create function told_of_change(of_kind text, of_id uuid)
  returns table (email text, language text, first_name text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'job' then
    raise exception 'only a job mails' using errcode = 'insufficient_privilege';
  end if;
  return query
    select p.email, p.language, m.first_name
    from member m join person p on p.id = m.person_id
    where m.cooperative_id = asking_cooperative() and (m.left_on is null or m.left_on >= today()) and p.email is not null
      and case of_kind
        when 'permission' then exists (
          select from benefit_permission b
          where b.cooperative_id = m.cooperative_id and b.id = of_id and b.member_id = m.id and b.ended_at is not null)
        when 'agreement' then exists (
          select from municipality_policy v
          where v.cooperative_id = m.cooperative_id and v.id = of_id and v.confirmed_at is not null
            and v.municipality_id = municipality_of(m.cooperative_id, m.id, today()))
        else false
      end
      and not exists (
        select from mail t
        where t.cooperative_id = m.cooperative_id and t.about_kind = of_kind and t.about_id = of_id and t.to_address = p.email)
    order by p.email;
end
$$;
revoke all on function told_of_change(text, uuid) from public;
grant execute on function told_of_change(text, uuid) to gilde_app;

-- Whoever ended the permission, or confirmed the agreement, asks that it is told.
create function may_ask_for_tell_permission_stopped(payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from benefit_permission b
    where b.cooperative_id = asking_cooperative() and b.id = (payload ->> 'permissionId')::uuid
      and b.ended_by = asking_person());
end
$$;
create function may_ask_for_tell_agreement(payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from municipality_policy v
    where v.cooperative_id = asking_cooperative() and v.id = (payload ->> 'versionId')::uuid
      and v.confirmed_by = asking_person());
end
$$;
revoke all on function may_ask_for_tell_permission_stopped(jsonb), may_ask_for_tell_agreement(jsonb) from public;
