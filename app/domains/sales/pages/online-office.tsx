/** What customers paid online: to be booked, and the account with which it goes. */
import { z } from 'zod'
import { PaymentsSilent } from '../../../platform/online-payments.ts'
import {
  Button,
  ButtonRow,
  Form,
  Heading,
  HiddenField,
  Lead,
  Link,
  Notice,
  Paragraph,
  Refusal,
  TextField,
} from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import { refuse } from '../../../values/result.ts'
import { choice, text } from '../../../web/fields.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { onlineAccountOf, type OnlineAccount } from '../online/account.db.ts'
import { answerOnlineAccount } from '../online/answer-online-account.ts'
import { askOnlineAccount } from '../online/ask-online-account.ts'
import { bookOnlinePayments } from '../online/book-online-payments.ts'
import { owedByCustomers } from '../refunds.db.ts'
import type { OnlineNeeds } from '../online/pay-online.ts'
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
  return `${words.one({ ...one, day, amount: formatEuro(one.amount, visit.language) })}: ${words.states[one.state]}.`
}

type Data = { readonly account: OnlineAccount | undefined }

/** The administration asks for a key, which is tried first; another of them says yes. */
export function onlineSetting(online: OnlineNeeds | undefined) {
  return formPage({
    schema: z.object({ apiKey: text(200) }),
    load: (visit): Promise<Data> =>
      visit.read(async (tx) => ({ account: await onlineAccountOf(tx, visit.cooperative.id) })),
    title: (visit) => visit.text.onlinePayments.setting.title,
    lead: (visit) => visit.text.onlinePayments.setting.lead,
    back: (visit) => ({
      href: paths.settings(visit.cooperative.slug),
      label: visit.text.onlinePayments.setting.back,
    }),
    initial: () => ({}),
    above: ({ account }, visit) => <Now visit={visit} account={account} />,
    fields: ({ visit, wrong }) => (
      <TextField
        name="apiKey"
        label={visit.text.onlinePayments.setting.apiKey}
        hint={visit.text.onlinePayments.setting.apiKeyHint}
        maxLength={200}
        autocomplete="off"
        error={wrong('apiKey')}
      />
    ),
    label: (visit) => visit.text.onlinePayments.setting.apiKey,
    save: async (visit, { apiKey }, commandId) => {
      const payments = online?.payments
      if (!payments) return refuse('payments-silent')
      if (!/^(test|live)_[A-Za-z0-9]{20,100}$/.test(apiKey)) return refuse('key-wrong')
      const sealedKey = payments.seal(apiKey)
      try {
        if (!(await payments.connect(sealedKey)?.isLetIn())) return refuse('key-refused')
      } catch (error) {
        if (error instanceof PaymentsSilent) return refuse('payments-silent')
        throw error
      }
      return visit.perform(askOnlineAccount, visit.actor, { sealedKey }, commandId)
    },
    refusedField: (reason) => (reason === 'key-wrong' || reason === 'key-refused' ? 'apiKey' : undefined),
    done: (visit) => `${paths.onlineSetting(visit.cooperative.slug)}?bewaard`,
    refusals: (visit) => visit.text.onlinePayments.refusals,
    saveLabel: (visit) => visit.text.onlinePayments.setting.ask,
    below: ({ account }, visit) => <Answers visit={visit} account={account} />,
  })
}

/** Says yes or no to the key that waits, or stops. */
export async function receiveKeyAnswer(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, z.object({ answer: choice(['yes', 'no', 'stop']) }))
  const here = paths.onlineSetting(visit.cooperative.slug)
  if (!form.ok) return redirect(here)
  const done = await visit.perform(answerOnlineAccount, visit.actor, form.value, form.commandId)
  if (done.ok) return redirect(`${here}?bewaard`)
  const refusal = refusalSentence(visit, visit.text.onlinePayments.refusals, done)
  return page(visit, {
    title: visit.text.onlinePayments.setting.title,
    status: 409,
    children: (
      <>
        <Heading level={1}>{visit.text.onlinePayments.setting.title}</Heading>
        <Refusal sentence={refusal} />
        <Link href={here}>{visit.text.onlinePayments.setting.change}</Link>
      </>
    ),
  })
}

function Now({ visit, account }: { visit: CooperativeVisit; account: OnlineAccount | undefined }) {
  const words = visit.text.onlinePayments.setting
  return (
    <>
      {visit.url.searchParams.has('bewaard') && (
        <Notice tone="done" announce>
          {words.done}
        </Notice>
      )}
      <Paragraph>{account?.sealedKey ? words.on : words.off}</Paragraph>
    </>
  )
}

function Answers({ visit, account }: { visit: CooperativeVisit; account: OnlineAccount | undefined }) {
  const words = visit.text.onlinePayments.setting
  if (!account) return null
  const isMine = account.newBy === visit.actor.personId
  return (
    <>
      {account.newAt && (
        <Paragraph>{words.waits({ day: formatDay(dayOf(account.newAt), visit.language) })}</Paragraph>
      )}
      <ButtonRow>
        {account.newKey && !isMine && <Answer visit={visit} answer="yes" label={words.yes} />}
        {account.newKey && <Answer visit={visit} answer="no" label={words.no} />}
        {account.sealedKey && <Answer visit={visit} answer="stop" label={words.stop} />}
      </ButtonRow>
    </>
  )
}

function Answer(props: { visit: CooperativeVisit; answer: 'yes' | 'no' | 'stop'; label: string }) {
  const { visit, answer, label } = props
  return (
    <Form
      action={`${paths.onlineSetting(visit.cooperative.slug)}/antwoord`}
      commandId={freshCommandId(visit)}
      label={label}
    >
      <HiddenField name="answer" value={answer} />
      <Button look={answer === 'yes' ? 'primary' : 'secondary'}>{label}</Button>
    </Form>
  )
}
