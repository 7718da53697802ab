import { Card, Euro, Heading, Lead, Link, LinkButton, Paragraph, Table } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import type { Id } from '../../../values/id.ts'
import type { Cents } from '../../../values/money.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { FromSales } from '../from-sales.ts'
import { explainSharing } from '../share-out-earnings.ts'
import { DESTINATIONS } from '../scheme.ts'
import { SumSaid } from './movements.tsx'

type Opened = NonNullable<Awaited<ReturnType<typeof findSharing>>>

/** One sharing, opened fully: what happened, the year it counts in, each step with its sum, what was booked. */
export function sharingPage(from: FromSales) {
  return async (visit: CooperativeVisit): Promise<Response> => {
    const found = await findSharing(visit, visit.id<'sharing'>('sharing'), from)
    return found ? shown(visit, found) : new Response(null, { status: 404 })
  }
}

async function findSharing(visit: CooperativeVisit, id: Id<'sharing'>, from: FromSales) {
  return visit.read(async (tx) => {
    const found = await explainSharing(tx, visit.cooperative.id, id)
    const by = found?.row.settlement_id
    const paid = by ? (await from.amountsPaid(tx, visit.cooperative.id, [by])).get(by) : undefined
    return found && { ...found, paid }
  })
}

async function shown(visit: CooperativeVisit, found: Opened): Promise<Response> {
  const words = visit.text.pots.sharing
  const { row, explanation, paid } = found
  await visit.readsFileOf(row.member_id)
  const { slug } = visit.cooperative
  const isOffice = visit.may('pots.read')
  return page(visit, {
    title: words.title,
    children: (
      <>
        <Link href={isOffice ? paths.memberPot(slug, row.member_id) : paths.pot(slug)} roomy>
          {isOffice ? words.member : words.toPot}
        </Link>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead({ name: row.member_name, day: formatDay(row.counts_on, visit.language) })}</Lead>
        <Paragraph quiet>{words.scheme({ name: row.scheme_name, version: String(row.version) })}</Paragraph>
        <YearSoFar visit={visit} found={found} />
        <Card>
          <Heading level={2} size={3}>
            {words.steps}
          </Heading>
          <SumSaid visit={visit} explanation={explanation} year={row.year} paid={paid} />
          {row.after_by_day !== null && row.after_by_day !== explanation.pot.after && (
            <Paragraph>{otherInList(visit, row.after_by_day, row)}</Paragraph>
          )}
        </Card>
        <Parts visit={visit} found={found} />
        {isOffice && row.entry_id && (
          <LinkButton href={paths.entry(slug, row.entry_id)} look="secondary">
            {words.entry}
          </LinkButton>
        )}
      </>
    ),
  })
}

/** The list of the pot goes by the day that counts, this sum by what was there when it was booked: said with both. */
function otherInList(
  { text, language }: CooperativeVisit,
  after: Cents,
  { shared_at: at, counts_on: on }: Pick<Opened['row'], 'shared_at' | 'counts_on'>,
): string {
  return text.pots.sharing.otherInList({
    booked: formatDay(dayOf(at), language),
    day: formatDay(on, language),
    after: formatEuro(after, language),
  })
}

function YearSoFar({ visit, found: { row } }: { visit: CooperativeVisit; found: Opened }) {
  const words = visit.text.pots.sharing
  const lines = [
    { label: words.turnover, before: row.turnover_before, event: row.turnover },
    { label: words.costs, before: row.job_costs_before, event: row.job_costs },
    {
      label: words.net,
      before: row.turnover_before - row.job_costs_before,
      event: row.turnover - row.job_costs,
    },
  ]
  const cell = (of: (line: (typeof lines)[number]) => Cents) => (line: (typeof lines)[number]) => (
    <Euro amount={of(line)} />
  )
  return (
    <Table
      caption={words.year(String(row.year))}
      rows={lines}
      rowKey={(line) => line.label}
      columns={[
        {
          key: 'what',
          label: words.year(String(row.year)),
          labelUnseen: true,
          head: true,
          cell: (line) => line.label,
        },
        { key: 'before', label: words.before, number: true, cell: cell((line) => line.before) },
        { key: 'event', label: words.event, number: true, cell: cell((line) => line.event) },
        { key: 'after', label: words.after, number: true, cell: cell((line) => line.before + line.event) },
      ]}
    />
  )
}

function Parts({ visit, found: { row, scheme } }: { visit: CooperativeVisit; found: Opened }) {
  const words = visit.text.pots.sharing
  const parts = row.parts ?? []
  if (parts.length === 0) return <Paragraph>{words.nothing}</Paragraph>
  const nameOf = (part: (typeof parts)[number]): string => {
    const destination = DESTINATIONS.find((one) => one === part.destination)
    const to = destination ? visit.text.schemes.destination[destination] : part.destination
    if (part.key === 'above') return `${to} (${words.above.toLowerCase()})`
    if (part.key === 'loss') return `${to} (${words.loss.toLowerCase()})`
    return scheme.steps.find((step) => step.key === part.key)?.label ?? to
  }
  return (
    <Table
      caption={words.parts}
      rows={parts}
      rowKey={(part) => part.key}
      columns={[
        { key: 'part', label: words.part, head: true, cell: nameOf },
        {
          key: 'amount',
          label: visit.text.ui.amount,
          number: true,
          cell: (part) => <Euro amount={BigInt(part.amount)} />,
        },
      ]}
      footer={[visit.text.ui.total, <Euro amount={row.turnover - row.job_costs} />]}
    />
  )
}
