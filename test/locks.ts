/** Where `*.db.ts` locks rows by itself, and what of those rows the policies for update hide from who reads them. */

/** How often each file locks, and rows of which tables. */
export const LOCKED: Readonly<
  Record<string, { readonly times: number; readonly tables: readonly string[] }>
> = {
  'appointments/appointment.db.ts': { times: 1, tables: ['appointment'] },
  'contracts/contract-text.db.ts': { times: 1, tables: ['contract_text'] },
  'cooperative/cooperative.db.ts': { times: 1, tables: ['cooperative'] },
  'guidance/plan.db.ts': { times: 2, tables: ['guidance_goal', 'guidance_step'] },
  'importing/import-file.db.ts': { times: 1, tables: ['import_file'] },
  'inside/inside-job.db.ts': { times: 1, tables: ['inside_job'] },
  'joining/application.db.ts': { times: 1, tables: ['application'] },
  'joining/vote.db.ts': { times: 1, tables: ['admission_vote'] },
  'mutual-help/gift.db.ts': { times: 1, tables: ['help_gift'] },
  'mutual-help/help-promise.db.ts': { times: 1, tables: ['help_promise'] },
  'payments/batch.db.ts': { times: 1, tables: ['payment_batch'] },
  'pots/pot-request.db.ts': { times: 1, tables: ['pot_request'] },
  'quotes/quote.db.ts': { times: 1, tables: ['quote'] },
  'receipts/receipt.db.ts': { times: 1, tables: ['receipt'] },
  'recurring/plan.db.ts': { times: 1, tables: ['recurring_plan'] },
  'sales/invoice.db.ts': { times: 1, tables: ['invoice'] },
  'sales/issue.db.ts': { times: 1, tables: ['invoice'] },
  'sales/online/account.db.ts': { times: 1, tables: ['online_account'] },
  'sales/peppol/sending.db.ts': { times: 1, tables: ['e_invoice_sending'] },
  'sales/settle.db.ts': { times: 1, tables: ['invoice'] },
  'shop-window/shop-request.db.ts': { times: 1, tables: ['shop_request'] },
  'spending/journey.db.ts': { times: 1, tables: ['journey'] },
  'spending/spending-limit.db.ts': { times: 1, tables: ['spending_limit'] },
  'spending/supplier.db.ts': { times: 1, tables: ['supplier'] },
  'week-on-paper/paper-week.db.ts': { times: 1, tables: ['paper_week'] },
  'week-on-paper/scan.db.ts': { times: 1, tables: ['paper_scan'] },
}

type Hidden = { readonly who: string; readonly why: string }
/** Who reads rows of a table that they cannot lock, and why nobody of them needs to. */
export const FOR_WHO_READS: Readonly<Record<string, Hidden>> = {
  admission_vote: {
    who: 'anna bea anna-by-greet',
    why: 'members vote by a ballot of their own and the board reads; only who guides takes back or counts',
  },
  application: {
    who: 'anna job anna-by-greet',
    why: 'a member and a job read it; who goes on with it holds it by hold_application, a link locks what is open',
  },
  contract_text: { who: 'piet greet', why: 'the board alone writes and decides; the administration reads' },
  cooperative: {
    who:
      'anna otto carla casper teun link-application link-calendar link-invoice link-quote link-to-do-mail ' +
      'operator visitor account anna-by-greet',
    why: 'it is locked for its account alone, by the board and the administration (cooperative.edit)',
  },
  e_invoice_sending: { who: 'anna piet greet otto anna-by-greet', why: 'a job alone follows it further' },
  help_gift: { who: 'carla', why: 'who wrote it for a member reads what came of it; the two answer' },
  import_file: { who: 'job', why: 'it drops what is old, in one statement' },
  inside_job: { who: 'otto job anna-by-greet', why: 'they read; nobody answers in the place of a member' },
  invoice: {
    who: 'anna otto link-invoice anna-by-greet',
    why: 'members change what is not issued, and lockInvoice gives nothing when it locked nothing; others read',
  },
  online_account: { who: 'job', why: 'it reads the key that holds; the administration changes it' },
  paper_scan: { who: 'anna-by-greet', why: 'nobody deals with a page in the place of a member' },
  paper_week: { who: 'anna-by-greet', why: 'nobody says it in the place of a member' },
  payment_batch: { who: 'otto', why: 'the audit committee reads' },
  pot_request: { who: 'bea otto', why: 'the board and the audit committee read; who is asked says yes' },
  quote: {
    who: 'otto link-quote',
    why: 'a customer answers by one statement of which the count is looked at',
  },
  receipt: { who: 'job', why: 'it reads for who asked for everything' },
  recurring_plan: { who: 'otto anna-by-greet', why: 'they read; nobody changes it in the place of a member' },
  shop_request: { who: 'anna-by-greet', why: 'nobody takes it up in the place of a member' },
  spending_limit: { who: 'otto', why: 'the audit committee reads' },
  supplier: { who: 'otto', why: 'the audit committee reads' },
}

