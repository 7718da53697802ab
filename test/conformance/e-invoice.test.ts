/** Our e-invoices before the rules of others: UBL 2.1, EN 16931, Peppol BIS Billing 3.0, NLCIUS. */
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { ublOf } from '../../app/documents/ubl.ts'
import type { EInvoiceProfile } from '../../app/documents/e-invoice.ts'
import { eInvoiceOf } from '../../app/domains/sales/e-invoice.ts'
import { drafts } from '../../app/domains/sales/e-invoice.fixture.ts'
import { CASES, company, consumer, credited, issued, type Document } from './e-invoice-cases.ts'
import { areThere, read, rules, schema, type Rules } from './rules-of-others.ts'

let official: Rules
let schemaOf: (xml: string) => string[]
const results = new Map<string, { documents: number; fatal: number; warnings: number }>()

/**
 * What is said of a file, with `~` behind a warning. Only the rule that asks the other CustomizationID is left
 * out.
 */
function judged(xml: string, profile: EInvoiceProfile): string[] {
  const said: string[] = []
  const count = (set: string, broken: readonly { rule: string; flag: string; words: string }[]) => {
    const seen = results.get(set) ?? { documents: 0, fatal: 0, warnings: 0 }
    const fatal = broken.filter(({ flag }) => flag === 'fatal').length
    results.set(set, {
      documents: seen.documents + 1,
      fatal: seen.fatal + fatal,
      warnings: seen.warnings + broken.length - fatal,
    })
    said.push(
      ...broken.map(({ flag, words, rule }) => `${set} ${rule}${flag === 'fatal' ? '' : '~'}: ${words}`),
    )
  }
  count(
    'UBL 2.1 XSD',
    schemaOf(xml).map((words) => ({ rule: 'XSD', flag: 'fatal', words })),
  )
  count('EN 16931', official.en16931(xml))
  const otherId = profile === 'peppol' ? '' : 'PEPPOL-EN16931-R004'
  count(
    `Peppol (as ${profile})`,
    official.peppol(xml).filter(({ rule }) => rule !== otherId),
  )
  if (profile === 'nlcius') count('NLCIUS', official.nlcius(xml))
  return said
}

function inProfile(document: Document, profile: EInvoiceProfile): string {
  return ublOf({ ...eInvoiceOf(document), profile })
}

describe.skipIf(!areThere)('by the official rules', () => {
  beforeAll(() => {
    official = rules()
    schemaOf = schema()
  })

  test('which do say so when a file is wrong', () => {
    const right = inProfile(CASES['one line at 21 %']!, 'peppol')
    const wrong: [string, string][] = [
      [
        right.replace('<cbc:TaxAmount currencyID="EUR">21.00', '<cbc:TaxAmount currencyID="EUR">12.00'),
        'BR-CO-14',
      ],
      [right.replace(/<cbc:BuyerReference>.*?<\/cbc:BuyerReference>/, ''), 'PEPPOL-EN16931-R003'],
      [right.replace('<cbc:Percent>21.00</cbc:Percent>', '<cbc:Percent>9.00</cbc:Percent>'), 'BR-S-08'],
      [right.replace('schemeID="0106">23456789', 'schemeID="9999">23456789'), 'BR-CL-25'],
      [
        right.replace('<cbc:PriceAmount currencyID="EUR">100', '<cbc:PriceAmount currencyID="EUR">99'),
        'R120',
      ],
      [right.replace('<cbc:ID>2026-0042</cbc:ID>', ''), 'XSD'],
    ]
    for (const [xml, rule] of wrong) expect(judged(xml, 'peppol').join('\n')).toContain(rule)
    const customer = read('samples/einvoice/si-ubl/SI-UBL-2.0_BR-NL-10_error_customer_no_companyid.xml')
    expect(official.nlcius(customer).map(({ rule }) => rule)).toEqual(['BR-NL-10'])
    results.clear()
  })

  describe.each(Object.entries(CASES))('%s', (_, document) => {
    test('keeps those of Peppol', () => expect(judged(inProfile(document, 'peppol'), 'peppol')).toEqual([]))
    test.skipIf(document.buyer.kind === 'person')(
      'keeps those of the Netherlands with one element changed',
      () => expect(judged(inProfile(document, 'nlcius'), 'nlcius')).toEqual([]),
    )
  })

  test('a person without an address gets what keeps those of Europe', () => {
    const poor = { ...consumer, street: '', postcode: '', city: '' }
    const document = issued([{ ...CASES['at 9 %']!.lines[0]!, quantity: 1000n }], poor)
    const file = eInvoiceOf(document)
    expect(file.profile).toBe('core')
    expect(schemaOf(ublOf(file))).toEqual([])
    expect(official.en16931(ublOf(file))).toEqual([])
  })

  test('whatever is typed', () => {
    const any = fc.property(drafts(), fc.boolean(), ({ lines, pricesIncludeVat }, isCredited) => {
      const document = issued(lines, company, { draft: { pricesIncludeVat } })
      const one = isCredited ? credited(document, [{ line: 1, quantity: lines[0]!.quantity }]) : document
      expect(judged(inProfile(one, 'peppol'), 'peppol')).toEqual([])
    })
    fc.assert(any, { numRuns: 12 })
  })

  test('in all', () => {
    const told = [...results].map(([set, { documents, fatal, warnings }]) =>
      [set, `${documents} documents`, `${fatal} errors`, `${warnings} warnings`].join(': '),
    )
    console.log(`e-invoice: ${told.join('; ')}`)
    expect([...results.values()].every(({ fatal, warnings }) => fatal + warnings === 0)).toBe(true)
  })
})
