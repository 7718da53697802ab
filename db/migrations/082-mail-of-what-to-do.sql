-- Once a week a mail of what somebody must do, for who asks for it. It says kinds of things and days, never a name, an amount
-- or anything of a benefit. It stops by its link, without signing in.

create table to_do_mail (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  person_id      uuid not null references person,
  weekday        smallint check (weekday between 1 and 7),
  chosen_on      date not null,
  looked_on      date,
  primary key (cooperative_id, id),
  unique (cooperative_id, person_id)
);
comment on table to_do_mail is 'On which day of the week somebody wants a mail of what they must do in a co-operative.';
comment on column to_do_mail.weekday is '1 is Monday, as in ISO 8601; null: no mail.';
comment on column to_do_mail.looked_on is
  'On which day was looked last what there was to do, whether or not a mail came of it: at most one in a week that begins on Monday.';
call protect('to_do_mail');

-- One's own, and nobody else's: whoever keeps the books does not see who has a mail.
create function is_my_to_do_mail(cooperative uuid, person uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return asking_purpose() = 'person' and cooperative = asking_cooperative() and person = asking_person() and asking_belongs();
end
$$;
revoke all on function is_my_to_do_mail(uuid, uuid) from public;
grant execute on function is_my_to_do_mail(uuid, uuid) to gilde_app;

create policy own on to_do_mail for select using (is_my_to_do_mail(cooperative_id, person_id));
create policy own_is_chosen on to_do_mail for insert with check (is_my_to_do_mail(cooperative_id, person_id));
create policy own_is_changed on to_do_mail for update using (is_my_to_do_mail(cooperative_id, person_id));
create policy job_reads on to_do_mail for select using (
  cooperative_id = (select asking_cooperative()) and (select asking_purpose()) = 'job');
create policy job_looks on to_do_mail for update using (
  cooperative_id = (select asking_cooperative()) and (select asking_purpose()) = 'job' and weekday is not null);
create policy link_reads on to_do_mail for select using (
  (cooperative_id, id) in (select * from asking_link_subject('to-do-mail')));
create policy link_stops on to_do_mail for update using (
  (cooperative_id, id) in (select * from asking_link_subject('to-do-mail'))) with check (
  cooperative_id = (select asking_cooperative()) and weekday is null);
grant select, insert on to_do_mail to gilde_app;
grant update (weekday, chosen_on, looked_on) on to_do_mail to gilde_app;

-- Only who chose it has it: a job and a link change nothing of the choice but, by the link, that it stops.
create function to_do_mail_is_chosen() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if asking_purpose() <> 'person' and new.weekday is distinct from old.weekday and new.weekday is not null then
    raise exception 'only the person chooses a day for a mail' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create trigger to_do_mail_is_chosen before update on to_do_mail for each row execute function to_do_mail_is_chosen();

-- Its link ------------------------------------------------------------------------------------------------------------

do $$
declare
  known text;
begin
  select string_agg(word[1], ', ') into strict known
  from pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''[a-z-]+''', 'g') word
  where conrelid = 'link'::regclass and conname = 'link_kind_check';
  alter table link drop constraint link_kind_check;
  execute format('alter table link add constraint link_kind_check check (kind in (%s, %L))', known, 'to-do-mail');
  select string_agg(word[1], ', ') into strict known
  from pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''[a-z-]+''', 'g') word
  where conrelid = 'mail'::regclass and conname = 'mail_about_kind_check';
  alter table mail drop constraint mail_about_kind_check;
  execute format('alter table mail add constraint mail_about_kind_check check (about_kind in (%s, %L))', known, 'to-do');
end
$$;
alter table link
  add column to_do_mail_id uuid generated always as (case when kind = 'to-do-mail' then subject_id end) stored,
  add foreign key (cooperative_id, to_do_mail_id) references to_do_mail (cooperative_id, id);
comment on column link.to_do_mail_id is 'subject_id when it stops the mail of what somebody must do.';
create unique index link_by_to_do_mail on link (cooperative_id, to_do_mail_id) where to_do_mail_id is not null;
create policy to_do_mail_is_chosen on link for insert with check (
  kind = 'to-do-mail' and cooperative_id = (select asking_cooperative()) and exists (
    select from to_do_mail d
    where d.cooperative_id = link.cooperative_id and d.id = link.subject_id and is_my_to_do_mail(d.cooperative_id, d.person_id)));
create policy to_do_mail_is_mailed on link for select using (
  kind = 'to-do-mail' and cooperative_id = (select asking_cooperative()) and (select asking_purpose()) = 'job');

-- The mail: written by a job, read by nobody but the job that sends it ----------------------------------------------------

alter table mail
  add column to_do_mail_id uuid generated always as (case when about_kind = 'to-do' then about_id end) stored,
  add foreign key (cooperative_id, to_do_mail_id) references to_do_mail (cooperative_id, id),
  add column unsubscribe_url text check (unsubscribe_url ~ '^https?://');
comment on column mail.to_do_mail_id is 'about_id when the mail tells somebody what they must do.';
comment on column mail.unsubscribe_url is
  'Where one post stops mails of this kind, as mail programs offer it (RFC 2369, RFC 8058); null where it cannot be stopped.';
create index mail_by_to_do_mail on mail (cooperative_id, to_do_mail_id) where to_do_mail_id is not null;
create policy to_do_is_written on mail for insert with check (
  about_kind = 'to-do' and cooperative_id = (select asking_cooperative()) and (select asking_purpose()) = 'job');
