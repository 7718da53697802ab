import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CHART } from '../books/chart.ts'
import { annualFigures, hashOfFigures, totalOf, type AnnualFigures, type Ledger } from './figures.ts'
import { groupOf } from './rgs-groups.ts'

const NAMES = { resultOfYear: 'dit jaar', resultBefore: 'eerder', leftToShare: 'te verdelen' }

/** A trial balance as a bookkeeper writes it down: code, what stood before, debit, credit. All else is nothing. */
function ledger(text: string): Ledger[] {
  const said = new Map(
    text
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .map(([code, opening, debit, credit]) => [code, [opening, debit, credit].map((one) => BigInt(one!))]),
  )
  return CHART.map((account): Ledger => {
    const [opening, debit, credit] = said.get(account.code) ?? [0n, 0n, 0n]
    const purpose = 'purpose' in account ? account.purpose : null
    const { code, name, kind, section, rgs } = account
    return {
      code,
      name,
      kind,
      section,
      rgs,
      purpose,
      opening: opening!,
      debit: debit!,
      credit: credit!,
      closing: opening! + debit! - credit!,
    }
  })
}

/** The year before: 1,000 of capital, a contribution of 300, a rent of 100, and 50 in a pot. */
const BEFORE = ledger(`
  1100  100000  35000  10000
  2000 -100000      0      0
  2200       0      0   5000
  8000       0      0  35000
  8900       0  35000      0
  8500       0      0  30000
  4000       0  10000      0`)

/** This year: invoiced 100, of which nothing was paid; 20 of rent; the result of last year is not appropriated. */
const NOW = ledger(`
  1100  125000      0   2000
  1200       0  10000      0
  2000 -100000      0      0
  2200   -5000   1000   1000
  8000  -35000      0  10000
  8900   35000      0      0
  8500  -30000      0      0
  4000   10000   2000      0`)

const figures = annualFigures(2025, NOW, BEFORE, [], NAMES)

function asText(groups: AnnualFigures['assets']): string {
  const lines = groups.flatMap(({ key, rows }) => [
    key,
    ...rows.map(({ name, now, before }) => `  ${name} | ${now} | ${before}`),
  ])
  return lines.join('\n')
}

describe('an annual account', () => {
  test('has on its balance what there is, and whose it is', () => {
    expect(asText(figures.assets)).toBe(
      ['BVor', '  1200 Debiteuren | 10000 | 0', 'BLim', '  1100 Bank | 123000 | 125000'].join('\n'),
    )
    expect(asText(figures.funding)).toBe(
      [
        'BEiv',
        '  2200 Potjes van leden | 5000 | 5000',
        '  2000 Eigen vermogen | 100000 | 100000',
        '  dit jaar | -2000 | 20000',
        '  eerder | 20000 | 0',
        'BSch',
        '  te verdelen | 10000 | 0',
      ].join('\n'),
    )
    expect(figures.balanceTotal).toEqual({ now: 133000n, before: 125000n })
  })

  test('has the result of the co-operative itself, with the year before beside it', () => {
    expect(figures.result).toEqual({ now: -2000n, before: 20000n })
    expect(asText(figures.income)).toBe('WOvb\n  8500 Bijdrage van leden | 0 | 30000')
    expect(asText(figures.costs)).toBe('WBed\n  4000 Huur en ruimte | 2000 | 10000')
  })

  test('tells what members earned, and what of it waits for the customer', () =>
    expect(figures.work.map(({ name, now, before }) => `${name} ${now} ${before}`)).toEqual([
      '8000 Omzet van leden 10000 35000',
      '7000 Kosten van opdrachten 0 0',
      '8900 Verdeeld 0 -35000',
      'te verdelen 10000 0',
    ]))

  test('tells of each fund what came and what went', () =>
    expect(figures.funds.find(({ key }) => key === '2200')).toMatchObject({
      begin: 5000n,
      added: 1000n,
      taken: 1000n,
      end: 5000n,
    }))

  test('is not made of books that do not balance', () =>
    expect(() => annualFigures(2025, ledger('1100 0 5 0'), BEFORE, [], NAMES)).toThrow('does not balance'))

  test('has a hash that changes with any figure, and not with what it stands beside', () => {
    expect(hashOfFigures(annualFigures(2025, NOW, BEFORE, [], NAMES))).toBe(hashOfFigures(figures))
    expect(hashOfFigures({ ...figures, result: { ...figures.result, now: -2001n } })).not.toBe(
      hashOfFigures(figures),
    )
  })
})

test('when last year was appropriated, its result stands where the meeting put it', () => {
  const after = NOW.map((row): Ledger => {
    if (row.purpose === 'unappropriated') return { ...row, debit: 20000n, closing: 20000n }
    return row.purpose === 'reserve' ? { ...row, credit: 20000n, closing: -20000n } : row
  })
  const { funding } = annualFigures(2025, after, BEFORE, [], NAMES)
  const text = asText(funding)
  expect(text).toContain('2110 Reserve uit de regeling | 20000 | 0')
  expect(text).toContain('dit jaar | -2000 | 20000')
  expect(text).not.toContain('eerder')
})

test('whatever is booked, both sides are equal and the result is in the balance', () => {
  const entry = fc.tuple(
    fc.nat(CHART.length - 1),
    fc.nat(CHART.length - 1),
    fc.bigInt({ min: 1n, max: 10n ** 12n }),
    fc.boolean(),
  )
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 60 }), (entries) => {
      const moved = CHART.map(() => ({ opening: 0n, debit: 0n, credit: 0n }))
      for (const [to, from, amount, isEarlier] of entries) {
        if (isEarlier) {
          moved[to]!.opening += amount
          moved[from]!.opening -= amount
        } else {
          moved[to]!.debit += amount
          moved[from]!.credit += amount
        }
      }
      const text = CHART.map(({ code }, place) => {
        const { opening, debit, credit } = moved[place]!
        return `${code} ${opening} ${debit} ${credit}`
      })
      const made = annualFigures(2025, ledger(text.join('\n')), ledger('1100 0 0 0'), [], NAMES)
      expect(totalOf(made.assets.map(({ total }) => total)).now).toBe(made.balanceTotal.now)
      expect(totalOf(made.funding.map(({ total }) => total)).now).toBe(made.balanceTotal.now)
      const own = (groups: AnnualFigures['income']) => totalOf(groups.map(({ total }) => total)).now
      expect(own(made.income) - own(made.costs)).toBe(made.result.now)
    }),
  )
})

test('an account stands with its RGS group, and without one with its kind', () => {
  expect(groupOf('BLimBanRba', 'asset')).toBe('BLim')
  expect(groupOf('', 'liability')).toBe('BSch')
  expect(groupOf('XYZ', 'expense')).toBe('WBed')
})
