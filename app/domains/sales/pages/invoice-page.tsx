import type { ComponentChildren } from 'preact'
import {
  Card,
  ErrorSummary,
  Heading,
  Link,
  Refusal,
  type FieldError,
  besideField,
} from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import type { Id } from '../../../values/id.ts'
import type { Cents } from '../../../values/money.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { disagreementIn } from '../changes-to-agree.ts'
import { waitingCredits } from '../credit-asked.db.ts'
import { invoiceDetail, type InvoiceDetail } from '../detail.db.ts'
import { reasonOfReturn } from '../events.ts'
import { effectOfInvoice } from './effect-of-invoice.ts'
import type { FromBenefits } from './from-benefits.ts'
import { statusOf, waitsForMember, type Invoice, type Status, type StatusFacts } from '../invoice.ts'
import { overpaidOn } from '../refunds.db.ts'
import { afterPaying, type AfterPaying } from './after-paying.ts'
import { AskToAgree, SaysNo } from './ask-to-agree.tsx'
import { customersIn } from './customers-in.ts'
import type { Acting } from './action-form.tsx'
import { OfficeActions, Questions } from './invoice-actions.tsx'
import { JustDone, PaidTooMuch, Papers, SharedOut, ToDoHere } from './invoice-page-parts.tsx'
import { InvoiceFacts, InvoiceLines, InvoiceStanding } from './invoice-sheet.tsx'
import { onTheNetwork, type OnTheNetwork } from './on-the-network.tsx'
import { membersOnPaper } from '../../members/index.ts'
import { JointCard } from './joint-card.tsx'
import { onlyAdministrator, type OnlyAdministrator } from './only-administrator.ts'
import { sharingsOf, type SharingOf } from '../../pots/index.ts'
import { StatusBadge } from './status.tsx'
import { Timeline } from './timeline.tsx'
import { WhatNow } from './what-now.tsx'

type Shown = {
  readonly detail: InvoiceDetail
  readonly status: Status
  /** The visitor's own invoice. */
  readonly own: boolean
  /** What it brings whoever decides on it now, and does to their benefit. */
  readonly effect: ComponentChildren
  readonly sharings: readonly SharingOf[]
  /** Of whom a yes on paper may be noted, for the administration. */
  readonly onPaper: ReadonlySet<Id<'member'>>
  readonly customers: ReadonlyMap<string, string>
  readonly after: AfterPaying
  /** Set when nobody else of the administration can approve it; only the office is told. */
  readonly only: OnlyAdministrator | undefined
  /** What the customer paid too much and did not get back yet, in cents; only for who may read the books. */
  readonly overpaid: Cents
  /** How the e-invoice stands on the network; only the administration is told. */
  readonly network: OnTheNetwork | undefined
  /** Crediting it was asked, and waits for the yes of another. */
  readonly creditWaits: boolean
}

/** What was typed in one of the forms of the page, and why it was not done. */
export type InvoiceState = {
  readonly typed?: Readonly<Record<string, string>>
  readonly errors?: readonly FieldError[]
  readonly refusal?: string
  readonly commandId?: string
  readonly status?: number
}

/** One invoice: where it stands, what is on it, what happened, and what can be done now. */
export async function invoicePage(
  visit: CooperativeVisit,
  state: InvoiceState = {},
  from?: FromBenefits,
): Promise<Response> {
  const shown = await shownOf(visit, from)
  if (!shown) return new Response(null, { status: 404 })
  const text = visit.text.salesPages.invoice
  const { invoice, customer } = shown.detail
  const title =
    invoice.state === 'issued'
      ? text.title[invoice.kind]({ number: invoice.number })
      : text.draftTitle({ customer: customer.name })
  return page(visit, {
    title,
    status: state.status ?? 200,
    children: (
      <>
        <Link href={paths.invoices(visit.cooperative.slug)} roomy>
          {text.back}
        </Link>
        <ErrorSummary errors={state.errors ?? []} />
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <JustDone
          visit={visit}
          own={shown.own}
          only={shown.only}
          leader={shown.own ? undefined : shown.detail.memberName}
        />
        <Heading level={1}>{title}</Heading>
        <Contents visit={visit} shown={shown} acting={actingOf(visit, state)} />
      </>
    ),
  })
}

