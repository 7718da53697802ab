import type { Held } from './row-level-security.held.ts'

/** Of payments, bank. */
export const HELD_OF_PAYMENTS: Held = {
  bank_account: `
    insert piet greet job: here`,
  bank_allocation: `
    insert piet greet job: here`,
  bank_line: `
    insert piet greet job: here`,
  bank_match: `
    insert job: here
    insert piet greet: here decided_by~ undone_by~
    update piet greet job: here`,
  bank_rejection: `
    insert job: here
    insert piet greet: here rejected_by`,
  bank_sale: `
    insert piet greet: here written_by`,
  bank_statement: `
    insert job: here
    insert piet greet: here imported_by~ withdrawn_by~`,
  payee_account: `
    insert anna: here answered_by~ entered_by member_id
    insert piet greet: here answered_by~ entered_by
    update anna: here member_id
    update piet greet: here`,
  payment_batch: `
    insert piet greet: here handed_by~ made_by released_by~ withdrawn_by~
    update piet greet: here
    update teun: here released_at withdrawn_at -> handed_at released_by withdrawn_at`,
  payment_item: `
    insert piet greet: here closed_by~
    update piet greet: here`,
  payout_answer: `
    insert anna piet: here member_id said_by`,
}
