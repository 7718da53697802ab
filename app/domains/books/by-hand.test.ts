import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as, smallWorld, type World } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { day } from '../../values/day.ts'
import { newId } from '../../../test/new-id.ts'
import type { Id } from '../../values/id.ts'
import { balanceOf, closePeriod, entryById, post, postMemorial } from './index.ts'
import { reverseMemorial } from './reverse-memorial.ts'
import type { Posted } from './post.ts'
import { openOn } from './close.db.ts'
import type { HandLine } from './memorial.ts'

let world: World
beforeAll(async () => (world = await smallWorld()))
afterAll(() => world.close())

const line = (
  account: string,
  debit: bigint,
  credit: bigint,
  memberId: Id<'member'> | null = null,
): HandLine => ({ account, debit, credit, memberId })

const byHand = (lines: HandLine[], more: { countsOn?: string; actor?: PersonActor } = {}) =>
  world.perform(
    postMemorial,
    more.actor ?? world.greet,
    {
      countsOn: day(more.countsOn ?? '2026-03-01'),
      description: 'Huur maart',
      lines,
    },
    newId(),
  )

const rent = [line('4000', 50000n, 0n), line('', 0n, 0n), line('1100', 0n, 50000n)]

async function entryOf(made: { ok: boolean; value?: string }) {
  return world.database.read(world.greet, (tx) =>
    entryById(tx, world.cooperativeId, made.value as Id<'entry'>),
  )
}

describe('an entry by hand', () => {
  test('is posted as it was written; empty lines are left out', async () => {
    const made = await byHand(rent)
    expect((await entryOf(made as never))!.lines).toEqual([
      { account: '4000', amount: 50000n },
      { account: '1100', amount: -50000n },
    ])
  })

  test.each([
    [
      'does not balance',
      [line('4000', 10000n, 0n), line('1100', 0n, 9999n)],
      'does-not-balance',
      { difference: '1' },
    ],
    ['has one line', [line('4000', 10000n, 0n)], 'too-few-lines', {}],
    ['has both sides on a line', [line('4000', 1n, 1n), line('1100', 0n, 1n)], 'one-side', { place: '1' }],
    ['names no account', [line('4000', 1n, 0n), line('', 0n, 1n)], 'no-such-account', { place: '2' }],
    [
      'names an account that is not there',
      [line('1234', 1n, 0n), line('1100', 0n, 1n)],
      'no-such-account',
      { place: '1' },
    ],
    [
      'books on what invoices say',
      [line('1200', 1n, 0n), line('1100', 0n, 1n)],
      'account-by-itself',
      { account: '1200 Debiteuren' },
    ],
    [
      'books turnover',
      [line('1100', 1n, 0n), line('8000', 0n, 1n)],
      'account-by-itself',
      { account: '8000 Omzet van leden' },
    ],
    [
      'books VAT: that comes of invoices and costs',
      [line('1500', 12100n, 0n), line('8700', 0n, 12100n)],
      'account-by-itself',
      { account: '1500 Btw hoog tarief' },
    ],
    ['is for nobody', [line('1100', 1n, 0n), line('2310', 0n, 1n)], 'member-needed', { place: '2' }],
    [
      'fills a pot, or takes out of one: that has its own way',
      [line('1100', 1n, 0n), line('2200', 0n, 1n)],
      'pots-by-themselves',
      { account: '2200 Potjes van leden' },
    ],
  ])('that %s is refused', async (_, lines, reason, facts) => {
    expect(await byHand(lines)).toEqual({ ok: false, reason, facts })
  })

  test('nobody takes more out of what is kept for a member than is there', async () => {
    const anna = world.anna.memberId
    const opening = [line('1100', 100000n, 0n), line('2310', 0n, 30000n, anna), line('2000', 0n, 70000n)]
    expect(await byHand(opening)).toMatchObject({ ok: true })
    expect(
      await world.database.read(world.anna, (tx) => balanceOf(tx, world.cooperativeId, 'member-cash', anna)),
    ).toBe(-30000n)
    expect(await byHand([line('2310', 30001n, 0n, anna), line('1100', 0n, 30001n)])).toEqual({
      ok: false,
      reason: 'more-than-owed',
      facts: { owed: '30000' },
    })
  })

  test('not on what is kept for who writes it', async () => {
    const { memberId } = world.piet
    const gift = [line('4900', 500n, 0n), line('2310', 0n, 500n, memberId)]
    expect(await byHand(gift, { actor: world.piet })).toMatchObject({ reason: 'own-pot' })
    expect(await byHand(gift)).toMatchObject({ ok: true })
  })

  test('does not lie in the future, nor name a member of another co-op', async () => {
    expect(await byHand(rent, { countsOn: '2026-03-30' })).toMatchObject({ reason: 'day-in-future' })
    expect(await byHand([line('1100', 1n, 0n), line('2310', 0n, 1n, newId())])).toMatchObject({
      reason: 'member-unknown',
      facts: { place: '2' },
    })
  })

  test('only the administrator writes one', async () => {
    for (const actor of [
      world.anna,
      world.bea,
      world.otto,
      world.carla,
      { ...world.stranger, cooperativeId: world.cooperativeId },
    ]) {
      const outcome = await byHand(rent, { actor }).catch(() => ({ ok: false }))
      expect(outcome.ok).toBe(false)
    }
  })
})

