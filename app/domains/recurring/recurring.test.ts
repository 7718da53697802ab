import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { day } from '../../values/day.ts'
import { invoiceById, issueInvoice } from '../sales/index.ts'
import { beginPlan } from './begin-plan.ts'
import { endPlan } from './end-plan.ts'
import { makeTurn } from './make-turn.ts'
import { pausePlan } from './pause-plan.ts'
import { reasonOf, recurringWorld, value } from './recurring-play.fixture.ts'
import { resumePlan } from './resume-plan.ts'
import { setPrice } from './set-price.ts'

let world: Awaited<ReturnType<typeof recurringWorld>>
beforeEach(async () => {
  world = await recurringWorld()
})
afterEach(() => world.close())

describe('drafts', () => {
  test('come on their day, about the months before it, with the month in the text', async () => {
    const id = await world.begin()
    await world.morning('2026-03-30')
    expect(await world.made(id)).toEqual([])
    await world.morning('2026-03-31')
    await world.morning('2026-03-31')
    expect(await world.made(id)).toEqual(['2026-03-31 draft 2026-02-01 Schoonmaak, februari 2026 48400'])
    const invoiceId = await world.firstMade(id)
    const draft = await world.database.read(world.anna, (tx) =>
      invoiceById(tx, world.cooperativeId, invoiceId),
    )
    expect(draft).toMatchObject({ note: 'Bedankt voor februari 2026.', workedUntil: '2026-02-28' })
  })

  test('after months without power all come, the oldest first, and the 31st is a last day', async () => {
    const id = await world.begin()
    await world.morning('2026-06-02')
    expect(await world.made(id)).toEqual([
      '2026-03-31 draft 2026-02-01 Schoonmaak, februari 2026 48400',
      '2026-04-30 draft 2026-03-01 Schoonmaak, maart 2026 48400',
      '2026-05-31 draft 2026-04-01 Schoonmaak, april 2026 48400',
    ])
  })

  test('two processes that look at the same time make each once', async () => {
    const id = await world.begin()
    const { perform } = world.on('2026-03-31')
    const actor = { kind: 'job', cooperativeId: world.cooperativeId } as const
    const turn = () => perform(makeTurn, actor, { planId: id, turn: 1 }, newId())
    const both = await Promise.all([turn(), turn()])
    expect(both.map(reasonOf).toSorted()).toEqual(['turn-made', undefined])
    expect(reasonOf(await perform(makeTurn, actor, { planId: id, turn: 3 }, newId()))).toBe(
      'turn-out-of-order',
    )
    expect(reasonOf(await perform(makeTurn, actor, { planId: id, turn: 2 }, newId()))).toBe('turn-not-due')
    expect(
      await world.sql('select count(*)::int as n from invoice where member_id = $1', [world.anna.memberId]),
    ).toEqual([{ n: 1 }])
  })

  test('stop after so many times, and after the last day', async () => {
    const twice = await world.begin(world.anna, { mostTurns: 2 })
    const until = await world.begin(world.anna, { endsOn: day('2026-04-29') })
    await world.morning('2026-12-31')
    expect((await world.made(twice)).length).toBe(2)
    expect((await world.made(until)).length).toBe(1)
  })

  test('what cannot be an invoice is kept with its reason, and comes when it can', async () => {
    const id = await world.begin()
    await world.sql('update member_business set until = $2 where member_id = $1', [
      world.anna.memberId,
      '2026-03-30',
    ])
    await world.morning('2026-03-31')
    await world.morning('2026-04-01')
    expect(await world.made(id)).toEqual(['2026-03-31 business-not-yours'])
    const log = `select count(*)::int as n from command_log where name = 'recurring.make-turn'`
    expect(await world.sql(log)).toEqual([{ n: 1 }])
    await world.sql('update member_business set until = null where member_id = $1', [world.anna.memberId])
    await world.morning('2026-04-02')
    expect((await world.made(id))[0]).toContain('2026-03-31 draft')
  })

  test('work in a month that is closed is drafted all the same: it counts on the day of approval', async () => {
    const id = await world.begin(world.anna, { sendsItself: true })
    await world.sql(`insert into period_close values ($1, '2026-03-31', now(), $2)`, [
      world.cooperativeId,
      world.greet.personId,
    ])
    await world.morning('2026-04-02')
    const invoiceId = await world.firstMade(id)
    value(
      await world.on('2026-04-02').perform(issueInvoice, world.greet, { invoiceId, revision: 1 }, newId()),
    )
    expect(await world.made(id)).toEqual(['2026-03-31 issued 2026-02-01 Schoonmaak, februari 2026 48400'])
  })
})

