import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { isSigned, orderFrom, standingOf, wooOrder } from './woocommerce-order.ts'
import { WOO_ORDER } from './woocommerce.fixture.ts'

describe('an order of WooCommerce', () => {
  test('is read with its rates; what the customer paid is what we add up', () => {
    const read = orderFrom(wooOrder.parse(WOO_ORDER), false)
    expect(read).toMatchObject({
      ok: true,
      value: { total: 6_022n, number: '4750', orderedOn: '2026-03-28' },
    })
    expect(
      read.ok && read.value.lines.map((l) => [l.description, l.quantity, l.unitPrice, l.vatCode]),
    ).toEqual([
      ['Mok met naam', 2_000n, 1_250n, 'high'],
      ['Prent - A4', 1_000n, 1_210n, 'high'],
      // 18.17 does not divide by three.
      ['3 × Boekje', 1_000n, 1_817n, 'low'],
      ['Verzenden', 1_000n, 495n, 'high'],
    ])
  })

  test('without VAT, of another rate or in another currency is not guessed at', () => {
    const reason = (more: object, kor = false) => {
      const read = orderFrom(wooOrder.parse({ ...WOO_ORDER, ...more }), kor)
      return read.ok ? read.value.lines[0]!.vatCode : read.reason
    }
    const bare = {
      line_items: [{ ...WOO_ORDER.line_items[1], total: '10.00', total_tax: '0.00' }],
      shipping_lines: [],
      total: '10.00',
    }
    expect(reason(bare)).toBe('shop-vat-unclear')
    expect(reason(bare, true)).toBe('kor')
    expect(
      reason({ ...bare, line_items: [{ ...bare.line_items[0], total_tax: '1.90' }], total: '11.90' }),
    ).toBe('shop-vat-unclear')
    expect(reason({ currency: 'USD' })).toBe('shop-currency')
    expect(reason({ total: '60.23' })).toBe('shop-order-unreadable')
    const free = { ...WOO_ORDER.line_items[1], total: '0.00', total_tax: '0.00' }
    expect(reason({ line_items: [free], shipping_lines: [], fee_lines: [], total: '0.00' })).toBe(
      'shop-order-free',
    )
    expect(standingOf({ status: 'pending' })).toBe('waits')
    expect(standingOf({ status: 'cancelled' })).toBe('ended')
  })

  test('counts when it is signed with the secret, over the body as it came', () => {
    const body = Buffer.from(JSON.stringify(WOO_ORDER))
    const signature = createHmac('sha256', 'geheim').update(body).digest('base64')
    expect(isSigned(body, signature, 'geheim')).toBe(true)
    expect(isSigned(Buffer.from(`${body.toString()} `), signature, 'geheim')).toBe(false)
    expect(isSigned(body, signature, 'ander')).toBe(false)
    expect(isSigned(body, null, 'geheim')).toBe(false)
  })
})