describe('undoing an entry by hand', () => {
  const undo = (entryId: Id<'entry'>, countsOn = '2026-03-29', actor = world.greet) =>
    world.perform(reverseMemorial, actor, { entryId, countsOn: day(countsOn) }, newId())

  test('adds its mirror, once', async () => {
    const made = await byHand(rent)
    const id = (made as { value: string }).value as Id<'entry'>
    const undone = await undo(id)
    expect(await entryOf(undone as never)).toMatchObject({
      description: expect.stringMatching(/^Tegenboeking van \d+: Huur maart$/),
      lines: [
        { account: '4000', amount: -50000n },
        { account: '1100', amount: 50000n },
      ],
    })
    expect(await undo(id)).toMatchObject({ reason: 'reversed-already' })
    expect(await undo((undone as { value: string }).value as Id<'entry'>)).toMatchObject({
      reason: 'not-by-hand',
    })
  })

  test('not when what it put in a pot was taken out since, nor by whose pot it is', async () => {
    const { memberId } = world.piet
    const into = await byHand([line('1100', 900n, 0n), line('2300', 0n, 900n, memberId)])
    const out = await byHand([line('2300', 900n, 0n, memberId), line('1100', 0n, 900n)])
    const [first, second] = [into, out].map((made) => (made as { value: string }).value as Id<'entry'>)
    expect(await undo(first!)).toMatchObject({ reason: 'more-than-owed', facts: { owed: '0' } })
    expect(await undo(second!, '2026-03-29', world.piet)).toMatchObject({ reason: 'own-pot' })
    expect(await undo(second!)).toMatchObject({ ok: true })
    expect(await undo(first!)).toMatchObject({ ok: true })
  })

  test('is not for what Gilde booked itself', async () => {
    const lines = [
      { account: 'bank', amount: 5n },
      { account: 'suspense', amount: -5n },
    ] as const
    const posted = await as<Posted>(world, world.greet, (tx) =>
      post(
        tx,
        world.greet,
        { book: 'bank', countsOn: day('2026-03-01'), description: 'bij', lines },
        world.clock(),
        newId(),
      ),
    )
    expect(await undo(posted.id)).toMatchObject({ reason: 'not-by-hand' })
    expect(await undo(newId())).toMatchObject({ reason: 'entry-not-found' })
  })

  test('is not for what was in a pot at the beginning: that is undone with its movement', async () => {
    const opening = {
      book: 'opening',
      countsOn: day('2026-01-01'),
      description: 'Beginstand',
      lines: [
        { account: 'equity', amount: 5n },
        { account: 'member-pots', amount: -5n, memberId: world.anna.memberId },
      ],
    } as const
    const posted = await as<Posted>(world, world.greet, (tx) =>
      post(tx, world.greet, opening, world.clock(), newId()),
    )
    expect(await undo(posted.id)).toMatchObject({ reason: 'pots-by-themselves' })
  })
})

describe('closing a period', () => {
  const close = (until: string, actor = world.greet) =>
    world.perform(closePeriod, actor, { until: day(until) }, newId())

  test('shows what is still open, and then lets nothing in any more', async () => {
    expect(
      await world.database.read(world.greet, (tx) => openOn(tx, world.cooperativeId, day('2026-03-28'))),
    ).toEqual([{ what: 'suspense', amount: 5n }])
    expect(
      await world.database.read(world.greet, (tx) => openOn(tx, world.cooperativeId, day('2026-02-28'))),
    ).toEqual([])
    expect(await close('2026-02-28')).toMatchObject({ ok: true })
    expect(await byHand(rent, { countsOn: '2026-02-28' })).toMatchObject({ reason: 'books-closed' })
    expect(await byHand(rent, { countsOn: '2026-03-01' })).toMatchObject({ ok: true })
  })

  test('goes forward only, and not past today', async () => {
    expect(await close('2026-02-28')).toEqual({
      ok: false,
      reason: 'closed-already',
      facts: { until: '2026-02-28' },
    })
    for (const notOver of ['2026-03-29', '2026-03-30'])
      expect(await close(notOver)).toMatchObject({ reason: 'day-not-over' })
    expect(await close('2026-03-05', world.bea)).toMatchObject({ reason: 'not-permitted' })
  })

  test('a posting that is under way comes first, and the close after it', async () => {
    const [posted, closed] = await Promise.all([
      byHand(rent, { countsOn: '2026-03-04' }),
      close('2026-03-04'),
    ])
    expect(closed.ok).toBe(true)
    expect(posted.ok || posted.reason === 'books-closed').toBe(true)
    const late = await world.sql(`select count(*)::integer as count from journal_entry e join period_close c
      on c.cooperative_id = e.cooperative_id and c.until_day >= e.counts_on and c.closed_at < e.known_at`)
    expect(late[0]!['count']).toBe(0)
  })
})
