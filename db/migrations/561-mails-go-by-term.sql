-- Mails stayed for ever, with the address and all the words: of who left too, long after the thing itself was erased. They go by a term
-- (app/domains/members/kept.ts), but for those that belong to the books, and those that go with an application or a request.
create function erase_mails(sent_before date, queued_before date) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := erasing_of_who_left(least(sent_before, queued_before));
  gone integer;
begin
  delete from mail x
  where x.cooperative_id = here and coalesce(x.about_kind, '') not in ('invoice', 'quote', 'reminder', 'statement', 'application', 'shop-request')
    and (day_of(x.sent_at) < sent_before or x.sent_at is null and day_of(x.queued_at) < queued_before);
  get diagnostics gone = row_count;
  return gone;
end
$$;
