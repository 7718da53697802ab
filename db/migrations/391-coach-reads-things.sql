-- A coach books for a member who sits beside them (0045), and so sees what there is, by which rules and when it is free: no name of who has
-- it, no booking of anybody, no costs. See docs/decisions/0039.

drop policy member_or_board_reads on thing;
call roles_read('thing', 'member', 'board', 'coach');
drop policy member_or_administrator_or_board_reads on thing_claim;
call roles_read('thing_claim', 'member', 'administrator', 'board', 'coach');
drop policy closed_is_read on thing_booking;
call allow('thing_booking', 'closed_is_read', 'select',
  'kind = ''closed'' and (select asking_holds(''member'', ''board'', ''coach''))');
