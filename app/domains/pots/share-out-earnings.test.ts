import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { draftIn } from '../../../test/draft-in.ts'
import { as, smallWorld, type World } from '../../../test/world.ts'
import { day } from '../../values/day.ts'
import { newId } from '../../../test/new-id.ts'
import type { Id } from '../../values/id.ts'
import { parseEuro, toDecimal, type Cents } from '../../values/money.ts'
import { balanceOf, entryById, post, type AccountPurpose } from '../books/index.ts'
import { previewSharing, shareOutEarnings } from './index.ts'
import { explainSharing } from './share-out-earnings.ts'
import { sharingById } from './pots.db.ts'
import type { ToShare } from './sharing.ts'

let world: World
beforeAll(async () => (world = await smallWorld()))
afterAll(() => world.close())

function shareFor(toShare: Partial<ToShare>): Promise<readonly Id<'sharing'>[]> {
  return as(world, world.greet, async (tx) => {
    const whole: ToShare = {
      memberId: world.anna.memberId,
      turnover: 0n,
      jobCosts: 0n,
      countsOn: day('2016-05-01'),
      cause: 'payment',
      ...toShare,
    }
    const result = await shareOutEarnings(tx, world.greet, whole, world.clock(), newId())
    if (!result.ok) throw new Error(result.reason)
    return result.value
  })
}

const inBooks = (purpose: AccountPurpose, memberId?: Id<'member'>) =>
  world.database.read(world.greet, (tx) => balanceOf(tx, world.cooperativeId, purpose, memberId))
const euro = (text: string): Cents => parseEuro(text)!

describe('Amersfoort, 2016, in the books', () => {
  test('30 % of net turnover to the co-op, the rest to the pot', async () => {
    await shareFor({ turnover: euro('6.120,19') })
    await shareFor({ jobCosts: euro('517,41'), cause: 'cost' })
    expect(toDecimal(await inBooks('contribution'))).toBe('-1680.83')
    expect(toDecimal(await inBooks('member-pots', world.anna.memberId))).toBe('-3921.95')
    expect(toDecimal(await inBooks('shared-out', world.anna.memberId))).toBe('5602.78')
  })

  test('each sharing can be opened into the sum that made it', async () => {
    const [id] = await shareFor({ turnover: euro('100,00') })
    const found = await world.database.read(world.anna, (tx) => explainSharing(tx, world.cooperativeId, id!))
    expect(found!.explanation.pot).toMatchObject({
      before: euro('3.921,95'),
      toPot: euro('70,00'),
      after: euro('3.991,95'),
    })
    expect(found!.explanation.lines.map(({ key, amount }) => `${key} ${toDecimal(amount)}`)).toEqual([
      'cooperative 30.00',
      'member-pot 70.00',
    ])
  })

  test('what is shown beforehand is what is posted, and shows nothing to another member', async () => {
    const preview = await world.database.read(world.anna, (tx) =>
      previewSharing(tx, world.cooperativeId, world.anna.memberId, day('2016-06-01'), euro('33,33')),
    )
    const [id] = await shareFor({ turnover: euro('33,33'), countsOn: day('2016-06-01') })
    const row = await world.database.read(world.greet, (tx) => sharingById(tx, world.cooperativeId, id!))
    expect(row!.parts!.map((part) => part.amount).sort()).toEqual(
      preview!.parts.map((part) => part.amount.toString()).sort(),
    )
    expect(
      await world.database.read(world.piet, (tx) => explainSharing(tx, world.cooperativeId, id!)),
    ).toBeDefined()
    expect(
      await world.database.read(world.carla, (tx) => explainSharing(tx, world.cooperativeId, id!)),
    ).toBeUndefined()
    expect(
      await world.database.read(world.stranger, (tx) => explainSharing(tx, world.cooperativeId, id!)),
    ).toBeUndefined()
  })

  test('the entry reads as a bookkeeper writes it', async () => {
    const [id] = await shareFor({ turnover: euro('10,00'), countsOn: day('2017-01-10') })
    const row = await world.database.read(world.greet, (tx) => sharingById(tx, world.cooperativeId, id!))
    const entry = await world.database.read(world.greet, (tx) =>
      entryById(tx, world.cooperativeId, row!.entry_id!),
    )
    expect(entry!.lines.map(({ account, amount }) => `${account} ${toDecimal(amount)}`)).toEqual([
      '8900 10.00',
      '8500 -3.00',
      '2200 -7.00',
    ])
  })
})

