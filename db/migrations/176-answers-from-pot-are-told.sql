-- A yes that is enough, or a no, to what a member asks out of their pot is told by mail to that member, a no with its reason.
-- Before, only who happened to look knew of it.

do $$
declare
  known text;
begin
  select string_agg(word[1], ', ') into strict known
  from pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''[a-z-]+''', 'g') word
  where conrelid = 'mail'::regclass and conname = 'mail_about_kind_check';
  alter table mail drop constraint mail_about_kind_check;
  execute format('alter table mail add constraint mail_about_kind_check check (about_kind in (%s, %L, %L))',
    known, 'pot-yes', 'pot-no');
end
$$;
alter table mail
  add column pot_request_id uuid generated always as (case when about_kind in ('pot-yes', 'pot-no') then about_id end) stored,
  add foreign key (cooperative_id, pot_request_id) references pot_request (cooperative_id, id);
comment on column mail.pot_request_id is 'about_id when the mail tells a member what came of what they asked out of their pot.';
create index mail_by_pot_request on mail (cooperative_id, pot_request_id) where pot_request_id is not null;
-- Nobody but the job that sends it reads such a mail: the reason of a no is between the two.
create policy pot_answer_is_written_about on mail for insert with check (
  about_kind in ('pot-yes', 'pot-no') and cooperative_id = (select asking_cooperative()) and (select asking_purpose()) = 'job');

-- To whom a mail goes about the answer to a request, with what it says; no row when that is not the answer (any more), or when
-- it was told. A no is of anybody but who asked and whose pot it is. For the job that mails.
create function told_of_pot_answer(of_kind text, of_request uuid)
  returns table (email text, language text, first_name text, what text, amount bigint, why text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'job' then
    raise exception 'only a job mails' using errcode = 'insufficient_privilege';
  end if;
  return query
    select p.email, p.language, m.first_name, r.what, r.amount, r.closed_why
    from pot_request r
      join member m on m.cooperative_id = r.cooperative_id and m.id = r.member_id
      join person p on p.id = m.person_id
    where r.cooperative_id = asking_cooperative() and r.id = of_request and p.email is not null
      and case of_kind
        when 'pot-yes' then r.closed_at is null
        when 'pot-no' then r.closed_at is not null and r.closed_by <> r.asked_by and r.closed_by <> m.person_id
        else false
      end
      and not exists (
        select from mail t
        where t.cooperative_id = r.cooperative_id and t.about_kind = of_kind and t.about_id = r.id);
end
$$;
revoke all on function told_of_pot_answer(text, uuid) from public;
grant execute on function told_of_pot_answer(text, uuid) to gilde_app;

-- Whoever said yes, or closed it, asks that it is told.
create function may_ask_for_tell_pot_answer(payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from pot_request r
    where r.cooperative_id = asking_cooperative() and r.id = (payload ->> 'requestId')::uuid
      and case payload ->> 'kind'
        when 'pot-no' then r.closed_by = asking_person()
        when 'pot-yes' then exists (
          select from pot_yes y
          where y.cooperative_id = r.cooperative_id and y.request_id = r.id and y.person_id = asking_person())
        else false
      end);
end
$$;
revoke all on function may_ask_for_tell_pot_answer(jsonb) from public;
