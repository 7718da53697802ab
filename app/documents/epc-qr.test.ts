import { describe, expect, test } from 'vitest'
import { epcPayload, epcQrSvg, type EpcPayment } from './epc-qr.ts'

const payment: EpcPayment = {
  name: 'Coöperatie Het Allemansgilde U.A.',
  iban: 'NL91 ABNA 0417 1643 00',
  amount: 12_100n,
  reference: 'RF18 5390 0754 7034',
}

describe('payment QR code', () => {
  test('the lines of EPC069-12', () => {
    const payload = epcPayload(payment)
    expect(payload.ok && payload.value.split('\n')).toEqual([
      'BCD',
      '002',
      '1',
      'SCT',
      '',
      'Coöperatie Het Allemansgilde U.A.',
      'NL91ABNA0417164300',
      'EUR121.00',
      '',
      'RF18539007547034',
    ])
  })
  test('a text instead of a reference, and a BIC when it is given', () => {
    const { reference: _, ...rest } = payment
    const payload = epcPayload({ ...rest, bic: 'ABNANL2A', text: 'Factuur\n2026-0042' })
    expect(payload.ok && payload.value.split('\n').slice(4)).toEqual([
      'ABNANL2A',
      payment.name,
      'NL91ABNA0417164300',
      'EUR121.00',
      '',
      '',
      'Factuur 2026-0042',
    ])
  })
  test.each<[string, Partial<EpcPayment>]>([
    ['epc-name', { name: ' ' }],
    ['epc-name', { name: 'x'.repeat(71) }],
    ['epc-iban', { iban: 'NL92ABNA0417164300' }],
    ['epc-bic', { bic: 'ABN' }],
    ['epc-amount', { amount: 0n }],
    ['epc-amount', { amount: -1n }],
    ['epc-amount', { amount: 100_000_000_000n }],
    ['epc-reference', { reference: 'RF19539007547034' }],
    ['epc-reference', { text: 'beside a reference' }],
    ['epc-text', { reference: '', text: 'x'.repeat(141) }],
  ])('refuses: %s', (reason, change) => {
    expect(epcPayload({ ...payment, ...change })).toMatchObject({ ok: false, reason })
  })
  test('the largest and the smallest amount pass', () => {
    expect(epcPayload({ ...payment, amount: 1n }).ok).toBe(true)
    expect(epcPayload({ ...payment, amount: 99_999_999_999n }).ok).toBe(true)
  })
  test('as a picture: square, black, without anything to load', () => {
    const svg = epcQrSvg(payment)
    expect(svg.ok && svg.value).toMatch(
      /^<svg xmlns="[^"]+" viewBox="0 0 (\d+) \1" [^>]+><path d="M[\dMhvz -]+"/,
    )
    expect(epcQrSvg({ ...payment, amount: 0n }).ok).toBe(false)
  })
})
