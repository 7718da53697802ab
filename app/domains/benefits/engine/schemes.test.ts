import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../../values/day.ts'
import { sum } from '../../../values/money.ts'
import { aibIncome } from './aib.ts'
import { bbzHours, bbzIncome, settleBbz, type BbzYear } from './bbz.ts'
import { grant } from './benefit-examples.fixture.ts'
import { elsewhere } from './elsewhere.ts'
import { ioawMonth } from './ioaw.ts'
import { standardParameters } from './standard-parameters.ts'
import { wajongMonth, wajongOffset } from './wajong.ts'

const parameters = standardParameters()
const august = day('2026-08-01')

describe('the Bbz year', () => {
  const settled = (year: Partial<BbzYear>) => {
    const outcome = settleBbz({
      yearNorm: 1_700_000n,
      loanPaid: 900_000n,
      income: 0n,
      monthsWithBenefit: 12,
      ...year,
    })
    if (!outcome.ok) return outcome.reason
    const { topUp, gift, reclaim, staysLoan } = outcome.value
    return [topUp, gift, reclaim, staysLoan]
  }

  test('a fifth of the profit is for tax; a loss has none', () => {
    expect(bbzIncome(1_234_567n, august, parameters)).toMatchObject({
      value: { tax: 246_913n, income: 987_654n },
    })
    expect(bbzIncome(-5_000n, august, parameters)).toMatchObject({ value: { tax: 0n, income: -5_000n } })
    expect(bbzIncome(1n, day('2025-06-01'), parameters).ok).toBe(false)
  })

  test('below the norm: a top-up, and the loan is a gift', () => {
    expect(settled({ income: 600_000n })).toEqual([200_000n, 900_000n, 0n, 0n])
    expect(settled({ income: 800_000n })).toEqual([0n, 900_000n, 0n, 0n])
    expect(settled({ income: -300_000n })).toEqual([800_000n, 900_000n, 0n, 0n])
  })

  test('the top-up stays within the norm of the months with benefit', () => {
    expect(settled({ loanPaid: 700_000n, income: 100_000n, monthsWithBenefit: 6 })).toEqual([
      150_000n,
      700_000n,
      0n,
      0n,
    ])
    expect(settled({ loanPaid: 900_000n, income: 100_000n, monthsWithBenefit: 6 })).toEqual([
      0n,
      900_000n,
      0n,
      0n,
    ])
  })

  test('above the norm: the difference may be asked back, no more than the loan', () => {
    expect(settled({ income: 1_000_000n })).toEqual([0n, 700_000n, 200_000n, 0n])
    expect(settled({ income: 9_000_000n })).toEqual([0n, 0n, 900_000n, 0n])
  })

  test('with too much assets the loan stays a loan', () =>
    expect(settled({ income: 600_000n, assetsAboveLimit: true })).toEqual([0n, 0n, 0n, 900_000n]))

  test('figures that cannot be', () => {
    expect(settled({ monthsWithBenefit: 0 })).toBe('bbz-year-impossible')
    expect(settled({ loanPaid: -1n })).toBe('bbz-year-impossible')
  })

  test('gift, what is asked back and what stays a loan are the loan', () => {
    const cents = fc.bigInt({ min: 0n, max: 3_000_000n })
    const anyYear = fc.record({
      yearNorm: cents,
      loanPaid: cents,
      income: cents,
      monthsWithBenefit: fc.integer({ min: 1, max: 12 }),
    })
    fc.assert(
      fc.property(anyYear, (year) => {
        const outcome = settleBbz(year)
        if (!outcome.ok) throw new Error(outcome.reason)
        const { gift, reclaim, staysLoan, topUp } = outcome.value
        expect(sum([gift, reclaim, staysLoan])).toBe(year.loanPaid)
        expect(topUp >= 0n && (topUp === 0n || reclaim === 0n)).toBe(true)
      }),
    )
  })

  test('1,225 hours', () => {
    const met = (hours: bigint) => {
      const outcome = bbzHours({ thousandths: hours * 1000n }, august, parameters)
      return outcome.ok && outcome.value.met
    }
    expect([met(1224n), met(1225n)]).toEqual([false, true])
  })
})

