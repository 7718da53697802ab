/**
 * A domain that holds something of a member says what of it still stands when they stop, or why nothing does: every
 * table that points at a member is read by a function of `STANDING_SOURCES`, or has its reason here.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { STANDING_SOURCES } from '../app/domains/leaving/standing-sources.ts'

/** Of these nothing is to be done before somebody can go: why. */
const NOTHING_TO_DO: Readonly<Record<string, string>> = {
  account_month: 'sums of what is booked',
  seat_told: 'that somebody told them something',
  talk_told: 'that their coach told them something',
  admission_ballot: 'a vote on another was cast, or is over by itself',
  application: 'how they became a member: over when they are one',
  bank_allocation: 'money that came in: booked',
  benefit_fact: 'a fact they told of themselves',
  benefit_permission: 'ends with its own date, or by the municipality',
  consent: 'what they share of their work: they stop it when they want, and it is about what was',
  contract: 'the membership agreement ends with the register; others wait for nobody who left',
  growth_moment: 'a look back: nothing waits',
  guidance_goal: 'a plan may stop where it is',
  guidance_note: 'a note waits for nothing',
  guidance_step: 'stops with the plan',
  help_post_before: 'what a post said before',
  help_contact: 'where one can be reached',
  help_day: 'the day of a promise, which is told',
  help_gift: 'hours that were offered: taken back as the membership ends',
  help_written: 'who wrote a post for whom',
  job_cost_share: 'stands with the cost',
  journal_line: 'booked',
  ladder_choice: 'where they stood',
  leaving_destination: 'where to',
  mail: 'a mail that was sent, or goes by itself',
  member_address: 'where they live',
  member_phone: 'on which number they are called',
  member_business: 'ends with the membership',
  member_entry: 'the register',
  member_scheme: 'which scheme held',
  paper_call: 'a coach is asked to call: on their list until one did',
  paper_scan: 'read within days, and then erased',
  paper_sheet: 'a sheet of a week',
  paper_week: 'whether they get their week on paper: no sheet comes of who left',
  payee_account: 'where money goes that they still get',
  payment_item: 'a payout under way: it goes on',
  payout_answer: 'an answer about a payout',
  pot_emptying: 'after the last day, and shown at the pot',
  price_note: 'a note for themselves',
  scheme_notice: 'a letter that was sent',
  settled_year: 'figures of a year, kept',
  sharing: 'booked',
  sharing_state: 'how the sharing stands',
  shop_order: 'is an invoice or a request from when it came in',
  shop_order_heard: 'how an order stood in a web shop',
  shop_order_not_taken: 'an order that came to nothing',
  statement_content: 'stands with the statement',
  statement_document: 'stands with the statement',
  statement_event: 'stands with the statement',
  supplier_invoice: 'the co-operative pays it',
  thing_explained: 'what was explained to them',
  worked_day: 'hours they noted for themselves',
}

const NOW = new URL('../db/now/', import.meta.url)
const textOf = (path: string) => readFileSync(new URL(path, NOW), 'utf8')

const ofMembers = readdirSync(new URL('tables/', NOW)).flatMap((file) => {
  const points = /REFERENCES member\(cooperative_id, id\)|^ {2}member_id /m.test(textOf(`tables/${file}`))
  return points ? [file.replace('.sql', '')] : []
})
const functions = new Set(readdirSync(new URL('functions/', NOW)).map((file) => file.replace('.sql', '')))

/** The tables that a function reads, also by the functions it calls. */
function readBy(name: string, called = new Set<string>()): readonly string[] {
  if (called.has(name)) return []
  called.add(name)
  const text = textOf(`functions/${name}.sql`)
  const tables = [...text.matchAll(/\b(?:from|join) \(*([a-z_]+)/gi)].map(([, table]) => table!)
  const calls = [...text.matchAll(/\b([a-z_]+)\(/g)]
    .map(([, word]) => word!)
    .filter((word) => functions.has(word))
  return [...tables, ...calls.flatMap((call) => readBy(call, called))]
}

const told = new Set(STANDING_SOURCES.flatMap((source) => readBy(source.told)))

test('of every table of members a domain says what stands, or here is why nothing does', () => {
  expect(ofMembers.length).toBeGreaterThan(60)
  expect(ofMembers.filter((table) => !told.has(table) && !NOTHING_TO_DO[table])).toEqual([])
})

test('a reason is of a table that is there, and of which nothing is told', () => {
  const reasons = Object.keys(NOTHING_TO_DO)
  expect(reasons.filter((table) => !ofMembers.includes(table))).toEqual([])
  expect(reasons.filter((table) => told.has(table))).toEqual([])
})

test('each domain tells its own, once', () => {
  const kinds = STANDING_SOURCES.flatMap(({ kinds }) => kinds)
  expect(new Set(kinds).size).toBe(kinds.length)
})
