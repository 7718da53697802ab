import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { smallWorld, type World } from '../../../test/world.ts'
import { jobsFor } from '../../jobs.ts'
import { moment } from '../../platform/clock.ts'
import { door } from '../../platform/command.ts'
import { finishJobs, enqueue, job } from '../../platform/jobs.ts'
import { dueOn } from '../../platform/schedule.ts'
import { day, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Result } from '../../values/result.ts'
import { addCustomer, invoiceById, issueInvoice } from '../sales/index.ts'
import { beginPlan } from './begin-plan.ts'
import { endPlan } from './end-plan.ts'
import { makeTurn } from './make-turn.ts'
import { pausePlan } from './pause-plan.ts'
import { planById } from './plan.db.ts'
import { resumePlan } from './resume-plan.ts'
import { setPrice } from './set-price.ts'

let world: World
let bakery: Id<'customer'>
beforeEach(async () => {
  world = await smallWorld()
  bakery = value(await world.perform(addCustomer, world.anna, { ...BAKERY, ...of(world.anna) }, newId()))
})
afterEach(() => world.close())

/** The small world begins on 29 March 2026. */
const typed = () => ({
  memberId: world.anna.memberId,
  ...of(world.anna),
  customerId: bakery,
  pricesIncludeVat: false,
  reference: '',
  note: 'Bedankt voor [maand].',
  lines: [
    { description: 'Schoonmaak', quantity: 1000n, unit: '', unitPrice: 40_000n, vatCode: 'high' as const },
  ],
  every: 'month' as const,
  period: 'before' as const,
  startsOn: day('2026-03-31'),
  endsOn: null as Day | null,
  mostTurns: null as number | null,
  sendsItself: false,
})

const begin = async (who: World['greet'] = world.anna, more: Partial<ReturnType<typeof typed>> = {}) =>
  value(await world.perform(beginPlan, who, { ...typed(), ...more }, newId()))
/** The program as it is on another day. */
const on = (today: string) => {
  const clock = () => moment(new Date(`${today}T09:00:00Z`))
  return { clock, perform: door(world.database, clock) }
}
const makeJob = job('make-recurring-invoices', dueOn)
/** The look of a morning. */
async function morning(today: string): Promise<void> {
  const { clock, perform } = on(today)
  const { database } = world
  const send = () => Promise.resolve({ messageId: '' })
  const parts = {
    database,
    perform,
    clock,
    send,
    publicUrl: 'https://gilde.example',
    findings: async () => [],
  }
  const actor = { kind: 'job', cooperativeId: world.cooperativeId } as const
  await database.write(
    actor,
    (tx) => enqueue(tx, makeJob, world.cooperativeId, { dueOn: day(today) }),
    () => true,
  )
  await finishJobs(world.ownerUrl, jobsFor(parts).handlers)
}
const planNow = (id: Id<'recurring-plan'>) =>
  world.database.read(world.greet, (tx) => planById(tx, world.cooperativeId, id))
/** What came of a plan, oldest first. */
async function made(id: Id<'recurring-plan'>) {
  const turns = (await planNow(id))!.turns.toReversed()
  return Promise.all(
    turns.map(async ({ dueOn: due, invoiceId, refused }) => {
      const draft =
        invoiceId &&
        (await world.database.read(world.greet, (tx) => invoiceById(tx, world.cooperativeId, invoiceId)))
      return draft
        ? `${due} ${draft.state} ${draft.workedFrom} ${draft.lines[0]!.description} ${draft.total}`
        : `${due} ${refused ?? 'gone'}`
    }),
  )
}