/** Policies that hide a row from who would lock it once it is so far, and why nothing is lost by it. */
export const STATES_HIDDEN: Readonly<Record<string, string>> = {
  'application link_withdraws: ended_on':
    'withdrawn once: read again after the lock, one that ended is refused',
  'invoice joint_is_answered: state': 'lockInvoice gives nothing when it locked nothing',
  'invoice own_changes: state': 'lockInvoice gives nothing when it locked nothing',
  'journey own_is_withdrawn: state': 'a booked or withdrawn one is refused whatever a member asks of it',
  'paper_scan own_is_settled: scanned_by':
    'who scanned a page never changes: it says whose work it is, not how far',
  'paper_scan who_prints_settles: scanned_by': 'who scanned a page never changes; a coach locks all',
  'payment_batch treasurer_answers: released_at withdrawn_at':
    'both have the pen, and read it again after it',
  'pot_request who_is_concerned_closes: closed_at':
    'of a closed one everything is refused, and it never opens',
  'receipt own_is_withdrawn: state': 'a booked or withdrawn one is refused whatever a member asks of it',
  'receipt own_says_who_paid: paid_by state': 'said once: the other policy shows it for as long as it waits',
  'shop_request office_settles_of_who_stops: invoice_id quote_id':
    'the policy for reading asks the same of it',
}

/** Updates of what is not done yet (`… is null`) of which nobody counts how many there were, and why that is so. */
export const NOT_COUNTED: Readonly<Record<string, string>> = {
  'appointments/calendar/calendar-feed.db.ts endCalendar':
    'there may have been none; it is off afterwards either way',
  'benefits/consent/consent.db.ts markRevoked':
    'revoked twice it is revoked; a member hides none of them from themselves',
  'benefits/settlement/tax-year.db.ts keepTaxYear':
    'there may be none of before; holdYear lets one in at a time',
  'handover/everything.db.ts noteEnd': 'who stopped it may have ended it first, and that stands',
  'leaving/leaving-second.db.ts markSeen':
    'holdLeaving lets one in at a time, who reads that it was not seen',
  'leaving/leaving-second.db.ts markTold': 'said twice it is once',
  'members/told-of-end.db.ts noteTold': 'said twice it is once',
  'members/work-changed.db.ts noteToldWork': 'said twice it is once',
  'people/on-behalf/behalf.db.ts insertOnBehalf': 'most who begin did nothing for anybody before',
  'people/session.db.ts endSessionsOf': 'there may be none; they are over afterwards either way',
  'people/session.db.ts markSecondFactor': 'a session that ended meanwhile opens nothing',
  'people/session.db.ts touchSession': 'a session that ended meanwhile is not touched',
  'sales/online/account.db.ts storeKey':
    'who never had a key has none after stopping; heldOnlineAccount goes before',
  'week-on-paper/scan.db.ts storeSettled':
    'said twice it is the first that counts; heldScan lets one in at a time',
  'week-on-paper/scan.db.ts storeThrownAway':
    'done twice it is the first that counts; heldScan lets one in at a time',
}
