import type { Held } from './row-level-security.held.ts'

/** Of receipts, spending, collecting. */
export const HELD_OF_SPENDING: Held = {
  job_cost: `
    insert job: here
    insert piet greet: here booked_by reversed_by~
    update piet greet job: here`,
  job_cost_share: `
    insert piet greet: here`,
  journey: `
    insert anna piet anna-by-greet: here handed_in_by member_id settled_by~ state
    update anna anna-by-greet: here member_id state~ -> settled_by state
    update greet: here
    update piet: here member_id~
    update piet: here state~ -> settled_by state`,
  kept_receipt: `
    delete piet greet: here kept_by
    insert piet greet: here kept_by`,
  receipt: `
    insert anna anna-by-greet: here handed_in_by member_id settled_by~ state
    insert job: here way
    insert piet greet: here handed_in_by~ settled_by~
    update anna anna-by-greet: here member_id state~ -> member_id paid_by~ state
    update anna anna-by-greet: here member_id state~ -> member_id paid_by~ state~
    update anna anna-by-greet: here member_id state~ -> member_id settled_by state
    update piet greet: here`,
  receipt_mail: `
    insert job: here`,
  receipt_page: `
    insert anna anna-by-greet: here file_id receipt_id
    insert job: here file_id
    insert piet greet: here
    update piet greet: here`,
  receipt_reading: `
    insert job: here`,
  reminder: `
    insert piet greet job: here`,
  reminder_letter: `
    insert piet greet job: here made_by`,
  reminder_pause: `
    insert anna: here asked_by customer_id ended_at ended_by~ invoice_id
    insert piet greet: here asked_by ended_at ended_by~
    update piet greet: here ended_at -> ended_by`,
  reminder_plan: `
    insert piet greet: here set_by`,
  spending_limit: `
    insert bea: here asked_by set_by
    insert bea: here asked_by~ set_by
    update piet greet bea: here -> here`,
  supplier: `
    insert piet greet: here added_by new_iban_by~
    update piet greet: here`,
  supplier_invoice: `
    insert piet greet: here approved_by~ closed_by~ entered_by
    update piet greet: here`,
  waiting_cost: `
    insert piet greet: here answered_by~ asked_by
    update piet greet: here`,
  write_off: `
    insert piet greet: here answered_at answered_by~ asked_by
    update piet greet: here answered_at -> answered_by`,
}