describe('drafts', () => {
  test('come on their day, about the months before it, with the month in the text', async () => {
    const id = await begin()
    await morning('2026-03-30')
    expect(await made(id)).toEqual([])
    await morning('2026-03-31')
    await morning('2026-03-31')
    expect(await made(id)).toEqual(['2026-03-31 draft 2026-02-01 Schoonmaak, februari 2026 48400'])
    const [{ invoiceId }] = (await planNow(id))!.turns as [{ invoiceId: Id<'invoice'> }]
    const draft = await world.database.read(world.anna, (tx) =>
      invoiceById(tx, world.cooperativeId, invoiceId),
    )
    expect(draft).toMatchObject({ note: 'Bedankt voor februari 2026.', workedUntil: '2026-02-28' })
  })

  test('after months without power all come, the oldest first, and the 31st is a last day', async () => {
    const id = await begin()
    await morning('2026-06-02')
    expect(await made(id)).toEqual([
      '2026-03-31 draft 2026-02-01 Schoonmaak, februari 2026 48400',
      '2026-04-30 draft 2026-03-01 Schoonmaak, maart 2026 48400',
      '2026-05-31 draft 2026-04-01 Schoonmaak, april 2026 48400',
    ])
  })

  test('two processes that look at the same time make each once', async () => {
    const id = await begin()
    const { perform } = on('2026-03-31')
    const actor = { kind: 'job', cooperativeId: world.cooperativeId } as const
    const turn = () => perform(makeTurn, actor, { planId: id, turn: 1 }, newId())
    const both = await Promise.all([turn(), turn()])
    expect(both.map(reasonOf).toSorted()).toEqual(['turn-made', undefined])
    expect(reasonOf(await perform(makeTurn, actor, { planId: id, turn: 3 }, newId()))).toBe(
      'turn-out-of-order',
    )
    expect(reasonOf(await perform(makeTurn, actor, { planId: id, turn: 2 }, newId()))).toBe('turn-not-due')
    expect(await world.sql('select count(*)::int as n from invoice where member_id = $1', [me()])).toEqual([
      { n: 1 },
    ])
  })

  test('stop after so many times, and after the last day', async () => {
    const twice = await begin(world.anna, { mostTurns: 2 })
    const until = await begin(world.anna, { endsOn: day('2026-04-29') })
    await morning('2026-12-31')
    expect((await made(twice)).length).toBe(2)
    expect((await made(until)).length).toBe(1)
  })

  test('what cannot be an invoice is kept with its reason, and comes when it can', async () => {
    const id = await begin()
    await world.sql('update member_business set until = $2 where member_id = $1', [me(), '2026-03-30'])
    await morning('2026-03-31')
    await morning('2026-04-01')
    expect(await made(id)).toEqual(['2026-03-31 business-not-yours'])
    const log = `select count(*)::int as n from command_log where name = 'recurring.make-turn'`
    expect(await world.sql(log)).toEqual([{ n: 1 }])
    await world.sql('update member_business set until = null where member_id = $1', [me()])
    await morning('2026-04-02')
    expect((await made(id))[0]).toContain('2026-03-31 draft')
  })

  test('work in a month that is closed is drafted all the same: it counts on the day of approval', async () => {
    const id = await begin(world.anna, { sendsItself: true })
    await world.sql(
      `insert into period_close (cooperative_id, until, hard, closed_at, closed_by) values ($1, '2026-03-31', true, now(), $2)`,
      [world.cooperativeId, world.greet.personId],
    )
    await morning('2026-04-02')
    const [{ invoiceId }] = (await planNow(id))!.turns as [{ invoiceId: Id<'invoice'> }]
    value(await on('2026-04-02').perform(issueInvoice, world.greet, { invoiceId, revision: 1 }, newId()))
    expect(await made(id)).toEqual(['2026-03-31 issued 2026-02-01 Schoonmaak, februari 2026 48400'])
  })
})

