import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { webOf } from '../../../test/world-web.ts'
import { smallWorld, type World } from '../../../test/world.ts'
import type { JobActor } from '../../platform/actor.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { BankLine } from '../bank/bank-line.db.ts'
import { bankIn, euro, on, word, type Bank } from '../bank/fixtures/bank-world.fixture.ts'
import { rejectProposal } from '../bank/reject-proposal.ts'
import type { Issued } from '../sales/index.ts'
import { lettersSent } from './letters.db.ts'
import { USUAL_PLAN } from './reminder-plan.ts'
import { collectingRoutes } from './routes.ts'
import { sendDueReminders } from './send-due-reminders.ts'
import { sendReminders } from './send-reminders.ts'
import { setReminderPlan } from './set-reminder-plan.ts'

let world: World
let bank: Bank
let job: JobActor
let zon: Id<'customer'>
let maan: Id<'customer'>
let paid: Issued
let line: BankLine

/** Two customers are eleven days late; of one, money came in yesterday and nobody looked at it. */
beforeAll(async () => {
  world = await smallWorld()
  job = { kind: 'job', cooperativeId: world.cooperativeId }
  world.setNow('2026-03-20T10:00:00Z')
  bank = await bankIn(world)
  zon = await bank.customer('Bakkerij De Zon')
  maan = await bank.customer('Schildersbedrijf Maan')
  paid = await bank.issued(zon, '615,00')
  await bank.issued(maan, '77,00')
  world.setNow('2026-04-15T10:00:00Z')
  const [came] = await bank.receive({
    amount: euro('744,15'),
    text: 'voor het werk',
    counterpartyName: 'Bakkerij de Zon',
    counterpartyIban: 'NL02ABNA0123456789',
    bookedOn: day('2026-04-14'),
    valueOn: day('2026-04-14'),
  })
  line = came!
  // The statement reaches until its lines do.
  await world.sql(`update bank_statement set until_day = '2026-04-14' where cooperative_id = $1`, [
    world.cooperativeId,
  ])
})
afterAll(() => world.close())

const send = (...customerIds: Id<'customer'>[]) =>
  world.perform(sendReminders, world.greet, { customerIds }, newId())
const lettersTo = async () =>
  (await world.database.read(world.greet, (tx) => lettersSent(tx, world.cooperativeId, 50))).map(
    ({ customerId }) => customerId,
  )

describe('a customer whose payment stands at the bank and waits', () => {
  test('gets no letter when the administration sends all', async () => {
    expect(word(await send(zon))).toBe('nothing-due')
    expect(word(await send(zon, maan))).toBe('ok')
    expect(await lettersTo()).toEqual([maan])
  })
  test('gets none by itself either', async () => {
    const plan = { ...USUAL_PLAN, sending: 'by-itself' } as const
    expect(word(await world.perform(setReminderPlan, world.greet, plan, newId()))).toBe('ok')
    expect(word(await world.perform(sendDueReminders, job, {}, newId()))).toBe('ok')
    expect(await lettersTo()).toEqual([maan])
  })
  test('the page says so at the letter, with the way to the line', async () => {
    const web = await webOf(world, collectingRoutes)
    const { html } = await web.get(world.greet, '/gildehuis/herinneringen')
    expect(html).toContain('1 klant krijgt nu geen brief: die heeft misschien al betaald.')
    expect(html).toContain('Op 14 april 2026 kwam € 744,15 binnen. Dat kan van deze klant zijn.')
    expect(html).toContain(`/gildehuis/bank/${line.id}`)
    expect(html).toContain('Er is nu niets te sturen.')
  })
  test('gets it after all when somebody says that the money is not theirs', async () => {
    const no = { lineId: line.id, invoiceIds: [paid.id] }
    expect(word(await world.perform(rejectProposal, world.greet, no, newId()))).toBe('ok')
    expect(word(await send(zon))).toBe('ok')
    expect((await lettersTo()).filter((one) => one === zon)).toHaveLength(1)
  })
  test('and never again once the line is booked on the invoice', async () => {
    expect(word(await bank.match(line, [on(paid, '744,15')]))).toBe('ok')
    world.setNow('2026-04-17T10:00:00Z')
    expect(word(await send(zon))).toBe('nothing-due')
  })
})
