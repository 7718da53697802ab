import {
  importParameters,
  parametersInForce,
  policyInForce,
  policyWithoutAgreement,
  settledYear,
  standardParameters,
  storePolicy,
  type Household,
  type MonthFigures,
  type Parameters,
  type Policy,
} from '../domains/benefits/index.ts'
import { systemClock } from '../platform/clock.ts'
import { door } from '../platform/command.ts'
import { day, type Day } from '../values/day.ts'
import { newId, type Id } from '../values/id.ts'
import { round, type Bench, type Measured } from './measure.ts'
import { timed } from './probe.ts'

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

/**
 * Benefits: a year reckoned again for everybody, with the policy and the table as they stand in the database. The
 * floor is the same with both at hand.
 */
export async function measureBenefits(bench: Bench): Promise<Measured[]> {
  const municipalityId = await agreement(bench)
  for (let warm = 0; warm < 200; warm++) memberYear(warm, POLICIES, standardParameters())
  const atHand = await cpuOfYears(bench, async (year) => {
    for (let member = 0; member < MEMBERS; member++)
      memberYear(year * YEAR + member * 12, POLICIES, standardParameters())
  })
  const stored = await cpuOfYears(bench, (year) => storedYear(bench, municipalityId, year))
  const years = `${YEARS.toLocaleString('en')} co-op years of ${YEAR} member-months`
  return [
    {
      what: 'benefit of a member-month',
      value: Math.round((stored / ALL) * 10_000) / 10_000,
      floor: Math.round((atHand / ALL) * 10_000) / 10_000,
      unit: 'ms CPU',
      aim: 0.2,
      more: `policy and table read for each month of a co-op, ${years}`,
    },
    {
      what: `${ALL.toLocaleString('en')} member-months on one core`,
      value: round(stored / 1_000),
      floor: round(atHand / 1_000),
      unit: 's CPU',
      aim: AIM_SECONDS,
      more: 'each of them reckoned, with every step; the floor has policy and table at hand',
    },
  ]
}

const MEMBERS = 10
/** Their months. */
const YEAR = MEMBERS * 12

const YEARS = ALL / YEAR

/** CPU milliseconds for all member-months, of this process and the server. */
async function cpuOfYears({ place }: Bench, work: (year: number) => Promise<void>): Promise<number> {
  let year = 0
  const taken = await timed(YEARS, 1, place.serverPids, () => work(year++))
  return taken.nodeCpu + taken.serverCpu
}

/** All members of one co-op for a year: each month with what then held, asked as the member asks it. */
async function storedYear({ office, large }: Bench, municipalityId: Id<'municipality'>, year: number) {
  const rules = await office.database.read(large.member, async (tx) => {
    const months = []
    for (const on of MONTHS) months.push((await policyInForce(tx, large.id, municipalityId, on)).policy)
    return { months, parameters: await parametersInForce(tx) }
  })
  for (let member = 0; member < MEMBERS; member++)
    memberYear(year * YEAR + member * 12, rules.months, rules.parameters)
}

/** A municipality that agreed something, and a table that an operator extended. */
async function agreement({ bare, office, large }: Bench): Promise<Id<'municipality'>> {
  const now = systemClock()
  const municipality = newId<'municipality'>(now.at)
  const by = newId<'person'>(now.at)
  await bare.query(
    `insert into municipality values ($1, $2, 'Gemeente Meting', 'portal', null, '', 10, now(), $3)`,
    [large.id, municipality, large.administrator.personId],
  )
  await bare.query(
    `insert into municipality_policy (cooperative_id, id, municipality_id, version, valid_from, policy, proposed_at,
      proposed_by, confirmed_at, confirmed_by) values ($1, $2, $3, 1, '2025-01-01', $4, now(), $5, now(), $6)`,
    [
      large.id,
      newId(now.at),
      municipality,
      JSON.stringify(storePolicy(POLICY)),
      large.administrator.personId,
      by,
    ],
  )
  const row = {
    scheme: 'PW',
    key: 'norm.couple.aow',
    validFrom: day('2035-01-01'),
    cents: 300_000,
    source: 'bench',
    confidence: 'low',
  } as const
  const done = await door(office.database, systemClock)(
    importParameters,
    { kind: 'operator' },
    { rows: [row] },
    newId(now.at),
  )
  if (!done.ok) throw new Error(`the bench could not extend the table: ${done.reason}`)
  return municipality
}

/**
 * A year as the page of a member reckons it: costs with a maximum a year, a loss carried, income spread by quarter,
 * each month with every step.
 */
function memberYear(turn: number, policies: readonly Policy[], parameters: Parameters): void {
  const household = HOUSEHOLDS[turn % HOUSEHOLDS.length]!
  const known = MONTHS.map((month, at) => ({
    month,
    figures: figuresIn(month, turn + at),
    told: { facts: { on: month, household, self: selfIn(turn + at) } },
    policy: policies[at]!,
    version: 1,
    municipality: 'Meting',
  }))
  const settled = settledYear(known, { isOver: true, tax: undefined }, parameters)
  if (!settled.ok) throw new Error(`the bench has a year without an answer: ${settled.reason}`)
}

function figuresIn(on: Day, turn: number): MonthFigures {
  return {
    on,
    turnover: BigInt((turn * 7_919) % 150_000),
    received: BigInt((turn * 104_729) % 150_000),
    costs: [{ category: 'job-cost', amount: BigInt((turn * 31) % 9_000), priorConsent: false }],
    paidOut: BigInt(turn % 5_000),
    reserved: BigInt(turn % 40_000),
    toMunicipality: 0n,
  }
}

function selfIn(turn: number) {
  const grant = { kind: 'work', monthsUsed: turn % 8 } as const
  return { work: 0n, workFrom: 'self-employment', other: BigInt(turn % 20_000), grant } as const
}

const MONTHS: readonly Day[] = Array.from({ length: 12 }, (_, i) =>
  day(`2026-${String(i + 1).padStart(2, '0')}-01`),
)

const POLICY: Policy = {
  ...policyWithoutAgreement(day('2025-01-01')),
  period: 'quarter',
  lossCarryWithinYear: true,
  deductibleCostRules: [
    { category: 'job-cost', allowed: true, cap: { amount: 60_000n, per: 'year' }, priorConsent: false },
    { category: '*', allowed: true, priorConsent: false },
  ],
}
const POLICIES = MONTHS.map(() => POLICY)