test('money that goes back counts in the year in which it came, and gives back what each part got', async () => {
  const invoiceId = await draftIn(world, world.piet)
  const before = [await inBooks('contribution'), await inBooks('member-pots', world.piet.memberId)]
  const of = { memberId: world.piet.memberId, invoiceId }
  await shareFor({ ...of, turnover: euro('33,35'), countsOn: day('2018-12-30') })
  await shareFor({ ...of, turnover: euro('66,66'), countsOn: day('2019-01-02') })
  const back = await shareFor({
    ...of,
    turnover: -euro('100,01'),
    countsOn: day('2019-02-01'),
    cause: 'reversal',
  })
  expect(back).toHaveLength(2)
  expect([await inBooks('contribution'), await inBooks('member-pots', world.piet.memberId)]).toEqual(before)
})

test('any sequence of money, costs and undoing: state, parts and books agree', async () => {
  const event = fc.record({
    turnover: fc.bigInt({ min: -5_000n, max: 90_000n }),
    jobCosts: fc.bigInt({ min: -500n, max: 9_000n }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 6 }), async (events) => {
      for (const one of events) await shareFor({ ...one, countsOn: day('2020-03-03') })
      const [row] = await world.sql(
        `
        select s.turnover - s.job_costs as net,
          (select sum(p.amount) from sharing_part p join sharing g on g.id = p.sharing_id
          where g.member_id = s.member_id and g.year = s.year) as parts,
          greatest(0, round((s.turnover - s.job_costs) * 0.30)) as rule,
          (select sum(p.amount) from sharing_part p join sharing g on g.id = p.sharing_id
           where g.member_id = s.member_id and g.year = s.year and p.destination = 'cooperative') as cooperative
        from sharing_state s where s.member_id = $1 and s.year = 2020`,
        [world.anna.memberId],
      )
      expect(Number(row!['parts'])).toBe(Number(row!['net']))
      expect(Number(row!['cooperative'])).toBe(Number(row!['rule']))
    }),
    { numRuns: 12 },
  )
})

describe('the database itself refuses', () => {
  const entry = { book: 'memorial', countsOn: day('2021-01-01'), description: 'proef' } as const
  const unbalanced = `insert into journal_line values ($1, $2, 9, '1100', 5, null, null, null, '2021-01-01')`

  test('an entry that does not balance, a line added later, a change and a removal, whoever asks', async () => {
    const posted = await as<{ id: Id<'entry'> }>(world, world.greet, (tx) =>
      post(
        tx,
        world.greet,
        {
          ...entry,
          lines: [
            { account: 'bank', amount: 5n },
            { account: 'equity', amount: -5n },
          ],
        },
        world.clock(),
        newId(),
      ),
    )
    await expect(world.sql(unbalanced, [world.cooperativeId, posted.id])).rejects.toThrow(/no more lines/)
    await expect(world.sql('update journal_line set amount = 6')).rejects.toThrow(/append-only/)
    await expect(world.sql('delete from journal_entry')).rejects.toThrow(/append-only/)
    await expect(
      world.sql(`
      with e as (insert into journal_entry (cooperative_id, id, number, book, counts_on, known_at, description)
        values ('${world.cooperativeId}', '${newId()}', 99999, 'memorial', '2021-01-01', now(), 'scheef') returning id)
      insert into journal_line
        select '${world.cooperativeId}', id, 1, '1100', 5, null, null, null, '2021-01-01' from e`),
    ).rejects.toThrow(/sum to/)
  })

  test('a posting in a closed period', async () => {
    await world.sql(`insert into period_close values ($1, '2014-12-31', now(), $2)`, [
      world.cooperativeId,
      world.greet.personId,
    ])
    const lines = [
      { account: 'bank', amount: 5n },
      { account: 'equity', amount: -5n },
    ] as const
    await expect(
      as(world, world.greet, (tx) =>
        post(tx, world.greet, { ...entry, countsOn: day('2014-12-31'), lines }, world.clock(), newId()),
      ),
    ).rejects.toMatchObject({ constraint: 'period_open' })
  })

  test('a member who would post, and anybody of another co-op', async () => {
    const lines = [
      { account: 'bank', amount: 5n },
      { account: 'equity', amount: -5n },
    ] as const
    for (const actor of [
      world.anna,
      world.bea,
      world.otto,
      world.carla,
      { ...world.stranger, cooperativeId: world.cooperativeId },
    ]) {
      await expect(
        as(world, actor, (tx) => post(tx, actor, { ...entry, lines }, world.clock(), newId())),
      ).rejects.toThrow()
    }
  })
})
