-- The number on which the co-operative calls a member (333) stayed for ever, while the page of what is kept said that numbers go. It
-- serves to tell somebody that their membership ended and that their last statement waits (524): three months, and it goes.
create function erase_member_phones(left_before date) returns integer
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  here constant uuid := erasing_of_who_left(left_before);
  gone integer;
begin
  delete from member_phone t using member m
  where t.cooperative_id = here and m.cooperative_id = here and m.id = t.member_id and m.left_on < left_before;
  get diagnostics gone = row_count;
  return gone;
end
$$;
comment on function erase_member_phones(date) is 'Erases the number to call of who left before a day, for the work of the night. Gives how many.';
