import { describe, expect, test } from 'vitest'
import { readIban, readKvk, readOin, readPostcode, readVatNumber } from './registration-numbers.ts'

describe('numbers as people type them', () => {
  test.each([
    [readKvk, '68 12 34 56', '68123456'],
    [readKvk, '6812345', undefined],
    [readKvk, '681234567', undefined],
    // An RSIN that passes the 11-test, a sole trader's number that passes modulo 97 (the example of the tax
    // office).
    [readVatNumber, 'nl 8573.04.586.B01', 'NL857304586B01'],
    [readVatNumber, 'NL000099998B57', 'NL000099998B57'],
    [readVatNumber, 'NL857304587B01', undefined],
    [readVatNumber, 'NL000000000B01', undefined],
    [readVatNumber, 'BE0123456789', undefined],
    [readIban, 'nl91 abna 0417 1643 00', 'NL91ABNA0417164300'],
    [readIban, 'NL91ABNA0417164301', undefined],
    [readIban, '', undefined],
    [readPostcode, '7311ab', '7311 AB'],
    [readPostcode, '0311 AB', undefined],
    [readPostcode, '7311 SS', undefined],
    [readOin, '0000 0001 0034 7810 4000', '00000001003478104000'],
    [readOin, '10000001003478104000', undefined],
  ] as const)('%o of %s is %s', (read, typed, expected) => {
    expect(read(typed)).toBe(expected)
  })
})
