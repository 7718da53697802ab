/** Money leaves a pot when those said yes whom the scheme names: in the commands, and for whoever runs SQL. */
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { as, smallWorld, type World } from '../../../test/world.ts'
import { newId } from '../../../test/new-id.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import { ok, type Result } from '../../values/result.ts'
import { post } from '../books/index.ts'
import { closePotRequest } from './close-pot-request.ts'
import { sayYesToPot } from './say-yes-to-pot.ts'
import { askFromPot } from './ask-from-pot.ts'
import { movePot, shareOutEarnings, undoMoves, type MovePotRefusal, type PotPurpose } from './index.ts'
import { openRequests } from './pot-request.db.ts'
import { presets } from './presets.ts'
import type { PotRules } from './scheme.ts'

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

/** Says who approves. The version is the one of 2015; past its guard, because this is setting up. */
async function approvedBy(...anyOf: PotRules['approvers']['anyOf']): Promise<void> {
  await approvers({ anyOf, count: 1 })
}
async function approvers(rules: PotRules['approvers']): Promise<void> {
  await world.sql('alter table scheme_version disable trigger user')
  await world.sql(`update scheme_version set rules = jsonb_set(rules, '{pot,approvers}', $1)`, [
    JSON.stringify(rules),
  ])
  await world.sql('alter table scheme_version enable trigger user')
}

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
const close = async (by: PersonActor, requestId: Id<'pot-request'>) =>
  reason(await world.perform(closePotRequest, by, { requestId, why: 'Te duur' }, newId()))

describe('one who approves', () => {
  test('is enough; not the administration when it is not named', async () => {
    await approvedBy('board')
    expect(await spend(50_00n)).toEqual({
      ok: false,
      reason: 'pot-needs-yes',
      facts: { who: 'board', count: '1' },
    })
    const id = await asked(world.anna)
    expect(reason(await spend(50_00n))).toBe('pot-needs-yes')
    expect(await yes(world.greet, id)).toBe('not-yours-to-approve')
    expect(await yes(world.anna, id)).toBe('not-permitted')
    expect(await yes(world.bea, id)).toBe('done')
    expect(await yes(world.bea, id)).toBe('yes-said-already')
    expect(reason(await spend(50_01n))).toBe('pot-needs-yes')
    expect(reason(await spend(49_00n, 'training'))).toBe('pot-needs-yes')
    expect(reason(await spend(49_00n))).toBe('done')
    const [kept] = await world.sql(
      'select approved_by, request_id from pot_movement order by booked_at desc, number desc limit 1',
    )
    expect(kept).toEqual({ approved_by: null, request_id: id })
    // Once: what is left of it is another question.
    expect(reason(await spend(1_00n))).toBe('pot-needs-yes')
    expect(await yes(world.bea, id)).toBe('request-not-found')
  })

  test('can be the coach, who reads what is asked then and nothing of it otherwise', async () => {
    await approvedBy('coach')
    const id = await asked(world.greet)
    const seen = () => as(world, world.carla, (tx) => openRequests(tx, world.cooperativeId, MARCH, { id }))
    expect(await seen()).toHaveLength(1)
    expect(await yes(world.carla, id)).toBe('done')
    await approvedBy('board')
    expect(await seen()).toEqual([])
    // A yes of whom the scheme does not name any more does not count.
    expect(reason(await spend(50_00n))).toBe('pot-needs-yes')
    expect(await close(world.bea, id)).toBe('done')
  })

  test('when the scheme names nobody the administration books it, as it was', async () => {
    await approvers({ anyOf: [], count: 1 })
    expect(reason(await spend(1_00n))).toBe('done')
  })
})

