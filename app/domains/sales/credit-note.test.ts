import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { sum } from '../../values/money.ts'
import { assertAddsUp, missingContent } from '../../documents/legal-content.ts'
import { asText } from '../books/entry.ts'
import { annaPerson, gildehuis, greet, line, seenByGreet, submitted } from './invoice-examples.fixture.ts'
import { creditOf, type Chosen, type CreditTotals } from './credit.ts'
import { creditNote, type CreditFacts } from './credit-note.ts'
import type { Issued } from './invoice.ts'
import { issue } from './issue.ts'
import { paperOf } from './paper.ts'
import type { Line } from './totals.ts'
import { VAT_CODES } from './vat.ts'

function issuedOf(lines: readonly Line[], pricesIncludeVat = false): Issued {
  const done = issue(submitted(lines, { pricesIncludeVat }), seenByGreet(), { inYear: 1, linkToken: 'a' })
  if (!done.ok) throw new Error(done.reason)
  return { ...done.value.issued, entryId: 'entry' as Id<'entry'> }
}

const facts: CreditFacts = {
  id: 'note' as Id<'invoice'>,
  today: day('2026-04-02'),
  approver: greet,
  at: new Date('2026-04-02T10:00:00Z'),
  credited: [],
  seller: gildehuis,
  reason: 'Dubbel gefactureerd',
  inYear: 2,
  linkToken: 'b',
}

function credited(original: Issued, chosen: Chosen, before: readonly bigint[] = []) {
  const done = creditNote(original, chosen, { ...facts, credited: before })
  if (!done.ok) throw new Error(done.reason)
  return done.value
}

describe('a credit note', () => {
  const original = issuedOf([line('Etalage', 2, 10_000n), line('Brood', 1, 350n, 'low')])

  test('for the whole mirrors the invoice, in the books too', () => {
    const { note, entry } = credited(original, 'all')
    expect(note).toMatchObject({
      kind: 'credit-note',
      number: '2026-0002',
      net: -original.net,
      total: -original.total,
      dueOn: undefined,
    })
    expect(asText(entry)).toBe(
      `2026-04-02 Creditfactuur 2026-0002
  debtors                     -245.82
  turnover:anna                200.00
  vat-high                      42.00
  turnover:anna                  3.50
  vat-low                        0.32`,
    )
  })

  test('for one line names that line, and says which invoice it is for', () => {
    const { note } = credited(original, [{ line: 1, quantity: 1000n }])
    expect(note.lines).toMatchObject([
      { description: 'Etalage', quantity: -1000n, net: -10_000n, creditsLine: 1 },
    ])
    expect(note.credits).toEqual({ id: original.id, number: '2026-0001', issuedOn: '2026-03-29' })
    expect(missingContent(paperOf(note, { logo: undefined }))).toEqual([])
  })

  test('is never for more than is left, nor for nothing, nor for one’s own', () => {
    const refused = (chosen: Chosen, more: Partial<CreditFacts> = {}) => {
      const done = creditNote(original, chosen, { ...facts, ...more })
      return done.ok ? undefined : done.reason
    }
    expect(refused([{ line: 1, quantity: 3000n }])).toBe('more-than-left')
    expect(refused([{ line: 1, quantity: 1500n }], { credited: [1000n, 0n] })).toBe('more-than-left')
    expect(
      refused([
        { line: 1, quantity: 1500n },
        { line: 1, quantity: 1000n },
      ]),
    ).toBe('more-than-left')
    expect(refused([{ line: 3, quantity: 1n }])).toBe('more-than-left')
    expect(refused([{ line: 1, quantity: -1n }])).toBe('more-than-left')
    expect(refused([])).toBe('nothing-to-credit')
    expect(refused('all', { credited: [2000n, 1000n] })).toBe('nothing-to-credit')
    expect(refused('all', { approver: annaPerson })).toBe('own-invoice')
  })
})

test('credit notes that together cover an invoice mirror it to the cent, however it is cut', () => {
  const someLine: fc.Arbitrary<Line> = fc.record({
    description: fc.constant('werk'),
    quantity: fc.bigInt({ min: 1n, max: 9000n }),
    unit: fc.constant(''),
    unitPrice: fc.bigInt({ min: 1n, max: 9999n }),
    vatCode: fc.constantFrom(...VAT_CODES.filter((code) => code !== 'kor')),
  })
  const cuts = fc.array(fc.tuple(fc.nat({ max: 5 }), fc.integer({ min: 1, max: 100 })), { maxLength: 6 })
  fc.assert(
    fc.property(
      fc.array(someLine, { minLength: 1, maxLength: 5 }),
      fc.boolean(),
      cuts,
      (lines, include, parts) => {
        // Straight through the totals: which VAT goes with which customer does not matter here.
        const totals = submitted(lines, { pricesIncludeVat: include })
        if (totals.total === 0n) return
        const credited = lines.map(() => 0n)
        const notes: CreditTotals[] = []
        const take = (chosen: Chosen) => {
          const credit = creditOf(totals, credited, chosen)
          if (!credit.ok) return
          const note = credit.value.totals
          notes.push(note)
          for (const { creditsLine, quantity } of note.lines) credited[creditsLine - 1]! -= quantity
        }
        for (const [at, percent] of parts) {
          const index = at % lines.length
          take([
            {
              line: index + 1,
              quantity: ((lines[index]!.quantity - credited[index]!) * BigInt(percent)) / 100n,
            },
          ])
        }
        take('all')
        expect(sum(notes.map(({ total }) => total))).toBe(-totals.total)
        expect(sum(notes.map(({ vatTotal }) => vatTotal))).toBe(-totals.vatTotal)
        for (const note of notes) {
          expect(sum(note.lines.map(({ net }) => net))).toBe(note.net)
          expect(sum(note.lines.map(({ amount }) => amount))).toBe(include ? note.total : note.net)
        }
      },
    ),
  )
})

test('the paper of any part adds up', () => {
  const original = issuedOf([line('a', 3, 333n), line('b', 7, 111n, 'low')], true)
  for (const quantity of [1n, 333n, 1000n, 1999n]) {
    const { note } = credited(
      original,
      [
        { line: 1, quantity },
        { line: 2, quantity },
      ],
      [500n, 0n],
    )
    expect(() => assertAddsUp(paperOf(note, { logo: undefined }))).not.toThrow()
  }
})
