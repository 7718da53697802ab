import { Card, Facts, Heading, LinkButton, Notice, Paragraph } from '../../../ui/index.ts'
import { formatEuro, formatQuantity } from '../../../values/format.ts'
import type { Cents } from '../../../values/money.ts'
import { LeftToMember } from '../../../web/own-hand.tsx'
import { paths } from '../../../web/paths.ts'
import { isOnBehalf, type CooperativeVisit } from '../../../web/visit.ts'
import { hourlyOf, isUnderFloor, worthOf, type PriceNote } from '../price-note.ts'
import type { Looking } from './looking.ts'

/** On the page of a quote: how the price came about, and the way to write it down. */
export function PriceCard({ visit, detail, own, settings }: Looking) {
  const text = visit.text.quotes.priceNote
  const { quote, note } = detail
  const may = (own || visit.may('invoices.draft')) && ['draft', 'returned', 'submitted'].includes(quote.state)
  if (!note && !may) return null
  const writes = may && !isOnBehalf(visit)
  return (
    <Card labelledBy="price">
      <Heading level={2} id="price">
        {text.title}
      </Heading>
      {note ? (
        <PriceInWords visit={visit} note={note} net={quote.net} floor={settings.minimumRate ?? undefined} />
      ) : (
        <Paragraph quiet>{text.lead}</Paragraph>
      )}
      {may && <LeftToMember visit={visit} what={note ? text.change : text.open} />}
      {writes && (
        <LinkButton href={paths.quotePrice(visit.cooperative.slug, quote.id)} look="secondary">
          {note ? text.change : text.open}
        </LinkButton>
      )}
    </Card>
  )
}

/** The sum, what an hour brings, a plain warning when that is under the floor, and what was written beside it. */
export function PriceInWords(props: {
  visit: CooperativeVisit
  note: PriceNote
  /** Cents without VAT; undefined where the price is not to be seen. */
  net: Cents | undefined
  floor: Cents | undefined
}) {
  const { visit, note, net, floor } = props
  const text = visit.text.quotes.priceNote
  const euro = (cents: bigint) => formatEuro(cents, visit.language)
  const hourly = net === undefined ? undefined : hourlyOf(net, note)
  const under = net !== undefined && isUnderFloor(net, note, floor)
  return (
    <>
      <Paragraph>
        {text.sum({
          hours: formatQuantity(note.hours, visit.language),
          rate: euro(note.rate),
          material: euro(note.material),
          worth: euro(worthOf(note)),
        })}
      </Paragraph>
      {net !== undefined && <Paragraph>{text.price({ net: euro(net) })}</Paragraph>}
      {hourly !== undefined && !under && <Paragraph>{text.hourly({ hourly: euro(hourly) })}</Paragraph>}
      {hourly !== undefined && under && floor !== undefined && (
        <Notice tone="doubt">{text.under({ hourly: euro(hourly), floor: euro(floor) })}</Notice>
      )}
      <Facts
        facts={[
          ...(note.compared === '' ? [] : [{ label: text.comparedTitle, value: note.compared }]),
          ...(note.why === '' ? [] : [{ label: text.whyTitle, value: note.why }]),
        ]}
      />
      {note.printed && <Paragraph quiet>{text.printedYes}</Paragraph>}
      {note.coachReads && <Paragraph quiet>{text.coachYes}</Paragraph>}
    </>
  )
}
