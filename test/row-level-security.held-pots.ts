import type { Held } from './row-level-security.held.ts'

/** Of pots, inside. */
export const HELD_OF_POTS: Held = {
  inside_job: `
    insert anna piet: here asked_by booked_by~ closed_by~ earner_noted_by~ payer_id payer_noted_by~ undo_asked_by~
      undo_noted_by~ undone_by~
    insert piet greet: here booked_by~ closed_by~ earner_noted_by~ payer_noted_by undo_asked_by~ undo_noted_by~
      undone_by~
    update anna piet greet: here
    update anna: here earner_id
    update anna: here payer_id`,
  member_scheme: `
    insert bea: here decided_by`,
  pot_emptying: `
    insert bea: here answered_at answered_by asked_by
    insert bea: here answered_at answered_by~ asked_by
    update bea: here answered_at -> answer answered_by
    update piet greet: here answered_at -> answered_by`,
  pot_movement: `
    insert piet greet: here approved_by~`,
  pot_quote: '',
  pot_request: `
    insert anna: here asked_by closed_at closed_by~ member_id
    insert piet greet: here asked_by closed_at closed_by~
    update anna anna-by-greet: here closed_at member_id -> closed_by
    update piet greet: here closed_at -> closed_by`,
  pot_yes: '',
  scheme: `
    delete bea job: here
    insert bea job: here`,
  scheme_version: `
    delete bea job: here state
    insert bea: here decided_by~ drafted_by
    insert job: here
    update bea job: here -> here`,
  sharing: `
    insert piet greet job: here`,
  sharing_part: `
    insert piet greet job: here`,
  sharing_state: `
    insert piet greet job: here
    update piet greet job: here -> here`,
}
