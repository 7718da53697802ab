import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as, smallWorld, type World } from '../../../test/world.ts'
import { newId } from '../../../test/new-id.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { stopPdfRenderer } from '../../platform/pdf.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Cents } from '../../values/money.ts'
import {
  balanceOf,
  closeForNow,
  closePeriod,
  entryById,
  post,
  postMemorial,
  type Entry,
} from '../books/index.ts'
import { reverseMemorial } from '../books/reverse-memorial.ts'
import { accountsOfYear, adoptionOf } from './account.db.ts'
import { adoptAccount } from './adopt-account.ts'
import { waitingAdoption } from './adoption-asked.db.ts'
import { minutes } from './annual-play.fixture.ts'
import { noteDeposit } from './note-deposit.ts'
import { askAdoption } from './ask-adoption.ts'
import { extendDeadline } from './extend-deadline.ts'
import { hashOfFigures } from './figures.ts'
import { loadFigures } from './load-figures.ts'
import { prepareAccount } from './prepare-account.ts'
import { yearOfBooks } from './load-year.ts'

let world: World

beforeAll(async () => {
  world = await smallWorld()
  await book('2025-03-01', 'bank', 'contribution', 80000n)
  await book('2025-06-01', '4000', 'bank', 30000n)
})
afterAll(async () => {
  stopPdfRenderer()
  await world.close()
})

const book = (countsOn: string, to: string, from: string, amount: Cents) => {
  const lines = [
    { account: to, amount },
    { account: from, amount: -amount },
  ] as Entry['lines']
  const entry = { book: 'memorial', countsOn: day(countsOn), description: 'Proef', lines } as const
  return as(world, world.greet, (tx) => post(tx, world.greet, entry, world.clock(), newId()))
}
const read = <T>(work: Parameters<typeof world.database.read<T>>[1]) => world.database.read(world.greet, work)

async function prepare(actor: PersonActor = world.bea, figuresHash?: string) {
  const figures = await read((tx) => loadFigures(tx, world.cooperativeId, 2025))
  const [document, workbook] = ['papier', 'tabel'].map((words) => new TextEncoder().encode(words))
  const of = { figuresHash: figuresHash ?? hashOfFigures(figures), document: document!, workbook: workbook! }
  return world.perform(prepareAccount, actor, { year: 2025, ...of }, newId())
}

type Parts = { toEquity: Cents; toTraining?: Cents; toReserve?: Cents }
type More = { actor?: PersonActor; by?: PersonActor; metOn?: string; unaudited?: string }

/** One writes down what the members decided. */
const ask = (parts: Parts, { by = world.bea, metOn = '2026-03-29', unaudited = 'Ziek' }: More = {}) =>
  world.perform(
    askAdoption,
    by,
    {
      ...{ year: 2025, metOn: day(metOn), toTraining: 0n, toReserve: 0n, minutes: minutes(), unaudited },
      ...parts,
    },
    newId(),
  )

/** Another says yes to what waits. */
const answer = async (actor = world.greet, yes = true) => {
  const asked = await read((tx) => waitingAdoption(tx, world.cooperativeId, 2025))
  return world.perform(adoptAccount, actor, { year: 2025, askedId: asked?.id ?? newId(), yes }, newId())
}

async function adopt(parts: Parts, more: More = {}) {
  const asked = await ask(parts, more)
  return asked.ok ? answer(more.actor) : asked
}

