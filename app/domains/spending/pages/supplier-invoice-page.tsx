import { z } from 'zod'
import {
  Button,
  ErrorSummary,
  Facts,
  Form,
  Heading,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  Refusal,
} from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import type { Cents } from '../../../values/money.ts'
import { text } from '../../../web/fields.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { file, page, redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { standingTo, whyNoYes, type SecondYesRefusal } from '../../people/index.ts'
import { approveSupplierInvoice } from '../approve-supplier-invoice.ts'
import { closeSupplierInvoice } from '../close-supplier-invoice.ts'
import { suppliersOf } from '../supplier.db.ts'
import { spendingLimit } from '../spending-limit.db.ts'
import { documentOfInvoice, supplierInvoiceById, type SupplierInvoice } from '../supplier-invoice.db.ts'
import { bookedInvoice, needsAnother } from '../supplier-invoice.ts'
import type { Tx } from '../../../platform/database.ts'
import { ownCostAccounts } from '../../books/index.ts'
import { vatModeOn } from '../../cooperative/index.ts'
import { membersOf, type Member } from '../../members/index.ts'
import type { Unusual } from '../cost-concerns.ts'
import { unusualInvoice } from '../enter-supplier-invoice.ts'
import { UnusualList } from './ask-if-sure.tsx'
import { CloseInvoice } from './close-invoice.tsx'
import { InvoiceDone, afterInvoice } from './invoice-done.tsx'
import { factsOfInvoice } from './supplier-invoice-facts.tsx'

type State = {
  readonly refusal?: string
  readonly why?: string
  readonly wrongWhy?: string
  readonly status?: number
}

/** An invoice of a supplier: what it is, how it was booked, and what can be done with it. */
export async function supplierInvoicePage(visit: CooperativeVisit, state: State = {}): Promise<Response> {
  const { id } = visit.cooperative
  const found = await visit.read(async (tx) => {
    const invoice = await supplierInvoiceById(tx, id, visit.id<'supplier-invoice'>('invoice'))
    if (!invoice) return undefined
    const limit = await spendingLimit(tx, id)
    const standing = await standingTo(tx, visit.actor, { by: invoice.enteredBy }, visit.now)
    const [supplier] = await suppliersOf(tx, id, invoice.supplierId)
    const whyNot = needsAnother(invoice.total, limit) ? whyNoYes(standing) : undefined
    const waits = !invoice.entryId && !invoice.closedAt
    const booked = waits ? bookedInvoice(invoice, await vatModeOn(tx, id, invoice.invoicedOn)) : undefined
    const as = booked?.ok ? booked.value : undefined
    return {
      invoice,
      limit,
      whyNot,
      as,
      unusual: as ? await unusualOfWaiting(tx, visit, invoice, as.net) : [],
      after: await afterInvoice(tx, visit),
      accounts: invoice.account ? await ownCostAccounts(tx, id) : [],
      members: waits ? await membersOf(tx, id) : [],
      ibanWaits: (supplier?.newIban ?? null) !== null,
    }
  })
  if (!found) return new Response(null, { status: 404 })
  const { invoice } = found
  const words = visit.text.suppliers
  const title = words.one.title(invoice)
  const wrong = state.wrongWhy === undefined ? [] : [{ field: 'why', sentence: state.wrongWhy }]
  return page(visit, {
    title,
    status: state.status ?? 200,
    children: (
      <>
        <Link href={paths.supplierInvoices(visit.cooperative.slug)} roomy>
          {words.list.title}
        </Link>
        <ErrorSummary errors={wrong} />
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <InvoiceDone visit={visit} invoice={invoice} after={found.after} />
        <Heading level={1}>{title}</Heading>
        {!invoice.entryId && !invoice.closedAt && <Waits visit={visit} {...found} />}
        {found.ibanWaits && !invoice.closedAt && <Notice tone="doubt">{words.one.ibanWaits}</Notice>}
        <Facts facts={factsOfInvoice(visit, { ...invoice, ...found.as }, found.accounts)} />
        {invoice.closedAt && (
          <Paragraph>
            {words.one.closedWhy({
              day: formatDay(dayOf(invoice.closedAt), visit.language),
              why: invoice.closedWhy,
            })}
          </Paragraph>
        )}
        <Ways visit={visit} invoice={invoice} />
        {visit.may('supplier-invoice.enter') && !invoice.closedAt && invoice.paid === 0n && (
          <CloseInvoice
            visit={visit}
            invoice={invoice}
            why={state.why}
            wrong={state.wrongWhy}
            open={state.status !== undefined}
          />
        )}
      </>
    ),
  })
}

