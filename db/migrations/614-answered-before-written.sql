-- Taking back is written in the books once somebody said yes to it. The check let through what nobody had answered:
-- of an answer that is not there "= 'yes'" is unknown, and what is unknown does not break a check.
alter table adoption_taking_back drop constraint adoption_taking_back_check2,
  add constraint adoption_taking_back_check2 check (entry_id is null or (answer is not null and answer = 'yes'));
alter table thing_charge_undo drop constraint thing_charge_undo_check2,
  add constraint thing_charge_undo_check2 check (entry_id is null or (answer is not null and answer = 'yes'));
