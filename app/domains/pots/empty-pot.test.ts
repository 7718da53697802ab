/** What is in the pot of who left goes where the scheme says, by two people. */
import { sql } from 'kysely'
import { afterEach, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { as, must, oneMore, smallWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { answerEmptying } from './answer-emptying.ts'
import { askToEmptyPot } from './ask-to-empty-pot.ts'
import type { EmptiedTo } from './emptying.ts'
import { leftInPots } from './pot.db.ts'
import { loadPotOfLeaver, type FoundPotOfLeaver } from './load-pot-of-leaver.ts'
import { movementsOf, type Movement } from './pot-movement.db.ts'
import type { Leaving } from './scheme.ts'
import { shareOutEarnings } from './share-out-earnings.ts'
import { scheme, share } from './share-out-examples.fixture.ts'
import { undoPotEntry } from './undo-pot-entry.ts'

let world: World
afterEach(() => world.close())

/** 20 % for the co-op, the rest to the pot; then Anna earned € 100, so € 80 is in her pot, and left. */
async function annaLeft(onLeaving: Leaving): Promise<void> {
  const steps = [
    { key: 'cooperative', destination: 'cooperative', take: share('net-turnover', 2000) },
    { key: 'member-pot', destination: 'member-pot', take: { kind: 'rest' } },
  ] as const
  const draft = scheme({ steps })
  world = await smallWorld({ ...draft, pot: { ...draft.pot, onLeaving } })
  await earns()
  await leaves(world.anna)
}

const earns = () => {
  const paid = { memberId: world.anna.memberId, turnover: 100_00n, jobCosts: 0n } as const
  return as(world, world.greet, (tx) =>
    shareOutEarnings(
      tx,
      world.greet,
      { ...paid, countsOn: day('2026-03-01'), cause: 'payment' },
      world.clock(),
      newId(),
    ),
  )
}

const leaves = (who: { memberId: string }) =>
  world.sql(`update member set left_on = '2026-03-20' where id = $1`, [who.memberId])

const ask = (by: PersonActor, to: EmptiedTo, decided = '') =>
  world.perform(askToEmptyPot, by, { memberId: world.anna.memberId, to, decided }, newId())

const answer = (by: PersonActor, askedId: Id<'pot-emptying'>, yes = true) =>
  world.perform(answerEmptying, by, { askedId, yes }, newId())

/** What stands on an account for what it is for, in cents; what is kept or owed is positive. */
async function stands(purpose: string): Promise<number> {
  const [row] = await world.sql(
    `select coalesce(sum(l.amount), 0) as sum from journal_line l join account a
       on a.cooperative_id = l.cooperative_id and a.code = l.account where a.purpose = $1`,
    [purpose],
  )
  return 0 - Number(row!['sum'])
}

describe('the pot of who left', () => {
  test('goes to the training pot by the scheme: the board asks, who keeps the books says yes', async () => {
    await annaLeft('training')
    const before = await stands('training-pot')
    const asked = await must(ask(world.bea, 'training'))
    expect(await stands('member-pots')).toBe(80_00)
    expect(await answer(world.greet, asked)).toEqual({ ok: true, value: 'emptied' })
    expect(await stands('member-pots')).toBe(0)
    expect(await stands('training-pot')).toBe(before + 80_00)
    const [last] = await as<Movement[]>(world, world.greet, (tx) =>
      movementsOf(tx, world.cooperativeId, world.anna.memberId, 1),
    )
    expect(last).toMatchObject({ kind: 'emptied', amount: -80_00n, balance: 0n, emptied_to: 'training' })
    expect(last?.purpose).toBeNull()
  })

  test('goes to the municipality under the name of the member, to be paid like what is set apart for it', async () => {
    await annaLeft('municipality')
    await must(answer(world.greet, await must(ask(world.bea, 'municipality'))))
    const [line] = await world.sql(
      `select l.member_id, l.amount from journal_line l join account a
         on a.cooperative_id = l.cooperative_id and a.code = l.account where a.purpose = 'municipality'`,
    )
    expect(line).toEqual({ member_id: world.anna.memberId, amount: '-8000' })
  })

  test('with who goes on for themselves it is paid out, and counts as a payout', async () => {
    await annaLeft('own-business')
    await must(answer(world.greet, await must(ask(world.bea, 'own-business'))))
    expect(await stands('member-cash')).toBe(80_00)
    const [last] = await world.sql(`select purpose from pot_movement where kind = 'emptied'`)
    expect(last).toEqual({ purpose: 'payout' })
  })

  test('goes where the board decided when the scheme leaves it open, with the words of the decision', async () => {
    await annaLeft('open')
    expect(await ask(world.bea, 'cooperative')).toMatchObject({ reason: 'decision-needed' })
    const asked = await must(ask(world.bea, 'cooperative', ' Vergadering van 25 maart 2026 '))
    await must(answer(world.greet, asked))
    const [row] = await world.sql('select decided, answer from pot_emptying')
    expect(row).toEqual({ decided: 'Vergadering van 25 maart 2026', answer: 'yes' })
  })

  test('goes nowhere else than the scheme says, and stays where the scheme says that it stays', async () => {
    await annaLeft('training')
    expect(await ask(world.bea, 'cooperative', 'Omdat het kan')).toMatchObject({
      reason: 'way-not-in-scheme',
    })
    await world.close()
    await annaLeft('frozen')
    expect(await ask(world.bea, 'training', 'Toch maar')).toMatchObject({ reason: 'pot-stays' })
    expect(await as(world, world.bea, (tx) => leftInPots(tx, world.cooperativeId))).toEqual([])
  })

  test('is of two people: the office does not ask, the board does not say yes, nobody does both', async () => {
    await annaLeft('training')
    expect(await ask(world.greet, 'training')).toMatchObject({ reason: 'not-permitted' })
    const asked = await must(ask(world.bea, 'training'))
    expect(await answer(world.bea, asked)).toMatchObject({ reason: 'asked-by-you' })
    const bob = await oneMore(world, 'Bob Jonker', 'board')
    expect(await answer(bob, asked)).toMatchObject({ reason: 'office-says-yes' })
    await world.sql(`insert into role_assignment values ($1, $2, 'administrator', now(), null)`, [
      world.cooperativeId,
      world.bea.personId,
    ])
    const both: PersonActor = { ...world.bea, roles: ['board', 'administrator'] }
    expect(await answer(both, asked)).toMatchObject({ reason: 'asked-by-you' })
    expect(await answer(both, asked, false)).toEqual({ ok: true, value: 'taken-back' })
    expect(await stands('member-pots')).toBe(80_00)
  })

  test('is asked once, also by two at once; and answered once', async () => {
    await annaLeft('training')
    const bob = await oneMore(world, 'Bob Jonker', 'board')
    const asked = await Promise.all([ask(world.bea, 'training'), ask(bob, 'training')])
    expect(asked.map((one) => one.ok).toSorted()).toEqual([false, true])
    const [waits] = await world.sql('select id from pot_emptying')
    const id = waits!['id'] as Id<'pot-emptying'>
    const wil = await oneMore(world, 'Wil Kas', 'administrator')
    const said = await Promise.all([answer(world.greet, id), answer(wil, id)])
    expect(said.map((one) => one.ok).toSorted()).toEqual([false, true])
    expect(await stands('member-pots')).toBe(0)
  })

  test('the board takes it back while the office says yes: one of the two, and no money moves after a no', async () => {
    await annaLeft('training')
    for (const _round of [1, 2, 3]) {
      const askedId = await must(ask(world.bea, 'training'))
      const all = Array.from({ length: 8 }, (_, at) =>
        at % 2 ? answer(world.greet, askedId) : answer(world.bea, askedId, false),
      )
      const said = (await Promise.all(all)).map((one) => (one.ok ? one.value : one.reason))
      const [first, ...more] = said.filter((one) => one !== 'no-such-emptying')
      expect(more).toEqual([])
      if (first === 'emptied') return
      expect(await stands('member-pots')).toBe(80_00)
    }
  })

  test('what comes in after it was asked stops the yes; after it was emptied it can be asked again', async () => {
    await annaLeft('training')
    const asked = await must(ask(world.bea, 'training'))
    await earns()
    expect(await answer(world.greet, asked)).toMatchObject({
      reason: 'pot-changed',
      facts: { balance: '16000' },
    })
    expect(await answer(world.greet, asked, false)).toEqual({ ok: true, value: 'no' })
    await must(answer(world.greet, await must(ask(world.bea, 'training'))))
    expect(await as(world, world.bea, (tx) => leftInPots(tx, world.cooperativeId))).toEqual([])
    await earns()
    expect(await as(world, world.bea, (tx) => leftInPots(tx, world.cooperativeId))).toMatchObject([
      { memberId: world.anna.memberId, balance: 80_00n },
    ])
    await must(answer(world.greet, await must(ask(world.bea, 'training'))))
    expect(await stands('member-pots')).toBe(0)
  })

  test('is not that of a member of today; who is a member again has it back when nobody said yes', async () => {
    await annaLeft('training')
    const asked = await must(ask(world.bea, 'training'))
    await world.sql('update member set left_on = null where id = $1', [world.anna.memberId])
    expect(await answer(world.greet, asked)).toMatchObject({ reason: 'member-not-left' })
    expect(await answer(world.greet, asked, false)).toMatchObject({ ok: true })
    expect(await ask(world.bea, 'training')).toMatchObject({ reason: 'member-not-left' })
  })

  test('is undone by the opposite entry: the money is in the pot again', async () => {
    await annaLeft('training')
    await must(answer(world.greet, await must(ask(world.bea, 'training'))))
    const [row] = await world.sql('select entry_id as id from pot_emptying')
    const entryId = row!['id'] as Id<'entry'>
    await must(world.perform(undoPotEntry, world.greet, { entryId, countsOn: world.clock().today }, newId()))
    expect(await stands('member-pots')).toBe(80_00)
    const found = await as<FoundPotOfLeaver | undefined>(world, world.bea, (tx) =>
      loadPotOfLeaver(tx, world.cooperativeId, world.anna.memberId),
    )
    expect(found?.ways).toEqual({ ok: true, value: { byRule: 'training', byDecision: [] } })
  })
})

describe('by SQL as the application', () => {
  const asks = (by: PersonActor, of: { to?: string; decided?: string | null; memberId?: string } = {}) =>
    as(world, by, (tx) =>
      sql`insert into pot_emptying (cooperative_id, id, member_id, amount, goes_to, scheme_version_id, decided,
          asked_at, asked_by)
        values (${world.cooperativeId}, gen_random_uuid(), ${of.memberId ?? world.anna.memberId}, 8000,
          ${of.to ?? 'training'}, (select id from scheme_version), ${of.decided ?? null}, now(),
          ${by.personId})`.execute(tx),
    )

  test('nothing is asked but what the scheme says, of who left, and by the board', async () => {
    await annaLeft('training')
    await expect(asks(world.greet)).rejects.toThrow('row-level security')
    await expect(asks(world.bea, { to: 'cooperative', decided: 'Zo maar' })).rejects.toThrow(
      'where the scheme says',
    )
    await expect(asks(world.bea, { memberId: world.piet.memberId })).rejects.toThrow('after the last day')
    await asks(world.bea)
  })

  test('nobody says yes to what they asked, and no pot is emptied without that yes', async () => {
    await annaLeft('training')
    await world.sql(`insert into role_assignment values ($1, $2, 'administrator', now(), null)`, [
      world.cooperativeId,
      world.bea.personId,
    ])
    const both: PersonActor = { ...world.bea, roles: ['board', 'administrator'] }
    const asked = await must(ask(both, 'training'))
    const yes = as(world, both, (tx) =>
      sql`update pot_emptying set answered_at = now(), answered_by = ${both.personId}, answer = 'yes',
        entry_id = gen_random_uuid() where id = ${asked}`.execute(tx),
    )
    await expect(yes).rejects.toThrow('by two people')
    const takes = as(world, world.greet, (tx) =>
      sql`insert into pot_movement (cooperative_id, id, member_id, number, kind, amount, entry_id, emptying_id,
          counts_on, booked_at)
        values (${world.cooperativeId}, gen_random_uuid(), ${world.anna.memberId}, 9, 'emptied', -8000,
          (select id from journal_entry limit 1), ${asked}, '2026-03-21', now())`.execute(tx),
    )
    await expect(takes).rejects.toThrow('two people said yes to')
  })
})
