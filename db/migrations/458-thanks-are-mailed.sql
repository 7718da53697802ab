-- Who helped hears by mail that they were thanked. The work reads no promise but those with thanks.
call allow('help_promise', 'job_reads_thanks', 'select', 'thanked_at is not null and (select asking_as(''job''))');

-- Asked for by who thanks: who was helped, or who writes it down for them.
create function may_ask_for_mail_thanks(payload jsonb) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from help_promise h
    where h.cooperative_id = asking_cooperative() and h.id = (payload ->> 'promiseId')::uuid and h.thanked_at is not null
      and (h.helped_id in (select asking_members()) or h.helped_id in (select help_written_for())));
end
$$;
revoke all on function may_ask_for_mail_thanks(jsonb) from public;

do $$
declare
  words text;
begin
  select string_agg(quote_literal(m.word[1]), ', ') into words
  from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([^'']+)''', 'g') m (word)
  where c.conname = 'mail_about_kind_check';
  execute format('alter table mail drop constraint mail_about_kind_check, add constraint mail_about_kind_check
    check (about_kind in (%s, ''thanks''))', words);
end
$$;
alter table mail
  add column thanked_promise_id uuid generated always as (case when about_kind = 'thanks' then about_id end) stored,
  add foreign key (cooperative_id, thanked_promise_id) references help_promise (cooperative_id, id);
comment on column mail.thanked_promise_id is 'about_id when the mail tells a member that they were thanked for their help.';
create index mail_by_thanked_promise on mail (cooperative_id, thanked_promise_id) where thanked_promise_id is not null;
create policy thanks_are_written_about on mail for insert with check (
  about_kind = 'thanks' and cooperative_id = (select asking_cooperative()) and (select asking_purpose()) = 'job');
