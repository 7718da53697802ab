/** Up to the amount of the scheme one yes of the administration is enough: in the commands and in the database. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { as, smallWorld, type World } from '../../../test/world.ts'
import { newId } from '../../../test/new-id.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { ok, type Result } from '../../values/result.ts'
import { post } from '../books/index.ts'
import { sayYesToPot } from './say-yes-to-pot.ts'
import { askFromPot } from './ask-from-pot.ts'
import { movePot, shareOutEarnings, type MovePotRefusal, type PotPurpose } from './index.ts'
import { requestStory, type RequestStory } from './pot-request-story.db.ts'
import { presets } from './presets.ts'

let world: World
beforeAll(async () => {
  const { draft } = presets[0]!
  world = await smallWorld({ ...draft, pot: { ...draft.pot, maySpendOn: ['investment', 'training'] } })
  for (const memberId of [world.anna.memberId, world.piet.memberId]) {
    const turnover = {
      turnover: 1000_00n,
      jobCosts: 0n,
      countsOn: day('2026-02-01'),
      cause: 'payment',
    } as const
    await as(world, world.greet, (tx) =>
      shareOutEarnings(tx, world.greet, { memberId, ...turnover }, world.clock(), newId()),
    )
  }
})
afterAll(() => world.close())

const MARCH = day('2026-03-01')

function spend(amount: Cents, purpose: PotPurpose = 'investment', memberId = world.anna.memberId) {
  const { greet, clock } = world
  return world.database.write(
    greet,
    async (tx): Promise<Result<Id<'entry'>, MovePotRefusal>> => {
      const id = newId<'entry'>()
      const move = { kind: 'spent', memberId, amount, purpose, what: 'Bouwmaat' } as const
      const taken = await movePot(tx, greet, move, { id, countsOn: MARCH }, clock())
      if (!taken.ok) return taken
      const lines = [taken.value, { account: 'bank', amount: -amount } as const]
      await post(tx, greet, { book: 'bank', countsOn: MARCH, description: 'x', lines }, clock(), newId(), id)
      return ok(id)
    },
    (result) => result.ok,
  )
}
const reason = (result: { ok: boolean; reason?: string }) => (result.ok ? 'done' : result.reason)

async function asked(by: PersonActor, amount = 50_00n, purpose: PotPurpose = 'investment') {
  const question = { memberId: world.anna.memberId, purpose, amount, what: 'een ladder' }
  const result = await world.perform(askFromPot, by, question, newId())
  if (!result.ok) throw new Error(result.reason)
  return result.value
}
const yes = async (by: PersonActor, requestId: Id<'pot-request'>) =>
  reason(await world.perform(sayYesToPot, by, { requestId }, newId()))

describe('with a limit for the administration', () => {
  beforeEach(() =>
    world
      .sql('alter table scheme_version disable trigger user')
      .then(() =>
        world.sql(`update scheme_version set rules = jsonb_set(rules, '{pot,approvers}', $1)`, [
          JSON.stringify({ anyOf: ['board', 'coach'], count: 2, administratorUpTo: '25.00' }),
        ]),
      )
      .then(() => world.sql('alter table scheme_version enable trigger user')),
  )

  test('up to it the administration is enough; a cent more takes the two whom the scheme names', async () => {
    expect(reason(await spend(25_00n))).toBe('done')
    expect(reason(await spend(25_01n))).toBe('pot-needs-yes')
    const id = await asked(world.anna, 25_01n)
    expect(await yes(world.greet, id)).toBe('not-yours-to-approve')
    expect([await yes(world.bea, id), await yes(world.carla, id)]).toEqual(['done', 'done'])
    expect(reason(await spend(25_01n))).toBe('done')
  })

  test('a yes of the administration to a small request is kept as that', async () => {
    const id = await asked(world.anna, 24_00n)
    expect(await yes(world.greet, id)).toBe('done')
    expect(await world.sql('select as_role from pot_yes where request_id = $1', [id])).toEqual([
      { as_role: 'administrator' },
    ])
  })

  test('the own small request of the administration is for the others', async () => {
    const question = {
      memberId: world.piet.memberId,
      purpose: 'investment',
      amount: 10_00n,
      what: 'een boor',
    } as const
    const own = await world.perform(askFromPot, world.piet, question, newId())
    if (!own.ok) throw new Error(own.reason)
    expect(await yes(world.piet, own.value)).toBe('own-pot')
    expect(await yes(world.greet, own.value)).toBe('done')
    expect(reason(await spend(10_00n, 'investment', world.piet.memberId))).toBe('done')
  })

  test('how many are left who could say yes: not the member, not who did, nobody whose task ended', async () => {
    const left = async (id: Id<'pot-request'>) =>
      (await world.sql('select pot_approvers_left($1) as n', [id]))[0]!['n']
    const seen = (id: Id<'pot-request'>) =>
      as<RequestStory | undefined>(world, world.greet, (tx) =>
        requestStory(tx, world.cooperativeId, id, MARCH),
      )
    const large = await asked(world.anna, 26_00n)
    expect(await left(large)).toBe(0) // Nobody asks: no co-operative.
    expect((await seen(large))!.left).toBe(2)
    expect(await yes(world.bea, large)).toBe('done')
    expect((await seen(large))!.left).toBe(1)
    const ended = `update role_assignment set until = $2 where person_id = $1 and role = 'coach'`
    await world.sql(ended, [world.carla.personId, new Date()])
    expect((await seen(large))!.left).toBe(0)
    await world.sql(ended, [world.carla.personId, null])
  })

  test('asked again for more, the old request is closed and says why', async () => {
    const before = await asked(world.anna, 30_00n)
    const again = {
      memberId: world.anna.memberId,
      purpose: 'investment',
      amount: 40_00n,
      what: 'een ladder',
      insteadOf: before,
    } as const
    expect(reason(await world.perform(askFromPot, world.anna, again, newId()))).toBe('done')
    const old = await as(world, world.anna, (tx) => requestStory(tx, world.cooperativeId, before, MARCH))
    expect(old).toMatchObject({ closedWhy: 'Opnieuw gevraagd, voor een ander bedrag.', spent: null })
    expect(reason(await world.perform(askFromPot, world.anna, again, newId()))).toBe('request-not-found')
    const other = { ...again, memberId: world.piet.memberId, insteadOf: await asked(world.anna, 31_00n) }
    expect(reason(await world.perform(askFromPot, world.piet, other, newId()))).toBe('request-not-found')
  })
})
