import { Euro, Heading, Lead, Link, Notice, Paragraph, Stack, SumTable } from '../../../ui/index.ts'
import type { Tx } from '../../../platform/database.ts'
import { day, type Day } from '../../../values/day.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import type { Id } from '../../../values/id.ts'
import { sum, type Cents } from '../../../values/money.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { accountsOf, creditorLines } from '../../books/index.ts'
import {
  suppliersOfEntries,
  suppliersOfSpending,
  unpaidCosts,
  unpaidSupplierInvoices,
  type Cost,
  type UnpaidSupplierInvoice,
} from '../../spending/index.ts'
import { creditorsFrom, lineKey } from '../creditors.ts'
import { spendingPaid } from '../spending-paid.db.ts'

/** What stands on the creditors without an invoice or a receipt. */
type ByHand = { readonly entryId: Id<'entry'>; readonly amount: Cents; readonly countsOn: Day }

type Shown = {
  readonly account: string
  readonly total: Cents
  readonly invoices: readonly UnpaidSupplierInvoice[]
  readonly costs: readonly Cost[]
  readonly byHand: readonly ByHand[]
}

const EVER = { from: day('1900-01-01'), until: day('2999-12-31') }

/**
 * All that is still to be paid to shops and suppliers, which together is what the books owe them; each with a way
 * out.
 */
export async function creditorsPage(visit: CooperativeVisit): Promise<Response> {
  const shown = await visit.read((tx) => creditorsNow(tx, visit.cooperative.id))
  const words = visit.text.creditors
  const { slug } = visit.cooperative
  const { account, total, invoices, costs, byHand } = shown
  const isEmpty = invoices.length + costs.length + byHand.length === 0
  return page(visit, {
    title: words.title,
    children: (
      <>
        <Link href={paths.books(slug)} roomy>
          {visit.text.books.entry.back}
        </Link>
        <Heading level={1}>{words.title}</Heading>
        {isEmpty ? (
          <Notice tone="done">{words.nothing}</Notice>
        ) : (
          <Lead>{words.lead({ amount: formatEuro(total, visit.language), account })}</Lead>
        )}
        <Pieces
          title={words.invoices}
          lead={words.invoicesLead}
          pieces={invoices.map(({ id, supplier, number, open }) => ({
            href: paths.supplierInvoice(slug, id),
            label: `${supplier}, ${number}`,
            amount: open,
          }))}
        />
        {invoices.length > 0 && visit.may('payment.make') && (
          <Link href={paths.payments(slug)} roomy>
            {words.toPayments}
          </Link>
        )}
        <Pieces
          title={words.costs}
          lead={words.costsLead}
          pieces={costs.map(({ id, supplier, memberName, total: all, paid }) => ({
            href: paths.cost(slug, id),
            label: `${supplier}, ${memberName}`,
            amount: all - paid,
          }))}
        />
        <Pieces
          title={words.byHand}
          lead={words.byHandLead}
          pieces={byHand.map(({ entryId, countsOn, amount }) => ({
            href: paths.entry(slug, entryId),
            label: formatDay(countsOn, visit.language),
            amount,
          }))}
        />
        {!isEmpty && <SumTable label={words.total} amount={total} lines={linesOf(visit, shown)} />}
      </>
    ),
  })
}

/** What is owed, and of what; the pieces come to the balance of the account. */
export async function creditorsNow(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<Shown> {
  const lines = await creditorLines(tx, cooperativeId, EVER.until)
  const { ofLine } = creditorsFrom(lines, EVER.from, {
    bought: await suppliersOfEntries(tx, cooperativeId, EVER),
    paid: await spendingPaid(tx, cooperativeId),
    names: await suppliersOfSpending(tx, cooperativeId),
  })
  const loose = lines.filter(({ entryId, line }) => !ofLine.has(lineKey(entryId, line)))
  // What an entry took back is nothing any more, and neither is what took it back.
  const perFirst = Map.groupBy(loose, ({ entryId, reverses }) => reverses ?? entryId)
  const byHand = [...perFirst]
    .map(([entryId, of]) => ({
      entryId,
      countsOn: of[0]!.countsOn,
      amount: -sum(of.map((one) => one.amount)),
    }))
    .filter(({ amount }) => amount !== 0n)
  const found = (await accountsOf(tx, cooperativeId)).find(({ purpose }) => purpose === 'creditors')
  return {
    account: found ? `${found.code} ${found.name}` : '',
    total: -sum(lines.map(({ amount }) => amount)),
    invoices: await unpaidSupplierInvoices(tx, cooperativeId),
    costs: (await unpaidCosts(tx, cooperativeId)).filter(({ paidBy }) => paidBy === 'cooperative'),
    byHand,
  }
}

function linesOf(visit: CooperativeVisit, { invoices, costs, byHand }: Shown) {
  const words = visit.text.creditors
  return [
    { label: words.invoices, amount: sum(invoices.map(({ open }) => open)) },
    { label: words.costs, amount: sum(costs.map(({ total, paid }) => total - paid)) },
    { label: words.byHand, amount: sum(byHand.map(({ amount }) => amount)) },
  ].filter(({ amount }) => amount !== 0n)
}

function Pieces(props: {
  title: string
  lead: string
  pieces: readonly { readonly href: string; readonly label: string; readonly amount: Cents }[]
}) {
  const { title, lead, pieces } = props
  if (pieces.length === 0) return null
  return (
    <Stack gap="small">
      <Heading level={2}>{title}</Heading>
      <Paragraph>{lead}</Paragraph>
      <ul>
        {pieces.map(({ href, label, amount }) => (
          <li key={href}>
            <Link href={href} roomy>
              {label}
            </Link>{' '}
            <Euro amount={amount} />
          </li>
        ))}
      </ul>
    </Stack>
  )
}
