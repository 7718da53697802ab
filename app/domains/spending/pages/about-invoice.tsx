import { Link, Notice, Paragraph } from '../../../ui/index.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { sentenceOf } from '../../../web/refusal-sentence.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Difference } from '../paper/inside-and-paper.ts'
import type { SupplierFacts } from '../supplier.ts'
import type { InvoiceData } from './invoice-data.ts'

/** The sentence on top of the form: where what is filled in comes from. */
export function whereFrom(visit: CooperativeVisit, { kept, read, paper }: InvoiceData): string {
  const words = visit.text.suppliers
  if (read?.ok) return kept.attached ? words.paper.fromInside : words.fromFile
  if (paper) return words.paper.fromPaper
  return kept.how === 'too-long' ? words.paper.tooLong : words.byHand
}

/** What to look at before entering it. */
export function AboutInvoice({ visit, data }: { visit: CooperativeVisit; data: InvoiceData }) {
  const words = visit.text.suppliers
  const { kept, read, paper, same, looksLike, differences } = data
  const money = (cents: bigint) => formatEuro(cents, visit.language)
  const seller = sellerInWords(visit, (read?.ok ? read.value : paper)?.supplier)
  return (
    <>
      <Paragraph quiet>{kept.name}</Paragraph>
      {seller !== undefined && <Paragraph>{seller}</Paragraph>}
      {looksLike && <Notice tone="doubt">{words.paper.looksLike({ supplier: looksLike.name })}</Notice>}
      <OtherAccount visit={visit} data={data} />
      {same && (
        <Notice tone="doubt">
          <p>
            {words.paper.sameInvoice({
              day: formatDay(same.invoicedOn, visit.language),
              amount: money(same.total),
            })}
          </p>
          <Link href={paths.supplierInvoice(visit.cooperative.slug, same.id)} roomy>
            {words.paper.sameInvoiceOpen}
          </Link>
        </Notice>
      )}
      {read && !read.ok && <Notice tone="doubt">{sentenceOf(visit.language, words.unread, read)}</Notice>}
      {read?.ok && read.value.prepaid !== 0n && (
        <Notice tone="doubt">{words.prepaid({ amount: money(read.value.prepaid) })}</Notice>
      )}
      {differences.map((difference) => (
        <Notice key={difference.what} tone="doubt">
          {differenceInWords(visit, difference)}
        </Notice>
      ))}
      {paper?.doubts
        .filter((doubt) => !read?.ok || doubt === 'ibans-differ')
        .map((doubt) => (
          <Notice key={doubt} tone="doubt">
            {words.paper.paperDoubts[doubt]}
          </Notice>
        ))}
    </>
  )
}

/** Of a supplier that we know, another account on the invoice is how swindlers have themselves paid. */
function OtherAccount({
  visit,
  data: { read, paper, known },
}: {
  visit: CooperativeVisit
  data: InvoiceData
}) {
  const stated = (read?.ok ? read.value : paper)?.supplier.iban ?? ''
  if (!known || stated === '' || known.iban === '' || stated === known.iban) return null
  const words = visit.text.suppliers
  return (
    <Notice tone="doubt">
      <p>{words.paper.otherAccount({ supplier: known.name, stated, iban: known.iban })}</p>
      <Link href={paths.supplier(visit.cooperative.slug, known.id)} roomy>
        {words.paper.otherAccountOpen}
      </Link>
    </Notice>
  )
}

/** Who sends it, as the invoice itself says; undefined when it says nothing. */
function sellerInWords(visit: CooperativeVisit, says: SupplierFacts | undefined): string | undefined {
  const words = visit.text.suppliers.paper
  const { name = '', kvk = '', vatNumber = '' } = says ?? {}
  const parts = [name, kvk && words.kvk({ kvk }), vatNumber && words.vatNumber({ vatNumber })]
  const seller = parts.filter((part) => part !== '').join(', ')
  return seller === '' ? undefined : words.seller({ seller })
}

function differenceInWords(visit: CooperativeVisit, { what, inside, paper }: Difference): string {
  const words = visit.text.suppliers.paper
  const shown = (value: string | bigint) =>
    typeof value === 'bigint' ? formatEuro(value, visit.language) : value
  const said = { inside: shown(inside), paper: shown(paper) }
  return what === 'iban'
    ? words.insideAccount(said)
    : words.insideDiffers({ ...said, what: words.parts[what] })
}
