import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { atOnce } from '../../../test/at-once.ts'
import { newId } from '../../../test/new-id.ts'
import { must, smallWorld, type World } from '../../../test/world.ts'
import { everyFinding } from '../../every-finding.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { toDecimal } from '../../values/money.ts'
import { asText } from '../books/entry.ts'
import { entryById } from '../books/index.ts'
import { creditInvoice } from '../sales/index.ts'
import { line } from '../sales/invoice-examples.fixture.ts'
import { customerOfMember, issuedOf } from '../sales/sales-play.fixture.ts'
import { checkAccounts } from './check-accounts.ts'
import { fileVatReturn } from './file-vat-return.ts'
import { fileVatSupplement } from './file-vat-supplement.ts'
import { contentText, hashOf, seenOf } from './filed-content.ts'
import { REFERENCE, vatPlay, word } from './tax-play.fixture.ts'
import { undoVatReturn } from './undo-vat-return.ts'
import { periodAround } from './vat-period.ts'
import { vatStanding } from './load-vat-standing.ts'
import { supplementNow } from './load-supplement.ts'

let world: World
let play: ReturnType<typeof vatPlay>
beforeAll(async () => {
  world = await smallWorld()
  play = vatPlay(world)
})
afterAll(() => world.close())

const Q1 = periodAround('quarter', day('2026-01-01'))
const Q2 = periodAround('quarter', day('2026-04-01'))
const Q3 = periodAround('quarter', day('2026-07-01'))

let invoice: Id<'invoice'>

describe('the first quarter', () => {
  test('is reckoned from invoices and receipts, and is what stands on the accounts', async () => {
    const customer = await customerOfMember(world, world.anna)
    invoice = await issuedOf(world, world.anna, customer)
    await issuedOf(world, world.anna, customer, {
      lines: [line('Schilderles', 1, 5_555n), { ...line('Boek', 1, 2_000n), vatCode: 'low' }],
    })
    await play.cost('2026-03-10', '24,20', '4,20')
    const { reckoned } = await play.now(Q1)
    const { exact, payable } = reckoned.form
    expect([exact['1a'].base, exact['1a'].vat, exact['1b'].vat, exact['5b'].vat].map(toDecimal)).toEqual([
      '155.55',
      '32.67',
      '1.80',
      '4.20',
    ])
    expect(toDecimal(payable)).toBe('28.00')
    const check = await play.read(async (tx) => {
      return checkAccounts(
        tx,
        world.cooperativeId,
        Q1,
        await vatStanding(tx, world.cooperativeId, world.clock().today),
      )
    })
    expect([check.onAccounts, check.period, check.unexplained].map(toDecimal)).toEqual([
      '30.27',
      '30.27',
      '0.00',
    ])
  })

  test('cannot be filed before it is over', async () => {
    expect(word(await play.file(Q1, { filedOn: day('2026-03-29') }))).toBe('vat-period-not-over')
  })

  test('is refused when a digit, the day or the figure is not right', async () => {
    world.setNow('2026-04-10T10:00:00Z')
    expect(word(await play.file(Q1, { paymentReference: '5000 0567 8901 2346' }))).toBe('vat-reference-wrong')
    expect(word(await play.file(Q1, { paymentReference: undefined }))).toBe('vat-reference-missing')
    expect(word(await play.file(Q1, { filedOn: day('2026-03-31') }))).toBe('vat-filed-on-wrong')
    expect(word(await play.file(Q1, { filedOn: day('2026-04-11') }))).toBe('vat-filed-on-wrong')
    expect(word(await play.file(Q1, { seen: 'iets anders' }))).toBe('vat-changed-meanwhile')
    expect(word(await play.file(Q2))).toBe('vat-period-not-over')
    expect(word(await play.file(periodAround('month', day('2026-03-01'))))).toBe('vat-not-this-period')
  })

  test('is filed by the administrator alone', async () => {
    for (const actor of [world.anna, world.otto, world.bea, world.carla])
      expect(word(await play.file(Q1, {}, actor))).toBe('not-permitted')
  })

  test('is filed once, by two at the same time', async () => {
    const { content } = await play.now(Q1)
    const { length, from } = Q1
    const given = {
      length,
      from,
      filedOn: day('2026-04-10'),
      paymentReference: REFERENCE,
      seen: seenOf(content),
    }
    const results = await atOnce(
      world,
      () => world.perform(fileVatReturn, world.greet, given, newId()),
      () => world.perform(fileVatReturn, world.piet, given, newId()),
    )
    expect(results.map(word).toSorted()).toEqual(['ok', 'vat-filed-already'])
    const [row] = await world.sql(
      'select content, sha256, payable, payment_reference, entry_id from vat_return',
    )
    expect(row!['content']).toBe(contentText(content))
    expect(row!['sha256']).toEqual(hashOf(contentText(content)))
    expect(row!['payment_reference']).toBe('5000056789012345')
    const entry = await play.read((tx) => entryById(tx, world.cooperativeId, row!['entry_id'] as Id<'entry'>))
    expect(asText({ ...entry!, lines: entry!.lines })).toBe(
      [
        '2026-03-31 Btw-aangifte 1e kwartaal 2026',
        '  1500                          32.67',
        '  1501                           1.80',
        '  1510                          -4.20',
        '  1520                         -28.00',
        '  9000                          -2.27',
      ].join('\n'),
    )
    expect([
      await play.balance('vat-high'),
      await play.balance('vat-low'),
      await play.balance('vat-input'),
    ]).toEqual(['0.00', '0.00', '0.00'])
  })

  test('cannot be changed by SQL, nor removed', async () => {
    for (const change of [
      `payable = 100`,
      `content = '{}'`,
      `payment_reference = null`,
      `filed_on = filed_on + 1`,
    ])
      await expect(world.sql(`update vat_return set ${change}`)).rejects.toThrow()
    await expect(world.sql('delete from vat_return')).rejects.toThrow()
    await expect(world.sql('delete from vat_return_slice')).rejects.toThrow()
  })
})

