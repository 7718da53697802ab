/**
 * What WooCommerce shops may send that the documented example does not show. Each quirk names the field it comes from:
 * of the description of its REST API, and of fixtures that others published. The values are our own. Recorded
 * deliveries are read too where they lie beside the repository (shared/data/samples/woocommerce).
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { shopKeys as dutch } from '../../text/nl/shop-keys.ts'
import { isSigned, orderFrom, standingOf, wooOrder } from './woocommerce-order.ts'
import { WOO_ORDER } from './woocommerce.fixture.ts'

const [mug] = WOO_ORDER.line_items
const ONE = { ...mug, quantity: 1, subtotal: '10.00', total: '10.00', total_tax: '2.10' }

/** An order of one row of € 12.10, with something else in it. */
function orderWith(more: object) {
  const given = { ...WOO_ORDER, line_items: [ONE], shipping_lines: [], total: '12.10', ...more }
  return orderFrom(wooOrder.parse(given), false)
}
const linesOf = (more: object) => {
  const read = orderWith(more)
  return read.ok ? read.value.lines.map((l) => [l.description, l.quantity, l.unitPrice]) : read.reason
}

describe('what shops send that the example does not show', () => {
  test('line_items[].total, total: numbers, and more decimals than cents', () => {
    expect(linesOf({ line_items: [{ ...ONE, total: 10, total_tax: 2.1 }], total: 12.1 })).toEqual([
      ['Mok met naam', 1_000n, 1_210n],
    ])
    const six = { ...ONE, total: '10.330579', total_tax: '2.169421' }
    expect(linesOf({ line_items: [six], total: '12.500000' })).toEqual([['Mok met naam', 1_000n, 1_250n]])
  })

  test('line_items[].quantity: half a metre, and none', () => {
    expect(linesOf({ line_items: [{ ...ONE, quantity: 1.5 }] })).toEqual([
      ['1,5 × Mok met naam', 1_000n, 1_210n],
    ])
    expect(linesOf({ line_items: [{ ...ONE, quantity: 0 }] })).toEqual([['Mok met naam', 1_000n, 1_210n]])
  })

  test('line_items[].name, shipping_lines[].method_title, fee_lines[].name: as HTML, empty, null', () => {
    const free = { ...ONE, id: 9, name: 'Sticker', total: '0.00', total_tax: '0.00' }
    expect(linesOf({ line_items: [{ ...ONE, name: 'Mok &#8211; rood &amp; groot' }, free] })).toEqual([
      ['Mok – rood & groot', 1_000n, 1_210n],
    ])
    const sent = { method_title: null, total: '5.00', total_tax: '1.05' }
    expect(linesOf({ line_items: [], shipping_lines: [sent], total: '6.05' })).toEqual([
      ['Verzending', 1_000n, 605n],
    ])
    const fee = { name: '', total: '1.00', total_tax: '0.21' }
    expect(linesOf({ fee_lines: [fee], total: '13.31' })).toEqual([
      ['Mok met naam', 1_000n, 1_210n],
      ['Toeslag', 1_000n, 121n],
    ])
  })

  test('coupon_lines: total is after the coupon, subtotal before it', () => {
    const coupon = { code: 'welkom', discount: '10.00', discount_tax: '2.10' }
    const line = { ...ONE, subtotal: '20.00', subtotal_tax: '4.20' }
    expect(linesOf({ line_items: [line], coupon_lines: [coupon], discount_total: '10.00' })).toEqual([
      ['Mok met naam', 1_000n, 1_210n],
    ])
  })

  test('fee_lines[].total below zero: refused in words, because no rate may be guessed for it', () => {
    const off = { name: 'Korting', total: '-1.00', total_tax: '-0.21' }
    expect(linesOf({ fee_lines: [off], total: '10.89' })).toBe('shop-discount-row')
    expect(dutch.refusals['shop-discount-row']).toContain('korting')
  })

  test('line_items[].tax_class "zero-rate" and tax_lines[].rate_percent 0: no VAT is not taken for exempt', () => {
    const zero = {
      ...ONE,
      tax_class: 'zero-rate',
      total_tax: '0.00',
      taxes: [{ id: 7, total: '0', subtotal: '0' }],
    }
    expect(linesOf({ line_items: [zero], total: '10.00' })).toBe('shop-vat-unclear')
  })

  test('billing: null where nothing was filled in; a till with a mail address only', () => {
    const nobody = { ...WOO_ORDER.billing, first_name: '', last_name: null, company: null, address_2: null }
    const read = orderWith({ billing: { ...nobody, phone: null, country: '' } })
    expect(read).toMatchObject({
      ok: true,
      value: { customer: { name: 'Jet@voorbeeld.example', country: 'NL' } },
    })
    expect(linesOf({ billing: { ...nobody, email: '' } })).toBe('shop-order-unreadable')
  })

  test('number: a number in older versions, words of a plugin in others; date_paid null; currency', () => {
    const number = (given: unknown) => {
      const read = orderWith({ number: given, date_paid: null, date_paid_gmt: null })
      return read.ok && read.value.number
    }
    expect([number(41), number('WEB-2026/041')]).toEqual(['41', 'WEB-2026/041'])
    expect(linesOf({ currency: 'GBP' })).toBe('shop-currency')
  })

  test('status: of a plugin, and a draft of the checkout, wait', () => {
    expect(
      ['checkout-draft', 'awaiting-shipment', 'pending'].map((status) => standingOf({ status })),
    ).toEqual(['waits', 'waits', 'waits'])
  })

  test('refunds[].total: below zero, while the total of the order stays', () => {
    const refunds = [{ id: 722, reason: 'kapot', total: '-5.00' }]
    expect(orderWith({ refunds })).toMatchObject({ ok: true, value: { total: 1_210n } })
    expect(wooOrder.parse({ ...WOO_ORDER, refunds }).refunds).toEqual([{ total: '-5.00' }])
  })
})

