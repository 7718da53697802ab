import { describe, expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import { lineOf } from './fixtures/made-up.fixture.ts'
import { statementsOf } from './fixtures/bank-file.fixture.ts'
import { type KnownLine, linesNotYetKnown, type NewLine } from './known-lines.ts'
import type { Statement, StatementFormat, StatementLine } from './statement.ts'

function statementOf(lines: readonly StatementLine[], format: StatementFormat = 'mt940'): Statement {
  const iban = 'NL87ABNA0555000111'
  const on = day('2026-06-01')
  const fixed = { format, iban, currency: 'EUR', reference: '1', openingCents: undefined, closingCents: 0n }
  return { ...fixed, from: undefined, until: on, lines, pendingLeftOut: 0 }
}

function imported(news: readonly NewLine[]): KnownLine[] {
  return news.map(({ fingerprint, line, statement }) => ({ ...line, fingerprint, format: statement.format }))
}

const coffee = { amount: 250n, text: 'koffie', counterpartyIban: 'NL31INGB0001122334' }

describe('importing', () => {
  test.each(['abn-02.xml', 'ing-04.xml', 'rabo-08.xml', 'abn.sta', 'ing.mt940', 'rabo.swi'])(
    '%s twice adds nothing',
    (name) => {
      const first = linesNotYetKnown(statementsOf(name), [])
      expect(first).toHaveLength(statementsOf(name).flatMap((one) => one.lines).length)
      expect(new Set(first.map((one) => one.fingerprint)).size).toBe(first.length)
      expect(linesNotYetKnown(statementsOf(name), imported(first))).toEqual([])
    },
  )

  test('two equal payments on one day are two, and stay two when the file comes again', () => {
    const twice = [statementOf([lineOf(coffee), lineOf({ ...coffee, position: 2 })])]
    const first = linesNotYetKnown(twice, [])
    expect(first).toHaveLength(2)
    expect(linesNotYetKnown(twice, imported(first))).toEqual([])
  })

  test('an overlapping file adds only what is new, whatever its wrapping', () => {
    const known = imported(linesNotYetKnown([statementOf([lineOf(coffee)])], []))
    const later = [
      statementOf([lineOf({ ...coffee, text: 'kof fie' }), lineOf({ ...coffee, text: 'thee', position: 2 })]),
    ]
    expect(linesNotYetKnown(later, known).map((one) => one.line.text)).toEqual(['thee'])
  })

  test('the same days in another format add nothing', () => {
    const asMt940 = imported(linesNotYetKnown(statementsOf('rabo.swi'), []))
    expect(linesNotYetKnown(statementsOf('rabo-08.xml'), asMt940)).toEqual([])
    const asCamt = imported(linesNotYetKnown(statementsOf('rabo-08.xml'), []))
    expect(linesNotYetKnown(statementsOf('rabo.swi'), asCamt)).toEqual([])
  })

  test('in another format, a payment of the same amount from another account is new', () => {
    const known = imported(linesNotYetKnown([statementOf([lineOf(coffee)])], []))
    const other = lineOf({ ...coffee, counterpartyIban: 'NL78RABO0166778899' })
    expect(linesNotYetKnown([statementOf([other], 'camt.053.001.08')], known)).toHaveLength(1)
  })

  test('a batch exported once as one line and once as many is the same money', () => {
    const parts = statementsOf('abn-02.xml')
    const split = parts[0]?.lines.filter((line) => line.batch) ?? []
    const whole = lineOf({ amount: 30000n, bookedOn: day('2026-03-03'), bankReference: '3095D0002' })
    const asOne = [statementOf([whole], 'camt.053.001.02')]
    const asMany = [statementOf(split, 'camt.053.001.02')]
    expect(linesNotYetKnown(asMany, imported(linesNotYetKnown(asOne, [])))).toEqual([])
    expect(linesNotYetKnown(asOne, imported(linesNotYetKnown(asMany, [])))).toEqual([])
  })
})
