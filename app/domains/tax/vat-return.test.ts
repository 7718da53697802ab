import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import { parseEuro, sum, toDecimal, type Cents } from '../../values/money.ts'
import { asText } from '../books/entry.ts'
import { PURCHASE_VAT_CODES, SALES_VAT_CODES, VAT_ACCOUNTS, type VatSum } from '../books/index.ts'
import { added, BOXES, boxesOf, kindsIn, netOf, placeOf } from './vat-box.ts'
import { closingEntry, formOf, needsSupplement, reckon, supplementOf, wholeEurosDown } from './vat-return.ts'

const euro = (text: string): Cents => parseEuro(text)!

/** Lines as a bookkeeper writes them: account (or `-` for any other), code, amount with its side. */
function lines(table: string, slice = 0): VatSum[] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/))
    .map(([account, code, amount]) => ({
      slice,
      account: account === '-' ? null : (account as VatSum['account']),
      code: code === '-' ? null : (code as VatSum['code']),
      amount: euro(amount!),
    }))
}

/** The boxes with something in them, as on the form: box, what it is reckoned on, VAT. */
function boxes(sums: readonly VatSum[]): string {
  const found = boxesOf(sums)
  return BOXES.filter((box) => found[box].base !== 0n || found[box].vat !== 0n)
    .map((box) => `${box} ${toDecimal(found[box].base)} ${toDecimal(found[box].vat)}`)
    .join('\n')
}

describe('where a line stands on the return', () => {
  test('what is sold: high, low, 0 %, reversed, to the EU; exempt and KOR stand nowhere', () => {
    expect(
      boxes(
        lines(`
          -         high        -1000,00
          vat-high  high         -210,00
          -         low          -500,00
          vat-low   low           -45,00
          -         zero         -100,00
          -         reverse      -200,00
          -         eu-service   -300,00
          -         exempt       -400,00
          -         kor          -600,00`),
      ),
    ).toBe('1a 1000.00 210.00\n1b 500.00 45.00\n1e 300.00 0.00\n3b 300.00 0.00')
  })

  test('what is bought: input tax, and the charge reversed in NL, from the EU and from outside', () => {
    expect(
      boxes(
        lines(`
          -          input             100,00
          vat-input  input              21,00
          -          reversed-in-nl    100,00
          vat-high   reversed-in-nl    -21,00
          vat-input  reversed-in-nl     21,00
          -          from-eu           200,00
          vat-high   from-eu           -42,00
          vat-input  from-eu            42,00
          -          from-outside-eu   300,00
          vat-low    from-outside-eu   -27,00`),
      ),
    ).toBe('2a 100.00 21.00\n4a 300.00 27.00\n4b 200.00 42.00\n5b 0.00 84.00')
  })

  test('VAT without a code (job costs, an entry by hand) stands somewhere; a credit note takes off', () => {
    expect(
      boxes(
        lines(`
          vat-input  -     15,75
          vat-high   -     -1,00
          vat-low    -     -2,00
          -          high  250,00
          vat-high   high   52,50`),
      ),
    ).toBe('1a -250.00 -51.50\n1b 0.00 2.00\n5b 0.00 15.75')
  })

  test('each kind of line stands in one box at most, and VAT always in one', () => {
    const codes = [null, ...SALES_VAT_CODES, ...PURCHASE_VAT_CODES]
    for (const account of VAT_ACCOUNTS)
      for (const code of codes) {
        expect(placeOf({ account, code })).toBeDefined()
        expect(
          BOXES.filter((box) => kindsIn(box).some((kind) => kind.account === account && kind.code === code)),
        ).toHaveLength(1)
      }
  })
})

