import { Link, Notice, Paragraph } from '../../../ui/index.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { sentenceOf } from '../../../web/refusal-sentence.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
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
  const { kept, read, paper, same } = data
  const money = (cents: bigint) => formatEuro(cents, visit.language)
  const inside = read?.ok && kept.attached ? read.value : undefined
  const differs =
    inside && paper?.total !== undefined && paper.total !== abs(inside.total) ? paper.total : undefined
  return (
    <>
      <Paragraph quiet>{kept.name}</Paragraph>
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
      {inside && differs !== undefined && (
        <Notice tone="doubt">
          {words.paper.insideDiffers({ inside: money(inside.total), paper: money(differs) })}
        </Notice>
      )}
      {!read?.ok &&
        paper?.doubts.map((doubt) => (
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

function abs(cents: bigint): bigint {
  return cents < 0n ? -cents : cents
}
