import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import { PAIN_FORMATS, writePain001, type PaymentFile, type PainFormat } from './pain001.ts'
import { sepaText } from './sepa-text.ts'

const XSD = new URL('../../../../shared/data/standards/xsd/iso20022/', import.meta.url)
const hasXsd = existsSync(XSD)
if (!hasXsd)
  console.warn('pain.001: the schemas of ISO 20022 are not there, so files are not held against them')

const file = (format: PainFormat, payments: PaymentFile['payments']): PaymentFile => ({
  format,
  messageId: 'P12-9f8a7c6b5d4e',
  madeAt: new Date('2026-03-29T10:00:00.123Z'),
  executeOn: day('2026-03-30'),
  from: { name: 'Coöperatie Het Gildehuis U.A.', iban: 'NL91ABNA0417164300' },
  payments,
})
const payment = (at: number, more: object = {}) => ({
  endToEndId: `P12-9f8a7c6b5d4e-${at}`,
  name: "Zoë d'Árc & Zn.",
  iban: 'NL02ABNA0123456789',
  amount: 123_45n,
  reference: '',
  description: 'Terug voor Verfhandel: verf € 12',
  ...more,
})

test('one payment, as the bank gets it', () => {
  const xml = writePain001(file('pain.001.001.09', [payment(1)]))
  expect(xml).toContain('<MsgId>P12-9f8a7c6b5d4e</MsgId><CreDtTm>2026-03-29T10:00:00Z</CreDtTm>')
  expect(xml).toContain('<NbOfTxs>1</NbOfTxs><CtrlSum>123.45</CtrlSum>')
  expect(xml).toContain('<ReqdExctnDt><Dt>2026-03-30</Dt></ReqdExctnDt>')
  expect(xml).toContain('<Nm>Cooperatie Het Gildehuis U.A.</Nm>')
  expect(xml).toContain('<Cdtr><Nm>Zoe d&apos;Arc + Zn.</Nm></Cdtr>')
  expect(xml).toContain('<Ustrd>Terug voor Verfhandel: verf EUR 12</Ustrd>')
  expect(writePain001(file('pain.001.001.03', [payment(1)]))).toContain(
    '<ReqdExctnDt>2026-03-30</ReqdExctnDt>',
  )
})

test('a structured reference goes structured, and nothing beside it', () => {
  const of = (reference: string) => writePain001(file('pain.001.001.09', [payment(1, { reference })]))
  expect(of('RF18539007547034')).toContain('<Issr>ISO</Issr></Tp><Ref>RF18539007547034</Ref>')
  expect(of('5000056789012345')).toContain('<Issr>CUR</Issr></Tp><Ref>5000056789012345</Ref>')
  expect(of('5000056789012345')).not.toContain('<Ustrd>')
  expect(of('debiteur 4471')).toContain('<Ustrd>debiteur 4471 Terug voor')
})

test('the same payments give the same bytes', () => {
  const once = file('pain.001.001.03', [payment(1), payment(2)])
  expect(writePain001(once)).toBe(writePain001(structuredClone(once)))
})

test('no letter leaves that a bank would refuse', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.integer({ min: 1, max: 140 }),
      (text, longest) => {
        const sent = sepaText(text, longest)
        expect(sent).toMatch(/^[a-zA-Z0-9/\-?:().,'+ ]*$/)
        expect(sent.length).toBeLessThanOrEqual(longest)
      },
    ),
  )
  expect(sepaText('Coöperatie Ça va, Łódź – € 5 & meer', 70)).toBe('Cooperatie Ca va, Lodz - EUR 5 + meer')
})

describe.skipIf(!hasXsd)('against the schema of ISO 20022', () => {
  const validatorOf = (format: PainFormat) => {
    const schema = XmlDocument.fromBuffer(readFileSync(new URL(`${format}.xsd`, XSD)))
    return XsdValidator.fromDoc(schema)
  }
  test.each(PAIN_FORMATS)('%s is valid, whatever is in it', (format) => {
    const validator = validatorOf(format)
    const anyPayment = fc.record({
      name: fc
        .string({ minLength: 1, maxLength: 90, unit: 'binary' })
        .filter((name) => sepaText(name, 70) !== ''),
      iban: fc.constantFrom(
        'NL02ABNA0123456789',
        'DE89370400440532013000',
        'MT84MALT011000012345MTLCAST001S',
      ),
      amount: fc.bigInt({ min: 1n, max: 99_999_999_999n }),
      reference: fc.constantFrom('', 'RF18539007547034', '5000056789012345', 'klant 12'),
      description: fc.string({ maxLength: 200, unit: 'binary' }),
    })
    fc.assert(
      fc.property(fc.array(anyPayment, { minLength: 1, maxLength: 5 }), (payments) => {
        const numbered = payments.map((one, at) => ({ ...one, endToEndId: `P1-abc-${at}` }))
        const doc = XmlDocument.fromString(writePain001(file(format, numbered)))
        validator.validate(doc)
        doc.dispose()
      }),
      { numRuns: 60 },
    )
  })

  test('and the schema refuses what is no file: the check can fail', () => {
    const validator = validatorOf('pain.001.001.09')
    const wrong = writePain001(file('pain.001.001.09', [payment(1)])).replace('<PmtMtd>TRF</PmtMtd>', '')
    expect(() => validator.validate(XmlDocument.fromString(wrong))).toThrow()
    const two = writePain001(file('pain.001.001.03', [payment(1)]))
    expect(() => validator.validate(XmlDocument.fromString(two))).toThrow()
  })
})