describe('two who approve', () => {
  beforeEach(() => approvers({ anyOf: ['administrator', 'board', 'coach'], count: 2 }))

  test('are two different people; who books it is one of them when named', async () => {
    expect(reason(await spend(20_00n))).toBe('pot-needs-yes')
    const id = await asked(world.anna, 20_00n)
    expect(await yes(world.greet, id)).toBe('done')
    expect(reason(await spend(20_00n))).toBe('pot-needs-yes')
    expect(await yes(world.bea, id)).toBe('done')
    expect(reason(await spend(20_00n))).toBe('done')
    const other = await asked(world.anna, 21_00n)
    expect(await yes(world.carla, other)).toBe('done')
    expect(reason(await spend(21_00n))).toBe('done')
  })

  test('undone, the yes is there again', async () => {
    const id = await asked(world.anna, 22_00n)
    expect([await yes(world.carla, id), await yes(world.bea, id)]).toEqual(['done', 'done'])
    const spent = await spend(22_00n)
    if (!spent.ok) throw new Error(spent.reason)
    expect(reason(await spend(22_00n))).toBe('pot-needs-yes')
    const { greet, anna, clock } = world
    await as<Result<null, 'own-pot'>>(world, greet, async (tx) => {
      const lines = [
        { account: 'bank', amount: 22_00n },
        { account: 'member-pots', amount: -22_00n, memberId: anna.memberId },
      ] as const
      const posted = await post(
        tx,
        greet,
        { book: 'bank', countsOn: MARCH, description: 'terug', lines },
        clock(),
        newId(),
      )
      return undoMoves(tx, greet, spent.value, { id: posted.id, countsOn: MARCH }, clock())
    })
    expect(reason(await spend(22_00n))).toBe('done')
  })

  test('nobody says yes about their own pot, nor asks out of that of another', async () => {
    const question = { purpose: 'investment', amount: 1_00n, what: 'een kwast' } as const
    const own = await world.perform(
      askFromPot,
      world.piet,
      { ...question, memberId: world.piet.memberId },
      newId(),
    )
    if (!own.ok) throw new Error(own.reason)
    expect(await yes(world.piet, own.value)).toBe('own-pot')
    const theirs = { ...question, memberId: world.piet.memberId }
    expect(reason(await world.perform(askFromPot, world.anna, theirs, newId()))).toBe('member-not-found')
    expect(await close(world.anna, own.value)).toBe('request-not-found')
    expect(await close(world.piet, own.value)).toBe('done')
  })
})

describe('by SQL as the application', () => {
  const run = (by: PersonActor, query: ReturnType<typeof sql>) => as(world, by, (tx) => query.execute(tx))
  const said = (requestId: string, by: PersonActor, role: string) => sql`
    insert into pot_yes (cooperative_id, request_id, person_id, as_role, said_at)
    values (${world.cooperativeId}, ${requestId}, ${by.personId}, ${role}, now())`
  const moved = (version: string, kind = 'spent', request: string | null = null) => sql`
    insert into pot_movement (cooperative_id, id, member_id, number, kind, amount, purpose, scheme_version_id, entry_id,
      counts_on, booked_at, request_id)
    values (${world.cooperativeId}, gen_random_uuid(), ${world.anna.memberId}, 999, ${kind}, -1, 'investment',
      ${version},
      gen_random_uuid(), '2026-03-01', now(), ${request})`

  test('nobody says yes for another, in a role they do not have, or about their own pot', async () => {
    await approvers({ anyOf: ['administrator', 'board'], count: 2 })
    const id = await asked(world.anna, 3_00n)
    await expect(run(world.greet, said(id, world.bea, 'board'))).rejects.toThrow('row-level security')
    await expect(run(world.greet, said(id, world.greet, 'board'))).rejects.toThrow('row-level security')
    await expect(run(world.anna, said(id, world.anna, 'administrator'))).rejects.toThrow('row-level security')
    const forged = sql`
      insert into pot_request (cooperative_id, id, member_id, purpose, amount, what, asked_by, asked_at)
      values (${world.cooperativeId}, gen_random_uuid(), ${world.piet.memberId}, 'investment', 1, 'x',
        ${world.anna.personId}, now())`
    await expect(run(world.anna, forged)).rejects.toThrow('row-level security')
    await expect(
      run(world.greet, sql`update pot_request set amount = 9999 where id = ${id}`),
    ).rejects.toThrow('denied')
    await expect(run(world.greet, sql`delete from pot_yes where request_id = ${id}`)).rejects.toThrow(
      'denied',
    )
  })

  test('money does not leave a pot without, not under other rules, not by hand', async () => {
    await approvers({ anyOf: ['board', 'coach'], count: 1 })
    const [version] = await world.sql('select id from scheme_version')
    const held = String(version!['id'])
    await expect(run(world.greet, moved(held))).rejects.toThrow('whom the scheme names')
    await expect(run(world.greet, moved(newId()))).rejects.toThrow('by the scheme that holds')
    await expect(run(world.greet, moved(held, 'by-hand'))).rejects.toThrow('by the scheme that holds')
    const closed = await asked(world.anna, 4_00n)
    expect([await yes(world.bea, closed), await close(world.anna, closed)]).toEqual(['done', 'done'])
    await expect(run(world.greet, moved(held, 'spent', closed))).rejects.toThrow('not what was said yes to')
  })

  test('a second yes is not of who gave the first their way in', async () => {
    await approvers({ anyOf: ['administrator', 'coach'], count: 2 })
    const id = await asked(world.anna, 5_00n)
    expect(await yes(world.greet, id)).toBe('done')
    await world.sql(
      `insert into sign_in_event (id, person_id, what, device, at, by_person)
       values (gen_random_uuid(), $1, 'email-changed', '|', now(), $2)`,
      [world.carla.personId, world.greet.personId],
    )
    expect(await yes(world.carla, id)).toBe('not-confirmed-yet')
    await expect(run(world.carla, said(id, world.carla, 'coach'))).rejects.toThrow('of another person')
  })
})