/**
 * Deliveries that others recorded, which may not be kept here: `*.json` as they came, and in `signed.json` the secret
 * and the signature of those of which both are known.
 */
describe('recorded deliveries beside the repository', () => {
  const folder = process.env['GILDE_RECORDED_ORDERS']
    ? pathToFileURL(`${process.env['GILDE_RECORDED_ORDERS']}/`)
    : new URL('../../../../shared/data/samples/woocommerce/', import.meta.url)
  const all = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []
  const files = all.filter((name) => name !== 'signed.json')
  if (files.length === 0) console.log('skipped: no ../shared/data/samples/woocommerce beside the repository')
  const bodyOf = (name: string) => readFileSync(new URL(name, folder))

  test.skipIf(files.length === 0)('are all read; what is no order for us has its reason', () => {
    for (const name of files) {
      const given = JSON.parse(bodyOf(name).toString('utf8')) as object
      const read = wooOrder.safeParse(given)
      // The API of before version 3, gone since WooCommerce 9: its order is one level deeper, and told as not readable.
      if ('order' in given) {
        expect([name, read.success]).toEqual([name, false])
        continue
      }
      expect([name, read.error?.issues]).toEqual([name, undefined])
      const taken = orderFrom(read.data!, false)
      if (!taken.ok) expect(Object.keys(dutch.refusals)).toContain(taken.reason)
    }
  })

  test.skipIf(!all.includes('signed.json'))('are signed as we count it, byte for byte', () => {
    const signed = JSON.parse(bodyOf('signed.json').toString('utf8')) as Record<
      string,
      { secret: string; signature: string }
    >
    for (const [name, { secret, signature }] of Object.entries(signed)) {
      expect([name, isSigned(bodyOf(name), signature, secret)]).toEqual([name, true])
      expect([name, isSigned(Buffer.concat([bodyOf(name), Buffer.from(' ')]), signature, secret)]).toEqual([
        name,
        false,
      ])
    }
  })
})
