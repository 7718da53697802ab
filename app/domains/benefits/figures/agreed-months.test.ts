import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { as, must, smallWorld, type World } from '../../../../test/world.ts'
import { day } from '../../../values/day.ts'
import { customerOfMember, issuedOf } from '../../sales/sales-play.fixture.ts'
import { enterCost, CONCERNS } from '../../spending/index.ts'
import { policyWithoutAgreement, type Policy } from '../engine/policy.ts'
import type { Fact } from '../facts/fact-shapes.ts'
import { tellFact } from '../facts/tell-fact.ts'
import type { KnownMonth } from '../settlement/settled-year.ts'
import { knownMonths } from '../settlement/year-of-work.db.ts'
import { CLOSED } from '../../../platform/closed.ts'
import { memberStanding, type MemberStanding } from '../what-if/load-standing.ts'
import { belongs, municipalityWith } from './agreed-play.fixture.ts'
import { monthsOfYearUntil } from './month.ts'

let world: World
beforeEach(async () => {
  world = await smallWorld()
  world.setNow('2026-06-10T10:00:00Z')
})
afterEach(() => world.close())

const from = (on: string, more: Partial<Policy> = {}): Policy => ({
  ...policyWithoutAgreement(day(on)),
  reservedPotCounts: true,
  ...more,
})
const standing = (month: string) =>
  as<MemberStanding>(world, world.anna, async (tx) => {
    const asking = { actor: world.anna, now: world.clock() }
    const read = await memberStanding(tx, asking, world.anna.memberId, day(month))
    if (read === CLOSED) throw new Error('it is her own')
    return read
  })
const year = (last: string) =>
  as<KnownMonth[]>(world, world.anna, (tx) =>
    knownMonths(tx, world.cooperativeId, world.anna.memberId, monthsOfYearUntil(day(last))),
  )

/** A hundred euros of work on a day. */
async function worked(...days: readonly string[]) {
  const customer = await customerOfMember(world, world.anna)
  for (const on of days)
    await issuedOf(world, world.anna, customer, { workedFrom: day(on), workedUntil: day(on) })
}

async function spent(on: string, total: bigint) {
  const cost = {
    memberId: world.anna.memberId,
    supplier: 'Hornbach',
    description: 'verf',
    spentOn: day(on),
    total,
    vat: 0n,
    paidBy: 'cooperative' as const,
    sure: [...CONCERNS],
    receipt: { name: 'bon.pdf', mediaType: 'application/pdf' as const, content: Buffer.from(`%PDF ${on}`) },
  }
  await must(world.perform(enterCost, world.greet, cost, newId()))
}

async function told(...facts: readonly Fact[]) {
  for (const fact of facts)
    await must(world.perform(tellFact, world.anna, { fact, from: day('2026-01-01'), how: 'new' }, newId()))
}

const ALL: Policy['deductibleCostRules'] = [{ category: '*', allowed: true, priorConsent: false }]
const HOUSEHOLD: readonly Fact[] = [
  { field: 'benefit', value: { scheme: 'PW' } },
  { field: 'household', value: { living: 'alone', age: '27-aow', housemates: 0 } },
]

describe('a move on the sixteenth of March', () => {
  beforeEach(async () => {
    const loss = { lossCarryWithinYear: true, deductibleCostRules: ALL }
    const dalwijk = await municipalityWith(world, 'Dalwijk', from('2025-01-01', loss))
    const beekdal = await municipalityWith(
      world,
      'Beekdal',
      from('2025-01-01', { ...loss, period: 'quarter' }),
    )
    await belongs(world, world.anna, dalwijk, '2025-01-01')
    await belongs(world, world.anna, beekdal, '2026-03-16')
  })

  test('the month is that of the municipality of its last day, wherever it is told', async () => {
    const { municipality, inForce } = await standing('2026-03-01')
    const [, february, march] = await year('2026-03-01')
    expect([municipality!.name, inForce.policy.period]).toEqual(['Beekdal', 'quarter'])
    expect([february!.policy.period, march!.policy.period]).toEqual(['month', 'quarter'])
    expect(march!.municipality).toBe(municipality!.municipalityId)
  })

  test('the year begins anew: a loss before the move is not taken over it, one after it is', async () => {
    await spent('2026-01-10', 5_000n)
    expect((await standing('2026-02-01')).yearSoFar.loss).toBe(5_000n)
    expect((await standing('2026-03-01')).yearSoFar.loss).toBe(0n)
    await spent('2026-03-20', 2_000n)
    expect((await standing('2026-05-01')).yearSoFar.loss).toBe(2_000n)
  })
})

describe('one municipality, two versions', () => {
  test('a yearly maximum that was used up is used up, for the what-if too', async () => {
    const rule = { category: '*', allowed: true, priorConsent: false } as const
    const capped = { deductibleCostRules: [{ ...rule, cap: { amount: 3_000n, per: 'year' as const } }] }
    await belongs(
      world,
      world.anna,
      await municipalityWith(world, 'Dalwijk', from('2025-01-01', capped), from('2026-02-01', capped)),
      '2025-01-01',
    )
    await spent('2026-01-10', 5_000n)
    const { yearSoFar } = await standing('2026-02-01')
    expect(yearSoFar.costs).toEqual({ 'job-cost': 3_000n })
    expect((await standing('2026-01-01')).yearSoFar.costs).toEqual({})
  })

  test('each month used its month of an exemption by the policy of that month', async () => {
    await told(...HOUSEHOLD, { field: 'exemption', value: { kind: 'work', monthsUsed: 0 } })
    // In January the pot counts and so does work; from February on only what is paid out, and nothing is.
    const dalwijk = await municipalityWith(
      world,
      'Dalwijk',
      from('2025-01-01'),
      from('2026-02-01', { reservedPotCounts: false }),
    )
    await belongs(world, world.anna, dalwijk, '2025-01-01')
    await worked('2026-01-12', '2026-02-12')
    const april = await standing('2026-04-01')
    expect(april.workedMonths).toEqual(['2026-01-01'])
    const used = (await year('2026-04-01')).map(({ told: of }) => of?.facts.self.grant?.monthsUsed)
    expect(used).toEqual([0, 1, 1, 1])
    expect(april.situation).toMatchObject({ facts: { self: { grant: { monthsUsed: 1 } } } })
  })

  test('the year has for each month the policy that held on its first day', async () => {
    const versions = [from('2025-01-01'), from('2026-02-01', { period: 'quarter' }), from('2026-03-02')]
    await belongs(world, world.anna, await municipalityWith(world, 'Dalwijk', ...versions), '2025-01-01')
    expect((await year('2026-04-01')).map(({ version }) => version)).toEqual([1, 2, 2, 3])
    expect((await standing('2026-03-01')).inForce.version).toBe(2)
  })
})
