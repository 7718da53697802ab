import { describe, expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import { VAT_CODES, vatCodesFor, vatRateOn, vatStatements, whyNotVat, whyNotVatCodes } from './vat.ts'

const person = { kind: 'person' } as const
const dutchCompany = { kind: 'company', vatNumber: 'NL123456782B01' } as const
const germanCompany = { kind: 'company', vatNumber: 'DE123456789' } as const

describe('the rate is of the day the work was done', () => {
  test.each([
    ['high', '2012-09-30', 1900],
    ['high', '2012-10-01', 2100],
    ['high', '2026-03-29', 2100],
    ['low', '2018-12-31', 600],
    ['low', '2019-01-01', 900],
    ['zero', '2026-01-01', 0],
    ['exempt', '2026-01-01', 0],
    ['reverse', '2026-01-01', 0],
    ['kor', '2026-01-01', 0],
  ] as const)('%s on %s is %i', (code, on, rate) => {
    expect(vatRateOn(code, day(on))).toBe(rate)
  })

  test('before 2001 we do not know', () => {
    expect(() => vatRateOn('high', day('2000-12-31'))).toThrow(RangeError)
  })
})

describe('which codes may be used', () => {
  test('a private person gets no reverse charge, a company only with its VAT number', () => {
    expect(vatCodesFor('normal', person)).toEqual(['high', 'low', 'zero', 'exempt'])
    expect(vatCodesFor('normal', { kind: 'company' })).toEqual(['high', 'low', 'zero', 'exempt'])
    expect(vatCodesFor('normal', dutchCompany)).toEqual(['high', 'low', 'zero', 'exempt', 'reverse'])
    expect(vatCodesFor('normal', germanCompany)).toEqual([
      'high',
      'low',
      'zero',
      'exempt',
      'reverse',
      'eu-service',
    ])
    expect(vatCodesFor('normal', { kind: 'public-body', vatNumber: 'NL123456782B01' })).not.toContain(
      'reverse',
    )
  })

  test('under the KOR there is no VAT; a service to a business elsewhere in the EU stays outside it', () => {
    expect(vatCodesFor('kor', dutchCompany)).toEqual(['kor'])
    expect(vatCodesFor('kor', germanCompany)).toEqual(['kor', 'eu-service'])
    expect(whyNotVatCodes(['kor', 'eu-service'], 'kor', germanCompany)).toBe('vat-codes-do-not-mix')
  })

  test('each no has its reason', () => {
    expect(whyNotVat('reverse', 'normal', { kind: 'company' })).toBe('vat-number-missing')
    expect(whyNotVat('eu-service', 'normal', dutchCompany)).toBe('vat-number-not-eu')
    expect(whyNotVat('eu-service', 'normal', person)).toBe('vat-not-allowed')
    expect(whyNotVat('high', 'kor', person)).toBe('vat-not-allowed')
    expect(whyNotVat('kor', 'normal', person)).toBe('vat-not-allowed')
  })
})

test('what the law wants to read, each once', () => {
  expect(vatStatements(['high', 'reverse', 'reverse', 'exempt'])).toEqual(['exempt', 'reverse'])
  expect(vatStatements(VAT_CODES)).toEqual(['exempt', 'reverse', 'eu-service', 'kor'])
})
