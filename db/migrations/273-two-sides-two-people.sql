-- Who works on behalf of a member is never the other side of that member; see docs/decisions/0045. A coach can be a member too, who
-- divides an invoice with them, helps them, or proposed them a time. Held here, so that it goes for every command, and for the next one.

create function keep_two_sides() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  sides constant text[] := array(select to_jsonb(new) ->> side from unnest(tg_argv) side);
begin
  if asking_doer()::text = any (sides) or exists (
    select from member m where m.person_id = asking_doer() and m.id::text = any (sides)) then
    raise exception 'nobody says on behalf of a member what that member says to them'
      using errcode = 'restrict_violation', constraint = 'on_behalf_two_sides';
  end if;
  return new;
end
$$;

create trigger help_promise_two_sides before insert or update on help_promise for each row
  when (asking_doer() is not null) execute function keep_two_sides('helper_id', 'helped_id');
create trigger help_transfer_two_sides before insert on help_transfer for each row
  when (asking_doer() is not null) execute function keep_two_sides('from_member_id', 'to_member_id');
create trigger appointment_two_sides before update on appointment for each row
  when (asking_doer() is not null) execute function keep_two_sides('coach_id');
create trigger invoice_share_two_sides before insert or update on invoice_share for each row
  when (asking_doer() is not null) execute function keep_two_sides('member_id');
create trigger quote_share_two_sides before insert or update on quote_share for each row
  when (asking_doer() is not null) execute function keep_two_sides('member_id');

-- Of joint work in which the doer has a part, nothing at all: a price that changes is their price too.
create function keep_two_sides_of_whole() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  shared boolean;
begin
  execute format('select exists (select from %I s join member m on m.cooperative_id = s.cooperative_id and m.id = s.member_id
    where s.cooperative_id = $1 and s.%I = $2 and m.person_id = asking_doer())', tg_argv[0], tg_argv[1])
    into shared using old.cooperative_id, old.id;
  if shared then
    raise exception 'nobody works on behalf of a member on what is theirs too'
      using errcode = 'restrict_violation', constraint = 'on_behalf_two_sides';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end
$$;
create trigger invoice_two_sides before update or delete on invoice for each row
  when (asking_doer() is not null) execute function keep_two_sides_of_whole('invoice_share', 'invoice_id');
create trigger quote_two_sides before update or delete on quote for each row
  when (asking_doer() is not null) execute function keep_two_sides_of_whole('quote_share', 'quote_id');

-- What no command does on behalf of a member, no statement does either.
call only_by_own_hand('calendar_feed', 'insert');
call only_by_own_hand('calendar_feed', 'update');
call only_by_own_hand('duty_turn', 'update');
call only_by_own_hand('inside_job', 'insert');
call only_by_own_hand('inside_job', 'update');
call only_by_own_hand('leaving', 'insert');
call only_by_own_hand('leaving', 'update');
call only_by_own_hand('leaving_destination', 'insert');
call only_by_own_hand('link', 'insert');
call only_by_own_hand('link', 'update');
call only_by_own_hand('municipal_client', 'insert');
call only_by_own_hand('municipal_client', 'update');
call only_by_own_hand('paper_scan', 'insert');
call only_by_own_hand('paper_scan', 'update');
call only_by_own_hand('paper_sheet', 'insert');
call only_by_own_hand('paper_week', 'insert');
call only_by_own_hand('paper_week', 'update');
call only_by_own_hand('person', 'insert');
call only_by_own_hand('pot_request', 'insert');
call only_by_own_hand('price_note', 'insert');
call only_by_own_hand('price_note', 'update');
call only_by_own_hand('recurring_plan', 'insert');
call only_by_own_hand('recurring_plan', 'update');
call only_by_own_hand('recurring_price', 'insert');
call only_by_own_hand('recurring_price', 'update');
call only_by_own_hand('reminder_pause', 'insert');
call only_by_own_hand('shop_key', 'insert');
call only_by_own_hand('shop_key', 'update');
call only_by_own_hand('shop_order', 'insert');
call only_by_own_hand('shop_order', 'update');
call only_by_own_hand('shop_page', 'insert');
call only_by_own_hand('shop_page', 'update');
call only_by_own_hand('shop_request', 'update');
call only_by_own_hand('shop_request', 'delete');
call only_by_own_hand('shop_window', 'insert');
call only_by_own_hand('shop_window', 'update');
call only_by_own_hand('shop_window', 'delete');
call only_by_own_hand('thing_photo', 'insert');
call only_by_own_hand('thing_word', 'insert');
call only_by_own_hand('to_do_mail', 'insert');
call only_by_own_hand('to_do_mail', 'update');

-- What happened to an invoice says whose hands did it. The database writes it for who asks; an archive has it as it was.
create or replace function note_doer() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if asking_purpose() = 'person' then
    new.doer_id := asking_doer();
  end if;
  return new;
end
$$;
alter table invoice_event add column doer_id uuid;
comment on column invoice_event.doer_id is
  'Whose hands did it, where somebody worked on behalf of by_person (on_behalf). Empty: their own.';
create trigger invoice_event_says_whose_hands before insert on invoice_event for each row execute function note_doer();
