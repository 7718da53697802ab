/** The same work stands once in the list of who must do it, whichever domains know of it, and with its last day. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { storedFile } from '../test/checked-world.ts'
import { newId } from '../test/new-id.ts'
import { must } from '../test/world.ts'
import { readerOf } from '../test/reader-of.ts'
import { sendReminders } from './domains/collecting/send-reminders.ts'
import { setReminderPlan } from './domains/collecting/set-reminder-plan.ts'
import { USUAL_PLAN } from './domains/collecting/reminder-plan.ts'
import { markDisputed } from './domains/sales/index.ts'
import { customerOfMember, issuedOf } from './domains/sales/sales-play.fixture.ts'
import { supplierPlay, supplierWorld } from './domains/spending/supplier-play.fixture.ts'
import { vatPlay } from './domains/tax/tax-play.fixture.ts'
import { toDoOf } from './home.tsx'
import type { PersonActor } from './platform/actor.ts'
import type { World } from '../test/world.ts'
import type { Id } from './values/id.ts'
import { day } from './values/day.ts'

let world: World
beforeEach(async () => {
  world = await supplierWorld()
})
afterEach(() => world.close())

/** What somebody must do, in lines: the kind, the title, and by when. */
async function listOf(who: PersonActor): Promise<string[]> {
  const tasks = await toDoOf(readerOf(world, who))
  return tasks.map(({ kind, title, by }) => [kind, title, ...(by ? [by] : [])].join(' | '))
}
const on = (at: string) => world.setNow(`${at}T10:00:00Z`)

describe('what is late', () => {
  let customerId: Id<'customer'>
  let invoiceId: Id<'invoice'>
  beforeEach(async () => {
    await world.sql(
      `insert into bank_account (cooperative_id, id, iban, account) values ($1, $2, 'NL91ABNA0417164300', '1100')`,
      [world.cooperativeId, newId()],
    )
    customerId = await customerOfMember(world, world.anna, { email: 'bakker@example.nl' })
    invoiceId = await issuedOf(world, world.anna, customerId)
  })
  const late = async () => (await listOf(world.greet)).filter((line) => /^(late|reminders|bank)/.test(line))
  async function bankUntil(until: string): Promise<void> {
    on(until)
    await world.sql(
      `insert into bank_statement (cooperative_id, id, bank_account_id, file_id, format, closing, from_day, until_day,
         lines_in_file, lines_added, imported_at)
       select $1, $2, id, $3, 'mt940', 0, $4, $4, 0, 0, now() from bank_account where cooperative_id = $1`,
      [world.cooperativeId, newId(), await storedFile(world, `bank-${until}.sta`), until],
    )
  }
  const send = () => must(world.perform(sendReminders, world.greet, { customerIds: [customerId] }, newId()))

  test('is one row: the letters that are ready', async () => {
    await bankUntil('2026-05-10')
    expect(await late()).toEqual(['reminders | Herinneringen sturen'])
  })
  test('is a statement to read while the bank is not known, and nothing beside the lines that wait in it', async () => {
    await bankUntil('2026-04-20')
    on('2026-05-10')
    expect(await late()).toEqual(['bank | Lees een afschrift in: dan kunnen er herinneringen weg'])
    await world.sql(
      `insert into bank_line (cooperative_id, id, bank_account_id, statement_id, position, booked_on, amount,
         fingerprint, raw)
       select cooperative_id, $2, bank_account_id, id, 1, '2026-04-19', 5000, 'x', '' from bank_statement
       where cooperative_id = $1`,
      [world.cooperativeId, newId()],
    )
    expect(await late()).toEqual(['bank | Bank'])
  })
  test('is nothing to do while the next letter waits for its day', async () => {
    await bankUntil('2026-05-10')
    await send()
    expect(await late()).toEqual([])
  })
  test('is to be spoken of once all letters went', async () => {
    for (const at of ['2026-05-10', '2026-06-10', '2026-07-10']) {
      await bankUntil(at)
      expect(await late()).toEqual(['reminders | Herinneringen sturen'])
      await send()
    }
    on('2026-08-10')
    expect(await late()).toEqual(['late | Facturen die te laat zijn'])
  })
  test('is to be spoken of where no reminders are sent, but for what is talked about already', async () => {
    const plan = { ...USUAL_PLAN, sending: 'off' as const, from: day('2026-03-29') }
    await must(world.perform(setReminderPlan, world.greet, plan, newId()))
    on('2026-05-10')
    expect(await late()).toEqual(['late | Facturen die te laat zijn'])
    await must(world.perform(markDisputed, world.greet, { invoiceId, words: '' }, newId()))
    expect(await late()).toEqual([])
  })
})

describe('what is to be paid', () => {
  const paying = async () =>
    (await listOf(world.greet)).filter((line) => /^(pay|account|supplier|vat)/.test(line))

  test('to a supplier is one row, with the last day', async () => {
    const { entered } = supplierPlay(world)
    const iban = 'NL02ABNA0123456789'
    const added = (name: string) => ({
      supplier: { added: { name, kvk: '', vatNumber: '', iban } },
    })
    await entered({ ...added('Verhuurder'), dueOn: day('2026-04-09') })
    await entered({ ...added('Drukker'), dueOn: day('2026-04-02') })
    expect(await paying()).toEqual(['pay | Te betalen | 2026-04-02'])
  })
  test('to a supplier whose account nobody knows is one row', async () => {
    await supplierPlay(world).entered({ dueOn: day('2026-04-09') })
    expect(await paying()).toEqual(['account | Zoek de rekening van een leverancier op | 2026-04-09'])
  })
  test('of VAT is one row: first to file, then to pay', async () => {
    await issuedOf(world, world.anna, await customerOfMember(world, world.anna))
    on('2026-04-10')
    const vat = vatPlay(world)
    const { period } = (await vat.standing()).periods.find(({ state }) => state === 'to-file')!
    expect(await paying()).toEqual(['vat | Btw | 2026-04-30'])
    await must(vat.file(period))
    expect(await paying()).toEqual(['account | Vul een rekening in | 2026-04-30'])
  })
})
