import {
  ButtonRow,
  EmptyState,
  Euro,
  Heading,
  Lead,
  Link,
  LinkButton,
  Pagination,
  Stack,
  Table,
  type Column,
} from '../../../ui/index.ts'
import { formatDayShort } from '../../../values/format.ts'
import { isId } from '../../../values/id.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { costsPage as readCosts, type Cost } from '../cost.db.ts'
import { waitingCosts, type WaitingCost } from '../waiting-cost.db.ts'
import { CostState } from './cost-state.tsx'

const PAGE = 50

/** The costs, newest first: of everybody for the office, one's own for a member (the database shows no others). */
export async function costsPage(visit: CooperativeVisit): Promise<Response> {
  const after = visit.url.searchParams.get('na') ?? ''
  const { found, waiting } = await visit.read(async (tx) => ({
    found: await readCosts(tx, visit.actor.cooperativeId, {
      size: PAGE + 1,
      ...(isId<'cost'>(after) ? { after } : {}),
    }),
    waiting: await waitingCosts(tx, visit.actor.cooperativeId),
  }))
  const costs = found.slice(0, PAGE)
  const last = found.length > PAGE ? costs.at(-1) : undefined
  const office = visit.may('cost.book')
  const words = visit.text.spending.list
  const coop = visit.cooperative.slug
  const add = office ? (
    <ButtonRow>
      <LinkButton href={paths.newCost(coop)}>{words.new}</LinkButton>
      <LinkButton href={paths.newTravel(coop)} look="secondary">
        {words.travel}
      </LinkButton>
    </ButtonRow>
  ) : undefined
  return page(visit, {
    title: words.title,
    wide: true,
    children: (
      <>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{visit.may('costs.read') ? words.lead : words.mine}</Lead>
        {visit.may('own-account.enter') && (
          <Link href={paths.ownAccount(coop)} roomy>
            {visit.text.payments.own.title}
          </Link>
        )}
        {visit.may('own-work.read') && (
          <Link href={paths.journeys(coop)} roomy>
            {visit.text.journeys.mine.title}
          </Link>
        )}
        <Waiting visit={visit} waiting={waiting} />
        {costs.length === 0 && (
          <EmptyState title={words.emptyTitle} {...(add ? { action: add } : {})}>
            <p>{office ? words.empty : words.emptyMine}</p>
          </EmptyState>
        )}
        {costs.length > 0 && (
          <>
            {add}
            <Table<Cost>
              caption={words.caption}
              captionUnseen
              columns={columnsFor(visit)}
              rows={costs}
              rowKey={(cost) => cost.id}
            />
            <Pagination
              newer={isId(after) ? paths.costs(coop) : undefined}
              older={last ? `${paths.costs(coop)}?na=${last.id}` : undefined}
            />
          </>
        )}
      </>
    ),
  })
}

/** What waits for the yes of another; only the office and who reads the books see it. */
function Waiting({ visit, waiting }: { visit: CooperativeVisit; waiting: readonly WaitingCost[] }) {
  const words = visit.text.unusualCosts.wait
  if (waiting.length === 0) return null
  return (
    <Stack gap="small">
      <Heading level={2}>{words.list}</Heading>
      <ul>
        {waiting.map(({ id, supplier, total, memberName }) => (
          <li key={id}>
            <Link href={paths.cost(visit.cooperative.slug, id)} roomy>
              {`${supplier}, ${memberName}`}
            </Link>{' '}
            <Euro amount={total} />
          </li>
        ))}
      </ul>
    </Stack>
  )
}

function columnsFor(visit: CooperativeVisit): Column<Cost>[] {
  const words = visit.text.spending.list
  const coop = visit.cooperative.slug
  const member: Column<Cost> = { key: 'member', label: words.member, cell: (cost) => cost.memberName }
  return [
    {
      key: 'supplier',
      label: words.supplier,
      head: true,
      cell: (cost) => <Link href={paths.cost(coop, cost.id)}>{cost.supplier}</Link>,
    },
    { key: 'what', label: words.what, cell: (cost) => cost.description },
    { key: 'day', label: words.day, cell: (cost) => formatDayShort(cost.spentOn, visit.language) },
    ...(visit.may('costs.read') ? [member] : []),
    { key: 'state', label: words.state, cell: (cost) => <CostState visit={visit} cost={cost} /> },
    { key: 'amount', label: words.amount, number: true, cell: (cost) => <Euro amount={cost.total} /> },
  ]
}
