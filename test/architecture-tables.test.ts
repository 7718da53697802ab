import { describe, expect, test } from 'vitest'
import { MAY_BE_JOINED, TABLE_OWNERS } from './architecture/table-owners.ts'
import { domainOf, productFiles } from './architecture/source.ts'
import { readFileSync } from 'node:fs'

/** Which table is whose; what is left out is of benefits and the municipality, which share theirs (026). */
const ownerOf = new Map(
  Object.entries(TABLE_OWNERS).flatMap(([domain, tables]) => tables.map((table) => [table, domain] as const)),
)

/**
 * What still reads the rows of another domain, and why: a door would cost a second query for each row of a list, or sum
 * in the program what the database sums. A file comes off when a door is made; none comes on.
 */
const READS_ELSEWHERE: Readonly<Record<string, string>> = {
  'app/domains/bank/bank-account.db.ts account': 'the name of the account that a bank account is booked on',
  'app/domains/bank/match.db.ts account': 'which account a part is booked on',
  'app/domains/bank/match.db.ts invoice': 'the number beside each part, and what customers paid too much',
  'app/domains/bank/match.db.ts journal_entry': 'the number of the entry beside each decision',
  'app/domains/bank/matching.db.ts account': 'the account of the bank',
  'app/domains/bank/matching.db.ts invoice': 'all open invoices at once, to propose from',
  'app/domains/pots/past-year.db.ts account': 'a year as it was, summed in one query',
  'app/domains/pots/past-year.db.ts account_month': 'a year as it was, summed in one query',
  'app/domains/pots/past-year.db.ts journal_entry': 'a year as it was, summed in one query',
  'app/domains/pots/pot-movement.db.ts journal_entry': 'what the entry of each movement is called',
  'app/domains/pots/pot.db.ts account': 'the sums per month that a pot is',
  'app/domains/pots/pot.db.ts account_month': 'the sums per month that a pot is',
  'app/domains/pots/pots.db.ts account': 'what a pot holds, in the one query of sharing out',
  'app/domains/pots/pots.db.ts account_month': 'what a pot holds, in the one query of sharing out',
  'app/domains/sales/receivables.db.ts journal_entry': 'on which day an invoice counts in the books',
  'app/domains/sales/refunds.db.ts account': 'what is kept for customers who paid too much',
  'app/domains/sales/refunds.db.ts journal_line': 'what is kept for customers who paid too much',
}

describe('a table is read by its owner', () => {
  test('and by nobody else, but for what may be joined and what stands here with its reason', () => {
    const found = productFiles()
      .filter(({ path }) => path.endsWith('.db.ts') && path.startsWith('app/domains/'))
      .flatMap(({ path, text }) => tablesIn(text).map((table) => ({ path, table })))
      .filter(({ path, table }) => {
        const owner = ownerOf.get(table)
        return owner !== undefined && owner !== domainOf(path) && !MAY_BE_JOINED.has(table)
      })
      .map(({ path, table }) => `${path} ${table}`)
    expect(found.filter((one) => !READS_ELSEWHERE[one])).toEqual([])
    expect(
      Object.keys(READS_ELSEWHERE).filter((one) => !found.includes(one)),
      'reads it no more',
    ).toEqual([])
  })

  test('nobody writes in the table of another', () => {
    const writes = productFiles()
      .filter(({ path }) => path.endsWith('.db.ts') && path.startsWith('app/domains/'))
      .flatMap(({ path, text }) => writtenIn(text).map((table) => ({ path, table })))
      .filter(({ path, table }) => {
        const owner = ownerOf.get(table)
        return owner !== undefined && owner !== 'platform' && owner !== domainOf(path)
      })
    expect(writes.map(({ path, table }) => `${path} ${table}`)).toEqual([])
  })

  test('and each table of the database has one', () => {
    const schema = readFileSync(new URL('../app/platform/schema.ts', import.meta.url), 'utf8')
    const tables = [...schema.matchAll(/^ {2}(\w+): \w+Table$/gm)].map(([, table]) => table!)
    const shared =
      /^((municipality|benefit|statement)(_\w+)?|settled_year|municipal_client|consent|worked_day|client_message)$/
    expect(tables.filter((table) => !ownerOf.has(table) && !shared.test(table))).toEqual([])
    expect([...ownerOf.keys()].filter((table) => !tables.includes(table))).toEqual([])
  })
})

function tablesIn(text: string): string[] {
  const read = [...text.matchAll(/\b(?:from|join)\s+(\w+)|selectFrom\('(\w+)/g)].map(([, a, b]) => a ?? b!)
  return [...new Set([...read, ...writtenIn(text)])]
}

function writtenIn(text: string): string[] {
  const sql = /\b(?:insert into|delete from|^\s*update|`\s*update|\(\s*update)\s+(\w+)/gm
  const built = /(?:insertInto|updateTable|deleteFrom)\('(\w+)/g
  return [...new Set([...text.matchAll(sql), ...text.matchAll(built)].map(([, table]) => table!))]
}