function Waits(props: {
  visit: CooperativeVisit
  invoice: SupplierInvoice
  limit: Cents
  whyNot: SecondYesRefusal | undefined
  unusual: readonly Unusual[]
  members: readonly Member[]
}) {
  const { visit, invoice, limit, whyNot, unusual, members } = props
  const words = visit.text.suppliers.one
  return (
    <>
      <Notice>{words.waits({ amount: formatEuro(limit, visit.language) })}</Notice>
      <UnusualList visit={visit} unusual={unusual} members={members} />
      {whyNot && visit.may('supplier-invoice.enter') && (
        <Paragraph>{visit.text.form.secondYes.refusals[whyNot]()}</Paragraph>
      )}
      {!whyNot && visit.may('supplier-invoice.enter') && (
        <Form
          action={paths.supplierInvoice(visit.cooperative.slug, invoice.id)}
          commandId={freshCommandId(visit)}
          label={words.approve}
        >
          <Button>{words.approve}</Button>
        </Form>
      )}
    </>
  )
}

/** What would be unusual about booking it, for who says yes: of a cost that was booked before nothing is any more. */
async function unusualOfWaiting(
  tx: Tx,
  { cooperative, now }: CooperativeVisit,
  invoice: SupplierInvoice,
  net: Cents,
) {
  if (invoice.costId) return []
  const of = { ...invoice, memberId: invoice.memberId ?? undefined }
  return unusualInvoice(tx, cooperative.id, of, net, now)
}

function Ways({ visit, invoice }: { visit: CooperativeVisit; invoice: SupplierInvoice }) {
  const words = visit.text.suppliers.one
  const coop = visit.cooperative.slug
  return (
    <>
      <p>
        <LinkButton href={paths.supplierInvoiceFile(coop, invoice.id)} look="secondary">
          {words.document}
        </LinkButton>
      </p>
      {invoice.entryId && (
        <p>
          <Link href={paths.entry(coop, invoice.entryId)} roomy>
            {words.entry}
          </Link>
        </p>
      )}
    </>
  )
}

/** Yes to it, which books it. */
export async function receiveApproval(visit: CooperativeVisit): Promise<Response> {
  const invoiceId = visit.id<'supplier-invoice'>('invoice')
  const form = await readForm(visit, z.object({}))
  const done = await visit.perform(approveSupplierInvoice, visit.actor, { invoiceId }, form.commandId)
  if (done.ok) return redirect(`${paths.supplierInvoice(visit.cooperative.slug, invoiceId)}?geboekt`)
  const refusal = refusalSentence(visit, visit.text.suppliers.refusals, done)
  return supplierInvoicePage(visit, { refusal, status: 409 })
}

/** Closed, with the reason. */
export async function receiveClosing(visit: CooperativeVisit): Promise<Response> {
  const invoiceId = visit.id<'supplier-invoice'>('invoice')
  const form = await readForm(visit, z.object({ why: text(500) }))
  const why = form.typed['why'] ?? ''
  if (!form.ok) {
    const wrongWhy = visit.text.form.wrong[form.errors['why'] ?? 'required'](visit.text.suppliers.one.why)
    return supplierInvoicePage(visit, { wrongWhy, why, status: 422 })
  }
  const input = { invoiceId, why: form.value.why }
  const done = await visit.perform(closeSupplierInvoice, visit.actor, input, form.commandId)
  if (done.ok) return redirect(`${paths.supplierInvoice(visit.cooperative.slug, invoiceId)}?afgesloten`)
  const refusal = refusalSentence(visit, visit.text.suppliers.refusals, done)
  return supplierInvoicePage(visit, { refusal, why, status: 409 })
}

/** The document as it came. What is no picture or PDF is given to be saved, and not shown in the browser. */
export async function supplierDocumentPage(visit: CooperativeVisit): Promise<Response> {
  const id = visit.id<'supplier-invoice'>('invoice')
  const stored = await visit.read((tx) => documentOfInvoice(tx, visit.cooperative.id, id))
  if (!stored) return new Response(null, { status: 404 })
  return file(stored, stored.media_type.endsWith('xml') ? 'attachment' : 'inline')
}
