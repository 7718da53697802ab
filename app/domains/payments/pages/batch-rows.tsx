import type { ComponentChildren } from 'preact'
import { Link } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { sum } from '../../../values/money.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { PaymentSource } from '../../books/index.ts'
import type { BatchState, Item } from '../batch.ts'
import { OF_SOURCE } from '../load-sources.ts'
import { ofMemberInWords } from './due-words.ts'
import type { Row } from './payments-table.tsx'

/** The payments of a batch as rows to look at: each by itself, but for those that read the same to this visitor. */
export function rowsOf(visit: CooperativeVisit, items: readonly Item[], how: BatchState): Row[] {
  const groups = Map.groupBy(items, (item) => (isUnnamed(visit, item) ? groupOf(item) : item.id))
  return [...groups.values()].map((same) =>
    same.length === 1 ? rowOf(visit, same[0]!, how) : rowOfSame(visit, same, how),
  )
}

/** Of the work of somebody whom this visitor does not know, by name or by number. */
function isUnnamed(visit: CooperativeVisit, item: Item): boolean {
  return item.memberName === null && hidesNumber(visit, item)
}

function groupOf({ source, payeeId, iban, closedAs, closedWhy }: Item): string {
  return JSON.stringify([source, payeeId, iban, closedAs, closedWhy])
}

/** By which number a municipality knows somebody on a benefit is for who pays it, not for who looks at the books. */
function hidesNumber(visit: CooperativeVisit, { source }: Item): boolean {
  return OF_SOURCE[source].goesPastMember && !visit.may('payment.make')
}

function rowOf(visit: CooperativeVisit, item: Item, how: BatchState): Row {
  const words = visit.text.payments
  const ofMember = OF_SOURCE[item.source].goesPastMember ? [ofMemberInWords(visit, item.memberName)] : []
  const isFor = hidesNumber(visit, item) ? '' : [item.reference, item.description].filter(Boolean).join(' ')
  return {
    ...item,
    ...stateIn(visit, item, how),
    key: item.id,
    what: (
      <>
        {[words.source[item.source], ...ofMember].join('. ')}
        {isFor !== '' && '. '}
        <WhatFor visit={visit} item={item}>
          {isFor}
        </WhatFor>
      </>
    ),
  }
}

/** Some that read the same as one row: how many, each amount as it goes to the bank, and what that is together. */
function rowOfSame(visit: CooperativeVisit, same: readonly Item[], how: BatchState): Row {
  const words = visit.text.payments
  const first = same[0]!
  const amounts = same.map(({ amount }) => formatEuro(amount, visit.language))
  return {
    ...first,
    ...stateIn(visit, first, how),
    key: first.id,
    amount: sum(same.map(({ amount }) => amount)),
    payments: same.length,
    what: `${words.source[first.source]}. ${words.batch.ofMembers({ count: same.length, amounts })}`,
  }
}

/** How far each payment is says something from when the bank can have it. */
function stateIn(visit: CooperativeVisit, { closedAs, closedWhy: why }: Item, how: BatchState) {
  const words = visit.text.payments.batch
  if (how !== 'handed' && how !== 'done') return {}
  return { state: closedAs ? words.endedWhy({ state: words.ended[closedAs], why }) : words.living }
}

type PageOf = (coop: string, id: string) => string

/** Where the thing itself is, with its document; nowhere when it is no one thing. */
const PAGE_OF_SOURCE: Readonly<Record<PaymentSource, PageOf | undefined>> = {
  'job-cost': paths.cost,
  'supplier-invoice': paths.supplierInvoice,
  vat: paths.vat,
  refund: undefined,
  'municipal-share': undefined,
  payout: undefined,
}

/** What it is for, with the way to it for who reads what is owed. */
function WhatFor(props: { visit: CooperativeVisit; item: Item; children: ComponentChildren }) {
  const { visit, item, children } = props
  const page = PAGE_OF_SOURCE[item.source]
  if (!page || !visit.may('payment-due.read')) return <>{children}</>
  return <Link href={page(visit.cooperative.slug, item.aboutId)}>{children}</Link>
}
