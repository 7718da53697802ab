import {
  Badge,
  ButtonRow,
  EmptyState,
  Euro,
  Facts,
  Heading,
  Lead,
  Link,
  LinkButton,
  ListPages,
  Table,
} from '../../../ui/index.ts'
import { sum } from '../../../values/money.ts'
import { FindByName, foundByName, nameAsked } from '../../../web/find-by-name.tsx'
import { pageOfList } from '../../../web/list-page.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { keptInAll, keptPerMember, type Kept } from '../pot.db.ts'
import { readScheme } from '../scheme-stored.ts'
import type { Threshold } from '../scheme.ts'
import { loadSchemes } from './loading.ts'

const JARS = ['member-pots', 'training-pot', 'reserve', 'municipality', 'member-cash'] as const

/** All pots: what is kept in all and for whom, and how near each is to its limit; fifty at a time. */
export async function potsPage(visit: CooperativeVisit): Promise<Response> {
  const words = visit.text.pots.all
  const { id } = visit.cooperative
  const { kept, inAll } = await visit.read(async (tx) => ({
    kept: await keptPerMember(tx, id),
    inAll: await keptInAll(tx, id),
  }))
  const thresholds = await thresholdPerMember(visit)
  const found = foundByName(kept, nameAsked(visit), ({ name }) => [name])
  const shown = pageOfList(visit.url, found)
  const amounts = JARS.map((jar) => ({ jar, amount: inAll.get(jar) ?? 0n }))
  return page(visit, {
    title: words.title,
    wide: true,
    children: (
      <>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        {kept.length === 0 && (
          <EmptyState title={words.noneTitle}>
            <p>{words.none}</p>
          </EmptyState>
        )}
        <Facts
          facts={[
            ...amounts.map(({ jar, amount }) => ({
              label: words.jars[jar],
              value: <Euro amount={amount} />,
              number: true,
            })),
            {
              label: words.together,
              value: (
                <strong>
                  <Euro amount={sum(amounts.map((one) => one.amount))} />
                </strong>
              ),
              number: true,
            },
          ]}
        />
        <FindByName visit={visit} total={kept.length} found={found.length} />
        {found.length > 0 && (
          <KeptTable visit={visit} rows={shown.lines} kept={kept} thresholds={thresholds} />
        )}
        <ListPages place={shown.place} />
        {visit.may('pot-request.see') && (
          <Link href={paths.potRequests(visit.cooperative.slug)} roomy>
            {visit.text.potRequests.title}
          </Link>
        )}
        {visit.may('books.post') && (
          <ButtonRow>
            <LinkButton href={paths.openPot(visit.cooperative.slug)} look="secondary">
              {visit.text.pots.opening.title}
            </LinkButton>
          </ButtonRow>
        )}
      </>
    ),
  })
}

type Thresholds = ReadonlyMap<string, Threshold>

/** A page of the rows; the totals under it are of all that is kept. */
function KeptTable({
  visit,
  rows,
  kept,
  thresholds,
}: {
  visit: CooperativeVisit
  rows: readonly Kept[]
  kept: readonly Kept[]
  thresholds: Thresholds
}) {
  const words = visit.text.pots.all
  const total = (of: (row: Kept) => bigint) => <Euro amount={sum(kept.map(of))} />
  return (
    <Table
      caption={words.table}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'member',
          label: words.member,
          head: true,
          cell: (row) => (
            <>
              <Link href={paths.memberPot(visit.cooperative.slug, row.id)}>{row.name}</Link>
              {row.left_on && (
                <>
                  {' '}
                  <Badge>{words.left}</Badge>
                </>
              )}
            </>
          ),
        },
        {
          key: 'standing',
          label: words.standing,
          cell: (row) => <Standing visit={visit} row={row} threshold={thresholds.get(row.id)} />,
        },
        {
          key: 'threshold',
          label: words.threshold,
          number: true,
          cell: (row) => thresholdCell(thresholds.get(row.id)),
        },
        { key: 'pot', label: words.inPot, number: true, cell: (row) => <Euro amount={row.pot} /> },
        {
          key: 'municipality',
          label: words.municipality,
          number: true,
          cell: (row) => <Euro amount={row.municipality} />,
        },
        { key: 'cash', label: words.cash, number: true, cell: (row) => <Euro amount={row.cash} /> },
      ]}
      footer={[
        kept.length > rows.length ? words.totalOfAll : visit.text.ui.total,
        null,
        null,
        total((row) => row.pot),
        total((row) => row.municipality),
        total((row) => row.cash),
      ]}
    />
  )
}

function thresholdCell(threshold: Threshold | undefined) {
  return threshold ? <Euro amount={threshold.amount} cents="when-needed" /> : null
}

function Standing({
  visit,
  row,
  threshold,
}: {
  visit: CooperativeVisit
  row: Kept
  threshold: Threshold | undefined
}) {
  const words = visit.text.pots.all
  if (row.pot < 0n) return <Badge tone="wrong">{words.short}</Badge>
  if (!threshold || threshold.amount <= 0n) return null
  if (row.pot >= threshold.amount) return <Badge tone="done">{words.full}</Badge>
  return <>{words.percent(String((row.pot * 100n) / threshold.amount))}</>
}

/** The limit of each member's pot, by the scheme they follow today. */
async function thresholdPerMember(visit: CooperativeVisit): Promise<Thresholds> {
  const { histories } = await loadSchemes(visit)
  return new Map(
    histories.flatMap(({ inForce, followers }) => {
      const threshold = inForce && readScheme(inForce.rules).pot.threshold
      return threshold ? followers.map((follower) => [follower.id as string, threshold] as const) : []
    }),
  )
}
