-- What money from a pot was spent on, in the words of whoever booked it. It stood only in the name of the entry, in
-- Dutch, where the pages looked for it after a colon. Rows from before stay as they are and are told by that name:
-- they never change, and a guess would be a fact made up.
alter table pot_movement add column what text
  constraint pot_movement_what_is_short check (length(what) between 1 and 300),
  add constraint pot_movement_what_of_money check (what is null or kind in ('spent', 'returned'));
comment on column pot_movement.what is
  'On what it was spent, or from where it came back, as whoever booked it said or the bank named it; null when a '
  'sharing or an opening moved the pot, and in rows from before 036.';
