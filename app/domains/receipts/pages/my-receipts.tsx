import {
  Badge,
  EmptyState,
  Heading,
  Lead,
  Link,
  LinkButton,
  Pagination,
  Paragraph,
  Table,
  type Column,
} from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { isId } from '../../../values/id.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { memberOfPerson } from '../../members/index.ts'
import { addressFor } from '../receipt-mail.ts'
import type { Receipt } from '../receipt.ts'
import { receiptsOfMember } from '../receipt.db.ts'

const PAGE = 30

/** The receipts that a member handed in, and how far each is. */
export async function myReceiptsPage(visit: CooperativeVisit, mailAddress?: string): Promise<Response> {
  const { cooperativeId, personId } = visit.actor
  const after = visit.url.searchParams.get('na') ?? ''
  const found = await visit.read(async (tx) => {
    const member = await memberOfPerson(tx, cooperativeId, personId)
    if (!member) throw new NothingHere('no member')
    const page = { size: PAGE + 1, ...(isId<'receipt'>(after) ? { after } : {}) }
    return receiptsOfMember(tx, cooperativeId, member.id, page)
  })
  const receipts = found.slice(0, PAGE)
  const last = found.length > PAGE ? receipts.at(-1) : undefined
  const words = visit.text.receipts.mine
  const coop = visit.cooperative.slug
  const add = (
    <>
      <LinkButton href={paths.newReceipt(coop)}>{words.hand}</LinkButton>{' '}
      <Link href={paths.journeys(coop)} roomy>
        {visit.text.journeys.mine.title}
      </Link>
    </>
  )
  return page(visit, {
    title: words.title,
    children: (
      <>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        {mailAddress && <Paragraph>{words.mail({ address: addressFor(coop, mailAddress) })}</Paragraph>}
        {receipts.length === 0 ? (
          <EmptyState title={words.emptyTitle} action={add}>
            <p>{words.empty}</p>
          </EmptyState>
        ) : (
          <>
            <p>{add}</p>
            <Table<Receipt>
              caption={words.caption}
              captionUnseen
              columns={columnsFor(visit)}
              rows={receipts}
              rowKey={(receipt) => receipt.id}
            />
            <Pagination
              newer={isId(after) ? paths.receipts(coop) : undefined}
              older={last ? `${paths.receipts(coop)}?na=${last.id}` : undefined}
            />
          </>
        )}
      </>
    ),
  })
}

function columnsFor(visit: CooperativeVisit): Column<Receipt>[] {
  const { one } = visit.text.receipts
  return [
    {
      key: 'when',
      label: one.when,
      head: true,
      cell: (receipt) => (
        <Link href={paths.handedIn(visit.cooperative.slug, receipt.id)}>
          {formatDay(dayOf(receipt.handedInAt), visit.language)}
        </Link>
      ),
    },
    { key: 'note', label: one.note, cell: (receipt) => receipt.note || '–' },
    { key: 'state', label: one.state, cell: (receipt) => <ReceiptStand visit={visit} receipt={receipt} /> },
  ]
}

/** How far a receipt is, in one word. */
export function ReceiptStand({
  visit,
  receipt,
}: {
  visit: CooperativeVisit
  receipt: Pick<Receipt, 'state'>
}) {
  const words = visit.text.receipts
  const tone = receipt.state === 'booked' ? 'done' : receipt.state === 'waiting' ? 'info' : undefined
  const word =
    receipt.state === 'returned' && !visit.may('own-work.read')
      ? words.stateOffice.returned
      : words.state[receipt.state]
  return tone ? <Badge tone={tone}>{word}</Badge> : <Badge>{word}</Badge>
}