describe('income of the AIB', () => {
  test('profit with the deductions put back, spread over the year', () => {
    expect(
      aibIncome({ taxableProfit: 500_000n, entrepreneurDeductions: 120_000n, smeProfitExemption: 90_000n }),
    ).toMatchObject({ value: { income: 710_000n, perMonth: 59_167n } })
  })

  test('never below zero; over fewer months when the business began later', () => {
    const none = { taxableProfit: -900_000n, entrepreneurDeductions: 120_000n, smeProfitExemption: 0n }
    expect(aibIncome(none)).toMatchObject({ value: { income: 0n, perMonth: 0n } })
    expect(aibIncome({ ...none, taxableProfit: 80_000n }, 6)).toMatchObject({ value: { perMonth: 33_333n } })
    expect(aibIncome(none, 13).ok).toBe(false)
  })

  test('the months add up to the year', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 8n }),
        fc.integer({ min: 1, max: 12 }),
        (taxableProfit, months) => {
          const income = aibIncome(
            { taxableProfit, entrepreneurDeductions: 0n, smeProfitExemption: 0n },
            months,
          )
          expect(income.ok && sum(income.value.months)).toBe(taxableProfit)
        },
      ),
    )
  })
})

describe('the IOAW', () => {
  const month = { on: august, grossBase: 210_000n, grossWork: 100_000n, grossOther: 0n }
  const benefit = (more: Partial<Parameters<typeof ioawMonth>[0]> = {}) => {
    const outcome = ioawMonth({ ...month, ...more }, parameters)
    return outcome.ok ? [outcome.value.exempt, outcome.value.benefit] : outcome.reason
  }

  test('the base of the letter less gross income', () => expect(benefit()).toEqual([0n, 110_000n]))

  test('exemptions with gross maximums', () => {
    expect(benefit({ grant: grant('work') })).toEqual([25_000n, 135_000n])
    expect(benefit({ grossWork: 300_000n, grant: grant('work') })).toEqual([44_890n, 0n])
    expect(benefit({ grossWork: 300_000n, grant: grant('single-parent') })).toEqual([28_095n, 0n])
    expect(benefit({ grossWork: 300_000n, grant: grant('medical', 99) })).toEqual([28_520n, 0n])
    expect(benefit({ grant: grant('work', 6) })).toEqual([0n, 110_000n])
    expect(benefit({ on: day('2027-03-01'), grossWork: 300_000n, grant: grant('work-2027') })).toEqual([
      45_000n,
      0n,
    ])
  })

  test('a maximum we do not have is refused', () =>
    expect(benefit({ on: day('2026-03-01'), grant: grant('work') })).toBe('no-value-on-day'))
})

describe('the Wajong', () => {
  test('30 cents of a euro stay with work capacity, 25 without', () => {
    expect(wajongOffset(100n, true, august, parameters)).toMatchObject({ value: { kept: 30n } })
    expect(wajongOffset(100n, false, august, parameters)).toMatchObject({ value: { kept: 25n } })
    expect(wajongOffset(-100n, true, august, parameters)).toMatchObject({ value: { offset: 0n } })
    expect(wajongOffset(100n, true, day('2020-12-01'), parameters).ok).toBe(false)
  })

  test('the benefit does not fall below nothing', () =>
    expect(wajongMonth(50_000n, 100_000n, true, august, parameters)).toMatchObject({
      value: { benefit: 0n },
    }))
})

test.each([
  ['IOAZ', 'ioaz-ends'],
  ['TW', 'tw-ask-uwv'],
  ['ZW', 'zw-ask-uwv'],
  ['PW-AIO', 'aio-ask-svb'],
  ['LKS', 'employer-subsidy'],
  ['ANW', 'scheme-unknown'],
])('%s gets a word whom to ask, never a number', (scheme, reason) =>
  expect(elsewhere(scheme)?.reason).toBe(reason),
)