describe('whole euros, in our own favour', () => {
  test.each([
    ['1,99', '1.00'],
    ['2,00', '2.00'],
    ['0,99', '0.00'],
    ['-1,01', '-2.00'],
    ['-2,00', '-2.00'],
  ])('%s is %s', (exact, whole) => expect(toDecimal(wholeEurosDown(euro(exact)))).toBe(whole))

  test('what is owed goes down per box, what comes back goes up', () => {
    const form = formOf(
      boxesOf(
        lines(`
          vat-high   high   -210,99
          vat-low    low     -45,99
          vat-input  -        15,01`),
      ),
    )
    expect([form.owed, form.input, form.payable].map(toDecimal)).toEqual(['255.00', '16.00', '239.00'])
  })

  test('never costs a cent, and never brings more than a euro for each box', () => {
    const amount = fc.bigInt({ min: -10_000_00n, max: 10_000_00n })
    fc.assert(
      fc.property(fc.array(amount, { minLength: 7, maxLength: 7 }), (amounts) => {
        const kinds = [
          ['vat-high', 'high'],
          ['vat-low', 'low'],
          ['vat-high', 'reversed-in-nl'],
          ['vat-high', 'from-eu'],
          ['vat-high', 'from-outside-eu'],
          ['vat-input', 'input'],
          ['vat-input', null],
        ] as const
        const sums = kinds.map(([account, code], i) => ({ slice: 0, account, code, amount: amounts[i]! }))
        const exact = boxesOf(sums)
        const { payable } = formOf(exact)
        const gain = netOf(exact) - payable
        expect(payable % 100n).toBe(0n)
        expect(gain).toBeGreaterThanOrEqual(0n)
        expect(gain).toBeLessThan(700n)
      }),
    )
  })
})

const quarter = (from: string, until: string, table: string) => ({
  from: day(from),
  until: day(until),
  boxes: boxesOf(lines(table)),
})

describe('what was found of an earlier period', () => {
  const own = boxesOf(lines('vat-high high -210,00'))

  test('goes into the next return when it is € 1.000 at most', () => {
    const late = quarter('2026-01-01', '2026-03-31', 'vat-input input 1000,00')
    const { included, apart, form } = reckon(own, [late])
    expect([included.length, apart.length, toDecimal(form.payable)]).toEqual([1, 0, '-790.00'])
  })

  test('is told apart when it is a cent more, to pay or to get back', () => {
    for (const table of ['vat-input input 1000,01', 'vat-high high -1000,01']) {
      const late = quarter('2026-01-01', '2026-03-31', table)
      expect(needsSupplement([late])).toBe(true)
      const { included, apart, form } = reckon(own, [late])
      expect([included.length, apart.length, toDecimal(form.payable)]).toEqual([0, 1, '210.00'])
    }
  })

  test('counts as one balance over all earlier periods', () => {
    const more = quarter('2025-10-01', '2025-12-31', 'vat-high high -1500,00')
    const less = quarter('2026-01-01', '2026-03-31', 'vat-input input 900,00')
    expect(needsSupplement([more])).toBe(true)
    expect(needsSupplement([more, less])).toBe(false)
  })

  test('in a supplement: the new totals on the form, the difference to pay', () => {
    const exact = boxesOf(lines('vat-high high -500,50'))
    const filed = { exact, payable: formOf(exact).payable }
    const late = quarter('2026-01-01', '2026-03-31', 'vat-high high -1200,60')
    const { form, payable } = supplementOf(filed, late)
    expect([form.payable, payable].map(toDecimal)).toEqual(['1701.00', '1201.00'])
  })
})

describe('the closing entry', () => {
  test('carries the accounts to what is paid; the cents are a difference in payment', () => {
    const sums = lines(`
      -          high  -1000,00
      vat-high   high   -210,99
      vat-low    low     -45,00
      vat-input  -        15,75`)
    const form = formOf(boxesOf(sums))
    const entry = closingEntry(sums, form.payable, day('2026-09-30'), 'Btw-aangifte 3e kwartaal 2026')!
    expect(asText(entry)).toBe(
      [
        '2026-09-30 Btw-aangifte 3e kwartaal 2026',
        '  vat-high                     210.99',
        '  vat-low                       45.00',
        '  vat-input                    -15.75',
        '  vat-settled                 -239.00',
        '  payment-differences           -1.24',
      ].join('\n'),
    )
    expect(sum(entry.lines.map(({ amount }) => amount))).toBe(0n)
  })

  test('is not there when there is nothing to carry', () => {
    expect(closingEntry(lines('- zero -100,00'), 0n, day('2026-09-30'), 'niets')).toBeUndefined()
  })
})

test('the boxes of two parts together are the boxes of the whole', () => {
  const kind = fc.constantFrom(...BOXES.flatMap(kindsIn))
  const line = fc.record({ slice: fc.constant(0), amount: fc.bigInt({ min: -99_999n, max: 99_999n }), kind })
  fc.assert(
    fc.property(fc.array(line), fc.array(line), (some, others) => {
      const sums = (all: typeof some): VatSum[] => all.map(({ kind: of, ...rest }) => ({ ...of, ...rest }))
      expect(added([boxesOf(sums(some)), boxesOf(sums(others))])).toEqual(boxesOf(sums([...some, ...others])))
    }),
  )
})
