/** What Anna reads, and nobody who works on her behalf: it is promised to be read by her alone (050). */
export const SHUT_FOR_OTHER_HANDS: readonly string[] = [
  'calendar_feed',
  'benefit_fact',
  'benefit_permission',
  'client_message',
  'consent',
  'growth_moment',
  'guidance_goal',
  'guidance_note',
  'guidance_step',
  'ladder_choice',
  'settled_year',
  'statement_content',
  'statement_document',
  'worked_day',
]

/**
 * What is written on behalf of Anna: the whole of it, and only what a command with `onBehalf` writes. A table that is
 * not named is shut in the database (`only_by_own_hand`, or in own hands), as a new command is shut at the door.
 */
export const WRITTEN_BY_OTHER_HANDS = `
  insert anna: appointment command_log customer file help_post help_promise invoice invoice_event invoice_line
    invoice_share invoice_vat journey quote receipt receipt_page thing_booking workshop_seat
  update anna: appointment customer help_gift help_post help_promise invoice quote_part receipt thing_deposit_ask
    workshop_seat
  delete anna: invoice invoice_line invoice_share invoice_vat quote`
