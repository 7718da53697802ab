/**
 * What the members did for whom, as they would tell it, and what became of the invoice. The two years stand in
 * `jobs-2025.ts` and `jobs-2026.ts`; this file says how a row is written.
 */
import type { VatCode } from '../app/domains/sales/index.ts'
import { day, type Day } from '../app/values/day.ts'
import { parseEuro, type Cents } from '../app/values/money.ts'
import type { CustomerKey } from './customers.ts'
import type { MemberKey } from './people.ts'

/**
 * `[customer, last day of the work, lines, VAT, what the customer did, more]`.
 *
 * - Lines: `what: quantity unit × price`, more of them with `; `.
 * - VAT: the code, and `incl` when the prices include it.
 * - What the customer did: payments with `; `, each `+days after issuing`, if not all is paid the amount, and how
 *   it was written in the transfer (see `WRITTEN`); or `open`; or `with KEY`: paid together with that invoice.
 */
export type JobRow = readonly [
  customer: CustomerKey,
  worked: `${number}-${number}`,
  lines: string,
  vat: VatCode | `${VatCode} incl`,
  paid: string,
  more?: JobMore,
]

export type JobMore = {
  /** A name for this job, by which the other tables mean it. */
  readonly key?: string
  /** Who did it, when not the first member of the business. */
  readonly by?: MemberKey
  /** The first day of the work. */
  readonly from?: string
  /** An order number or name of the customer. */
  readonly reference?: string
  readonly note?: string
  /** Another member who did part of it, and their part in basis points. */
  readonly with?: { readonly who: MemberKey; readonly basisPoints: number }
}

/**
 * How people write a transfer: `number` the whole number, `rf` the structured reference, `short` the last digits,
 * `digits` the number without its hyphen, `plain` no number, `wrong` the number of an invoice that is not there.
 */
export const WRITTEN = ['number', 'rf', 'short', 'digits', 'plain', 'wrong'] as const
export type Written = (typeof WRITTEN)[number]

export type JobLine = {
  readonly description: string
  readonly quantity: bigint
  readonly unit: string
  readonly unitPrice: Cents
}

export type JobPayment = {
  readonly daysAfter: number
  /** Cents; undefined: all that is open by then. */
  readonly amount: Cents | undefined
  readonly written: Written
}

export type Job = Omit<JobMore, 'from'> & {
  readonly customer: CustomerKey
  readonly from: Day
  readonly until: Day
  readonly lines: readonly JobLine[]
  readonly vatCode: VatCode
  readonly pricesIncludeVat: boolean
  readonly payments: readonly JobPayment[]
  /** The key of the invoice it is paid together with. */
  readonly paidWith: string | undefined
}

/** Reads the rows of a year. @throws Error when a row is written wrongly */
export function jobsOf(year: number, rows: readonly JobRow[]): Job[] {
  return rows.map(([customer, worked, lines, vat, paid, more = {}]) => {
    const [code = '', incl] = vat.split(' ')
    const until = day(`${year}-${worked}`)
    const { from, ...rest } = more
    return {
      ...rest,
      customer,
      from: from === undefined ? until : day(`${year}-${from}`),
      until,
      lines: lines.split('; ').map(lineOf),
      vatCode: code as VatCode,
      pricesIncludeVat: incl === 'incl',
      paidWith: /^with (\S+)$/.exec(paid)?.[1],
      payments: /^(open|with \S+)$/.test(paid) ? [] : paid.split('; ').map(paymentOf),
    }
  })
}

function lineOf(text: string): JobLine {
  const match = /^(.+): ([\d,]+)(?: (.+?))? × ([\d.,]+)$/.exec(text)
  const unitPrice = parseEuro(match?.[4] ?? '')
  if (!match || unitPrice === undefined) throw new Error(`not a line of a job: ${text}`)
  const [, description = '', quantity = '', unit = ''] = match
  return { description, quantity: parseEuro(quantity)! * 10n, unit, unitPrice }
}

function paymentOf(text: string): JobPayment {
  const match = /^\+(\d+)(?: ([\d.,]+))? (\w+)$/.exec(text)
  const written = WRITTEN.find((way) => way === match?.[3])
  if (!match || !written) throw new Error(`not a payment: ${text}`)
  return {
    daysAfter: Number(match[1]),
    amount: match[2] === undefined ? undefined : parseEuro(match[2]),
    written,
  }
}