/** What matters most first: what happens now, questions, the invoice itself; what happened comes last. */
function Contents({ visit, shown, acting }: { visit: CooperativeVisit; shown: Shown; acting: Acting }) {
  const { detail, status, own, effect, sharings, customers, after } = shown
  const { invoice, events } = detail
  const office = visit.may('invoice.approve')
  const asked = waitsForMember(invoice, visit.actor.personId)
  const disagreement = disagreementIn(events)
  return (
    <>
      <p>
        <StatusBadge status={status} own={own} asked={asked} />
      </p>
      <PaidTooMuch visit={visit} invoice={invoice} overpaid={shown.overpaid} />
      {asked && (
        <AskToAgree visit={visit} detail={detail} customers={customers} effect={effect} acting={acting} />
      )}
      <SaysNo visit={visit} detail={detail} />
      {own && (
        <WhatNow
          invoice={invoice}
          customer={detail.customer}
          status={status}
          due={dueOf(visit, invoice)}
          returned={reasonOf(detail, status)}
          after={after}
          asked={asked}
          disagreement={disagreement?.by === visit.actor.personId ? disagreement.words : undefined}
          fellowSaysNo={disagreement !== undefined && disagreement.by !== visit.actor.personId}
          acting={acting}
        />
      )}
      {!asked && effect}
      {!own && <ToDoHere visit={visit} invoice={invoice} status={status} acting={acting} />}
      <Questions events={events} acting={acting} mayAnswer={own || office} mayPassOn={office && !own} />
      <JointCard visit={visit} invoice={invoice} own={own} onPaper={shown.onPaper} acting={acting} />
      <Sheet visit={visit} shown={shown} />
      {invoice.state === 'issued' && invoice.kind === 'invoice' && (
        <SharedOut visit={visit} invoice={invoice} sharings={sharings} />
      )}
      {office && (
        <OfficeActions {...{ detail, acting }} network={shown.network} creditWaits={shown.creditWaits} />
      )}
      <Card labelledBy="history">
        <Timeline
          events={events}
          settlements={detail.settlements}
          customers={customers}
          workedUntil={invoice.workedUntil}
          id="history"
        />
      </Card>
    </>
  )
}

function Sheet({ visit, shown: { detail, own } }: { visit: CooperativeVisit; shown: Shown }) {
  const { invoice, memberName, tradeName } = detail
  return (
    <Card labelledBy="sheet">
      <Heading level={2} id="sheet">
        {visit.text.salesPages.invoice.sheet}
      </Heading>
      <InvoiceFacts
        invoice={invoice}
        customerName={buyerName(detail)}
        memberName={own ? undefined : memberName}
        tradeName={tradeName}
        coop={visit.cooperative.slug}
        mayOpenCustomer={visit.may('customer.edit')}
      />
      <InvoiceLines invoice={invoice} level={3} />
      <InvoiceStanding invoice={invoice} />
      <Papers visit={visit} invoice={invoice} />
    </Card>
  )
}

async function shownOf(visit: CooperativeVisit, from: FromBenefits | undefined): Promise<Shown | undefined> {
  const { cooperativeId, personId } = visit.actor
  const id = visit.id<'invoice'>('invoice')
  return visit.read(async (tx) => {
    const detail = await invoiceDetail(tx, cooperativeId, id)
    if (!detail) return undefined
    const status = statusNow(detail.invoice, visit)
    const sharings = await sharingsOf(tx, cooperativeId, { invoiceId: detail.invoice.id })
    const own = detail.memberPerson === personId
    const { invoice } = detail
    return {
      detail,
      status,
      own,
      effect: await effectOfInvoice(tx, visit, from, invoice, status),
      sharings,
      onPaper: visit.may('invoice.approve') ? await membersOnPaper(tx) : new Set<Id<'member'>>(),
      customers: await customersIn(tx, cooperativeId, detail),
      network: visit.may('invoice.approve') ? await onTheNetwork(tx, cooperativeId, detail) : undefined,
      creditWaits: (await waitingCredits(tx, cooperativeId, { invoiceId: id })).length > 0,
      overpaid: await overpaidOn(tx, cooperativeId, detail.invoice.id),
      after: await afterPaying(tx, cooperativeId, detail.invoice, visit.now.today),
      only: visit.may('invoice.approve') ? await onlyAdministrator(tx, visit, detail) : undefined,
    }
  })
}

/** The word for how an invoice stands today. */
export function statusNow(invoice: Invoice, visit: CooperativeVisit): Status {
  const facts: StatusFacts =
    invoice.state === 'issued'
      ? invoice
      : { ...invoice, dueOn: undefined, open: 0n, paid: 0n, writtenOff: 0n, disputedAt: undefined }
  return statusOf(facts, visit.now.today)
}

function actingOf(visit: CooperativeVisit, state: InvoiceState): Acting {
  return {
    coop: visit.cooperative.slug,
    me: visit.actor.personId,
    action: visit.url.pathname,
    commandId: state.commandId ?? freshCommandId(visit),
    typed: state.typed ?? {},
    wrong: (field) => besideField(state.errors ?? [], field),
  }
}

function buyerName({ invoice, customer }: InvoiceDetail): string {
  return invoice.state === 'issued' ? invoice.buyer.name : customer.name
}

function dueOf(visit: CooperativeVisit, invoice: Invoice): string {
  return invoice.state === 'issued' && invoice.dueOn ? formatDay(invoice.dueOn, visit.language) : ''
}

/** What the administration wrote when it sent the invoice back. */
function reasonOf({ events }: InvoiceDetail, status: Status): string | undefined {
  return status === 'returned' ? reasonOfReturn(events) : undefined
}
