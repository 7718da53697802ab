import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { smallWorld, type World } from '../../../test/world.ts'
import { storedFile } from '../../../test/checked-world.ts'
import { newId } from '../../../test/new-id.ts'
import type { JobActor } from '../../platform/actor.ts'
import { doNow } from '../../platform/jobs.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { commandId, customerOfMember, issuedOf, pay, reasonOf, value } from '../sales/sales-play.fixture.ts'
import { markDisputed } from '../sales/index.ts'
import { collectingJobs } from './jobs.ts'
import { lettersSent } from './letters.db.ts'
import { endPause } from './end-pause.ts'
import { pauseReminders } from './pause-reminders.ts'
import { waitWithReminding } from './wait-with-reminding.ts'
import { insertPause, pausesOn } from './pauses.db.ts'
import { writeReminderJob } from './reminder-jobs.ts'
import { USUAL_PLAN } from './reminder-plan.ts'
import { sendDueReminders } from './send-due-reminders.ts'
import { sendReminders } from './send-reminders.ts'
import { setReminderPlan } from './set-reminder-plan.ts'

let world: World
let job: JobActor
let customerId: Id<'customer'>
let invoiceId: Id<'invoice'>

beforeAll(async () => {
  world = await smallWorld()
  job = { kind: 'job', cooperativeId: world.cooperativeId }
  await world.sql(
    `insert into bank_account (cooperative_id, id, iban, account) values ($1, $2, 'NL91ABNA0417164300', '1100')`,
    [world.cooperativeId, newId()],
  )
})
afterAll(() => world.close())

beforeEach(async () => {
  world.setNow('2026-03-29T10:00:00Z')
  customerId = await customerOfMember(world, world.anna, { email: 'bakker@example.nl' })
  invoiceId = await issuedOf(world, world.anna, customerId)
})

/** The bank is read until and with this day. */
async function bankUntil(until: string) {
  const { cooperativeId } = world
  await world.sql('delete from bank_statement where cooperative_id = $1', [cooperativeId])
  await world.sql(
    `insert into bank_statement (cooperative_id, id, bank_account_id, file_id, format, closing, from_day, until_day,
       lines_in_file, lines_added, imported_at)
     select $1, $2, id, $3, 'mt940', 0, $4, $4, 0, 0, now() from bank_account where cooperative_id = $1`,
    [cooperativeId, newId(), await storedFile(world, `bank-${until}.sta`), until],
  )
}

const on = (at: string) => world.setNow(`${at}T10:00:00Z`)
const send = (by = world.greet, ...customers: Id<'customer'>[]) =>
  world.perform(
    sendReminders,
    by,
    { customerIds: customers.length > 0 ? customers : [customerId] },
    commandId(),
  )
const letters = async () =>
  (await world.database.read(world.greet, (tx) => lettersSent(tx, world.cooperativeId, 50))).filter(
    (letter) => letter.customerId === customerId,
  )

describe('sending', () => {
  test('not while the bank is behind: who paid would get a letter', async () => {
    await bankUntil('2026-04-20')
    on('2026-04-28')
    expect(reasonOf(await send())).toBe('bank-behind')
    await bankUntil('2026-04-21')
    expect(value(await send())).toEqual({ mailed: 1, toPrint: 0 })
  })
  test('one letter a day, also when two people press at the same time', async () => {
    await bankUntil('2026-05-10')
    on('2026-05-10')
    const both = await Promise.all([send(), send(world.piet)])
    expect(both.map((one) => reasonOf(one) ?? 'sent').sort()).toEqual(['nothing-due', 'sent'])
    expect(await letters()).toHaveLength(1)
  })
  test('nothing to who paid a moment ago', async () => {
    await bankUntil('2026-05-10')
    on('2026-05-10')
    await pay(world, invoiceId, 121_00n, day('2026-05-10'))
    expect(reasonOf(await send())).toBe('nothing-due')
  })
  test('nothing about an invoice that is talked about', async () => {
    await bankUntil('2026-05-10')
    on('2026-05-10')
    await world.perform(markDisputed, world.greet, { invoiceId, words: '' }, commandId())
    expect(reasonOf(await send())).toBe('nothing-due')
  })
  test('a member sends none, and a stranger not to ours', async () => {
    await bankUntil('2026-05-10')
    on('2026-05-10')
    expect(reasonOf(await send(world.anna))).toBe('not-permitted')
    expect(reasonOf(await send(world.stranger))).toBe('bank-behind')
  })
  test('the mail names what is open, asks friendly, and leaves once', async () => {
    await bankUntil('2026-05-10')
    on('2026-05-10')
    value(await send())
    const [letter] = await letters()
    const { handlers } = collectingJobs({ ...world, publicUrl: 'https://kantoor.example.org' })
    for (let twice = 0; twice < 2; twice++)
      await doNow(handlers, writeReminderJob, world.cooperativeId, { letterId: letter!.id })
    const mails = await world.sql(
      `select to_address, subject, body_text from mail where reminder_letter_id = $1`,
      [letter!.id],
    )
    expect(mails).toHaveLength(1)
    expect(mails[0]).toMatchObject({ to_address: 'bakker@example.nl' })
    expect(mails[0]!['subject']).toContain('Herinnering: factuur')
    expect(mails[0]!['body_text']).toMatch(/€\s121,00/)
    expect(mails[0]!['body_text']).toContain('https://kantoor.example.org/f/')
  })
  test('to a customer without a mail address it is to be printed', async () => {
    customerId = await customerOfMember(world, world.anna, { email: '' })
    await issuedOf(world, world.anna, customerId)
    await bankUntil('2026-05-10')
    on('2026-05-10')
    expect(value(await send())).toEqual({ mailed: 0, toPrint: 1 })
  })
})

