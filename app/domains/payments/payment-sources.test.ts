/** The sources of payments: the words of the program and of the database, and what a row says. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PAYMENT_SOURCES } from '../books/index.ts'
import { OF_SOURCE } from './load-sources.ts'

const table = readFileSync(new URL('../../../db/now/tables/payment_item.sql', import.meta.url), 'utf8')

test('the database knows the same sources', () => {
  const [, words] = /payment_item_source_check\s+CHECK \(source = ANY \(ARRAY\[([^\]]*)\]/.exec(table)!
  expect(words!.split(', ')).toEqual(PAYMENT_SOURCES.map((source) => `'${source}'`))
})

test('where a source asks the yes of a member, the database wants it with the payment', () => {
  const asking = PAYMENT_SOURCES.filter((source) => OF_SOURCE[source].asksMember)
  expect(asking).toHaveLength(1)
  expect(table).toContain(`CHECK ((source = '${asking[0]}') = (payout_answer_id IS NOT NULL))`)
})

test('a line that was booked by hand shows the payment of that very cost or invoice, and any of VAT', () => {
  const shows = (part: object, aboutId: string) =>
    PAYMENT_SOURCES.filter((source) => OF_SOURCE[source].shown({ kind: 'part', ...part }, aboutId))
  expect(shows({ costId: 'a' }, 'a')).toEqual(['job-cost'])
  expect(shows({ costId: 'a' }, 'b')).toEqual([])
  expect(shows({ supplierInvoiceId: 'a' }, 'a')).toEqual(['supplier-invoice'])
  expect(shows({ purpose: 'vat-settled' }, 'a')).toEqual(['vat'])
  expect(shows({ purpose: 'member-cash' }, 'a')).toEqual([])
})
