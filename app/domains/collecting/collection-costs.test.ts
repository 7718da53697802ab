import { expect, test } from 'vitest'
import { fromDecimal, toDecimal } from '../../values/money.ts'
import { collectionCosts } from './collection-costs.ts'

test.each([
  ['0', '0'],
  ['0.01', '40.00'],
  ['100', '40.00'],
  ['266.66', '40.00'],
  ['266.70', '40.01'],
  ['1000', '150.00'],
  ['2500', '375.00'],
  ['5000', '625.00'],
  ['10000', '875.00'],
  ['200000', '2775.00'],
  ['1000000', '6775.00'],
  ['5000000', '6775.00'],
])('of € %s that is late, collecting may cost € %s', (open, costs) => {
  expect(toDecimal(collectionCosts(fromDecimal(open)!))).toBe(toDecimal(fromDecimal(costs)!))
})
