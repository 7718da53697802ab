import { describe, expect, test } from 'vitest'
import { day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import type { Fact, FactValues } from './fact-shapes.ts'
import { readFact, storeFact } from './fact-shapes.ts'
import type { StandingFact } from './place-fact.ts'
import { householdOf, situationIn } from './situation.ts'

const month = day('2026-11-01')
const told = (...facts: Fact[]): StandingFact[] =>
  facts.map((fact, n) => ({
    ...fact,
    id: `f${n}` as Id<'benefit-fact'>,
    from: day('2026-01-01'),
    until: undefined,
    toldAt: new Date('2026-01-05T10:00:00Z'),
  }))
const benefit = (value: FactValues['benefit']): Fact => ({ field: 'benefit', value })
const bijstand = benefit({ scheme: 'PW' })
const alone: Fact = { field: 'household', value: { living: 'alone', age: '27-aow', housemates: 1 } }

describe('bijstand', () => {
  test('needs the benefit first, then the household, and nothing more', () => {
    expect(situationIn([], month)).toEqual({ kind: 'missing', fields: ['benefit'] })
    expect(situationIn(told(bijstand), month)).toEqual({ kind: 'missing', fields: ['household'] })
    expect(situationIn(told(bijstand, alone), month)).toEqual({
      kind: 'bijstand',
      facts: {
        on: month,
        household: { form: 'single', place: 'home', self: { group: '21-aow', years: 27 }, costSharers: 1 },
        self: { work: 0n, workFrom: 'self-employment', other: 0n },
      },
    })
  })

  test('what did not hold yet does not count', () => {
    expect(situationIn(told(bijstand, alone), day('2025-12-01')).kind).toBe('missing')
  })

  test('a decision comes with the months used: those told, and one for each month with work since', () => {
    const kept: Fact = { field: 'exemption', value: { kind: 'work', monthsUsed: 2 } }
    const worked = [day('2025-12-01'), day('2026-03-01'), day('2026-04-01'), day('2026-11-01')]
    expect(situationIn(told(bijstand, alone, kept), month, worked)).toMatchObject({
      facts: { self: { grant: { kind: 'work', monthsUsed: 4, from: '2026-01-01' } } },
    })
    const none: Fact = { field: 'exemption', value: { kind: 'none' } }
    expect(JSON.stringify(situationIn(told(bijstand, alone, none), month), plainly)).not.toContain('grant')
  })

  test('a partner brings income of their own', () => {
    const two: Fact = {
      field: 'household',
      value: {
        living: 'couple-children',
        age: '21-26',
        spouseAge: 'aow',
        spouseHasRight: 'no',
        housemates: 0,
      },
    }
    const income: Fact = { field: 'income', value: { other: 1_000n, spouseWork: 20_000n, spouseOther: 300n } }
    expect(situationIn(told(bijstand, two, income), month)).toMatchObject({
      facts: {
        household: {
          form: 'couple',
          self: { group: '21-aow', years: 21 },
          spouse: { group: 'aow', hasRight: false },
          hasChildren: true,
        },
        self: { other: 1_000n },
        spouse: { work: 20_000n, workFrom: 'employment', other: 300n },
      },
    })
  })

  test('an institution has a norm of its own', () => {
    expect(householdOf({ living: 'institution', age: 'aow' })).toMatchObject({ place: 'institution' })
  })
})

describe('other benefits', () => {
  test('the month of the first WIA period is counted from its first month', () => {
    const wia = benefit({ scheme: 'WIA', monthlyWage: 264_000n, firstMonth: day('2026-10-01') })
    expect(situationIn(told(wia), month)).toMatchObject({
      benefit: { period: 'wage-related', wages: { monthlyWage: 264_000n }, month: 2 },
    })
  })

  test('WIA after it, Wajong, WW and IOAW as their letters say', () => {
    const after = { scheme: 'WIA-AFTER', monthlyWage: 1n, remainingCapacity: 2n, wiaClass: '45-55' } as const
    expect(situationIn(told(benefit(after)), month)).toMatchObject({
      benefit: { period: 'after', remainingCapacity: 2n, disabilityPercent: { text: '45' } },
    })
    expect(
      situationIn(told(benefit({ scheme: 'WAJONG', fullBenefit: 9n, canWork: 'no' })), month),
    ).toMatchObject({ benefit: { scheme: 'WAJONG', fullBenefit: 9n, hasWorkCapacity: false } })
    const ww = { scheme: 'WW', benefit: 5n, dailyWage: 6n, hoursPerWeek: 36 } as const
    expect(situationIn(told(benefit(ww)), month)).toMatchObject({
      benefit: { hoursPerDay: { thousandths: 7_200n } },
    })
    expect(situationIn(told(benefit({ scheme: 'IOAW', grossBase: 7n })), month)).toMatchObject({
      benefit: { grossBase: 7n, grossOther: 0n },
    })
  })

  test.each([
    ['IOAZ', 'ioaz-ends'],
    ['TW', 'tw-ask-uwv'],
    ['ZW', 'zw-ask-uwv'],
    ['AIO', 'aio-ask-svb'],
    ['BBZ', 'entitlement-ask'],
    ['other', 'scheme-unknown'],
  ] as const)('%s: never a number, a word whom to ask', (scheme, reason) => {
    expect(situationIn(told(benefit({ scheme })), month)).toMatchObject({ kind: 'ask', refused: { reason } })
  })

  test('no benefit is said too', () => {
    expect(situationIn(told(benefit({ scheme: 'none' })), month)).toEqual({ kind: 'no-benefit' })
  })
})

test('what is kept reads back the same, to the cent', () => {
  const facts = [
    benefit({ scheme: 'WW', benefit: 150_001n, dailyWage: 16_000n, hoursPerWeek: 40 }),
    alone,
    { field: 'assets', value: { owned: 799_999n } },
  ] as const satisfies Fact[]
  for (const fact of facts) expect(readFact(fact.field, JSON.parse(storeFact(fact)))).toEqual(fact)
  expect(() => readFact('assets', { owned: '-1' })).toThrow()
  expect(() => readFact('assets', { owned: '1', bsn: '1' })).toThrow()
})

const plainly = (_name: string, part: unknown) => (typeof part === 'bigint' ? String(part) : part)
