import { formatDay, formatEuro, formatPeriod } from '../../../values/format.ts'
import type { Refused } from '../../../values/result.ts'
import { refusalSentence, type ToldIn } from '../../../web/refusal-sentence.ts'
import type { Visit } from '../../../web/visit.ts'
import type { BankLine } from '../bank-line.db.ts'
import type { LineReason, PaymentReason } from '../line-proposal.ts'

/** A reason of a proposal as a sentence in the language of the visitor. */
export function reasonSentence({ text, language }: Visit, reason: LineReason): string {
  const told = text.bankReading.reasons
  const own = text.bank.reasons
  const euro = (cents: bigint) => formatEuro(cents, language)
  if (isOfSupplier(reason)) return ofSupplier(own, language, reason)
  if (isOfOtherLine(reason)) return own[reason.kind]({ day: formatDay(reason.bookedOn, language) })
  switch (reason.kind) {
    case 'structured-reference':
      return told[reason.kind](reason)
    case 'number-in-text':
      return told[reason.kind](reason)
    case 'credit-note-in-text':
      return told[reason.kind](reason)
    case 'amount-equals':
      return reason.cents < 0n
        ? told['amount-back']({ number: reason.number, amount: euro(-reason.cents) })
        : told[reason.kind]({ number: reason.number, amount: euro(reason.cents) })
    case 'amounts-add-up':
      return told[reason.kind]({ numbers: reason.numbers.join(', '), amount: euro(reason.cents) })
    case 'credit-note-settled':
      return told[reason.kind]({ number: reason.number, amount: euro(reason.cents) })
    case 'partial-payment':
      return told[reason.kind]({ number: reason.number, amount: euro(reason.stillOpenCents) })
    case 'overpayment':
      return told[reason.kind]({ amount: euro(reason.cents) })
    case 'name-alike':
      return told[reason.kind](reason)
    case 'iban-seen':
      return told[reason.kind](reason)
    case 'reversal-of-line':
      return told[reason.kind]({ date: formatDay(reason.bookedOn, language) })
    case 'iban-differs':
      return told[reason.kind](reason)
    case 'same-amount-elsewhere':
      return told[reason.kind](reason)
    case 'other-number-in-text':
      return told[reason.kind](reason)
    case 'nothing-open':
    case 'paid-by-other-line':
      return told[reason.kind](reason)
    case 'before-issue':
      return told[reason.kind]({ number: reason.number, date: formatDay(reason.issuedOn, language) })
    case 'several-customers':
      return told[reason.kind]()
    case 'bank-takes-back':
      return told[reason.kind]()
    case 'cost-amount':
      return own[reason.kind]({ ...reason, day: formatDay(reason.spentOn, language) })
    case 'cost-named':
      return own[reason.kind](reason)
    case 'same-cost-elsewhere':
      return own[reason.kind](reason)
    case 'vat-reference':
    case 'vat-amount':
      return own[reason.kind]({ period: formatPeriod(reason.from, reason.until, language) })
    case 'online-payout':
      return own[reason.kind]({ ...reason, costs: euro(reason.cents) })
    case 'booked-before':
      return own[reason.kind]({ account: reason.account, day: formatDay(reason.on, language) })
    case 'overpaid-before':
      return own[reason.kind]({ ...reason, amount: euro(reason.cents) })
    case 'overpaid-part':
      return own[reason.kind]({ amount: euro(reason.cents) })
    case 'same-overpaid-elsewhere':
      return own[reason.kind](reason)
    default:
      return reason.kind === 'sale-written-down' ? own[reason.kind](reason) : paymentReason(own, reason)
  }
}

/** Why a line is what we asked the bank to pay. */
function paymentReason(own: Visit['text']['bank']['reasons'], reason: PaymentReason): string {
  switch (reason.kind) {
    case 'payment-batch-named':
      return own[reason.kind](reason)
    case 'payment-batch-amount':
      return own[reason.kind](reason)
    case 'same-payment-elsewhere':
      return own[reason.kind](reason)
    default:
      return own[reason.kind](reason)
  }
}

/** What another line of the bank has to do with it. */
function isOfOtherLine(
  reason: LineReason,
): reason is Extract<LineReason, { kind: 'takes-back' | 'taken-back' | 'on-other-line' }> {
  return ['takes-back', 'taken-back', 'on-other-line'].includes(reason.kind)
}

type OfSupplier = Extract<LineReason, { kind: `supplier-${string}` | 'same-supplier-amount' }>

function isOfSupplier(reason: LineReason): reason is OfSupplier {
  return reason.kind === 'same-supplier-amount' || reason.kind.startsWith('supplier-')
}

function ofSupplier(
  told: Visit['text']['bank']['reasons'],
  language: Visit['language'],
  reason: OfSupplier,
): string {
  switch (reason.kind) {
    case 'supplier-amount':
      return told[reason.kind]({ ...reason, day: formatDay(reason.dueOn, language) })
    case 'supplier-iban':
      return told[reason.kind](reason)
    case 'supplier-elsewhere':
      return told[reason.kind](reason)
    case 'supplier-number':
      return told[reason.kind](reason)
    case 'same-supplier-amount':
      return told[reason.kind](reason)
  }
}

/** How sure a proposal is, in a word and how it is shown. */
export function confidenceWord(
  { text }: Visit,
  confidence: number,
): { word: string; tone: 'done' | 'info' | 'doubt' } {
  const words = text.bank.confidence
  if (confidence === 100) return { word: words.sure, tone: 'done' }
  if (confidence >= 85) return { word: words.nearly, tone: 'info' }
  if (confidence >= 60) return { word: words.likely, tone: 'info' }
  return { word: confidence >= 35 ? words.perhaps : words.guess, tone: 'doubt' }
}

/** Why something about a line was refused. */
export function lineRefusal(visit: Visit, refused: Refused<ToldIn<'bank'>>): string {
  return refusalSentence(visit, visit.text.bank.refusals, refused)
}

/** Why a file was not read. */
export function importRefusals({ text: { bank, bankReading } }: Visit) {
  return { ...bankReading.refusals, ...bank.refusals }
}

/** Who is on the other side of a line, as far as the bank says. */
export function partyOf({ text }: Visit, line: Pick<BankLine, 'name' | 'iban' | 'text'>): string {
  return line.name || line.iban || line.text.slice(0, 40) || text.bank.page.unknownParty
}
