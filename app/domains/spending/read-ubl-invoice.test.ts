import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toDecimal } from '../../values/money.ts'
import { readUblInvoice } from './read-ubl-invoice.ts'
import { ublInvoice } from './ubl-invoice.fixture.ts'
import { MOST_UBL_TAGS, MOST_UBL_TEXT } from './ubl-size.ts'

const word = (bytes: Uint8Array) => {
  const read = readUblInvoice(bytes)
  return read.ok ? 'ok' : read.reason
}

describe('an e-invoice', () => {
  test('says from whom, how much and by when', () => {
    expect(readUblInvoice(ublInvoice())).toMatchObject({
      ok: true,
      value: {
        number: 'F2026/017',
        issuedOn: '2026-03-10',
        dueOn: '2026-04-09',
        supplier: {
          name: 'Drukkerij De Letter B.V.',
          kvk: '87654321',
          vatNumber: 'NL123456782B01',
          iban: 'NL91ABNA0417164300',
        },
        reference: 'F2026/017',
        description: 'Folders én kaarten',
        total: 121_00n,
        vat: 21_00n,
      },
    })
  })

  test('may round the VAT of each line apart: ten of € 0.51 with € 0.11', () => {
    const lines = Array<string>(10).fill('0.51')
    const said = (vat: string) => word(ublInvoice({ lines, base: '5.10', vat }))
    expect(said('1.10')).toBe('ok')
    expect(said('1.13')).toBe('e-invoice-sums')
  })

  test('a credit note is below zero', () => {
    expect(readUblInvoice(ublInvoice({ root: 'CreditNote' }))).toMatchObject({
      ok: true,
      value: { total: -121_00n, vat: -21_00n, vatLines: [{ category: 'S', base: -100_00n, vat: -21_00n }] },
    })
  })

  test('that does not add up is not read, and says where', () => {
    expect(readUblInvoice(ublInvoice({ payable: '120.99' }))).toMatchObject({
      reason: 'e-invoice-sums',
      facts: { what: 'PayableAmount', stated: '12099', reckoned: '12100' },
    })
    expect(readUblInvoice(ublInvoice({ lines: ['60.00', '39.99'] }))).toMatchObject({
      facts: { what: 'LineExtensionAmount' },
    })
    expect(readUblInvoice(ublInvoice({ vat: '21.02' }))).toMatchObject({ facts: { what: 'TaxSubtotal' } })
    expect(word(ublInvoice({ vat: '21.01' }))).toBe('ok')
  })

  test.each([
    ['xml-doctype', ublInvoice({ head: '<!DOCTYPE x [<!ENTITY a "aaaa">]>' })],
    ['xml-doctype', ublInvoice({ head: '<!-- --><! doctype x>' })],
    ['other-currency', ublInvoice({ currency: 'USD' })],
    ['e-invoice-lacks', ublInvoice({ number: ' ' })],
    ['e-invoice-lacks', ublInvoice({ lines: ['honderd'] })],
    ['e-invoice-lacks', ublInvoice({ supplier: '' })],
    ['no-e-invoice', Buffer.from('<html><body/></html>')],
    ['no-e-invoice', Buffer.from('<Invoice>niets</Invoice>')],
    ['xml-unreadable', Buffer.from('%PDF-1.7')],
    ['xml-unreadable', ublInvoice().subarray(0, 900)],
    ['xml-unreadable', Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0xfe, 0x3c, 0x2f, 0x61, 0x3e])],
    ['xml-unreadable', Buffer.from('<a>'.repeat(20_000) + '</a>'.repeat(20_000))],
    ['xml-too-large', new Uint8Array(10 * 1024 * 1024 + 1)],
    ['xml-too-large', Buffer.from(`<Invoice>${' '.repeat(MOST_UBL_TEXT)}</Invoice>`)],
    ['xml-too-large', Buffer.from(`<Invoice>${'<a/>'.repeat(MOST_UBL_TAGS)}</Invoice>`)],
    [
      'xml-too-large',
      Buffer.from(`<Invoice ${Array.from({ length: 700_000 }, (_, i) => `a${i}="x"`).join(' ')}/>`),
    ],
    ['xml-too-large', ublInvoice({ attached: `${'QUJD'.repeat(600_000)}?` })],
  ])('%s', (reason, bytes) => expect(word(bytes)).toBe(reason))

  test('is read whatever hangs on it, up to 10 MB, and so is one of a thousand lines', () => {
    expect(word(ublInvoice({ attached: 'QUJD'.repeat(2_000_000) }))).toBe('ok')
    expect(word(ublInvoice({ lines: [...Array.from({ length: 1_000 }, () => '0.00'), '100.00'] }))).toBe('ok')
  })

  test.each([
    ['attributes', `<Invoice ${Array.from({ length: 59_000 }, (_, i) => `a${i}="x"`).join(' ')}/>`],
    ['tags', `<Invoice>${'<a/>'.repeat(59_000)}</Invoice>`],
    ['words without an end', `<Invoice ${'a '.repeat(1_000_000)}/>`],
    ['ampersands', `<Invoice><ID>${'&amp;'.repeat(400_000)}</ID></Invoice>`],
    ['attachments that are none', '<EmbeddedDocumentBinaryObject '.repeat(300_000)],
  ])('as much as is read never stalls the office, which waits for it: %s', (_, text) => {
    const before = process.cpuUsage()
    expect(word(Buffer.from(text))).not.toBe('ok')
    // Work, not time by the clock, for others may be at work on the machine. It is 0.3 s; what stalled took minutes.
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1_000).toBeLessThan(5_000)
  })

  test('never throws, whatever it gets', () => {
    const half = fc.tuple(fc.nat(2_500), fc.uint8Array({ maxLength: 20 }))
    fc.assert(
      fc.property(half, ([at, odd]) => {
        readUblInvoice(Buffer.concat([ublInvoice().subarray(0, at), odd, ublInvoice().subarray(at)]))
      }),
      { numRuns: 200 },
    )
  })

  test('gives back to the cent what was written', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 9_999_999n }), (base) => {
        const vat = (base * 21n + 50n) / 100n
        const of = { base: toDecimal(base), lines: [toDecimal(base)], vat: toDecimal(vat) }
        const payable = toDecimal(base + vat)
        const file = Buffer.from(
          Buffer.from(ublInvoice({ ...of, payable }))
            .toString()
            .replace(/<cbc:TaxInclusiveAmount>[^<]*/, `<cbc:TaxInclusiveAmount>${payable}`),
        )
        expect(readUblInvoice(file)).toMatchObject({ ok: true, value: { total: base + vat, vat } })
      }),
      { numRuns: 100 },
    )
  })
})

const samples = new URL('../../../../shared/data/samples/einvoice/', import.meta.url)
describe.skipIf(!existsSync(samples))(
  'published examples (skipped: no ../shared/data/samples/einvoice here)',
  () => {
    const files = existsSync(samples)
      ? readdirSync(samples).flatMap((kind) =>
          readdirSync(new URL(`${kind}/`, samples)).map((name) => `${kind}/${name}`),
        )
      : []
    test.each(files)('%s is read, or is in another currency', (name) => {
      const bytes = readFileSync(new URL(name, samples))
      const inEuro = /DocumentCurrencyCode[^>]*>EUR</.test(bytes.toString())
      expect(word(bytes)).toBe(inEuro ? 'ok' : 'other-currency')
    })
  },
)
