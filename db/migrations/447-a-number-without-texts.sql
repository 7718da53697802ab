-- A member gives a number without wanting texts: to show it to who they help, for one. Until now it was said to be kept, and was not.
alter table reminder_way drop constraint reminder_way_check;
alter table reminder_way add constraint reminder_way_text_has_number check (way <> 'text' or number is not null);
comment on table reminder_way is
  'How somebody wants to be reminded of what stands in their agenda; without a row by mail. number: a Dutch mobile number (E.164), '
  'also kept without texts, to be shown to whom they want.';
