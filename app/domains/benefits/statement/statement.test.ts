import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, daysBetween } from '../../../values/day.ts'
import type { MonthOfWork } from '../figures/month-of-work.ts'
import { changesBetween } from './changes.ts'
import { changeInWords } from './change-words.ts'
import type { StatedWork, StatementFigures } from './figures-shape.ts'
import { readFigures, statementFigures, textOfFigures } from './figures.ts'
import { statements } from '../../../text/nl/statements.ts'
import { facts, october } from './october.fixture.ts'
import {
  arrivesByMember,
  dueAnew,
  dueOfMonth,
  openObjection,
  stateOf,
  waitsForPostSince,
  type StatementEventKind,
} from './statement.ts'

describe('what a statement says', () => {
  test('is what was invoiced, spent, worked, shared and paid out in the month', () => {
    const said = statementFigures(facts)
    expect(said.income).toMatchObject({ net: '10000', received: '10000' })
    expect(said.costs.net).toBe('2000')
    expect(said.hours).toMatchObject({ noted: true, minutes: 150 })
    expect(said.shared).toEqual([
      { to: 'cooperative', amount: '3000' },
      { to: 'member-pot', amount: '7000' },
    ])
    expect(said.paidOut).toBe('2500')
  })
  test('does not tell what was in the pot before the books were opened', () => {
    expect(statementFigures(facts).pot.map(({ kind }) => kind)).toEqual(['shared', 'spent'])
  })
  test('names no customer and no id of ours', () => {
    const text = textOfFigures(statementFigures(facts))
    expect(text).not.toContain('Bakkerij')
    expect(text).not.toContain(october.invoices[0]!.invoiceId)
  })
  test('is the same to the byte for the same facts, and is read back', () => {
    const shuffled = { ...october, shared: { cooperative: 3_000n, 'member-pot': 7_000n } }
    const text = textOfFigures(statementFigures(facts))
    expect(textOfFigures(statementFigures({ ...facts, of: shuffled }))).toBe(text)
    expect(textOfFigures(readFigures(text))).toBe(text)
  })
  test('of a format that we do not know is not shown', () => {
    const text = textOfFigures(statementFigures(facts)).replace('"formatVersion": 2', '"formatVersion": 3')
    expect(() => readFigures(text)).toThrow()
  })
  test('of the first format is read as it was written', () => {
    const { cash: _cash, ...first } = { ...statementFigures(facts), formatVersion: 1 as const }
    expect(textOfFigures(readFigures(textOfFigures(first)))).toBe(textOfFigures(first))
  })
  test('tells what is more or less than the month before', () => {
    const before = { since: 'month', figures: statementFigures(facts) } as const
    const said = statementFigures({ ...facts, of: { ...october, invoices: [] }, before })
    expect(said.changed).toMatchObject({
      since: 'month',
      month: '2026-10',
      net: { before: '10000', after: '0' },
    })
  })
})

const cents = fc.integer({ min: -500, max: 500 }).map(String)
const someDay = fc.integer({ min: 0, max: 30 }).map((days) => addDays(day('2026-10-01'), days))
const weeks = (minutes: number[]) =>
  minutes.map((one, at) => ({
    from: addDays(day('2026-10-05'), 7 * at),
    until: addDays(day('2026-10-11'), 7 * at),
    minutes: one,
  }))
const stated: fc.Arbitrary<StatedWork> = fc.record({
  income: fc.record({
    invoices: fc.uniqueArray(
      fc.record({
        number: fc.constantFrom('2026-0001', '2026-0002', '2026-0003'),
        kind: fc.constantFrom('invoice' as const, 'credit-note' as const),
        workedFrom: someDay,
        workedUntil: someDay,
        net: cents,
        open: cents,
      }),
      { selector: ({ number }) => number, maxLength: 3 },
    ),
    net: fc.constant('0'),
    received: cents,
  }),
  costs: fc.record({
    lines: fc.array(
      fc.record({
        supplier: fc.constantFrom('Hornbach', 'Gamma'),
        description: fc.constantFrom('verf', 'hout'),
        spentOn: fc.constantFrom(day('2026-10-02'), day('2026-10-03')),
        net: fc.constantFrom('100', '200'),
      }),
      { maxLength: 4 },
    ),
    net: fc.constant('0'),
  }),
  hours: fc.record({
    noted: fc.constant(true),
    weeks: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 }).map(weeks),
    minutes: fc.constant(0),
  }),
  shared: fc.uniqueArray(
    fc.record({ to: fc.constantFrom('cooperative', 'member-pot'), amount: fc.constantFrom('100', '200') }),
    { selector: ({ to }) => to },
  ),
  pot: fc.array(
    fc.record({
      on: fc.constantFrom(day('2026-10-02'), day('2026-10-03')),
      kind: fc.constantFrom('shared', 'spent'),
      purpose: fc.constantFrom(null, 'payout'),
      amount: fc.constantFrom('100', '200'),
    }),
    { maxLength: 3 },
  ),
  paidOut: cents,
})

/** What was done, whatever the order in which it is told; sums follow from it. */
function done({ income, costs, hours, shared, pot, paidOut }: StatedWork): string {
  const bag = (list: readonly object[]) => list.map((one) => JSON.stringify(one)).sort()
  return JSON.stringify([
    bag(income.invoices),
    income.received,
    bag(costs.lines),
    hours.weeks,
    bag(shared),
    bag(pot),
    paidOut,
  ])
}

