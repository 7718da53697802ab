/** Who wants to become a member, and how far each is: for the coach, the administration and the board. */
import {
  Badge,
  ButtonRow,
  Card,
  Copyable,
  EmptyState,
  Heading,
  Lead,
  Link,
  LinkButton,
  ListPages,
  Paragraph,
  Table,
  type Column,
} from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import { pageOfList } from '../../../web/list-page.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Application } from '../application.ts'
import { applicationsOf } from '../application.db.ts'
import { lookalikes, type Lookalike } from '../lookalikes.db.ts'
import { waitingOn } from '../road.ts'
import { joiningRules } from '../rules.db.ts'
import { applicationsOfBoard } from '../seen-by-board.db.ts'
import type { SeenByBoard } from '../seen-by-board.ts'
import { LooksLike } from './applied-twice.tsx'
import { joiningAddresses } from './addresses.ts'
import { applicationKeptUntil } from '../kept-until.ts'

/** The list, with what still goes on first; fifty of each at a time. */
export async function listPage(visit: CooperativeVisit): Promise<Response> {
  const { id, slug } = visit.cooperative
  const { list } = visit.text.joining
  const guides = visit.may('application.guide')
  const { all, isOpen, alike } = await visit.read(async (tx) => ({
    all: guides ? await applicationsOf(tx, id) : await applicationsOfBoard(tx),
    isOpen: (await joiningRules(tx, id)).isOpen,
    alike: guides ? await lookalikes(tx, id) : [],
  }))
  const going = all.filter(({ endedOn }) => endedOn === undefined)
  const ended = all.filter(({ endedOn }) => endedOn !== undefined)
  return page(visit, {
    title: list.title,
    wide: true,
    children: (
      <>
        <Heading level={1}>{list.title}</Heading>
        <Lead>{list.lead}</Lead>
        <ButtonRow>
          {guides && <LinkButton href={joiningAddresses.enter(slug)}>{list.enter}</LinkButton>}
          {visit.may('members.read') && (
            <LinkButton href={paths.members(slug)} look="secondary">
              {list.members}
            </LinkButton>
          )}
        </ButtonRow>
        {all.length === 0 && <EmptyState title={list.none}>{list.noneHow}</EmptyState>}
        {going.length > 0 && (
          <Applications visit={visit} caption={list.going} rows={going} pages="pagina" alike={alike} />
        )}
        {ended.length > 0 && <Applications visit={visit} caption={list.ended} rows={ended} pages="gestopt" />}
        <FormCard visit={visit} isOpen={isOpen} />
      </>
    ),
  })
}

/** As who guides them sees it, or as the board does. */
type Seen = Application | SeenByBoard

function Applications(props: {
  visit: CooperativeVisit
  caption: string
  rows: readonly Seen[]
  /** What counts its pages in the address. */
  pages: string
  /** Which look like another. */
  alike?: readonly Lookalike[]
}) {
  const { visit, caption } = props
  const { lines, place } = pageOfList(visit.url, props.rows, props.pages)
  const { list, stages } = visit.text.joining
  const guides = visit.may('application.guide')
  const columns: Column<Seen>[] = [
    {
      key: 'name',
      label: list.name,
      head: true,
      cell: ({ id, name }) => {
        if (!guides) return name
        const like = props.alike?.find((one) => one.of === id)
        return (
          <span>
            <Link href={joiningAddresses.one(visit.cooperative.slug, id)}>{name}</Link>
            {like && (
              <>
                <br />
                <LooksLike visit={visit} one={like} />
              </>
            )}
          </span>
        )
      },
    },
    {
      key: 'stage',
      label: list.stage,
      cell: (one) =>
        one.stage === 'looked-at'
          ? list.lookedAt
          : 'twice' in one && one.twice
            ? visit.text.joining.twice.stage
            : stages[one.stage],
    },
    {
      key: 'since',
      label: list.since,
      cell: ({ since }) => (since ? formatDay(since, visit.language) : ''),
    },
    caption === list.ended
      ? { key: 'erased', label: list.erased, cell: (one) => erasedAfter(visit, one) }
      : {
          key: 'waits',
          label: list.waits,
          cell: (one) => one.stage !== 'looked-at' && <Waits visit={visit} application={one} />,
        },
  ]
  return (
    <>
      <Table caption={caption} columns={columns} rows={lines} rowKey={({ id }) => id} />
      <ListPages place={place} />
    </>
  )
}

function erasedAfter(visit: CooperativeVisit, application: Seen): string {
  const until = applicationKeptUntil(application)
  return until ? formatDay(until, visit.language) : ''
}

/** How long it waits, or until when something is planned; nothing where the day of the last step is not told. */
function Waits({ visit, application }: { visit: CooperativeVisit; application: Seen }) {
  const { list } = visit.text.joining
  const { due, since, stage } = application
  if (stage === 'looked-at' || since === undefined) return null
  const { days, stands } = waitingOn({ stage, since, due }, visit.now.today)
  if (due && due >= visit.now.today) return <>{list.until({ day: formatDay(due, visit.language) })}</>
  const day = due && formatDay(due, visit.language)
  const waited = !day
    ? list.waited({ count: days })
    : stage === 'intake-planned'
      ? list.wasOn({ day })
      : list.wasUntil({ day })
  // One piece: a row of a table on a phone puts what stands apart in it on lines of their own.
  return (
    <span>
      {waited} {stands && <Badge tone="doubt">{list.stands}</Badge>}
    </span>
  )
}

function FormCard({ visit, isOpen }: { visit: CooperativeVisit; isOpen: boolean }) {
  const { list } = visit.text.joining
  const { slug } = visit.cooperative
  const address = visit.url.origin + joiningAddresses.form(slug)
  return (
    <Card labelledBy="form">
      <Heading level={2} size={3} id="form">
        {list.form}
      </Heading>
      <Paragraph>{isOpen ? list.formOpen : list.formShut}</Paragraph>
      {isOpen && (
        <p>
          <Copyable shown={address} copied={address} label={list.form} />
        </p>
      )}
      {visit.may('joining.set') && (
        <Paragraph>
          <Link href={joiningAddresses.rules(slug)} roomy>
            {list.rules}
          </Link>
        </Paragraph>
      )}
    </Card>
  )
}

/** Where the list is, for who comes back to it. */
export function backToList(visit: CooperativeVisit) {
  return { href: paths.applications(visit.cooperative.slug), label: visit.text.joining.one.back }
}
