-- A member read that they had answered a customer themselves, where the administration had settled it (573). Who said it is kept, by the
-- database itself.
alter table shop_request add column answered_by uuid references person (id),
  add constraint shop_request_answered_by_somebody check (answered_by is null or answered_at is not null);
comment on column shop_request.answered_by is
  'Who said that it was answered, the member or the administration. Kept by the database itself. Absent: before it kept that.';
comment on column shop_request.answered_at is
  'When it was said that it was answered in another way than by a quote or invoice; null: not, or taken back.';

create function keep_who_answered() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  new.answered_by := case when new.answered_at is not null then asking_person() end;
  return new;
end
$$;
create trigger shop_request_keeps_who_answered before update on shop_request for each row
  when (new.answered_at is distinct from old.answered_at) execute function keep_who_answered();
