import {
  Badge,
  EmptyState,
  Heading,
  Lead,
  Link,
  LinkButton,
  Paragraph,
  Stack,
  Table,
  type Column,
} from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay, formatDayShort, formatEuro } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { proposalFrom } from '../load-receipt-to-book.ts'
import { pagesOf } from '../receipt-page.db.ts'
import { addressFor } from '../receipt-mail.ts'
import { mailsWithTrouble, type KeptMail } from '../receipt-mail.db.ts'
import { waitingReceipts } from '../receipt.db.ts'
import type { Receipt } from '../receipt.ts'
import type { Proposal } from '../reading/proposal.ts'
import type { BooksOfReceipts } from './books-of-receipts.ts'

/** Mails out of which nothing came are told for so many days. */
const MAILS_DAYS = 30
const DAY = 86_400_000

type Row = { readonly receipt: Receipt; readonly proposal: Proposal | undefined }

/** The tray of the administration: what members handed in and nobody booked yet, the oldest first. */
export async function trayPage(visit: CooperativeVisit, books: BooksOfReceipts): Promise<Response> {
  const { cooperativeId } = visit.actor
  const { today } = visit.now
  const since = new Date(visit.now.at.getTime() - MAILS_DAYS * DAY)
  const mails = await visit.read((tx) => mailsWithTrouble(tx, cooperativeId, since))
  const rows = await visit.read(async (tx): Promise<Row[]> => {
    const receipts = await waitingReceipts(tx, cooperativeId)
    const booked = await books.booked(tx, cooperativeId, today)
    const ids = receipts.map(({ id }) => id)
    const pages = await pagesOf(tx, cooperativeId, ids)
    return receipts.map((receipt) => ({
      receipt,
      proposal: proposalFrom(pages.get(receipt.id) ?? [], today, booked),
    }))
  })
  const words = visit.text.receipts.tray
  const add = (
    <LinkButton href={paths.newReceipt(visit.cooperative.slug)} look="secondary">
      {words.hand}
    </LinkButton>
  )
  return page(visit, {
    title: words.title,
    wide: true,
    children: (
      <>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        <Link href={paths.journeys(visit.cooperative.slug)} roomy>
          {visit.text.journeys.office.title}
        </Link>
        {rows.length === 0 ? (
          <EmptyState title={words.emptyTitle} action={add}>
            <p>{words.empty}</p>
          </EmptyState>
        ) : (
          <>
            <Table<Row>
              caption={words.caption}
              captionUnseen
              columns={columnsFor(visit)}
              rows={rows}
              rowKey={({ receipt }) => receipt.id}
              keyed
            />
            <p>{add}</p>
          </>
        )}
        <Mails visit={visit} mails={mails} mailAddress={books.mailAddress} />
      </>
    ),
  })
}

/** Where receipts are mailed to, and the mails that did not bring what was meant. */
function Mails(props: {
  visit: CooperativeVisit
  mails: readonly KeptMail[]
  mailAddress: string | undefined
}) {
  const { visit, mails, mailAddress } = props
  const words = visit.text.receipts.mails
  if (!mailAddress && mails.length === 0) return null
  return (
    <Stack gap="small">
      <Heading level={2}>{words.title}</Heading>
      {mailAddress && (
        <Paragraph>{words.address({ address: addressFor(visit.cooperative.slug, mailAddress) })}</Paragraph>
      )}
      {mails.map((mail) => {
        const day = formatDay(dayOf(mail.at), visit.language)
        const facts = { from: mail.from, day, taken: mail.taken, refused: mail.refused }
        return <Paragraph key={mail.id}>{words.outcome[mail.outcome](facts)}</Paragraph>
      })}
    </Stack>
  )
}

function columnsFor(visit: CooperativeVisit): Column<Row>[] {
  const { tray, one, reading, way } = visit.text.receipts
  return [
    {
      key: 'from',
      label: tray.from,
      head: true,
      cell: ({ receipt }) => (
        <Link href={paths.handedIn(visit.cooperative.slug, receipt.id)}>
          {receipt.memberName ?? one.nobody}
        </Link>
      ),
    },
    {
      key: 'since',
      label: tray.since,
      cell: ({ receipt }) => formatDayShort(dayOf(receipt.handedInAt), visit.language),
    },
    { key: 'way', label: one.way, cell: ({ receipt }) => way[receipt.way] },
    { key: 'note', label: one.note, cell: ({ receipt }) => receipt.note || '–' },
    { key: 'seems', label: tray.seems, cell: ({ proposal }) => proposal?.shop?.value ?? '–' },
    {
      key: 'total',
      label: reading.total,
      number: true,
      cell: ({ proposal }) => (
        <>
          {proposal?.total ? formatEuro(proposal.total.value, visit.language) : '–'}{' '}
          {proposal?.total?.checks.length === 0 && <Badge>{reading.unsure}</Badge>}
        </>
      ),
    },
  ]
}
