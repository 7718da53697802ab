-- The board says that it is right that somebody stops, of what it looks at: by the policy for writing alone it reached every row.
alter policy board_says_right on leaving
  using (cooperative_id = (select asking_cooperative()) and (select asking_holds('board'))
    and taken_back_at is null and (seen_by = (select asking_person()) or leaving_asks_yes(id)));
