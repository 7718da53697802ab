/**
 * Where the policies alone let who may change a row put the name of another in it (`forged` of
 * `row-level-security.forging.ts`). Every command names who asks; of some a trigger or a check refuses the rest.
 * What is added has a policy that asks `… = (select asking_person())`: this list only gets shorter.
 */
export const NAMED_BY_OTHERS = {
  anna: `customer.added_by guidance_goal.reached_by help_day.off_by help_promise.closed_by invoice.approved_by
    municipal_client.set_by paper_scan.settled_by quote.approved_by reminder_way.set_by shop_page.kept_by
    shop_window.published_by workshop_seat.noted_by`,
  greet: `bank_match.undone_by cooperative.iban_asked_by customer.added_by import_file.done_by invoice.approved_by
    invoice.drafted_by job_cost.reversed_by journey.settled_by member.told_of_day_by member.told_of_end_by
    member.told_of_return_by
    member_business.told_by
    municipal_client.set_by
    municipality_policy.withdrawn_by municipality_sign_in.set_by payment_batch.handed_by payment_batch.released_by
    payment_batch.withdrawn_by payment_item.closed_by price_note.written_by quote.approved_by quote.drafted_by
    quote_settings.changed_by receipt.settled_by reminder_way.set_by sign_in_card.printed_by spending_limit.asked_by
    spending_limit.set_by supplier_invoice.approved_by supplier_invoice.closed_by text_account.set_by
    vat_period.set_by workshop_seat.noted_by workshop_seat.said_by`,
  bea: `contract_text.decided_by cooperative.iban_asked_by joining_rules.set_by quote_settings.changed_by
    shop_front.changed_by spending_limit.asked_by spending_limit.set_by`,
  otto: '',
  carla: `guidance_goal.reached_by guidance_goal.written_by guidance_setting.set_by guidance_step.written_by
    paper_scan.settled_by reminder_way.set_by sign_in_card.printed_by workshop_seat.noted_by workshop_seat.said_by`,
  casper: 'municipal_client.set_by municipality_policy.withdrawn_by',
  teun: '',
} as const
