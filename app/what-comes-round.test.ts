/** What the office does by the clock, all of it: a line that is lost from a schedule is missed here. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { smallWorld, type World } from '../test/world.ts'
import { ERASING } from './domains/leaving/erase-of-leavers.ts'
import { KEPT, type KeptKind } from './domains/members/kept.ts'
import { domainJobs, jobsFor, type JobNeeds } from './jobs.ts'
import type { Perform } from './platform/command.ts'
import { finishJobs } from './platform/jobs.ts'

let world: World
let needs: JobNeeds
/** The commands that were carried out, by name. */
const done = new Set<string>()
beforeAll(async () => {
  world = await smallWorld()
  await world.sql(`update cooperative set created_at = '2026-01-01'`)
  const perform: Perform = (command, ...rest) => {
    done.add(command.name)
    return world.perform(command, ...rest)
  }
  const send = async () => ({ messageId: '' })
  const { database, clock } = world
  needs = { database, perform, clock, send, publicUrl: 'https://gilde.example', findings: async () => [] }
})
afterAll(() => world.close())

const COMES_ROUND = `
daily 03:00 night-check
daily 03:30 municipality-figures
daily 03:30 throw-away-receipts
daily 03:40 drop-old-receipt-pages
daily 03:40 throw-away-imports
daily 03:45 drop-old-scans
daily 03:50 erase-applications
daily 03:50 erase-shop-requests
daily 03:55 erase-guidance
daily 03:57 erase-of-leavers
daily 03:58 erase-mails
daily 04:00 compare-statements
daily 04:10 text-messages-erased
daily 05:30 resume-e-invoices
daily 06:00 look-at-online-payments
daily 06:15 make-recurring-invoices
daily 07:00 remind-of-quotes
daily 07:00 to-do-mail
daily 09:00 remind-of-statements
daily 09:30 send-due-reminders
daily 10:00 appointments-tomorrow
monthly 1 06:00 make-statements`

const ALL = COMES_ROUND.trim().split('\n')

test('what comes round, and when', () => {
  const scheduled = domainJobs(needs).flatMap(({ schedule = [] }) => schedule)
  expect(scheduled.map(({ at, name }) => `${at} ${name}`).toSorted()).toEqual(ALL)
})

/** By which command what a kind is about goes, for those that the program erases by itself. */
const GOES_BY: Readonly<Partial<Record<KeptKind, string>>> = {
  ...Object.fromEntries(ERASING.map(({ kind }) => [kind, 'leaving.erase'])),
  plan: 'guidance.erase',
  coachNotes: 'guidance.erase',
  application: 'joining.erase-ended',
  receiptPages: 'receipts.drop-old-pages',
  requests: 'shop-window.erase-requests',
  waitingOrders: 'shop-window.erase-requests',
  heard: 'shop-window.erase-requests',
  scans: 'week-on-paper.drop-old-scans',
  texts: 'appointments.erase-texts',
  mails: 'leaving.erase-mails',
  unsentMails: 'leaving.erase-mails',
}

test('of each kind that is not kept by law or for another it is said by what it goes', () => {
  const kinds = (Object.keys(KEPT) as KeptKind[]).filter(
    (kind) => !['books', 'other'].includes(KEPT[kind].why),
  )
  expect(Object.keys(GOES_BY).toSorted()).toEqual(kinds.toSorted())
})

test('one night asks for all of it, and all that goes by term is gone over', async () => {
  world.setNow('2026-04-01T09:00:00Z')
  const work = jobsFor(needs)
  await work.askForDueWork()
  await finishJobs(world.ownerUrl, work.handlers)
  const asked = await world.sql('select distinct name from scheduled_run')
  expect(asked.map(({ name }) => String(name)).toSorted()).toEqual(
    ALL.map((line) => line.split(' ').at(-1)!).toSorted(),
  )
  expect([...new Set(Object.values(GOES_BY))].filter((name) => !done.has(name))).toEqual([])
}, 60_000)