describe('by itself', () => {
  const byItself = () => world.perform(sendDueReminders, job, {}, commandId())
  const plan = (sending: 'held' | 'by-itself' | 'off') =>
    world.perform(setReminderPlan, world.greet, { ...USUAL_PLAN, sending }, commandId())
  test('only where the plan says so, and on working days', async () => {
    await bankUntil('2026-05-31')
    on('2026-05-22')
    expect(value(await byItself())).toEqual({ mailed: 0, toPrint: 0 })
    value(await plan('by-itself'))
    on('2026-05-23') // a Saturday
    expect(value(await byItself())).toEqual({ mailed: 0, toPrint: 0 })
    on('2026-05-25')
    expect(value(await byItself()).mailed).toBeGreaterThan(0)
    expect(await letters()).toMatchObject([{ step: 'friendly' }])
    value(await plan('off'))
    expect(reasonOf(await send())).toBe('reminders-off')
    value(await plan('held'))
  })
  test('steps out of order are refused', async () => {
    const wrong = { ...USUAL_PLAN, firmAfter: 40 }
    expect(reasonOf(await world.perform(setReminderPlan, world.greet, wrong, commandId()))).toBe(
      'steps-out-of-order',
    )
  })
})

describe('waiting', () => {
  test('a member asks to wait for the own invoice only; the administration goes on', async () => {
    await bankUntil('2026-05-10')
    on('2026-05-10')
    const wait = (who: typeof world.anna) =>
      world.perform(
        waitWithReminding,
        who,
        { invoiceId, memberId: who.memberId, why: 'Ik bel eerst' },
        commandId(),
      )
    expect(reasonOf(await wait(world.piet))).toBe('not-late')
    value(await wait(world.anna))
    expect(reasonOf(await send())).toBe('nothing-due')
    const pauses = await world.database.read(world.greet, (tx) =>
      pausesOn(tx, world.cooperativeId, day('2026-05-10')),
    )
    const pause = pauses.find(({ until }) => until === '2026-05-24')!
    expect(pause.why).toBe('Ik bel eerst')
    value(await world.perform(endPause, world.greet, { pauseId: pause.id }, commandId()))
    expect(reasonOf(await world.perform(endPause, world.greet, { pauseId: pause.id }, commandId()))).toBe(
      'no-such-pause',
    )
    expect(value(await send())).toEqual({ mailed: 1, toPrint: 0 })
  })
  test('the administration waits with a customer until a day, three months at most', async () => {
    await bankUntil('2026-05-10')
    on('2026-05-10')
    const pause = (until: string) =>
      world.perform(
        pauseReminders,
        world.greet,
        { customerId, invoiceId: null, until: day(until), why: 'Betaalt in delen' },
        commandId(),
      )
    expect(reasonOf(await pause('2026-05-09'))).toBe('pause-day-wrong')
    expect(reasonOf(await pause('2026-08-11'))).toBe('pause-day-wrong')
    value(await pause('2026-05-20'))
    expect(reasonOf(await send())).toBe('nothing-due')
    on('2026-05-21')
    await bankUntil('2026-05-21')
    expect(value(await send())).toEqual({ mailed: 1, toPrint: 0 })
  })
  test('by SQL no longer either: no pause until 2099, and none that begins later', async () => {
    const { greet, anna } = world
    const pause = (who: typeof greet, askedAt: string, until: string) =>
      world.database.write(
        who,
        (tx) =>
          insertPause(tx, world.cooperativeId, {
            id: newId(),
            customerId,
            invoiceId,
            until: day(until),
            why: 'Nooit',
            by: who.personId,
            at: new Date(askedAt),
          }),
        () => true,
      )
    await expect(pause(greet, '2026-05-10T10:00Z', '2099-12-31')).rejects.toThrow('reminder_pause_ends')
    await expect(pause(greet, '2026-05-10T10:00Z', '2026-08-11')).rejects.toThrow('reminder_pause_ends')
    await expect(pause(anna, '2026-05-10T10:00Z', '2026-05-25')).rejects.toThrow('two weeks')
    await pause(anna, '2099-12-01T10:00Z', '2099-12-12')
    await bankUntil('2026-05-10')
    on('2026-05-10')
    expect(value(await send())).toEqual({ mailed: 1, toPrint: 0 })
  })
})
