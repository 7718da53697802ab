import { describe, expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import { icpCheck, icpDifferences, icpLines, icpOfText, icpText, onList, type EuService } from './icp.ts'

const sold = (vatNumber: string, amount: bigint, name = `firm ${vatNumber}`): EuService => ({
  vatNumber,
  name,
  amount,
})

describe('the list of services to businesses in other member states', () => {
  test('has one line a VAT number, in the order of the numbers, under the name of the latest invoice', () => {
    const lines = icpLines([
      sold('DE123', 100_00n, 'Alt GmbH'),
      sold('BE0987', 40_00n),
      sold('DE123', 25_50n, 'Neu GmbH'),
    ])
    expect(lines).toEqual([
      { vatNumber: 'BE0987', name: 'firm BE0987', amount: 40_00n },
      { vatNumber: 'DE123', name: 'Neu GmbH', amount: 125_50n },
    ])
  })
  test('leaves out who was credited in full, and shows below zero who was credited more', () => {
    expect(
      icpLines([sold('DE1', 10_00n), sold('DE1', -10_00n), sold('FR2', 5_00n), sold('FR2', -8_00n)]),
    ).toEqual([sold('FR2', -3_00n)])
  })
  test('tells what changed since a list was filed, per number', () => {
    const filed = [sold('DE1', 100_00n), sold('FR2', 50_00n)]
    const now = [sold('DE1', 80_00n), sold('IT3', 10_00n), sold('FR2', 50_00n)]
    expect(icpDifferences(filed, now)).toEqual([sold('DE1', -20_00n), sold('IT3', 10_00n)])
    expect(icpDifferences(filed, filed)).toEqual([])
  })
  test('comes to box 3b of the return, or says by how much not; a line without a number is told', () => {
    expect(icpCheck([sold('DE1', 100_00n)], 100_00n)).toEqual({
      total: 100_00n,
      difference: 0n,
      withoutNumber: false,
    })
    expect(icpCheck([sold('', 100_00n)], 90_00n)).toMatchObject({ difference: 10_00n, withoutNumber: true })
  })
  test('is in whole euros, rounded down as the return is', () => {
    expect([onList(100_99n), onList(0n), onList(-100_01n)]).toEqual(
      [100n, 0n, -101n].map((one) => one * 100n),
    )
  })
  test('is kept as a text and read back as it was', () => {
    const content = {
      from: day('2026-01-01'),
      until: day('2026-03-31'),
      legalName: 'Coöperatie "De Proef" U.A.',
      vatNumber: 'NL001234567B01',
      lines: [sold('DE1', 9_007_199_254_740_993n)],
      corrections: [{ ...sold('FR2', -1n), from: day('2025-10-01'), until: day('2025-12-31') }],
    }
    expect(icpOfText(icpText(content))).toEqual(content)
  })
})
