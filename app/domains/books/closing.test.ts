import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as, smallWorld, type World } from '../../../test/world.ts'
import { day } from '../../values/day.ts'
import { newId } from '../../../test/new-id.ts'
import type { Id } from '../../values/id.ts'
import { closeForNow } from './close-for-now.ts'
import { closePeriod } from './close-period.ts'
import { post } from './post.ts'
import { postMemorial } from './post-memorial.ts'
import { reopenPeriod } from './reopen-period.ts'
import { reverseMemorial } from './reverse-memorial.ts'

let world: World
beforeAll(async () => (world = await smallWorld()))
afterAll(() => world.close())

const rent = [
  { account: '4000', debit: 50000n, credit: 0n, memberId: null },
  { account: '1100', debit: 0n, credit: 50000n, memberId: null },
]
const byHand = (lines: typeof rent, { countsOn, reason = '' }: { countsOn: string; reason?: string }) =>
  world.perform(
    postMemorial,
    world.greet,
    { countsOn: day(countsOn), description: 'Huur maart', lines, reason },
    newId(),
  )
const undo = (entryId: string, countsOn: string) =>
  world.perform(
    reverseMemorial,
    world.greet,
    { entryId: entryId as Id<'entry'>, countsOn: day(countsOn) },
    newId(),
  )

describe('closing for the time being', () => {
  const forNow = (until: string, actor = world.greet) =>
    world.perform(closeForNow, actor, { until: day(until) }, newId())
  const reopen = (reason: string) => world.perform(reopenPeriod, world.greet, { reason }, newId())

  test('lets in what has a reason, and keeps it with the entry', async () => {
    expect(await forNow('2026-03-20')).toMatchObject({ ok: true })
    const said = { reason: 'reason-needed', facts: { until: '2026-03-20' } }
    expect(await byHand(rent, { countsOn: '2026-03-20' })).toMatchObject(said)
    const late = await byHand(rent, { countsOn: '2026-03-20', reason: 'Rekening kwam later' })
    expect(late).toMatchObject({ ok: true })
    const id = late.ok ? late.value : ''
    expect(await world.sql('select reason from late_entry where entry_id = $1', [id])).toEqual([
      { reason: 'Rekening kwam later' },
    ])
    expect(await undo(id, '2026-03-19')).toMatchObject(said)
    expect(await byHand(rent, { countsOn: '2026-03-21' })).toMatchObject({ ok: true })
    expect(await world.sql('select count(*)::integer as count from late_entry')).toEqual([{ count: 1 }])
  })

  test('keeps out what does not say so, in the database too', async () => {
    const entry = {
      book: 'memorial',
      countsOn: day('2026-03-20'),
      description: 'Langs de deur',
      lines: [
        { account: '4000', amount: 1n },
        { account: '1290', amount: -1n },
      ],
    } as const
    await expect(
      as(world, world.greet, (tx) => post(tx, world.greet, entry, world.clock(), newId())),
    ).rejects.toMatchObject({ constraint: 'period_soft_open' })
  })

  test('is opened again with a reason, once, and by nobody else than the administrator', async () => {
    expect(await forNow('2026-03-22', world.bea)).toMatchObject({ reason: 'not-permitted' })
    expect(await forNow('2026-03-20')).toMatchObject({ reason: 'closed-already' })
    expect(await forNow('2026-03-22')).toMatchObject({ ok: true })
    expect(await reopen('Nog een bon')).toMatchObject({ ok: true })
    expect(await byHand(rent, { countsOn: '2026-03-22' })).toMatchObject({ ok: true })
    expect(await byHand(rent, { countsOn: '2026-03-20' })).toMatchObject({ reason: 'reason-needed' })
    expect(await reopen('Nog een bon')).toMatchObject({ ok: true })
    expect(await reopen('Nog een bon')).toMatchObject({ reason: 'nothing-to-reopen' })
    expect(await byHand(rent, { countsOn: '2026-03-20' })).toMatchObject({ ok: true })
  })

  test('does not let a year be closed for good that was not adopted', async () => {
    await byHand(rent, { countsOn: '2026-03-25' })
    world.setNow('2027-02-01T10:00:00Z')
    const close = (until: string) => world.perform(closePeriod, world.greet, { until: day(until) }, newId())
    expect(await close('2026-12-31')).toMatchObject({ reason: 'year-not-adopted' })
    expect(await close('2027-01-15')).toMatchObject({ reason: 'year-not-adopted' })
    expect(await close('2026-12-30')).toMatchObject({ ok: true })
    world.setNow('2026-03-29T10:00:00Z')
  })
})
