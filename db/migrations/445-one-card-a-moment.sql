-- A card and whose hands it gave access to are found in each other by who printed it and when (`my_access_is_open`,
-- `hands_before`). Printed many times at once, two cards of one member had one moment, and the unused one then stood in
-- for the used one: nobody else seemed to have had a card. Now a member has one card a moment.
create unique index sign_in_card_one_a_moment on sign_in_card (person_id, printed_at);