describe('two people', () => {
  test('what goes by itself is put forward by who set the price, and approved by another', async () => {
    const id = await begin(world.anna, { sendsItself: true })
    await morning('2026-03-31')
    const [{ invoiceId }] = (await planNow(id))!.turns as [{ invoiceId: Id<'invoice'> }]
    const events = await world.sql(
      'select kind, by_person from invoice_event where invoice_id = $1 order by position',
      [invoiceId],
    )
    expect(events).toEqual([
      { kind: 'drafted', by_person: null },
      { kind: 'submitted', by_person: null },
    ])
    expect(
      value(await on('2026-04-01').perform(issueInvoice, world.greet, { invoiceId, revision: 1 }, newId())),
    ).toBeTruthy()
  })

  test('what the administration said is not approved by who said it, before the member says yes', async () => {
    const id = await begin(world.greet, { sendsItself: true })
    await morning('2026-03-31')
    const [{ invoiceId }] = (await planNow(id))!.turns as [{ invoiceId: Id<'invoice'> }]
    const { perform } = on('2026-04-01')
    expect(reasonOf(await perform(issueInvoice, world.greet, { invoiceId, revision: 1 }, newId()))).toBe(
      'own-content',
    )
    expect((await perform(issueInvoice, world.piet, { invoiceId, revision: 1 }, newId())).ok).toBe(true)
  })

  test('when the customer is another than the price was said to, the member looks first', async () => {
    const id = await begin(world.anna, { sendsItself: true })
    await world.sql('update customer set email = $2 where id = $1', [bakery, 'elders@voorbeeld.example'])
    await morning('2026-03-31')
    expect((await made(id))[0]).toContain('2026-03-31 draft')
  })

  test('nobody works on the plan of another member', async () => {
    const id = await begin()
    const other = await world.perform(endPlan, world.carla, { planId: id }, newId())
    expect(reasonOf(other)).toBe('not-permitted')
    expect(reasonOf(await world.perform(beginPlan, world.carla, typed(), newId()))).toBe('not-permitted')
  })
})

describe('changing', () => {
  test('a new price holds from its day, for what is not made yet', async () => {
    const id = await begin()
    const price = { planId: id, fromDay: day('2026-04-30'), prices: [50_000n] }
    value(await world.perform(setPrice, world.anna, price, newId()))
    await morning('2026-04-30')
    expect((await made(id)).map((one) => one.split(' ').at(-1))).toEqual(['48400', '60500'])
    const past = { ...price, fromDay: day('2026-03-01') }
    expect(reasonOf(await world.perform(setPrice, world.anna, past, newId()))).toBe('price-in-the-past')
    const two = { ...price, prices: [1n, 2n] }
    expect(reasonOf(await world.perform(setPrice, world.anna, two, newId()))).toBe('plan-changed')
  })

  test('what comes due in a pause is passed over, and after the end nothing comes', async () => {
    const id = await begin()
    value(await world.perform(pausePlan, world.anna, { planId: id }, newId()))
    await morning('2026-04-30')
    expect(await made(id)).toEqual([])
    value(await on('2026-05-02').perform(resumePlan, world.anna, { planId: id }, newId()))
    await morning('2026-05-31')
    expect((await made(id)).map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([
      '2026-03-31 paused',
      '2026-04-30 paused',
      '2026-05-31 draft',
    ])
    value(await world.perform(endPlan, world.anna, { planId: id }, newId()))
    await morning('2026-06-30')
    expect((await made(id)).length).toBe(3)
    expect(reasonOf(await world.perform(resumePlan, world.anna, { planId: id }, newId()))).toBe('plan-ended')
  })

  test('a plan that could make no invoice is refused at once', async () => {
    const refused = async (more: Partial<ReturnType<typeof typed>>) =>
      reasonOf(await world.perform(beginPlan, world.anna, { ...typed(), ...more }, newId()))
    expect(await refused({ startsOn: day('2026-03-01') })).toBe('starts-in-the-past')
    expect(await refused({ endsOn: day('2026-03-31') })).toBe('ends-before-it-starts')
    expect(await refused({ lines: [] })).toBe('no-lines')
    const [line] = typed().lines
    expect(await refused({ lines: [{ ...line!, description: 'x'.repeat(360) }] })).toBe('no-room-for-months')
    expect(await refused({ lines: [{ ...line!, vatCode: 'reverse' as never }] })).toBe('vat-number-missing')
  })
})

const me = () => world.anna.memberId

function of({ businessId }: World['anna']) {
  return { businessId }
}

const BAKERY = {
  kind: 'company',
  name: 'Bakkerij De Zon',
  contact: '',
  email: 'zon@voorbeeld.example',
  street: 'Zonstraat 1',
  postcode: '7311 AB',
  city: 'Apeldoorn',
  country: 'NL',
  kvk: '',
  oin: '',
  vatNumber: '',
  language: 'nl',
  wantsEInvoice: false,
} as const

function value<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

function reasonOf(result: Result<unknown, string>): string | undefined {
  return result.ok ? undefined : result.reason
}
