/**
 * Everything that is kept of a member has a kind with a term and a reason (`app/domains/members/kept.ts`), table by
 * table. A new table has to say it: by its domain, or here by itself.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { GOES_WITH } from '../app/archive/goes-with.ts'
import { ERASING } from '../app/domains/leaving/erase-of-leavers.ts'
import { KEPT, keptUntil, leftBefore, type KeptKind } from '../app/domains/members/kept.ts'
import { addDays, day } from '../app/values/day.ts'
import { TABLE_OWNERS } from './architecture/table-owners.ts'

/** `house`: of the co-operative or of its office, also when a name stands in it. */
type As = KeptKind | 'house'

/** What the tables of a domain are, but for those below. A domain that is not here says it of each table. */
const OF_DOMAIN: Readonly<Record<string, As>> = {
  ...{ platform: 'house', people: 'house', cooperative: 'house', importing: 'house', handover: 'house' },
  ...{ books: 'money', annual: 'money', audit: 'money', tax: 'money', payments: 'money', bank: 'money' },
  ...{ sales: 'money', inside: 'money', quotes: 'money', recurring: 'money', receipts: 'money' },
  ...{ spending: 'money', collecting: 'money', pots: 'money', facilities: 'things' },
  ...{ members: 'register', contracts: 'register', joining: 'application' },
  ...{ benefits: 'statements', municipality: 'statements', guidance: 'plan' },
}

const OF_TABLE: Readonly<Record<string, As>> = {
  admission_vote: 'application',
  joining_rules: 'house',
  guidance_setting: 'house',
  receipt_page: 'receiptPages',
  seat_told: 'meetings',
  talk_told: 'conversations',
  appointment: 'conversations',
  workshop: 'house',
  workshop_seat: 'meetings',
  calendar_feed: 'house',
  reminder_way: 'phone',
  text_account: 'house',
  text_message: 'texts',
  mail: 'mails',
  help_hours: 'house',
  help_post: 'board',
  help_post_before: 'board',
  help_written: 'board',
  help_promise: 'help',
  help_transfer: 'help',
  help_gift: 'help',
  help_contact: 'phone',
  help_day: 'help',
  duty: 'house',
  duty_turn: 'help',
  shop_page: 'shopPage',
  shop_photo: 'shopPage',
  shop_window: 'shopPage',
  shop_front: 'house',
  shop_request: 'requests',
  shop_key: 'money',
  shop_order: 'money',
  shop_order_heard: 'heard',
  shop_order_not_taken: 'orders',
  leaving: 'register',
  leaving_destination: 'destination',
  member_phone: 'callPhone',
  paper_call: 'scans',
  paper_called: 'scans',
  paper_scan: 'scans',
  paper_sheet: 'register',
  paper_week: 'register',
}

const owned = Object.entries(TABLE_OWNERS).flatMap(([domain, tables]) =>
  tables.map((table) => [table, OF_TABLE[table] ?? OF_DOMAIN[domain]] as const),
)

test('of every table it is said what it keeps', () => {
  expect(owned.flatMap(([table, as]) => (as === undefined ? [table] : []))).toEqual([])
  const said = new Set<string>(owned.map(([table]) => table))
  const tables = Object.keys(GOES_WITH).filter((table) => !table.startsWith('municipality_'))
  expect(tables.length).toBeGreaterThan(150)
  expect(Object.keys(OF_TABLE).filter((table) => !(table in GOES_WITH))).toEqual([])
  expect(tables.filter((table) => OF_TABLE[table] && !said.has(table))).toEqual([])
})

const NOW = new URL('../db/now/functions/', import.meta.url)
const deletedIn = (name: string) =>
  [...readFileSync(new URL(`${name}.sql`, NOW), 'utf8').matchAll(/delete from ([a-z_]+)/g)].map(
    ([, table]) => table!,
  )

test('what has a term after leaving is deleted by the function of its kind, each table of it', () => {
  const byKind = Map.groupBy(ERASING, ({ kind }) => kind)
  for (const [kind, functions] of byKind) {
    const tables = owned.flatMap(([table, as]) => (as === kind ? [table] : []))
    const gone = functions.flatMap(({ erases }) => deletedIn(erases))
    expect([kind, tables.filter((table) => !gone.includes(table))]).toEqual([kind, []])
  }
  const plan = deletedIn('erase_guidance')
  expect(owned.flatMap(([table, as]) => (as === 'plan' && !plan.includes(table) ? [table] : []))).toEqual([])
})

test('each kind that goes after leaving is erased by somebody', () => {
  const kinds = (Object.keys(KEPT) as KeptKind[]).filter((kind) => {
    const { since, why } = KEPT[kind]
    return since === 'left' && (why === 'needed' || why === 'proof') && kind !== 'plan'
  })
  expect([...new Set(ERASING.map(({ kind }) => kind))].toSorted()).toEqual(kinds.toSorted())
  // Besides these the plan, by a term of the co-operative, and mails, whoever they are to.
  expect(readdirSync(NOW).filter((file) => file.startsWith('erase_')).length).toBe(ERASING.length + 2)
  expect(deletedIn('erase_mails')).toEqual(['mail'])
})

test.each([
  ['phone', '2026-03-29'],
  ['callPhone', '2025-12-27'],
  ['shopPage', '2026-03-01'],
  ['conversations', '2025-03-29'],
  ['meetings', '2019-01-01'],
] as const)('the term of %s is over on 29 March 2026 of who left before %s', (kind, before) => {
  expect(leftBefore(kind, day('2026-03-29'))).toBe(before)
})

test.each(['2026-03-31', '2024-02-29', '2025-12-31'] as const)(
  'the last day that who left on %s reads is the last on which it is not erased yet',
  (leftOn) => {
    for (const { kind } of ERASING) {
      const until = keptUntil(kind, day(leftOn))!
      expect([kind, day(leftOn) < leftBefore(kind, until)]).toEqual([kind, false])
      expect([kind, day(leftOn) < leftBefore(kind, addDays(until, 1))]).toEqual([kind, true])
    }
  },
)