describe('two people', () => {
  test('what goes by itself is put forward by who set the price, and approved by another', async () => {
    const id = await world.begin(world.anna, { sendsItself: true })
    await world.morning('2026-03-31')
    const invoiceId = await world.firstMade(id)
    const events = await world.sql(
      'select kind, by_person from invoice_event where invoice_id = $1 order by position',
      [invoiceId],
    )
    expect(events).toEqual([
      { kind: 'drafted', by_person: null },
      { kind: 'submitted', by_person: null },
    ])
    expect(
      value(
        await world.on('2026-04-01').perform(issueInvoice, world.greet, { invoiceId, revision: 1 }, newId()),
      ),
    ).toMatch(/^2026-\d{4}$/)
  })

  test('what the administration said is not approved by who said it, before the member says yes', async () => {
    const id = await world.begin(world.greet, { sendsItself: true })
    await world.morning('2026-03-31')
    const invoiceId = await world.firstMade(id)
    const { perform } = world.on('2026-04-01')
    expect(reasonOf(await perform(issueInvoice, world.greet, { invoiceId, revision: 1 }, newId()))).toBe(
      'own-content',
    )
    expect((await perform(issueInvoice, world.piet, { invoiceId, revision: 1 }, newId())).ok).toBe(true)
  })

  test('when the customer is another than the price was said to, the member looks first', async () => {
    const id = await world.begin(world.anna, { sendsItself: true })
    await world.sql('update customer set email = $2 where id = $1', [
      world.bakery,
      'elders@voorbeeld.example',
    ])
    await world.morning('2026-03-31')
    expect((await world.made(id))[0]).toContain('2026-03-31 draft')
  })

  test('nobody works on the plan of another member', async () => {
    const id = await world.begin()
    const other = await world.perform(endPlan, world.carla, { planId: id }, newId())
    expect(reasonOf(other)).toBe('not-permitted')
    expect(reasonOf(await world.perform(beginPlan, world.carla, world.typed(), newId()))).toBe(
      'not-permitted',
    )
  })
})

describe('changing', () => {
  test('a new price holds from its day, for what is not made yet', async () => {
    const id = await world.begin()
    const price = { planId: id, fromDay: day('2026-04-30'), prices: [50_000n] }
    value(await world.perform(setPrice, world.anna, price, newId()))
    await world.morning('2026-04-30')
    expect((await world.made(id)).map((one) => one.split(' ').at(-1))).toEqual(['48400', '60500'])
    const past = { ...price, fromDay: day('2026-03-01') }
    expect(reasonOf(await world.perform(setPrice, world.anna, past, newId()))).toBe('price-in-the-past')
    const two = { ...price, prices: [1n, 2n] }
    expect(reasonOf(await world.perform(setPrice, world.anna, two, newId()))).toBe('plan-changed')
  })

  test('what comes due in a pause is passed over, and after the end nothing comes', async () => {
    const id = await world.begin()
    value(await world.perform(pausePlan, world.anna, { planId: id }, newId()))
    await world.morning('2026-04-30')
    expect(await world.made(id)).toEqual([])
    value(await world.on('2026-05-02').perform(resumePlan, world.anna, { planId: id }, newId()))
    await world.morning('2026-05-31')
    expect((await world.made(id)).map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([
      '2026-03-31 paused',
      '2026-04-30 paused',
      '2026-05-31 draft',
    ])
    value(await world.perform(endPlan, world.anna, { planId: id }, newId()))
    await world.morning('2026-06-30')
    expect((await world.made(id)).length).toBe(3)
    expect(reasonOf(await world.perform(resumePlan, world.anna, { planId: id }, newId()))).toBe('plan-ended')
  })

  test('a plan that could make no invoice is refused at once', async () => {
    const refused = async (more: Partial<ReturnType<typeof world.typed>>) =>
      reasonOf(await world.perform(beginPlan, world.anna, { ...world.typed(), ...more }, newId()))
    expect(await refused({ startsOn: day('2026-03-01') })).toBe('starts-in-the-past')
    expect(await refused({ endsOn: day('2026-03-31') })).toBe('ends-before-it-starts')
    expect(await refused({ lines: [] })).toBe('no-lines')
    const [line] = world.typed().lines
    expect(await refused({ lines: [{ ...line!, description: 'x'.repeat(360) }] })).toBe('no-room-for-months')
    expect(await refused({ lines: [{ ...line!, vatCode: 'reverse' as never }] })).toBe('vat-number-missing')
  })
})
