/** What proposals are weighed with, besides the line itself. */
import type { Tx } from '../../platform/database.ts'
import { ONLINE_PROVIDERS } from '../../platform/online-providers.ts'
import type { Id } from '../../values/id.ts'
import { invoicesByNumber, onlineBooked, type OpenForMatching } from '../sales/index.ts'
import { accountsOf, balanceOf, type AccountCode } from '../books/index.ts'
import type { BankLine } from './bank-line.db.ts'
import type { BookedBefore } from './decided-before.ts'
import type { OnItsWay } from './from-online.ts'
import { buildInvoiceIndex, keyOfNumber, type InvoiceIndex, type KnownIban } from './invoice-index.ts'
import { byCode, type ChosenAccount } from './line-parts.ts'
import { numbersIn } from './reference.ts'
import { bookedBefore, decidedLines, knownIbans, rejections, type DecidedLine } from './matching.db.ts'

/** What proposals are weighed with. */
export type Facts = {
  readonly index: InvoiceIndex
  readonly rejected: ReadonlyMap<Id<'bank-line'>, ReadonlySet<string>>
  readonly decided: ReadonlyMap<string, DecidedLine>
  readonly before: readonly BookedBefore[]
  readonly ibans: readonly KnownIban[]
  readonly accounts: ReadonlyMap<AccountCode, ChosenAccount>
  /** Where a payment waits of which nobody knows yet what it is. */
  readonly suspense: AccountCode
  /** Where VAT that is paid or received is booked. */
  readonly settled: AccountCode | undefined
  /** Online payments that did not reach the bank yet. */
  readonly online: OnItsWay
}

/** Reads what proposals for these lines are weighed with: what is open, and what people decided before. */
export async function factsFor(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  lines: readonly BankLine[],
  open: readonly OpenForMatching[],
): Promise<Facts> {
  const ids = lines.map((line) => line.id)
  const ibans = await knownIbans(tx, cooperativeId)
  const decided = await decidedLines(tx, cooperativeId, [...new Set(lines.map((line) => -line.amount))])
  const rejected = await rejections(tx, cooperativeId, ids)
  const before = await bookedBefore(tx, cooperativeId)
  const accounts = byCode(await accountsOf(tx, cooperativeId))
  const suspense = [...accounts.values()].find((account) => account.purpose === 'suspense')!.code
  const settled = await settledNamed(tx, cooperativeId, lines, open)
  const index = buildInvoiceIndex(
    open.map(asOpenInvoice),
    ibans,
    decided.map(matchedLineOf),
    settled.map(asOpenInvoice),
  )
  return {
    index,
    rejected,
    before,
    ibans,
    accounts,
    suspense,
    settled: [...accounts.values()].find((account) => account.purpose === 'vat-settled')?.code,
    online: {
      booked: await onlineBooked(tx, cooperativeId),
      balance: await balanceOf(tx, cooperativeId, 'online-clearing'),
      clearing: [...accounts.values()].find((account) => account.purpose === 'online-clearing')?.code,
      charges: [...accounts.values()].find((account) => account.purpose === 'bank-charges')!.code,
      providers: ONLINE_PROVIDERS,
    },
    decided: new Map(decided.map((line) => [line.lineId, line])),
  }
}

function asOpenInvoice(one: OpenForMatching) {
  return { ...one, structuredReference: one.structuredReference || undefined }
}

/** The sent invoices with nothing open that lines of money in name by their whole number. */
async function settledNamed(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  lines: readonly BankLine[],
  open: readonly OpenForMatching[],
): Promise<OpenForMatching[]> {
  const openNumbers = new Set(open.map(({ number }) => keyOfNumber(number)))
  const named = lines
    .filter(({ amount }) => amount > 0n)
    .flatMap(({ text }) => numbersIn(text))
    .flatMap(({ year, sequence, digits, maybeDay }) =>
      year === undefined || maybeDay || openNumbers.has(`${year}:${sequence}`)
        ? []
        : [`${year}-${String(sequence).padStart(digits, '0')}`],
    )
  const found = await invoicesByNumber(tx, cooperativeId, [...new Set(named)])
  return [...found.values()].filter(({ openCents }) => openCents === 0n)
}

function matchedLineOf(line: DecidedLine) {
  const { lineId, bookedOn, amount, iban, endToEndId, bankReference, parts } = line
  const allocations = parts.flatMap((part) =>
    part.kind === 'invoice' ? [{ invoiceId: part.invoiceId, cents: part.amount }] : [],
  )
  const said = {
    counterpartyIban: iban || undefined,
    endToEndId: endToEndId || undefined,
    bankReference: bankReference || undefined,
  }
  return { lineId, bookedOn, amount, ...said, allocations }
}
