import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newId } from '../../../test/new-id.ts'
import { day } from '../../values/day.ts'
import { keepPage } from './keep-page.ts'
import { deliveriesOf, isOrderable, orderTotals } from './ordered.ts'

const bowl = { kind: 'product', name: 'Kom', words: '', price: 2250n, unit: 'piece', vat: 'high' } as const
const lesson = { kind: 'service', name: 'Les', words: '', price: 4000n, unit: 'hour', vat: 'high' } as const

test('twelve things stand on a page, and no thirteenth', () => {
  const offers = (many: number) => Array.from({ length: many }, (_, nth) => ({ ...bowl, name: `Kom ${nth}` }))
  const page = { businessId: newId(), name: 'Klei', words: 'Ik draai.', area: '', serves: 'people' }
  const fits = (many: number) => keepPage.input.safeParse({ ...page, offers: offers(many) }).success
  expect([12, 13].map(fits)).toEqual([true, false])
})

describe('what can be ordered', () => {
  test('has a price for all of it or for a piece, on a page that takes orders', () => {
    expect(isOrderable(bowl, { takesOrders: true })).toBe(true)
    expect(isOrderable(bowl, { takesOrders: false })).toBe(false)
    expect(isOrderable(lesson, { takesOrders: true })).toBe(false)
    expect(isOrderable({ ...bowl, price: undefined }, { takesOrders: true })).toBe(false)
  })

  test('is sent only where sending has a price, be it nothing; work is not handed over', () => {
    expect(deliveriesOf(bowl, { shipping: undefined })).toEqual(['collect'])
    expect(deliveriesOf(bowl, { shipping: 0n })).toEqual(['collect', 'send'])
    expect(deliveriesOf(lesson, { shipping: 500n })).toEqual(['none'])
  })

  test('costs people exactly what the page says: the price as often as it was ordered, and sending', () => {
    const about = { serves: 'people', vatMode: 'normal', shipping: 695n } as const
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.bigInt({ min: 1n, max: 100_000n }), (count, price) => {
        const order = { count, delivery: 'send' } as const
        const { total } = orderTotals({ ...bowl, price }, about, order, day('2026-11-28'))
        expect(total).toBe(BigInt(count) * price + 695n)
      }),
    )
  })

  test('costs companies the price with VAT on top, and nobody VAT under the small-business scheme', () => {
    const order = { count: 2, delivery: 'collect' } as const
    const on = day('2026-11-28')
    const companies = { serves: 'companies', vatMode: 'normal', shipping: undefined } as const
    expect(orderTotals(bowl, companies, order, on)).toMatchObject({
      net: 4500n,
      vatTotal: 945n,
      total: 5445n,
    })
    const kor = { ...companies, vatMode: 'kor' } as const
    expect(orderTotals(bowl, kor, order, on)).toMatchObject({ vatTotal: 0n, total: 4500n })
  })
})
