-- How a thing was when somebody got it and when it came back: a word of each side, with photos. See docs/decisions/0039.

create table thing_word (
  cooperative_id uuid not null references cooperative,
  id             uuid not null,
  booking_id     uuid not null,
  moment         text not null check (moment in ('fetched', 'returned')),
  side           text not null check (side in ('member', 'cooperative')),
  damage         text not null check (length(damage) <= 500),
  said_at        timestamptz not null,
  said_by        uuid not null references person,
  primary key (cooperative_id, id),
  unique (cooperative_id, booking_id, moment, side),
  foreign key (cooperative_id, booking_id) references thing_booking (cooperative_id, id)
);
comment on table thing_word is
  'What one side says of a thing when it is fetched or comes back: damage, empty when there is none. Never changes, so that who had it '
  'and who lent it can each show what they said.';
call protect('thing_word');
create trigger thing_word_never_changes before update or delete on thing_word for each row execute function refuse_change();
grant select, insert on thing_word to gilde_app;
create policy with_booking on thing_word for select using (exists (
  select from thing_booking b where b.cooperative_id = thing_word.cooperative_id and b.id = thing_word.booking_id));
create policy each_says_the_own on thing_word for insert with check (
  cooperative_id = (select asking_cooperative()) and said_by = (select asking_person()) and exists (
    select from thing_booking b
    where b.cooperative_id = thing_word.cooperative_id and b.id = thing_word.booking_id and b.kind = 'use'
      and case side when 'member' then b.member_id in (select asking_members())
        else b.member_id not in (select asking_members()) and (select asking_holds('administrator')) end));

create table thing_photo (
  cooperative_id uuid not null,
  id             uuid not null,
  word_id        uuid not null,
  place          smallint not null check (place between 1 and 4),
  name           text not null check (length(name) between 1 and 200),
  media_type     text not null check (media_type in ('image/jpeg', 'image/png', 'image/webp')),
  sha256         bytea not null check (length(sha256) = 32),
  content        bytea not null check (length(content) between 1 and 10485760),
  primary key (cooperative_id, id),
  unique (cooperative_id, word_id, place),
  foreign key (cooperative_id, word_id) references thing_word (cooperative_id, id)
);
comment on table thing_photo is 'A photo that came with such a word, without what the phone wrote beside the picture. Never changes.';
call protect('thing_photo');
create trigger thing_photo_never_changes before update or delete on thing_photo for each row execute function refuse_change();
grant select, insert on thing_photo to gilde_app;
create policy with_word on thing_photo for select using (exists (
  select from thing_word w where w.cooperative_id = thing_photo.cooperative_id and w.id = thing_photo.word_id));
create policy who_said_adds on thing_photo for insert with check (
  cooperative_id = (select asking_cooperative()) and exists (
    select from thing_word w where w.cooperative_id = thing_photo.cooperative_id and w.id = thing_photo.word_id
      and w.said_by = (select asking_person())));
