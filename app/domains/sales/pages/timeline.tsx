import type { Text } from '../../../text/index.ts'
import { Heading, Paragraph, Stack, useLanguage, useText } from '../../../ui/index.ts'
import { dayOf, type Day } from '../../../values/day.ts'
import {
  formatDay,
  formatEuro,
  formatMoment,
  formatPercentage,
  formatPeriod,
  formatQuantity,
  type Language,
} from '../../../values/format.ts'
import type { Change } from '../changes.ts'
import type { Settlement } from '../detail.db.ts'
import type { InvoiceEvent } from '../events.ts'
import { vatRateOn } from '../../books/index.ts'
import type { VatCode } from '../vat.ts'

/** What happened to an invoice, who did it and when, in words; the newest on top. */
export function Timeline(props: {
  events: readonly InvoiceEvent[]
  /** What the bank did, with the day on which it did: a payment counts then, not when we saw it. */
  settlements: readonly Settlement[]
  /** Names of customers that a change speaks of, by id. */
  customers: ReadonlyMap<string, string>
  workedUntil: Day
  id: string
}) {
  const [language, text] = [useLanguage(), useText()]
  const days = bankDays(props.events, props.settlements)
  return (
    <>
      <Heading level={2} id={props.id}>
        {text.salesPages.invoice.history}
      </Heading>
      <ol class="plain-list stack stack--medium" role="list">
        {props.events.toReversed().map((event) => {
          const paidOn = days.get(event.id)
          const seen = dayOf(event.at)
          const wasEarlier = paidOn !== undefined && paidOn !== seen
          return (
            <li key={event.id}>
              <Stack gap="small">
                <Paragraph quiet>
                  {wasEarlier ? formatDay(paidOn, language) : formatMoment(event.at, language)}
                </Paragraph>
                <Happened event={event} {...props} />
                {wasEarlier && (
                  <Paragraph quiet>{text.sales.events.seenOn({ day: formatDay(seen, language) })}</Paragraph>
                )}
              </Stack>
            </li>
          )
        })}
      </ol>
    </>
  )
}

const PAYING: readonly string[] = ['paid', 'part-paid', 'payment-reversed']

/**
 * The day of the bank of each payment that is told, by the id of its event. Both are kept in one go, the amount of a
 * paying back without its sign: so the first payment of that amount which no earlier event told is the one.
 */
function bankDays(
  events: readonly InvoiceEvent[],
  settlements: readonly Settlement[],
): ReadonlyMap<InvoiceEvent['id'], Day> {
  const left = settlements.filter(({ cause }) => cause === 'payment' || cause === 'reversal')
  const days = new Map<InvoiceEvent['id'], Day>()
  for (const { id, kind, amount } of events) {
    if (!PAYING.includes(kind) || amount === null) continue
    const signed = kind === 'payment-reversed' ? -amount : amount
    const place = left.findIndex((one) => one.amount === signed)
    const [found] = place < 0 ? [] : left.splice(place, 1)
    if (found) days.set(id, found.countsOn)
  }
  return days
}

/** Never said by the administration (the policy `office_says`): who said it without a name to read is a fellow. */
const SAID_BY_MEMBERS: readonly string[] = ['agreed', 'disagreed']

function Happened({
  event,
  customers,
  workedUntil,
}: {
  event: InvoiceEvent
  customers: ReadonlyMap<string, string>
  workedUntil: Day
}) {
  const [language, text] = [useLanguage(), useText()]
  const named = event.byName ?? (SAID_BY_MEMBERS.includes(event.kind) ? text.joint.fellow : text.sales.office)
  const who = event.byHands ? text.onBehalf.byHands({ doer: event.doerName, member: named }) : named
  const amount = formatEuro(event.amount ?? 0n, language)
  const byOffice = event.kind === 'submitted' && event.byName === null
  const happened = byOffice ? 'submittedByOffice' : event.kind
  return (
    <>
      <p>{text.sales.events[happened]({ who, amount })}</p>
      {event.words !== '' && <blockquote>{event.words}</blockquote>}
      {event.changes.length > 0 && (
        <>
          <p>{event.kind === 'edited' ? text.salesPages.invoice.changed : text.joint.changed}</p>
          <ul>
            {event.changes.map((change, at) => (
              <li key={at}>{changeInWords(change, { text, language, customers, workedUntil })}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

type Telling = { text: Text; language: Language; customers: ReadonlyMap<string, string>; workedUntil: Day }

/** One change in words: "Prijs: was: € 10,00, is nu: € 12,00". */
export function changeInWords(change: Change, telling: Telling): string {
  const { changes } = telling.text.sales
  const name =
    change.what === 'line'
      ? changes.line({ line: change.line, part: changes.parts[change.part] })
      : changes[change.what]
  const values = { from: written(change, change.from, telling), to: written(change, change.to, telling) }
  return telling.text.salesPages.invoice.change({ name, fromTo: changes.fromTo(values) })
}

function written(change: Change, value: string, { text, language, customers, workedUntil }: Telling): string {
  const { changes, vatCodes } = text.sales
  const kind = change.what === 'line' ? change.part : change.what
  switch (kind) {
    case 'customer':
      return customers.get(value) ?? '…'
    case 'worked': {
      const [from, until] = value.split('/') as [Day, Day]
      return formatPeriod(from, until, language)
    }
    case 'prices':
      return changes.pricesAre[value as keyof typeof changes.pricesAre]
    case 'total':
    case 'unitPrice':
      return formatEuro(BigInt(value), language)
    case 'quantity':
      return formatQuantity(BigInt(value), language)
    case 'vatCode':
      return vatCodes[value as VatCode]({
        rate: formatPercentage(vatRateOn(value as VatCode, workedUntil), language),
      })
    case 'lines':
    case 'term':
      return value
    default:
      return value === '' ? changes.empty : `“${value}”`
  }
}
