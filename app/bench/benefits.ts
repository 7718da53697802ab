import {
  countedIncome,
  monthBenefit,
  policyWithoutAgreement,
  standardParameters,
  type Household,
  type MonthFigures,
} from '../domains/benefits/index.ts'
import { day, type Day } from '../values/day.ts'
import { round, type Bench, type Measured } from './measure.ts'

/** What 120,000 member-months may take on one core, in seconds: all members of a thousand co-ops, a year long. */
const AIM_SECONDS = 30
const ALL = 120_000

const HOUSEHOLDS: readonly Household[] = [
  { form: 'single', place: 'home', self: { group: '21-aow', years: 41 }, costSharers: 0 },
  { form: 'single-parent', place: 'home', self: { group: '21-aow', years: 33 }, costSharers: 0 },
  { form: 'single', place: 'home', self: { group: '21-aow', years: 52 }, costSharers: 2 },
  {
    form: 'couple',
    place: 'home',
    self: { group: '21-aow', years: 45 },
    spouse: { group: '18-20', years: 20, hasRight: true },
    hasChildren: true,
    costSharers: 1,
  },
]

/** Benefits: a year reckoned again for everybody. Nothing is read from the database, so there is no floor. */
export function measureBenefits({ size }: Pick<Bench, 'size'>): Promise<Measured[]> {
  for (let warm = 0; warm < 2_000; warm++) memberMonth(warm)
  const cpu = process.cpuUsage()
  const begun = performance.now()
  for (let turn = 0; turn < size.memberMonths; turn++) memberMonth(turn)
  const wall = performance.now() - begun
  const { user, system } = process.cpuUsage(cpu)
  const each = (user + system) / 1_000 / size.memberMonths
  const more = `wall ${round(wall)} ms for ${size.memberMonths.toLocaleString('en')}`
  return Promise.resolve([
    {
      what: 'benefit of a member-month',
      value: Math.round(each * 10_000) / 10_000,
      unit: 'ms CPU',
      aim: 0.2,
      more,
    },
    {
      what: `${ALL.toLocaleString('en')} member-months on one core`,
      value: round((each * ALL) / 1_000),
      unit: 's CPU',
      aim: AIM_SECONDS,
      more: size.memberMonths === ALL ? 'all of them reckoned' : 'reckoned from fewer',
    },
  ])
}

/** From the figures of a month to the benefit, with every step. */
function memberMonth(turn: number): void {
  const on = MONTHS[turn % MONTHS.length]!
  const figures: MonthFigures = {
    on,
    turnover: BigInt((turn * 7_919) % 150_000),
    received: BigInt((turn * 104_729) % 150_000),
    costs: [{ category: 'material', amount: BigInt(turn % 9_000), priorConsent: false }],
    paidOut: BigInt(turn % 5_000),
    reserved: BigInt(turn % 40_000),
  }
  const { income } = countedIncome(POLICY, figures)
  const grant = { kind: 'work', monthsUsed: turn % 8 } as const
  const self = { work: income, workFrom: 'self-employment', other: BigInt(turn % 20_000), grant } as const
  const facts = { on, household: HOUSEHOLDS[turn % HOUSEHOLDS.length]!, self }
  const month = monthBenefit(facts, { policy: POLICY, phase: 'provisional' }, standardParameters())
  if (!month.ok) throw new Error(`the bench has a month without an answer: ${month.reason}`)
}

const MONTHS: readonly Day[] = Array.from({ length: 24 }, (_, i) =>
  day(`${2025 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`),
)

const POLICY = policyWithoutAgreement(day('2025-01-01'))
