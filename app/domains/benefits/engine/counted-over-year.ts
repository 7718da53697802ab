/**
 * What of the months of a year counts as income. Each month counts by the policy of that month (PW 32(1)b: income
 * belongs to the period in which it was earned), and a new version of a policy is no new year: what is spread, lost or
 * used up goes on with it. Only another municipality begins anew, because it decides for itself (PW 40).
 */
import type { Day } from '../../../values/day.ts'
import { divide, sum } from '../../../values/money.ts'
import {
  countedIncome,
  NOTHING_YET,
  type CountedIncome,
  type MonthFigures,
  type YearSoFar,
} from './counted-income.ts'
import type { Policy } from './policy.ts'
import { ofPolicy, stepOf, type Step, type StepOf } from './step.ts'

/** A step that tells over which months income was spread. */
export type Spreading = StepOf<'spread'> | StepOf<'spread-on'> | StepOf<'spread-part'>

/** A month with what was agreed for it. */
export type AgreedMonth = {
  readonly figures: MonthFigures
  readonly policy: Policy
  /** Of that municipality's policy; undefined without agreement. */
  readonly version?: number | undefined
  /** Whose policy it is; left out when it is the same for all. */
  readonly municipality?: string
}

/**
 * The income that counts of the months of one calendar year, each by its own policy. By quarter or year it is put
 * together and spread evenly, to the cent, over the months in a row that have the same rhythm: over another version of
 * the policy too, and never over a change of the rhythm itself.
 *
 * @param months of one year, in order
 * @returns one a month, in the same order; together they are the income of the whole. A last step tells of the
 *   spreading
 */
export function countedByMonth(months: readonly AgreedMonth[]): CountedIncome[] {
  return inRuns(months, (one, next) => one.municipality === next.municipality).flatMap((run) =>
    ofOneOffice(run),
  )
}

/**
 * The year as it stands before a month: what the months before it in the same year lost and used up; nothing when it is
 * the first after a move.
 *
 * @param months those of the calendar year, in order, with this month as the last
 */
export function yearBefore(months: readonly AgreedMonth[]): YearSoFar {
  const [before, month] = [months.at(-2), months.at(-1)]
  if (!before || before.municipality !== month!.municipality) return NOTHING_YET
  return countedByMonth(months.slice(0, -1)).at(-1)!.yearSoFar
}

/** The same where one policy holds for all months. */
export function countedOverYear(policy: Policy, months: readonly MonthFigures[]): CountedIncome[] {
  return countedByMonth(months.map((figures) => ({ figures, policy })))
}

/** Losses and yearly maximums go on over the versions of one municipality. */
function ofOneOffice(months: readonly AgreedMonth[]): CountedIncome[] {
  let yearSoFar = NOTHING_YET
  const alone = months.map(({ policy, figures }) => {
    const counted = countedIncome(policy, figures, yearSoFar)
    yearSoFar = counted.yearSoFar
    return counted
  })
  const withCounted = months.map((month, at) => ({ ...month, counted: alone[at]! }))
  const together = (one: AgreedMonth, next: AgreedMonth) =>
    periodOf(one) === periodOf(next) && one.policy.period === next.policy.period
  return inRuns(withCounted, together).flatMap((run) => spread(run, months))
}

function spread(
  run: readonly (AgreedMonth & { readonly counted: CountedIncome })[],
  all: readonly AgreedMonth[],
): CountedIncome[] {
  if (run[0]!.policy.period === 'month') return run.map(({ counted }) => counted)
  const total = sum(run.map(({ counted }) => counted.income))
  const parts = divide(
    total,
    run.map(() => 1n),
  )
  const kind = howSpread(run, all)
  return run.map(({ counted }, at) => {
    const perMonth = parts[at]!
    const step = stepOf(kind, perMonth, { total, months: run.length, perMonth }, ofPolicy('PW 32'))
    return { ...counted, income: perMonth, steps: [...counted.steps, step] }
  })
}

/** Whether a new policy came in between, and what it did to the spreading. */
function howSpread(run: readonly AgreedMonth[], all: readonly AgreedMonth[]): Spreading['kind'] {
  const [first] = run
  const { period } = first!.policy
  const cut = all.some((one) => one.policy.period !== period && named(period, one) === periodOf(first!))
  if (cut) return 'spread-part'
  return run.some(({ version }) => version !== first!.version) ? 'spread-on' : 'spread'
}

/** The step that tells of the spreading; undefined by the month. */
export function spreadingOf({ steps }: Pick<CountedIncome, 'steps'>): Spreading | undefined {
  return steps.find((step) => isSpreading(step))
}

function isSpreading(step: Step): step is Extract<Step, Spreading> {
  return step.kind === 'spread' || step.kind === 'spread-on' || step.kind === 'spread-part'
}

/** The time over which the policy of a month puts income together, by a name. */
function periodOf(month: AgreedMonth): string {
  return named(month.policy.period, month)
}

function named(period: Policy['period'], { figures: { on } }: AgreedMonth): string {
  if (period === 'month') return on
  return period === 'year' ? on.slice(0, 4) : `${on.slice(0, 4)} ${quarterOf(on)}`
}

function quarterOf(on: Day): number {
  return Math.floor((Number(on.slice(5, 7)) - 1) / 3)
}

/** Cuts a list where two neighbours do not belong together. */
function inRuns<T>(list: readonly T[], together: (one: T, next: T) => boolean): T[][] {
  const runs: T[][] = []
  for (const one of list) {
    const run = runs.at(-1)
    if (run && together(run.at(-1)!, one)) run.push(one)
    else runs.push([one])
  }
  return runs
}
