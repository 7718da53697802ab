import {
  Badge,
  EmptyState,
  ErrorSummary,
  Heading,
  Lead,
  Link,
  NewestFirst,
  Notice,
  Refusal,
  Stack,
  Table,
  TaskList,
  type Column,
} from '../../../ui/index.ts'
import type { Id } from '../../../values/id.ts'
import type { Day } from '../../../values/day.ts'
import { formatDay, formatMoment, formatMonth } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberOfPerson } from '../../members/index.ts'
import { municipalityOfMember } from '../agreement/agreement.db.ts'
import { monthsLater, monthWith } from '../figures/month.ts'
import { stateOf, type Statement, type StatementEvent, type StatementState } from '../statement/statement.ts'
import { eventsOf, statementsOf } from '../statement/statement.db.ts'
import { AllNotThere, toPostOf, type ToPost } from './all-not-there.tsx'
import { nameOf } from './statement-name.ts'
import { Together, type TogetherState } from './statements-together.tsx'
import { askingToRead, untilInWords } from './waiting-statements.ts'

type Events = ReadonlyMap<Id<'statement'>, readonly StatementEvent[]>

/** How the list is shown: after what was ticked, and what of it was wrong or refused. */
export type StatementsPageState = TogetherState & { readonly nothing?: string; readonly status: number }

const UNTOUCHED: StatementsPageState = {
  right: new Set(),
  noHours: new Set(),
  wrong: new Map(),
  status: 200,
}

/** A member's monthly statements: what waits for them on top, what they confirmed below. */
export async function statementsPage(
  visit: CooperativeVisit,
  state: StatementsPageState = UNTOUCHED,
): Promise<Response> {
  const { cooperativeId, personId } = visit.actor
  const found = await visit.read(async (tx) => {
    const member = await memberOfPerson(tx, cooperativeId, personId)
    if (!member) return undefined
    const statements = await statementsOf(tx, cooperativeId, member.id)
    const events = await eventsOf(
      tx,
      cooperativeId,
      statements.map(({ id }) => id),
    )
    const municipality = await municipalityOfMember(tx, cooperativeId, member.id, visit.now.today)
    const waits = await askingToRead(tx, visit, statements)
    const { leftOn } = member
    return {
      statements,
      ...waits,
      events,
      municipality,
      leftOn,
      toPost: await toPostOf(tx, visit, statements),
    }
  })
  if (!found) return new Response(null, { status: 404 })
  const words = visit.text.statements.list
  const { asking, together } = found
  const confirmed = Number(visit.url.searchParams.get('bevestigd'))
  const done = found.statements.filter(({ confirmedAt }) => confirmedAt !== null)
  return page(visit, {
    title: words.title,
    status: state.status,
    children: (
      <>
        {state.nothing !== undefined && <Refusal sentence={state.nothing} />}
        <ErrorSummary errors={wrongOf(visit, asking, state)} />
        {state.status === 200 && confirmed > 0 && (
          <Notice tone="done" announce>
            {visit.text.statements.together.confirmed({ count: confirmed })}
          </Notice>
        )}
        {Number(visit.url.searchParams.get('post')) > 0 && (
          <Notice tone="done" announce>
            {visit.text.statements.arrival.all.asked}
          </Notice>
        )}
        <Heading level={1}>{words.title}</Heading>
        <Beginning visit={visit} found={found} />
        {asking.length > 0 && (
          <Stack gap="small">
            <Heading level={2}>{words.toDo}</Heading>
            {together.length > 0 ? (
              <Together visit={visit} asking={together} state={state} />
            ) : (
              <TaskList tasks={asking.map((statement) => taskOf(visit, statement, found.events))} limit={3} />
            )}
          </Stack>
        )}
        <AllNotThere visit={visit} all={found.toPost} />
        {done.length > 0 && (
          <Done visit={visit} statements={done} events={found.events} toPost={found.toPost} />
        )}
      </>
    ),
  })
}

type Beginning = {
  readonly statements: readonly Statement[]
  readonly municipality: unknown
  readonly leftOn: Day | undefined
}

/** What the list is, and why it is empty; to who left, which months are still theirs. */
function Beginning({ visit, found }: { visit: CooperativeVisit; found: Beginning }) {
  const words = visit.text.statements.list
  const { statements, municipality, leftOn } = found
  const none = statements.length === 0
  if (leftOn !== undefined) {
    const last = monthWith(leftOn)
    const comes = municipality && visit.now.today < monthsLater(last, 1)
    const month = formatMonth(last, visit.language)
    return (
      <>
        <Lead>
          {none && !comes ? words.noneThen : words.leadLeft({ day: formatDay(leftOn, visit.language) })}
        </Lead>
        {comes && <Notice>{words.lastComes({ month })}</Notice>}
      </>
    )
  }
  return (
    <>
      <Lead>{words.lead}</Lead>
      {!municipality && <Notice>{words.noMunicipality}</Notice>}
      {none && (
        <EmptyState title={words.emptyTitle}>
          <p>{words.empty}</p>
        </EmptyState>
      )}
    </>
  )
}

/** What was refused of a month, with a link to its box. */
function wrongOf(
  visit: CooperativeVisit,
  asking: readonly Statement[],
  { wrong }: StatementsPageState,
): { field: string; sentence: string }[] {
  return asking.flatMap((statement, at) => {
    const sentence = wrong.get(statement.id)
    const month = nameOf(visit, statement)
    return sentence === undefined
      ? []
      : [
          {
            field: `one.${at}.right`,
            sentence: visit.text.statements.together.wrong({ month, sentence }),
          },
        ]
  })
}

function taskOf(visit: CooperativeVisit, statement: Statement, events: Events) {
  return {
    href: paths.statement(visit.cooperative.slug, statement.id),
    title: nameOf(visit, statement),
    detail: untilInWords(visit, statement, events.get(statement.id) ?? []),
  }
}

const TONE_OF: Partial<Record<StatementState | 'on-its-way', 'info' | 'doubt'>> = {
  'not-there': 'doubt',
  recalled: 'doubt',
  'on-its-way': 'info',
}

function Done(props: {
  visit: CooperativeVisit
  statements: readonly Statement[]
  events: Events
  toPost: readonly ToPost[]
}) {
  const { visit, statements, events, toPost } = props
  const words = visit.text.statements
  const columns: Column<Statement>[] = [
    {
      key: 'month',
      label: words.list.month,
      head: true,
      cell: (one) => (
        <Link href={paths.statement(visit.cooperative.slug, one.id)} roomy>
          {nameOf(visit, one)}
        </Link>
      ),
    },
    {
      key: 'confirmed',
      label: words.list.confirmedOn,
      cell: ({ confirmedAt }) => (confirmedAt ? formatMoment(confirmedAt, visit.language) : null),
    },
    {
      key: 'state',
      label: words.list.state,
      cell: (one) => {
        const state = stateOf(one, events.get(one.id) ?? [], visit.now.today)
        const said =
          state === 'not-there' && !toPost.some(({ statement: { id } }) => id === one.id)
            ? 'on-its-way'
            : state
        return <Badge tone={TONE_OF[said] ?? 'done'}>{words.state[said]}</Badge>
      },
    },
  ]
  return (
    <Stack gap="small">
      <Heading level={2}>{words.list.done}</Heading>
      <NewestFirst
        items={statements}
        groupOf={({ month }) => month.slice(0, 4)}
        show={(rows, year) => (
          <Table
            caption={words.list.caption({ year })}
            captionUnseen
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
          />
        )}
      />
    </Stack>
  )
}
