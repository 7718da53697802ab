/** The shape of a statement's data, by the version of its format. A change of this shape is a new version. */
import { z } from 'zod'
import { day } from '../../../platform/input.ts'

/** What the data call themselves, for who finds them in a PDF years from now. */
export const FORMAT = 'gilde-monthly-statement'
/**
 * Raised when the shape changes; texts of an earlier version are read as they were written, and never rewritten. 2 adds
 * in which month cash counts, and why less than nothing was shared.
 */
export const FORMAT_VERSION = 2
const READ_VERSIONS = [1, 2] as const

const cents = z.string().regex(/^-?\d{1,16}$/)
const minutes = z.int().min(0)
const change = z.discriminatedUnion('what', [
  z.strictObject({
    what: z.enum(['invoice-added', 'invoice-gone']),
    number: z.string(),
    kind: z.enum(['invoice', 'credit-note']),
    net: cents,
  }),
  z.strictObject({ what: z.literal('invoice-paid'), number: z.string(), amount: cents }),
  z.strictObject({ what: z.literal('invoice-open'), number: z.string(), before: cents, after: cents }),
  z.strictObject({
    what: z.enum(['cost-added', 'cost-gone']),
    supplier: z.string(),
    description: z.string(),
    spentOn: day(),
    net: cents,
  }),
  z.strictObject({
    what: z.literal('hours'),
    from: day(),
    until: day(),
    before: minutes,
    after: minutes,
  }),
  z.strictObject({
    what: z.enum(['pot-added', 'pot-gone']),
    on: day(),
    kind: z.string(),
    purpose: z.string().nullable(),
    amount: cents,
  }),
  z.strictObject({ what: z.literal('shared'), to: z.string(), before: cents, after: cents }),
  z.strictObject({ what: z.enum(['received', 'paid-out']), before: cents, after: cents }),
])

/** Numbers of invoices; `of` is empty for a cost of no invoice. */
const takenOff = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('credit-note'), number: z.string(), of: z.string() }),
  z.strictObject({ what: z.enum(['payment-back', 'written-off']), of: z.string() }),
  z.strictObject({
    what: z.literal('cost'),
    supplier: z.string(),
    description: z.string(),
    of: z.string(),
  }),
])

const work = {
  income: z.strictObject({
    /** By the month of the work; a credit note has amounts below 0. `open` is with VAT, `net` without. */
    invoices: z.array(
      z.strictObject({
        number: z.string(),
        kind: z.enum(['invoice', 'credit-note']),
        workedFrom: day(),
        workedUntil: day(),
        net: cents,
        open: cents,
      }),
    ),
    net: cents,
    /** What customers paid within the month, without VAT, whatever month was worked. */
    received: cents,
  }),
  costs: z.strictObject({
    lines: z.array(
      z.strictObject({ supplier: z.string(), description: z.string(), spentOn: day(), net: cents }),
    ),
    net: cents,
  }),
  /** Weeks from Monday to Sunday, cut off where the month is. `noted` is false when nothing was noted at all. */
  hours: z.strictObject({
    noted: z.boolean(),
    weeks: z.array(z.strictObject({ from: day(), until: day(), minutes })),
    minutes,
  }),
  /** How the work of this month was shared out by now, by destination; `because` beside what is below 0. */
  shared: z.array(z.strictObject({ to: z.string(), amount: cents, because: z.array(takenOff).optional() })),
  /** What happened to the pot within the month, whatever month was worked. */
  pot: z.array(
    z.strictObject({ on: day(), kind: z.string(), purpose: z.string().nullable(), amount: cents }),
  ),
  /** What reached the member's own account. */
  paidOut: cents,
  /** How much of that was never in the pot, and which month it counts in: of the work, or of the payment. */
  cash: z.strictObject({ amount: cents, by: z.enum(['work', 'payment']) }).optional(),
}

const beforeAndAfter = z.strictObject({ before: cents, after: cents })

/** A statement's data. */
export const figuresShape = z.strictObject({
  format: z.literal(FORMAT),
  formatVersion: z.literal(READ_VERSIONS),
  /** `YYYY-MM` */
  month: z.string().regex(/^\d{4}-\d{2}$/),
  version: z.int().min(1),
  member: z.strictObject({ name: z.string() }),
  municipality: z.strictObject({ name: z.string(), clientNumber: z.string() }),
  cooperative: z.strictObject({ name: z.string(), kvk: z.string() }),
  ...work,
  changed: z.discriminatedUnion('since', [
    z.strictObject({ since: z.literal('nothing') }),
    z.strictObject({ since: z.literal('version'), version: z.int().min(1), changes: z.array(change) }),
    z.strictObject({
      since: z.literal('month'),
      month: z.string(),
      net: beforeAndAfter,
      costs: beforeAndAfter,
      minutes: z.strictObject({ before: minutes, after: minutes }),
      paidOut: beforeAndAfter,
    }),
  ]),
})

const workShape = z.strictObject(work)

/** All that a statement says. */
export type StatementFigures = z.output<typeof figuresShape>
/** Of that, what was done in the month: what is compared. */
export type StatedWork = z.output<typeof workShape>
/** One thing that differs from what was told before. */
export type Change = z.output<typeof change>
