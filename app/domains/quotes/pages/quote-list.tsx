import {
  ButtonRow,
  Euro,
  Heading,
  Lead,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  Table,
  TaskList,
  type Column,
} from '../../../ui/index.ts'
import { formatDayShort } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberOfPerson } from '../../members/index.ts'
import { yesToComeFrom } from '../../sales/index.ts'
import { jointQuotes, type JointQuote } from '../joint-quote.db.ts'
import { quotesListed, type ListedQuote } from '../quote-list.db.ts'
import { statusOn } from '../quote.ts'
import { QuoteBadge } from './quote-status.tsx'

/** All quotes the visitor may see, the newest first; for the administration what waits for it on top. */
export async function quoteListPage(visit: CooperativeVisit): Promise<Response> {
  const { cooperativeId, personId } = visit.actor
  const { quotes, joint, self } = await visit.read(async (tx) => ({
    quotes: await quotesListed(tx, cooperativeId),
    joint: await jointQuotes(tx),
    self: await memberOfPerson(tx, cooperativeId, personId),
  }))
  const text = visit.text.quotes.list
  const coop = visit.cooperative.slug
  const waiting = quotes.filter(
    ({ state, memberId, waitsForMembers }) =>
      state === 'submitted' && memberId !== self?.id && !waitsForMembers,
  )
  return page(visit, {
    title: text.title,
    wide: visit.may('quote.send'),
    children: (
      <>
        <Heading level={1}>{text.title}</Heading>
        <Lead>{text.lead}</Lead>
        {visit.url.searchParams.has('klopt-niet') && (
          <Notice tone="done" announce>
            {visit.text.joint.quoteSaidNo}
          </Notice>
        )}
        <ButtonRow>
          {self && <LinkButton href={paths.newQuote(coop)}>{text.add}</LinkButton>}
          {visit.may('invoices.draft') && (
            <LinkButton href={`${paths.newQuote(coop)}?voor=lid`} look={self ? 'secondary' : 'primary'}>
              {text.addFor}
            </LinkButton>
          )}
          {visit.may('cooperative.edit') && (
            <LinkButton href={paths.quoteSettings(coop)} look="quiet">
              {text.settings}
            </LinkButton>
          )}
        </ButtonRow>
        {visit.may('quote.send') && (
          <>
            <Heading level={2}>{text.toCheck}</Heading>
            <TaskList
              tasks={waiting.map(({ id, memberName: member, customerName: customer }) => ({
                href: paths.quote(coop, id),
                title: visit.text.quotes.home.toCheck({ member, customer }),
              }))}
              empty={text.toCheckNone}
            />
          </>
        )}
        {quotes.length === 0 ? (
          <Paragraph quiet>{self ? text.empty : text.emptyOffice}</Paragraph>
        ) : (
          <Quotes visit={visit} quotes={quotes} />
        )}
        {joint.length > 0 && <WithOthers visit={visit} quotes={joint} />}
      </>
    ),
  })
}

function Quotes({ visit, quotes }: { visit: CooperativeVisit; quotes: readonly ListedQuote[] }) {
  const text = visit.text.quotes.list
  const columns: readonly Column<ListedQuote>[] = [
    {
      key: 'number',
      label: text.number,
      head: true,
      cell: (row) => (
        <Link href={paths.quote(visit.cooperative.slug, row.id)}>{row.number ?? text.noNumber}</Link>
      ),
    },
    { key: 'customer', label: text.customer, cell: (row) => row.customerName },
    ...(visit.may('invoices.read')
      ? [{ key: 'member', label: text.member, cell: (row: ListedQuote) => row.memberName }]
      : []),
    {
      key: 'state',
      label: text.state,
      cell: (row) => <QuoteBadge status={statusOn(row, visit.now.today)} waitsForYes={row.waitsForYes} />,
    },
    {
      key: 'until',
      label: text.until,
      cell: (row) => (row.validUntil ? formatDayShort(row.validUntil, visit.language) : null),
    },
    { key: 'total', label: text.total, number: true, cell: (row) => <Euro amount={row.total} /> },
  ]
  return (
    <Table
      caption={text.caption}
      captionUnseen
      keyed
      columns={columns}
      rows={quotes}
      rowKey={(row) => row.id}
    />
  )
}

/** What somebody does together with fellows who lead it. */
function WithOthers({ visit, quotes }: { visit: CooperativeVisit; quotes: readonly JointQuote[] }) {
  const text = visit.text.quotes.list
  const words = visit.text.joint
  const me = visit.actor.personId
  const columns: readonly Column<JointQuote>[] = [
    {
      key: 'customer',
      label: text.customer,
      head: true,
      cell: (row) => <Link href={paths.quote(visit.cooperative.slug, row.id)}>{row.customerName}</Link>,
    },
    { key: 'leader', label: words.ledBy, cell: (row) => row.leaderName },
    {
      key: 'state',
      label: text.state,
      cell: (row) => (
        <QuoteBadge status={statusOn(row, visit.now.today)} waitsForYes={yesToComeFrom(row).length > 0} />
      ),
    },
    {
      key: 'part',
      label: words.ownWhole,
      number: true,
      cell: (row) => <Euro amount={row.shares.find(({ person }) => person === me)?.net ?? 0n} />,
    },
  ]
  return (
    <>
      <Heading level={2} id="samen">
        {words.withOthers}
      </Heading>
      <Table
        caption={words.withOthers}
        captionUnseen
        columns={columns}
        rows={quotes}
        rowKey={({ id }) => id}
      />
    </>
  )
}
