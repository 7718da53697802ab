/** What customers paid online: to be booked. */
import { z } from 'zod'
import {
  Button,
  Form,
  Heading,
  HiddenField,
  Lead,
  Link,
  Notice,
  Paragraph,
  Refusal,
} from '../../../ui/index.ts'
import { nameOfProvider } from '../../../platform/online-payments.ts'
import { ONLINE_PROVIDERS } from '../../../platform/online-providers.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { bookOnlinePayments } from '../online/book-online-payments.ts'
import { owedByCustomers } from '../refunds.db.ts'
import { latestPayments, paymentsToBook, type OnlinePayment } from '../online/payment.db.ts'

/** What is to be booked, and what was started last. */
export function onlinePaymentsPage(visit: CooperativeVisit): Promise<Response> {
  return render(visit, { status: 200 })
}

/** Books all of it. */
export async function receiveBooking(visit: CooperativeVisit): Promise<Response> {
  const { commandId } = await readForm(visit, z.object({}))
  const done = await visit.perform(bookOnlinePayments, visit.actor, {}, commandId)
  const here = paths.onlinePayments(visit.cooperative.slug)
  const { refusals, office } = visit.text.onlinePayments
  if (!done.ok) return render(visit, { status: 409, refusal: refusalSentence(visit, refusals, done) })
  const { booked, left, refused } = done.value
  if (refused.length === 0) return redirect(`${here}?geboekt=${booked}&blijft=${left}`)
  const whys = refused.map(({ number, reason }) => office.notBooked({ number, why: refusals[reason] }))
  return render(visit, { status: 409, refusal: [office.done({ booked }), ...whys].join(' ') })
}

async function render(
  visit: CooperativeVisit,
  state: { status: number; refusal?: string },
): Promise<Response> {
  const words = visit.text.onlinePayments.office
  const { id, slug } = visit.cooperative
  const [toBook, latest, owing] = await visit.read(async (tx) => [
    await paymentsToBook(tx, id),
    await latestPayments(tx, id),
    await owedByCustomers(tx, id),
  ])
  return page(visit, {
    title: words.title,
    status: state.status,
    children: (
      <>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <Done visit={visit} />
        <Heading level={2}>
          {toBook.length === 0 ? words.nothing : words.toBook({ count: toBook.length })}
        </Heading>
        <ul>
          {toBook.map((one) => (
            <li key={one.id}>{toBookInWords(visit, one)}</li>
          ))}
        </ul>
        {toBook.length > 0 && visit.may('online-payments.book') && (
          <Form action={paths.onlinePayments(slug)} commandId={freshCommandId(visit)} label={words.title}>
            <HiddenField name="boek" value="ja" />
            <Button>{words.book({ count: toBook.length })}</Button>
          </Form>
        )}
        {owing.map(({ invoiceId, number, customer, amount }) => (
          <Notice key={invoiceId} tone="wrong">
            {words.owing({ number, customer, amount: formatEuro(amount, visit.language) })}{' '}
            <Link href={paths.invoice(slug, invoiceId)}>{number}</Link>
          </Notice>
        ))}
        <Heading level={2}>{words.latest}</Heading>
        {latest.length === 0 && <Paragraph>{words.none}</Paragraph>}
        <ul>
          {latest.map((one) => (
            <li key={one.id}>
              {startedInWords(visit, one)} <Link href={paths.invoice(slug, one.invoiceId)}>{one.number}</Link>
            </li>
          ))}
        </ul>
        {visit.may('online-payments.set-up') && (
          <Link href={paths.onlineSetting(slug)} roomy>
            {words.setting}
          </Link>
        )}
      </>
    ),
  })
}

function Done({ visit }: { visit: CooperativeVisit }) {
  const words = visit.text.onlinePayments.office
  const [booked, left] = ['geboekt', 'blijft'].map((name) =>
    Number(visit.url.searchParams.get(name) ?? Number.NaN),
  )
  if (!Number.isInteger(booked)) return null
  return (
    <Notice tone="done" announce>
      {words.done({ booked: booked! })} {left ? words.left({ left }) : ''}
    </Notice>
  )
}

function toBookInWords(visit: CooperativeVisit, one: OnlinePayment): string {
  const words = visit.text.onlinePayments.office
  const toBook = one.came - one.went - one.bookedOnInvoice - one.bookedOverpaid
  const amount = formatEuro(toBook < 0n ? -toBook : toBook, visit.language)
  if (toBook < 0n) return words.back({ ...one, amount })
  return words.one({ ...one, day: formatDay(one.paidOn!, visit.language), amount })
}

function startedInWords(visit: CooperativeVisit, one: OnlinePayment): string {
  const words = visit.text.onlinePayments.office
  const day = formatDay(dayOf(one.askedAt), visit.language)
  const provider = nameOfProvider(ONLINE_PROVIDERS, one.provider)
  const started = words.one({ ...one, day, amount: formatEuro(one.amount, visit.language) })
  return `${started}: ${words.states[one.state]({ provider })}.`
}
