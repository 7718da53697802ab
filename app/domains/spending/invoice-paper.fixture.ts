/** Invoices of suppliers as PDF, set by Typst: with a text layer, and with an e-invoice inside where that is asked. */
import { renderPdf } from '../../platform/pdf.ts'
import { day } from '../../values/day.ts'

const TEMPLATE = `#let of = json(bytes(sys.inputs.data))
#set document(title: "factuur")
#set page(paper: "a4", margin: 20mm)
#set text(font: "Inter", size: 10pt, lang: "nl")
#for line in of.lines [#line #linebreak()]`

/** What stands on it; each may be another. */
export type PaperFixture = {
  readonly number?: string
  readonly iban?: string
  readonly vatNumber?: string
  readonly total?: string
  /** XML that lies inside it. */
  readonly inside?: Uint8Array
}

/** An invoice over 100 euros and 21 of VAT of a made-up printer. */
export async function pdfInvoice(of: PaperFixture = {}): Promise<Uint8Array> {
  const { number = 'P-2026-88', iban = 'NL28 RBOS 0420 2422 28', total = '121,00', inside } = of
  const { vatNumber = 'NL800000006B01' } = of
  const lines = [
    'Drukkerij De Letter B.V.',
    'Letterstraat 12',
    '7311 AB Apeldoorn',
    'KvK 87654321',
    `Btw-nummer ${vatNumber}`,
    `IBAN ${iban}`,
    `Factuurnummer: ${number}`,
    'Factuurdatum: 10-03-2026',
    'Vervaldatum: 09-04-2026',
    'Subtotaal excl. btw 100,00',
    'Btw 21% 21,00',
    `Totaal te betalen € ${total}`,
  ]
  const attachments = inside
    ? [
        {
          name: 'factuur.xml',
          mime: 'application/xml',
          bytes: inside,
          description: 'De factuur als e-factuur',
        },
      ]
    : []
  return renderPdf({ template: TEMPLATE, data: { lines }, on: day('2026-03-12'), attachments })
}
