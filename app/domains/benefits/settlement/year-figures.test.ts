import { describe, expect, test } from 'vitest'
import { day } from '../../../values/day.ts'
import { figures, policy, single, working } from '../engine/benefit-examples.fixture.ts'
import type { Policy } from '../engine/policy.ts'
import { standardParameters } from '../engine/standard-parameters.ts'
import { settledYear, type TaxYear } from './settled-year.ts'
import { nextVersion, readYear, textOfYear, type YearToKeep } from './year-figures.ts'

/** January to March of 2025 with 300 euros in January, under these rules and version of each month. */
function quarter(rules: readonly [Partial<Policy>, number][], tax: TaxYear, importedRows = 0): YearToKeep {
  const known = rules.map(([rule, version], at) => {
    const on = day(`2025-0${String(at + 1)}-01`)
    return {
      month: on,
      figures: figures({ on, turnover: at === 0 ? 30_000n : 0n }),
      told: { facts: { on, household: single(), self: working(0n) } },
      policy: policy(rule),
      version,
      municipality: 'Dalwijk',
    }
  })
  const settled = settledYear(known, { isOver: true, tax }, standardParameters())
  if (!settled.ok || !settled.value.settlement) throw new Error('not settled')
  const { settlement } = settled.value
  return { year: 2025, tax, settled: { ...settled.value, settlement }, importedRows }
}

const byQuarter = { period: 'quarter' } as const
const one: [Partial<Policy>, number] = [byQuarter, 1]
const assessed = { profit: 30_000n, tax: 6_000n }
const first = nextVersion(quarter([one, one, one], assessed), undefined)!

describe('what is kept of a year', () => {
  test('is read back as it was written, the spreading too', () => {
    expect(readYear(textOfYear(first))).toEqual(first)
    expect(first.months[1]).toEqual({
      month: '2025-02',
      policyVersion: 1,
      policyFrom: '2015-01-01',
      work: '10000',
      paid: '124545',
      workAfter: '8000',
      after: '126545',
      difference: '2000',
      spread: { kind: 'spread', total: '30000', months: 3, perMonth: '10000' },
    })
    expect(first).toMatchObject({ version: 1, backPayment: '6000', tooMuch: '0', sinceBefore: null })
  })

  test('has no next version when only the table of the law has more rows', () =>
    expect(nextVersion(quarter([one, one, one], assessed, 12), first)).toBeUndefined())

  test('has one when a policy that came later changes a month, and tells the difference by month', () => {
    const byMonth: [Partial<Policy>, number] = [{}, 2]
    const second = nextVersion(quarter([byMonth, one, one], assessed), first)!
    expect(second).toMatchObject({ version: 2, sinceBefore: { version: 1, difference: '0' } })
    expect(second.sinceBefore!.months).toEqual([
      { month: '2025-01', difference: '20000' },
      { month: '2025-02', difference: '-10000' },
      { month: '2025-03', difference: '-10000' },
    ])
    expect(second.months.map(({ spread }) => spread?.kind)).toEqual([undefined, 'spread-part', 'spread-part'])
  })

  test('keeps what the agreement left out of the profit, and nothing of it where there is none', () => {
    const onlyPaidOut: [Partial<Policy>, number] = [{ reservedPotCounts: false }, 1]
    const kept = nextVersion(quarter([onlyPaidOut, onlyPaidOut, onlyPaidOut], assessed), undefined)!
    expect(kept.pot).toEqual({ kind: 'pot-left-out', amount: '30000' })
    expect(readYear(textOfYear(kept))).toEqual(kept)
    expect(kept.certainty).toBe('by-municipality')
    // A text of before there was such a line is read as it is.
    expect(textOfYear(first)).not.toContain('"pot"')
  })

  test('half a text is none: it is never shown', () =>
    expect(() => readYear(textOfYear(first).replace('"backPayment"', '"other"'))).toThrow())
})
