import type { Held } from './row-level-security.held.ts'

/** Of sales, recurring, quotes. */
export const HELD_OF_SALES: Held = {
  credit_asked: `
    insert piet greet: here answered_at answered_by~ asked_by
    update piet greet: here answered_at -> answered_by`,
  customer: `
    insert anna anna-by-greet: here added_by business_id
    insert job: here
    insert piet greet: here added_by
    update anna anna-by-greet: here business_id -> here business_id
    update piet greet job: here -> here`,
  e_invoice_sending: `
    insert job: here
    insert piet greet: here asked_by state
    update job: here -> here`,
  invoice: `
    delete anna anna-by-greet: here member_id state~
    delete piet greet job: here
    insert anna anna-by-greet: here agreed_by~ approved_by~ business_id drafted_by kind member_id state~ submitted_by~
    insert job: here
    insert piet greet: here agreed_by~ approved_by~ drafted_by submitted_by~
    update anna anna-by-greet: here member_id state~ -> here business_id member_id state~
    update piet greet job: here -> here`,
  invoice_counter: `
    insert piet greet job: here
    update piet greet job: here -> here`,
  invoice_event: `
    insert anna piet job anna-by-greet: here by_person invoice_id~ kind~
    insert link-invoice: here by_person invoice_id kind~`,
  invoice_line: `
    delete anna piet greet job anna-by-greet: here invoice_id~
    insert anna piet greet job anna-by-greet: here invoice_id~`,
  invoice_share: `
    delete anna anna-by-greet: here invoice_id
    delete piet greet: here
    insert anna anna-by-greet: here agreed_by~ invoice_id
    insert piet greet: here agreed_by~
    update anna anna-by-greet: here joint member_id
    update piet greet: here`,
  invoice_vat: `
    delete anna piet greet job anna-by-greet: here invoice_id~
    insert anna piet greet job anna-by-greet: here invoice_id~`,
  online_account: `
    insert piet greet: here new_by~
    update piet greet: here -> here`,
  online_booking: `
    insert piet greet: here booked_by`,
  online_payment: `
    insert job: here
    update job: here`,
  peppol_account: `
    delete piet greet: here
    insert piet greet: here set_by
    update piet greet: here -> here`,
  price_note: `
    insert anna: here about_id member_id written_by
    insert piet greet: here written_by
    update anna: here member_id -> here about_id member_id written_by
    update piet greet: here -> here`,
  quote: `
    delete anna anna-by-greet: here member_id state~
    delete piet greet: here
    insert anna anna-by-greet: here agreed_by~ approved_by~ business_id drafted_by member_id state~ submitted_by~
    insert piet greet: here agreed_by~ approved_by~ drafted_by submitted_by~
    update anna anna-by-greet: here member_id -> here business_id member_id state~
    update piet greet job: here -> here`,
  quote_answer: `
    insert link-quote: here quote_id`,
  quote_counter: `
    insert piet greet: here
    update piet greet: here -> here`,
  quote_event: `
    insert job: here by_person kind~ quote_id~
    insert link-quote: here by_person kind~ quote_id`,
  quote_part: `
    insert piet greet: here
    update anna anna-by-greet: here quote_id
    update piet greet: here quote_id~`,
  quote_part_share: `
    insert piet greet: here`,
  quote_settings: `
    insert piet greet bea: here changed_by
    update piet greet bea: here -> here`,
  quote_share: `
    delete piet greet: here
    insert piet greet: here agreed_by~
    update piet greet: here`,
  recurring_plan: `
    insert anna: here business_id made_by member_id
    insert piet greet: here made_by
    update anna: here member_id
    update piet greet job: here`,
  recurring_price: `
    insert anna: here plan_id set_by
    insert piet greet: here plan_id~ set_by
    update anna: here plan_id -> set_by
    update piet greet: here plan_id~ -> set_by`,
  recurring_turn: `
    insert job: here
    update job: here`,
  settlement: `
    insert piet greet job: here`,
}
