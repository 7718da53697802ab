/**
 * What the sentence of a refusal may name, by its reason; a reason that is not here names nothing. Whoever refuses
 * must give these facts, and a sentence can name no other: a misspelt one does not compile.
 *
 * All are text, because they are told and not reckoned with. A day is written `YYYY-MM-DD`, and the page writes it out.
 */
export type RefusalFacts = {
  // the door
  /** As it was written. */
  'looks-like-bsn': { readonly number: string }

  // members
  'member-already': { readonly name: string; readonly member: string }
  /** Empty for who has nothing to do with this co-operative. */
  'address-known': { readonly name: string }
  'member-was': { readonly name: string; readonly member: string }
  'left-already': { readonly day: string }
  'left-before-joined': { readonly day: string }
  /** Since when it stands; of a statement the last day of its month. */
  'joined-before-yes': { readonly day: string }
  'business-before-joined': { readonly day: string }
  'invoice-before-joined': { readonly day: string }
  'statement-before-joined': { readonly day: string }
  'contract-before-joined': { readonly day: string }
  'role-before-joined': { readonly day: string }
  'invoices-unissued': { readonly count: string }
  'quotes-standing': { readonly count: string }
  'orders-waiting': { readonly count: string }
  'work-after': { readonly day: string }
  'member-left': { readonly day: string }
  'business-ended': { readonly day: string }
  'before-member': { readonly day: string }
  'before-business': { readonly day: string }
  'stop-before-start': { readonly day: string }
  'worked-there-then': { readonly day: string }

  // pots
  /** `balance` in cents. */
  'pot-changed': { readonly balance: string }

  // leaving
  'leaver-left': { readonly day: string }
  'leaving-own-word': { readonly name: string }
  'leaving-said-already': { readonly day: string }
  'leaving-before-joined': { readonly day: string }
  'end-said-otherwise': { readonly day: string }

  // people
  /** `again` is a moment, as ISO 8601. */
  'try-later': { readonly again: string }
  'code-wrong': { readonly left: string }
  'role-needs-email': { readonly name: string }
  'role-needs-confirmed-access': { readonly name: string; readonly email: string }

  // cooperative
  'slug-taken': { readonly slug: string }
  'slug-reserved': { readonly slug: string }
  'vat-mode-too-far': { readonly last: string }
  'vat-mode-books-closed': { readonly last: string; readonly first: string }
  'vat-mode-invoices-issued': { readonly last: string; readonly first: string }
  'vat-mode-costs-booked': { readonly last: string; readonly first: string }

  // books; amounts in cents, `place` is the number of the line
  'closed-already': { readonly until: string }
  'reason-needed': { readonly until: string }
  'sheet-cell-too-long': { readonly line: string }
  'sheet-merged': { readonly cells: string }
  'sheet-rows-hidden': { readonly count: string; readonly line: string }
  'opening-no-account': { readonly account: string }
  'opening-not-here': { readonly account: string }
  'opening-already': { readonly number: string }
  'does-not-balance': { readonly difference: string }
  'one-side': { readonly place: string }
  'no-such-account': { readonly place: string }
  'member-needed': { readonly place: string }
  'member-unknown': { readonly place: string }
  'account-by-itself': { readonly account: string }
  'pots-by-themselves': { readonly account: string }
  'reversed-already': { readonly number: string }
  'pot-too-small': { readonly balance: string }
  'day-in-closed-books': { readonly day: string }
  'pot-promised': { readonly left: string }
  'more-than-owed': { readonly owed: string }

  // annual; amounts in cents
  'met-within-year': { readonly year: string }
  'met-before-prepared': { readonly day: string }
  'deposited-before-adopted': { readonly day: string }
  'result-not-divided': { readonly left: string }
  'extended-too-late': { readonly until: string }

  // audit
  'audit-unfinished': { readonly count: string }

  // pots
  'no-scheme-in-force': { readonly on: string }
  'purpose-not-allowed': { readonly what: string }
  'pot-frozen': { readonly since: string }
  /** The approvers of the scheme, with a space between them, and how many of them. */
  'pot-needs-yes': { readonly who: string; readonly count: string }
  'pot-begun': { readonly first: string }
  'name-taken': { readonly name: string }
  'scheme-not-in-force': { readonly fromDay: string }
  'start-day-taken': { readonly fromDay: string }
  'start-before-latest': { readonly latest: string }
  'start-before-shared': { readonly sharedUntil: string }
  'start-too-far': { readonly startsOn: string }
  'start-not-told': { readonly startsOn: string }
  'start-takes-twice': { readonly startsOn: string }

  // sales
  /** What the law asks for on an invoice, as the paper calls it. */
  'seller-incomplete': { readonly missing: string }
  /** The number of the invoice. */
  'more-than-open': { readonly number: string }
  'more-than-paid': { readonly number: string }
  /** Who did not say yes to joint work yet. */
  'share-not-agreed': { readonly names: string }
  /** In cents: what the amounts leave of the invoice; below 0, what they are too much. */
  'split-amounts-off': { readonly left: string }
  'inside-more-than-invoice': { readonly left: string }
  'inside-not-paid-yet': { readonly free: string }

  // shop-window; in cents, as we add it up and as the web shop says
  'shop-day-before-member': { readonly day: string }
  'shop-country-unknown': { readonly code: string }
  'shop-total-differs': { readonly ours: string; readonly theirs: string }

  // spending
  'receipt-booked-before': { readonly supplier: string; readonly spentOn: string }
  /** Amounts in cents, here and below. */
  'invoice-entered-before': { readonly day: string; readonly amount: string }
  'training-pot-too-small': { readonly balance: string }
  'over-request': { readonly asked: string }
  'more-back-than-spent': { readonly spent: string }
  /** An element of the e-invoice. */
  'e-invoice-lacks': { readonly what: string }
  'e-invoice-sums': { readonly what: string; readonly stated: string; readonly reckoned: string }

  // mutual help; minutes
  'help-hours-too-few': { readonly minutes: string }
  'help-gift-gone': { readonly from: string }
  'help-hours-limit': { readonly helped: string }
  'rota-taken': { readonly member: string }

  // tax
  'vat-period-filed': { readonly until: string }
  // payments
  'not-owed-any-more': { readonly name: string }
  'account-refused-since': { readonly name: string }
  'account-replaced-since': { readonly name: string }

  // bank; amounts in cents, but as the file has them where it is about a file
  'parts-do-not-add-up': { readonly left: string }
  'more-than-overpaid': { readonly short: string }
  'line-in-future': { readonly day: string }
  'other-account': { readonly iban: string }
  'file-too-large': { readonly megabytes: string }
  'file-too-many-lines': { readonly lines: string }
  /** `starts`: how a key starts, with a comma between. */
  'online-key-wrong': { readonly provider: string; readonly starts: string }
  'online-key-refused': { readonly provider: string }
  /** `formats`: those that are read, with a comma between. */
  'not-a-bank-file': { readonly formats: string }
  'other-message': { readonly kind: string; readonly formats: string }
  'xml-broken': { readonly position: string }
  'other-currency': { readonly currency: string }
  'negative-amount': { readonly amount: string }
  'amount-unreadable': { readonly amount: string }
  'date-impossible': { readonly date: string }
  'line-unreadable': { readonly line: string }
  'sum-does-not-match': {
    readonly statement: string
    readonly opening: string
    readonly lines: string
    readonly closing: string
    readonly difference: string
  }

  // appointments
  'workshop-fewer-places': { readonly taken: string }

  // benefits; `field` as the case names it
  'case-date-too-late': { readonly day: string }
  'no-value-on-day': { readonly scheme: string; readonly key: string; readonly day: string }
  'no-policy-on-day': { readonly day: string }
  'two-policies-on-day': { readonly day: string }
  'scheme-unknown': { readonly scheme: string }
  'parameters-wrong': { readonly count: string }
  'field-missing': { readonly field: string }
  'field-wrong': { readonly field: string }
  'field-unknown': { readonly field: string }
  /** Days of the other permission. */
  'permission-overlaps': { readonly from: string; readonly until: string }
  'permission-stop-outside': { readonly from: string; readonly until: string }

  // facilities; times as on a clock
  'booking-too-far': { readonly day: string }
  'booking-too-long': { readonly hours: string }
  'booking-outside-hours': { readonly opens: string; readonly closes: string }
  'booking-at-once': { readonly count: string }
  'booking-most-times': { readonly count: string }
  /** Hours, `held` those of the bookings that stand. */
  'booking-most-hours': { readonly hours: string; readonly held: string }
  /** `phone` and `email` are those of the co-operative; empty where there is none. */
  'booking-too-late': { readonly hours: string; readonly phone: string; readonly email: string }
  /** In cents. */
  'booking-price': { readonly price: string }
  /** In cents. */
  'booking-deposit': { readonly deposit: string }
  'deposit-too-much': { readonly amount: string }
  'thing-pieces-booked': { readonly count: string }
  'closing-too-long': { readonly count: string }
  'charge-changed': { readonly amount: string }

  // contracts; `place` as it stands between braces
  'text-place-unknown': { readonly place: string }
  'contract-place-empty': { readonly name: string; readonly place: string }
  'contract-not-a-member': { readonly name: string }
  'contract-no-scheme': { readonly day: string }
  'notice-given': { readonly name: string }
  'contract-put-already': { readonly name: string }
}

/** The facts of one reason; of several, those of each. */
export type FactsOf<Reason extends string> = Reason extends keyof RefusalFacts ? RefusalFacts[Reason] : object
