/** What the database says of each kind of cost, held to the rules in `cost-kind.ts`. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { as, must, smallWorld, type World } from '../../../test/world.ts'
import { runChecks } from '../../platform/integrity.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { askFromPot } from '../pots/ask-from-pot.ts'
import { shareOutEarnings } from '../pots/index.ts'
import { presets } from '../pots/presets.ts'
import { enterCost } from './enter-cost.ts'
import { bookTravel } from './book-travel.ts'
import { CONCERNS } from './cost-concerns.ts'
import {
  canHave,
  COST_KINDS,
  COST_RULES,
  doesNeed,
  INVOICE_KINDS,
  lowersTurnover,
  NEEDS,
  RECEIPT_KINDS,
  type CostKind,
  type Need,
} from './cost-kind.ts'
import { costsBetween } from './index.ts'

let world: World
beforeAll(async () => {
  world = await worldWithPots()
})
afterAll(() => world.close())

/** There is 700 euros in the pot of Anna, and 300 in that of all members. */
async function worldWithPots(): Promise<World> {
  const { draft } = presets[0]!
  const made = await smallWorld({
    ...draft,
    steps: [
      {
        key: 'training',
        destination: 'training',
        take: { kind: 'percentage', of: 'net-turnover', basisPoints: 3000 },
      },
      ...draft.steps.filter(({ destination }) => destination === 'member-pot'),
    ],
    pot: {
      ...draft.pot,
      maySpendOn: ['investment'],
      approvers: { anyOf: ['administrator'], count: 1 },
    },
  })
  const event = {
    memberId: made.anna.memberId,
    turnover: 1000_00n,
    jobCosts: 0n,
    countsOn: day('2026-02-01'),
    cause: 'payment',
  } as const
  await as(made, made.greet, (tx) => shareOutEarnings(tx, made.greet, event, made.clock(), newId()))
  return made
}

describe('which kinds a table lets in, and with what', () => {
  const rule = async (name: string) => {
    const asked = `select pg_get_expr(conbin, conrelid) as rule from pg_constraint where conname = $1`
    return String((await world.sql(asked, [name]))[0]!['rule'])
  }
  const named = async (name: string) =>
    [...(await rule(name)).matchAll(/'([a-z-]+)'/g)].map(([, kind]) => kind!).toSorted()

  test('are those of the rules', async () => {
    expect(await named('job_cost_kind_check')).toEqual(COST_KINDS.toSorted())
    expect(await named('waiting_cost_kind_check')).toEqual(RECEIPT_KINDS.toSorted())
    expect(await named('supplier_invoice_kind_check')).toEqual(INVOICE_KINDS.toSorted())
  })

  /** Whether a row of this kind with just these passes; of other columns the rule says nothing. */
  const passes = async (name: string, kind: CostKind, has: readonly Need[]) => {
    const one = (need: Need, value: string) => (has.includes(need) ? value : 'null')
    const row = `select '${kind}'::text as kind, ${one('account', `'4000'`)}::text as account,
      ${one('memberId', `'${newId()}'`)}::uuid as member_id, ${one('requestId', `'${newId()}'`)}::uuid as request_id`
    return (await world.sql(`select (${await rule(name)}) as passes from (${row}) as one`))[0]!['passes']
  }
  const every = NEEDS.reduce<Need[][]>((sets, need) => [...sets, ...sets.map((set) => [...set, need])], [[]])

  test.each(INVOICE_KINDS)(
    'an invoice of kind %s has what that needs or may have, and no more',
    async (kind) => {
      for (const has of every) {
        const right = NEEDS.every((need) =>
          has.includes(need) ? canHave(kind, need) : !doesNeed(kind, need),
        )
        expect([has, await passes('supplier_invoice_of_kind', kind, has)]).toEqual([has, right])
      }
    },
  )

  // A cost is always kept with the member who handed in its receipt, whatever it is for.
  test.each(COST_KINDS)('a cost of kind %s has the account and the request that it needs', async (kind) => {
    for (const has of every) {
      const kept = ['account', 'requestId'] as const
      const right = kept.every((need) => has.includes(need) === doesNeed(kind, need))
      expect([has, await passes('job_cost_of_kind', kind, has)]).toEqual([has, right])
    }
  })
})

describe('a cost that was booked', () => {
  const onReceipt = (more: object) => ({
    memberId: world.anna.memberId,
    supplier: 'Winkel',
    description: 'iets',
    spentOn: day('2026-03-10'),
    total: 12_10n,
    vat: 2_10n,
    paidBy: 'member' as const,
    sure: [...CONCERNS],
    receipt: {
      name: 'bon.pdf',
      mediaType: 'application/pdf' as const,
      content: Buffer.from(`%PDF ${newId()}`),
    },
    ...more,
  })
  const receipt = (more: object) => must(world.perform(enterCost, world.greet, onReceipt(more), newId()))
  /** One of each kind, as somebody books it. */
  const booking: Record<CostKind, () => Promise<Id<'cost'>>> = {
    'job-cost': () => receipt({ kind: 'job-cost' }),
    travel: () => {
      const trip = {
        from: 'Apeldoorn',
        to: 'Zutphen',
        purpose: 'klant',
        kilometres: 100,
        vehicle: 'car',
      } as const
      const on = { memberId: world.anna.memberId, spentOn: day('2026-03-10'), sure: CONCERNS }
      return must(world.perform(bookTravel, world.greet, { ...trip, ...on }, newId()))
    },
    pot: async () => {
      const asked = {
        memberId: world.anna.memberId,
        purpose: 'investment',
        amount: 100_00n,
        what: 'ladder',
      } as const
      return receipt({
        kind: 'pot',
        requestId: await must(world.perform(askFromPot, world.anna, asked, newId())),
      })
    },
    'training-pot': () => receipt({ kind: 'training-pot' }),
    shared: () => receipt({ kind: 'shared', account: '4000' }),
  }

  test.each(COST_KINDS)('of kind %s stands as its rule says', async (kind) => {
    const costId = await booking[kind]()
    const rule = COST_RULES[kind]
    const shared = await world.sql('select from sharing where cost_id = $1', [costId])
    expect(shared.length > 0).toBe(lowersTurnover(kind))
    const days = { from: day('2026-03-10'), until: day('2026-03-10') }
    const counted = await world.database.read(world.greet, (tx) =>
      costsBetween(tx, world.cooperativeId, world.anna.memberId, days),
    )
    const asWhat = counted.find((one) => one.costId === costId)?.category ?? null
    expect(asWhat).toBe(rule.toMunicipality)
    const [line] = await world.sql(
      `select a.purpose, a.code, c.account from job_cost c
       join journal_line l on l.cooperative_id = c.cooperative_id and l.entry_id = c.entry_id and l.amount = c.net
       join account a on a.cooperative_id = l.cooperative_id and a.code = l.account where c.id = $1`,
      [costId],
    )
    if (rule.ledger === 'needed') expect(line!['code']).toBe(line!['account'])
    else expect(line!['purpose']).toBe(rule.ledger)
  })

  test('of whatever kind, the night finds nothing wrong with it', async () => {
    const found = (await runChecks(world.ownerUrl)).filter(({ check }) => check === 'costs-standing')
    expect(found).toEqual([])
  })
})