describe('a year is finished', () => {
  test('is prepared by the board, and not while its books are open', async () => {
    expect(await prepare()).toMatchObject({ reason: 'year-still-open' })
    expect(await prepare(world.greet)).toMatchObject({ reason: 'not-permitted' })
    expect(await adopt({ toEquity: 50000n })).toMatchObject({ reason: 'no-annual-account' })
    const closed = await world.perform(closeForNow, world.greet, { until: day('2025-12-31') }, newId())
    expect(closed).toMatchObject({ ok: true })
    expect(await prepare(world.bea, 'ab'.repeat(32))).toMatchObject({ reason: 'figures-changed' })
    expect(await prepare()).toMatchObject({ ok: true })
    const [account] = await read((tx) => accountsOfYear(tx, world.cooperativeId, 2025))
    expect(account).toMatchObject({ version: 1, result: 50000n, preparedByName: 'Bea Jansen' })
    expect(account!.documentHash).toMatch(/^[0-9a-f]{64}$/)
  })

  test('what is booked afterwards asks for a new version, before the members adopt it', async () => {
    await world.perform(
      (await import('../books/index.ts')).postMemorial,
      world.greet,
      {
        countsOn: day('2025-12-01'),
        description: 'Bankkosten',
        reason: 'Rekening kwam later',
        lines: [
          { account: '4400', memberId: null, debit: 1000n, credit: 0n },
          { account: '1100', memberId: null, debit: 0n, credit: 1000n },
        ],
      },
      newId(),
    )
    expect(await adopt({ toEquity: 50000n })).toMatchObject({ reason: 'annual-account-outdated' })
    expect(await prepare()).toMatchObject({ ok: true })
    const [newest] = await read((tx) => accountsOfYear(tx, world.cooperativeId, 2025))
    expect(newest).toMatchObject({ version: 2, result: 49000n })
  })

  test('the whole result is divided, on a day that can be, by another than who prepared it', async () => {
    expect(await adopt({ toEquity: 48000n })).toMatchObject({
      reason: 'result-not-divided',
      facts: { left: '1000' },
    })
    expect(await adopt({ toEquity: 49000n }, { metOn: '2025-12-31' })).toMatchObject({
      reason: 'met-within-year',
    })
    expect(await adopt({ toEquity: 49000n }, { metOn: '2026-04-30' })).toMatchObject({
      reason: 'day-in-future',
    })
    expect(await adopt({ toEquity: 49000n }, { metOn: '2026-03-28' })).toMatchObject({
      reason: 'met-before-prepared',
      facts: { day: '2026-03-29' },
    })
    expect(await ask({ toEquity: 49000n }, { unaudited: '' })).toMatchObject({
      reason: 'unaudited-reason-needed',
    })
    expect(await ask({ toEquity: 49000n }, { by: world.otto })).toMatchObject({ reason: 'not-permitted' })
    expect(await ask({ toEquity: 49000n }, { by: world.greet })).toMatchObject({ ok: true })
    expect(await ask({ toEquity: 49000n })).toMatchObject({ reason: 'adoption-waits' })
    expect(await answer(world.greet)).toMatchObject({ reason: 'asked-by-you' })
    expect(await answer(world.bea)).toMatchObject({ reason: 'adoption-by-office' })
    const both: PersonActor = { ...world.bea, roles: ['board', 'administrator'] }
    await world.sql(`insert into role_assignment values ($1, $2, 'administrator', '2015-01-01', null)`, [
      world.cooperativeId,
      world.bea.personId,
    ])
    expect(await answer(both)).toMatchObject({ reason: 'own-annual-account' })
    expect(await answer(world.bea, false)).toMatchObject({ ok: true })
    await expect(
      as(world, both, (tx) =>
        tx
          .insertInto('annual_adoption')
          .values({
            cooperative_id: world.cooperativeId,
            id: newId(),
            year: 2025,
            account_id: newId(),
            met_on: day('2026-03-20'),
            to_equity: 1n,
            to_training: 0n,
            to_reserve: 0n,
            noted_at: new Date(),
            noted_by: world.greet.personId,
          })
          .execute(),
      ),
    ).rejects.toThrow('in one')
  })

  test('then it is booked on the day of the meeting, and nobody undoes that by hand', async () => {
    expect(await adopt({ toEquity: 39000n, toTraining: 10000n })).toMatchObject({ ok: true })
    expect(await adopt({ toEquity: 49000n })).toMatchObject({ reason: 'annual-account-adopted' })
    expect(await prepare()).toMatchObject({ reason: 'annual-account-adopted' })
    const adoption = (await read((tx) => adoptionOf(tx, world.cooperativeId, 2025)))!
    const entry = await read((tx) => entryById(tx, world.cooperativeId, adoption.entryId as Id<'entry'>))
    expect(entry).toMatchObject({
      countsOn: '2026-03-29',
      description: 'Resultaat 2025 bestemd door de ledenvergadering',
      lines: [
        { account: '2010', amount: 49000n },
        { account: '2000', amount: -39000n },
        { account: '2100', amount: -10000n },
      ],
    })
    const undone = await world.perform(
      reverseMemorial,
      world.greet,
      { entryId: adoption.entryId as Id<'entry'>, countsOn: day('2026-03-29') },
      newId(),
    )
    expect(undone).toMatchObject({ reason: 'not-by-hand' })
    expect(await read((tx) => balanceOf(tx, world.cooperativeId, 'training-pot'))).toBe(-10000n)
    const { funding } = await read((tx) => loadFigures(tx, world.cooperativeId, 2026))
    expect(funding.flatMap(({ rows }) => rows.map(({ key }) => key))).not.toContain('earlier')
  })

  test('and nothing is booked in it any more, with a reason or without', async () => {
    const before = hashOfFigures(await read((tx) => loadFigures(tx, world.cooperativeId, 2025)))
    const late = (countsOn: string) => {
      const lines = [
        { account: '4400', memberId: null, debit: 100n, credit: 0n },
        { account: '1100', memberId: null, debit: 0n, credit: 100n },
      ]
      const entry = { book: 'memorial', description: 'vergeten', reason: 'vergeten', lines } as const
      return world.perform(postMemorial, world.greet, { ...entry, countsOn: day(countsOn) }, newId())
    }
    for (const countsOn of ['2025-12-01', '2024-12-31'])
      expect(await late(countsOn)).toMatchObject({ reason: 'books-closed' })
    expect(hashOfFigures(await read((tx) => loadFigures(tx, world.cooperativeId, 2025)))).toBe(before)
    expect(await late('2026-01-01')).toMatchObject({ ok: true })
  })

  test('and it goes to the trade register, noted once and not before the meeting', async () => {
    const note = (depositedOn: string, who = world.bea) => {
      const given = { year: 2025, depositedOn: day(depositedOn), corporationTax: 'none' } as const
      return world.perform(noteDeposit, who, given, newId())
    }
    expect(await note('2026-03-28')).toMatchObject({ reason: 'deposited-before-adopted' })
    expect(await note('2026-04-28')).toMatchObject({ reason: 'day-in-future' })
    expect(await note('2026-03-29', world.otto)).toMatchObject({ reason: 'not-permitted' })
    expect((await read((tx) => yearOfBooks(tx, world.cooperativeId, 2025))).next).toBe('deposit')
    expect(await note('2026-03-29')).toMatchObject({ ok: true })
    expect(await note('2026-03-29')).toMatchObject({ reason: 'deposited-already' })
  })

  test('and then it is closed for good', async () => {
    const closed = await world.perform(closePeriod, world.greet, { until: day('2025-12-31') }, newId())
    expect(closed).toMatchObject({ ok: true })
    expect((await read((tx) => yearOfBooks(tx, world.cooperativeId, 2025))).next).toBeUndefined()
  })
})

describe('more time', () => {
  const extend = (year: number, months: number, decidedOn: string, actor = world.bea) =>
    world.perform(extendDeadline, actor, { year, months, decidedOn: day(decidedOn) }, newId())

  test('is given once, in time, and moves both days', async () => {
    expect(await extend(2024, 4, '2025-07-01')).toMatchObject({ reason: 'extended-too-late' })
    expect(await extend(2024, 4, '2025-06-01', world.otto)).toMatchObject({ reason: 'not-permitted' })
    expect(await extend(2024, 4, '2025-06-01')).toMatchObject({ ok: true })
    expect(await extend(2024, 1, '2025-06-01')).toMatchObject({ reason: 'extended-already' })
    expect(await extend(2025, 1, '2026-03-01')).toMatchObject({ reason: 'annual-account-adopted' })
    const { deadlines } = await read((tx) => yearOfBooks(tx, world.cooperativeId, 2024))
    expect(deadlines).toMatchObject({ prepare: '2025-10-31', adopt: '2025-11-30' })
  })
})