describe('what changed', () => {
  test('is nothing exactly when the same was done', () => {
    fc.assert(
      fc.property(stated, stated, (before, after) => {
        expect(changesBetween(before, before)).toEqual([])
        expect(changesBetween(before, after).length === 0).toBe(done(before) === done(after))
      }),
    )
  })

  const before = statementFigures(facts)
  const said = (after: StatementFigures) =>
    changesBetween(before, after).map((change) =>
      changeInWords(change, {
        words: statements.changes,
        language: 'nl',
        customerOf: (number) => (number === '2026-0042' ? 'Bakkerij De Zon' : ''),
      }).replaceAll('\u00a0', ' '),
    )
  const withInvoices = (...invoices: MonthOfWork['invoices']) =>
    statementFigures({ ...facts, of: { ...october, invoices } })
  const invoice = october.invoices[0]!

  test('is told in words: somebody paid later', () => {
    expect(said(withInvoices({ ...invoice, open: 0n }))).toEqual([
      'Bakkerij De Zon betaalde later: € 121,00 met btw (factuur 2026-0042).',
    ])
  })
  test('is told in words: a credit note took something off, and who paid is then not guessed', () => {
    const note = { ...invoice, kind: 'credit-note', number: '2026-0047', net: -5_000n, open: 0n } as const
    expect(said(withInvoices({ ...invoice, open: 6_050n }, note))).toEqual([
      'Creditfactuur 2026-0047 haalde € 50,00 van de inkomsten af.',
      'Van factuur 2026-0042 van Bakkerij De Zon staat nu nog € 60,50 open (met btw). Dat was € 121,00.',
    ])
  })
  test('is told in words: other hours', () => {
    const worked = [{ onDay: day('2026-10-05'), minutes: 90 }]
    expect(said(statementFigures({ ...facts, worked }))).toEqual([
      'Uren in de week van 5 t/m 11 oktober 2026: nu 1 uur en 30 minuten. Dat was 2 uur en 30 minuten.',
    ])
  })
})

describe('by when, and how far', () => {
  test('the first statement has the municipality’s day in the next month', () => {
    expect(dueOfMonth(day('2026-10-01'), 10)).toBe('2026-11-10')
    expect(dueOfMonth(day('2026-12-01'), 28)).toBe('2027-01-28')
  })
  test('one that is made anew leaves at least a week, and never two months', () => {
    expect(dueAnew(day('2026-11-02'), 10)).toBe('2026-11-10')
    expect(dueAnew(day('2026-11-04'), 10)).toBe('2026-12-10')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 28 }), (days, dueDay) => {
        const today = addDays(day('2026-01-01'), days)
        const long = daysBetween(today, dueAnew(today, dueDay))
        expect(long).toBeGreaterThanOrEqual(7)
        expect(long).toBeLessThanOrEqual(38)
      }),
    )
  })
  test('a statement waits, is late, is asked about, not there yet, sent, arrived', () => {
    const waiting = { confirmedAt: null, dueOn: day('2026-11-10'), replaced: false }
    const confirmed = { ...waiting, confirmedAt: new Date('2026-11-03T13:02:00Z') }
    const of = (...kinds: ('objected' | 'answered' | 'sent' | 'opened')[]) => kinds.map((kind) => ({ kind }))
    expect(stateOf(waiting, [], day('2026-11-10'))).toBe('waiting')
    expect(stateOf(waiting, [], day('2026-11-11'))).toBe('late')
    expect(stateOf(waiting, of('objected'), day('2026-11-11'))).toBe('objected')
    expect(stateOf(waiting, of('objected', 'answered'), day('2026-11-01'))).toBe('waiting')
    expect(stateOf(confirmed, [], day('2026-11-30'))).toBe('not-there')
    expect(stateOf(confirmed, of('sent'), day('2026-11-30'))).toBe('sent')
    expect(stateOf(confirmed, of('sent', 'opened'), day('2026-11-30'))).toBe('received')
    expect(openObjection(of('objected', 'answered', 'objected'))).toBe(true)
  })
})

describe('of two versions of one month only the newest asks something', () => {
  const street = 'Raadhuisplein 1'
  const confirmedAt = new Date('2026-11-03T13:02:00Z')
  /** How far it is, whether its member does something, and whether the office posts it. */
  const asks = (version: 'newest' | 'old', delivery: 'portal' | 'print', ...kinds: StatementEventKind[]) => {
    const events = kinds.map((kind) => ({ kind, at: confirmedAt, text: kind === 'post-asked' ? street : '' }))
    const one = { confirmedAt, dueOn: day('2026-11-10'), delivery, sentTo: street, replaced: version === 'old' }
    return [
      stateOf(one, events, day('2026-11-30')),
      arrivesByMember(one, events, street) ? 'the member' : '',
      waitsForPostSince(one, events, street) ? 'the office' : '',
    ]
      .filter(Boolean)
      .join(', ')
  }
  test.each([
    // by, what happened to it, what the newest asks, what an older one asks
    ['portal', [], 'not-there, the member', 'replaced'],
    ['portal', ['post-asked'], 'not-there, the office', 'replaced'],
    ['print', [], 'not-there, the office', 'replaced'],
    ['print', ['recalled'], 'recalled', 'replaced'],
    ['portal', ['post-asked', 'sent'], 'sent', 'sent'],
    ['portal', ['opened'], 'received', 'received'],
    ['portal', ['sent', 'received'], 'received', 'received'],
  ] as const)('%s, %s: %s; an older one: %s', (delivery, kinds, newest, old) => {
    expect(asks('newest', delivery, ...kinds)).toBe(newest)
    expect(asks('old', delivery, ...kinds)).toBe(old)
  })
})
