/**
 * What is kept of a year that was settled, as data. The same facts give the same bytes: the text is what is hashed and
 * what the member reads again later, whatever happened since to invoices, policy or the table of the law.
 */
import { z } from 'zod'
import { monthOf } from '../../../values/day.ts'
import { sum, type Cents } from '../../../values/money.ts'
import { leastCertain, type Certainty } from '../engine/certainty.ts'
import type { YearSettlement } from '../engine/settlement.ts'
import type { Step } from '../engine/step.ts'
import type { SettledYear, TaxYear } from './settled-year.ts'

const FORMAT = 'gilde-settled-year'

const cents = z.string().regex(/^-?\d{1,16}$/)
const month = z.string().regex(/^\d{4}-\d{2}$/)

const yearShape = z.strictObject({
  format: z.literal(FORMAT),
  formatVersion: z.literal(1),
  year: z.int(),
  version: z.int().min(1),
  /** The assessment. */
  tax: z.strictObject({ profit: cents, tax: cents }),
  months: z.array(
    z.strictObject({
      month,
      /** Of the municipality's policy; null without agreement. */
      policyVersion: z.int().nullable(),
      /** The first day on which that policy held. */
      policyFrom: z.iso.date().nullable(),
      /** What counted as earned, and the benefit that went with it. */
      work: cents,
      paid: cents,
      /** The same after the assessment; `difference` is what the member still gets. */
      workAfter: cents,
      after: cents,
      difference: cents,
      spread: z
        .strictObject({
          kind: z.enum(['spread', 'spread-on', 'spread-part']),
          total: cents,
          months: z.int(),
          perMonth: cents,
        })
        .nullable(),
    }),
  ),
  /** Months of which too little was told; in no sum. */
  missing: z.array(month),
  backPayment: cents,
  tooMuch: cents,
  /** What an agreement about the pot did to the profit; left out where it did nothing. */
  pot: z.strictObject({ kind: z.enum(['pot-left-out', 'paid-out-counts']), amount: cents }).optional(),
  aside: z.strictObject({ amount: cents, earned: cents, percent: z.int() }),
  certainty: z.enum(['certain', 'by-municipality', 'announced', 'not-confirmed']),
  /** How many rows an operator had added to the table of the law. */
  importedRows: z.int(),
  /** What the member gets more than by the version before; negative is less. Null in the first. */
  sinceBefore: z
    .strictObject({
      version: z.int(),
      difference: cents,
      months: z.array(z.strictObject({ month, difference: cents })),
    })
    .nullable(),
})

/** A settled year as it is kept. Cents as text, months as `YYYY-MM`. */
export type YearFigures = z.output<typeof yearShape>

/** What is settled: the year reckoned with an assessment. */
export type YearToKeep = {
  readonly year: number
  readonly tax: TaxYear
  readonly settled: SettledYear & { readonly settlement: YearSettlement }
  readonly importedRows: number
}

/**
 * The figures of the next version of a year.
 *
 * @param before the version before this one, when there is one
 * @returns undefined when nothing is different from it: then there is nothing to keep
 */
export function nextVersion(
  { year, tax, settled, importedRows }: YearToKeep,
  before: YearFigures | undefined,
): YearFigures | undefined {
  const { settlement, aside } = settled
  const pot = potOf(settlement.steps)
  const said = {
    tax: { profit: text(tax.profit), tax: text(tax.tax) },
    months: settled.months.map((one, at) => monthFigures(one, settlement.months[at]!)),
    missing: settled.missing.map((one) => monthOf(one)),
    backPayment: text(settlement.backPayment),
    tooMuch: text(settlement.tooMuch),
    ...(pot ? { pot } : {}),
    aside: { amount: text(aside.amount), earned: text(aside.earned), percent: aside.percent },
    certainty: certaintyOfYear(settlement),
  }
  if (before && JSON.stringify(said) === JSON.stringify(saidIn(before))) return undefined
  return {
    format: FORMAT,
    formatVersion: 1,
    year,
    version: (before?.version ?? 0) + 1,
    ...said,
    importedRows,
    sinceBefore: before ? differenceFrom(before, said.months) : null,
  }
}

/** How sure a settled year is: as the least sure of its months, and of what an agreement did to the profit. */
export function certaintyOfYear({ months, steps }: YearSettlement): Certainty {
  return leastCertain([
    ...months.map(({ definitive }) => definitive.certainty),
    ...steps.map(({ certainty }) => certainty),
  ])
}

function potOf(steps: readonly Step[]): YearFigures['pot'] {
  for (const { kind, amount } of steps)
    if (kind === 'pot-left-out' || kind === 'paid-out-counts') return { kind, amount: text(amount) }
  return undefined
}

/** What a version says of the year, without which version it is and with which table it was reckoned. */
function saidIn(figures: YearFigures) {
  const { format: _f, formatVersion: _v, year: _y, version: _n, ...rest } = figures
  const { sinceBefore: _s, importedRows: _i, ...said } = rest
  return said
}

type Month = SettledYear['months'][number]

function monthFigures(
  { month: first, version, policy, facts, paid, spread }: Month,
  { definitive, difference }: YearSettlement['months'][number],
): YearFigures['months'][number] {
  return {
    month: monthOf(first),
    policyVersion: version ?? null,
    policyFrom: version === undefined ? null : policy.validFrom,
    work: text(facts.self.work),
    paid: text(paid),
    workAfter: text(definitive.work),
    after: text(definitive.benefit),
    difference: text(difference),
    spread: spread
      ? {
          kind: spread.kind,
          total: text(spread.facts.total),
          months: spread.facts.months,
          perMonth: text(spread.facts.perMonth),
        }
      : null,
  }
}

function differenceFrom(
  before: YearFigures,
  months: YearFigures['months'],
): NonNullable<YearFigures['sinceBefore']> {
  const was = new Map(before.months.map((one) => [one.month, BigInt(one.difference)]))
  const now = new Map(months.map((one) => [one.month, BigInt(one.difference)]))
  const changed = [...new Set([...was.keys(), ...now.keys()])]
    .sort()
    .map((one) => ({ month: one, difference: (now.get(one) ?? 0n) - (was.get(one) ?? 0n) }))
    .filter(({ difference }) => difference !== 0n)
  return {
    version: before.version,
    difference: text(sum(changed.map(({ difference }) => difference))),
    months: changed.map((one) => ({ month: one.month, difference: text(one.difference) })),
  }
}

/** The text of figures, to the byte what is hashed and kept. */
export function textOfYear(figures: YearFigures): string {
  return JSON.stringify(figures, undefined, 1)
}

/** Reads a kept text back. @throws Error when it is none of ours: that is a bug */
export function readYear(kept: string): YearFigures {
  return yearShape.parse(JSON.parse(kept))
}

function text(amount: Cents): string {
  return String(amount)
}
