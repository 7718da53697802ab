/** A year as its page shows it: as it was kept, or as it is reckoned now. Amounts in cents, months as `YYYY-MM`. */
import { day, monthOf, type Day } from '../../../../values/day.ts'
import type { Cents } from '../../../../values/money.ts'
import type { Certainty } from '../../engine/certainty.ts'
import type { Spreading } from '../../engine/counted-over-year.ts'
import { potStep } from '../../engine/pot-at-settlement.ts'
import { ofPolicy, stepOf, type Step } from '../../engine/step.ts'
import type { KeepAside, SettledYear, SettlesBy } from '../../settlement/settled-year.ts'
import { certaintyOfYear, type YearFigures } from '../../settlement/year-figures.ts'

export type YearShown = {
  readonly months: readonly MonthShown[]
  readonly missing: readonly string[]
  readonly settlesBy: SettlesBy
  /** What the assessment or the figures of the co-op make of it, once the year is settled. */
  readonly outcome: { readonly backPayment: Cents; readonly tooMuch: Cents } | undefined
  /** What an agreement about the pot did to the profit. */
  readonly pot: Step | undefined
  readonly aside: KeepAside
  readonly importedRows: number
  readonly certainty: Certainty | undefined
}

export type MonthShown = {
  readonly month: string
  readonly work: Cents
  readonly paid: Cents
  readonly after: { readonly benefit: Cents; readonly difference: Cents } | undefined
  /** The first day of the policy it was reckoned with; undefined without agreement. */
  readonly agreedFrom: Day | undefined
  readonly spread: Spreading | undefined
}

/** The year as it is reckoned now. */
export function shownNow(settled: SettledYear, importedRows: number): YearShown {
  const { settlement } = settled
  return {
    months: settled.months.map(({ month, facts, paid, version, policy, spread }, at) => {
      const final = settlement?.months[at]
      return {
        month: monthOf(month),
        work: facts.self.work,
        paid,
        after: final && { benefit: final.definitive.benefit, difference: final.difference },
        agreedFrom: version === undefined ? undefined : policy.validFrom,
        spread,
      }
    }),
    missing: settled.missing.map((month) => monthOf(month)),
    settlesBy: settled.settlesBy,
    outcome: settlement,
    pot: settlement?.steps[0],
    aside: settled.aside,
    importedRows,
    certainty: settlement && certaintyOfYear(settlement),
  }
}

/** The year as it was kept. */
export function shownKept(kept: YearFigures): YearShown {
  return {
    months: kept.months.map((one) => ({
      month: one.month,
      work: BigInt(one.work),
      paid: BigInt(one.paid),
      after: { benefit: BigInt(one.after), difference: BigInt(one.difference) },
      agreedFrom: one.policyFrom === null ? undefined : day(one.policyFrom),
      spread: one.spread ? spreadOf(one.spread) : undefined,
    })),
    missing: kept.missing,
    settlesBy: 'assessment',
    outcome: { backPayment: BigInt(kept.backPayment), tooMuch: BigInt(kept.tooMuch) },
    pot: kept.pot && potStep(kept.pot.kind, BigInt(kept.pot.amount)),
    aside: {
      amount: BigInt(kept.aside.amount),
      earned: BigInt(kept.aside.earned),
      percent: kept.aside.percent,
    },
    importedRows: kept.importedRows,
    certainty: kept.certainty,
  }
}

function spreadOf({
  kind,
  total,
  months,
  perMonth,
}: NonNullable<YearFigures['months'][number]['spread']>): Spreading {
  const facts = { total: BigInt(total), months, perMonth: BigInt(perMonth) }
  return stepOf(kind, facts.perMonth, facts, ofPolicy('PW 32')) as Spreading
}
