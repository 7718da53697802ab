-- What was opened on behalf of a member: a line a kind of page, which the member reads on "Namens mij" (docs/decisions/0045).
create table on_behalf_reading (
  cooperative_id uuid not null,
  on_behalf_id   uuid not null,
  place          text not null check (place ~ '^[a-z]+(-[a-z]+)*$'),
  done_at        timestamptz not null,
  primary key (cooperative_id, on_behalf_id, place),
  foreign key (cooperative_id, on_behalf_id) references on_behalf (cooperative_id, id)
);
comment on table on_behalf_reading is
  'Which kinds of pages of a member were opened on their behalf, each the first time that it was. Never changed.';
call protect('on_behalf_reading');
create trigger on_behalf_reading_never_changes before update or delete on on_behalf_reading
  for each row execute function refuse_change();
-- Of one that is not over, as a deed is.
create trigger on_behalf_reading_within before insert on on_behalf_reading for each row execute function keep_deed_within();
grant select, insert on on_behalf_reading to gilde_app;
call allow('on_behalf_reading', 'reads_with_it', 'select',
  'exists (select from on_behalf b where b.cooperative_id = on_behalf_reading.cooperative_id and b.id = on_behalf_id)');
call allow('on_behalf_reading', 'doer_notes', 'insert', 'on_behalf_id = (select asking_behalf())');