describe('what comes late', () => {
  test('a receipt of March and a credit note go along in the second quarter, apart', async () => {
    await play.cost('2026-03-20', '121,00', '21,00')
    await must(
      world.perform(
        creditInvoice,
        world.greet,
        { invoiceId: invoice, chosen: 'all', reason: 'fout' },
        newId(),
      ),
    )
    world.setNow('2026-07-02T10:00:00Z')
    const { reckoned } = await play.now(Q2)
    expect(reckoned.included.map(({ from, boxes }) => [from, toDecimal(boxes['5b'].vat)])).toEqual([
      ['2026-01-01', '21.00'],
    ])
    // The credit note was issued in April, so it counts there.
    expect(toDecimal(reckoned.own['1a'].vat)).toBe('-21.00')
    expect(toDecimal(reckoned.form.payable)).toBe('-42.00')
    expect(word(await play.file(Q2, { paymentReference: undefined }))).toBe('ok')
    expect([await play.balance('vat-high'), await play.balance('vat-input')]).toEqual(['0.00', '0.00'])
  })

  test('more than € 1.000 waits for a supplement; the return goes without it', async () => {
    world.setNow('2026-10-02T10:00:00Z')
    await play.cost('2026-05-05', '12.100,00', '2.100,00')
    const { reckoned } = await play.now(Q3)
    expect([reckoned.included.length, reckoned.apart.length]).toEqual([0, 1])
    expect(word(await play.file(Q3))).toBe('ok')
    expect(await play.balance('vat-input')).toBe('2100.00')
    const seen = await play.read(async (tx) => {
      const standing = await vatStanding(tx, world.cooperativeId, world.clock().today)
      return supplementNow(tx, world.cooperativeId, Q2, standing)
    })
    // The second quarter gave € 42 back; with this it is € 2.142.
    expect([seen!.content.form.payable, seen!.content.payable].map(toDecimal)).toEqual([
      '-2142.00',
      '-2100.00',
    ])
    const given = {
      length: Q2.length,
      from: Q2.from,
      filedOn: day('2026-10-02'),
      seen: seenOf(seen!.content),
    }
    expect(word(await world.perform(fileVatSupplement, world.greet, given, newId()))).toBe('ok')
    expect(word(await world.perform(fileVatSupplement, world.greet, given, newId()))).toBe(
      'vat-nothing-to-supplement',
    )
    expect(await play.balance('vat-input')).toBe('0.00')
  })
})

describe('taking back', () => {
  const undo = (returnId: Id<'vat-return'>, actor: PersonActor = world.greet) =>
    world.perform(undoVatReturn, actor, { returnId, reason: 'toch niet' }, newId())

  test('only what was filed last, while nothing of it is paid; its period is open again', async () => {
    const { filed } = await play.standing()
    const [first, , , last] = filed
    expect(word(await undo(first!.id))).toBe('vat-later-filed')
    expect(word(await undo(last!.id, world.otto))).toBe('not-permitted')
    expect(word(await undo(last!.id))).toBe('ok')
    expect(word(await undo(last!.id))).toBe('vat-undone-already')
    expect(await play.balance('vat-input')).toBe('2100.00')
    const kept = await world.sql('select undone_reason, content from vat_return where undone_at is not null')
    expect(kept).toHaveLength(1)
    expect(kept[0]!['undone_reason']).toBe('toch niet')
  })

  test('not what was paid: money on the account goes to the oldest first', async () => {
    await play.pays('28,00')
    const standing = await play.standing()
    const [first] = standing.filed
    expect(standing.paid.get(first!.id)).toBe(2_800n)
    expect(word(await undo(first!.id))).toBe('vat-paid')
  })
})

test('every rule holds', async () => {
  const found = await everyFinding(world.database, world.ownerUrl)
  // Papers are made by a job, and none runs here.
  expect(found.filter(({ check }) => check !== 'documents-exist')).toEqual([])
})

test('the check at night finds what was filed and is not what the entries say', async () => {
  await world.sql('alter table vat_return disable trigger user')
  await world.sql(`update vat_return set payable = payable + 100 where position = 1`)
  const found = await everyFinding(world.database, world.ownerUrl)
  expect(found.filter(({ check }) => check === 'vat-returns').map(({ finding }) => finding)).toEqual([
    expect.stringContaining('2900 payable, 2800 in what was filed, 2800 carried'),
  ])
})
