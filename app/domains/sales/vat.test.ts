import { describe, expect, test } from 'vitest'
import { VAT_CODES, vatCodesFor, vatStatements, whyNotVat, whyNotVatCodes } from './vat.ts'

const person = { kind: 'person' } as const
const dutchCompany = { kind: 'company', vatNumber: 'NL123456782B01' } as const
const germanCompany = { kind: 'company', vatNumber: 'DE123456789' } as const

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
