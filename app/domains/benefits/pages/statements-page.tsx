import {
  Badge,
  EmptyState,
  Heading,
  Lead,
  Link,
  NewestFirst,
  Notice,
  Stack,
  Table,
  TaskList,
  type Column,
} from '../../../ui/index.ts'
import type { Id } from '../../../values/id.ts'
import { formatDay, formatMoment, formatMonth } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberOfPerson } from '../../members/index.ts'
import { municipalityOfMember } from '../agreement/agreement.db.ts'
import { stateOf, type Statement, type StatementEvent } from '../statement/statement.ts'
import { eventsOf, statementsOf } from '../statement/statement.db.ts'

type Events = ReadonlyMap<Id<'statement'>, readonly StatementEvent[]>

/** A member's monthly statements: what waits for them on top, what they confirmed below. */
export async function statementsPage(visit: CooperativeVisit): Promise<Response> {
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
    return { statements, events, municipality }
  })
  if (!found) return new Response(null, { status: 404 })
  const words = visit.text.statements.list
  const waiting = found.statements.filter(({ confirmedAt }) => confirmedAt === null)
  const done = found.statements.filter(({ confirmedAt }) => confirmedAt !== null)
  return page(visit, {
    title: words.title,
    children: (
      <>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        {!found.municipality && <Notice>{words.noMunicipality}</Notice>}
        {found.statements.length === 0 && (
          <EmptyState title={words.emptyTitle}>
            <p>{words.empty}</p>
          </EmptyState>
        )}
        {waiting.length > 0 && (
          <Stack gap="small">
            <Heading level={2}>{words.toDo}</Heading>
            <TaskList tasks={waiting.map((one) => taskOf(visit, one, found.events))} limit={3} />
          </Stack>
        )}
        {done.length > 0 && <Done visit={visit} statements={done} events={found.events} />}
      </>
    ),
  })
}

/** The name of a statement: its month, and which version when there were more. */
export function nameOf(
  visit: CooperativeVisit,
  { month, version }: Pick<Statement, 'month' | 'version'>,
): string {
  return visit.text.statements.list.version({ month: formatMonth(month, visit.language), version })
}

function taskOf(visit: CooperativeVisit, statement: Statement, events: Events) {
  const words = visit.text.statements
  const state = stateOf(statement, events.get(statement.id) ?? [], visit.now.today)
  const day = formatDay(statement.dueOn, visit.language)
  const detail = state === 'late' ? words.list.lateSince({ day }) : words.list.before({ day })
  return {
    href: paths.statement(visit.cooperative.slug, statement.id),
    title: nameOf(visit, statement),
    detail: state === 'objected' ? words.state.objected : detail,
  }
}

function Done(props: { visit: CooperativeVisit; statements: readonly Statement[]; events: Events }) {
  const { visit, statements, events } = props
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
        return <Badge tone={state === 'confirmed' ? 'info' : 'done'}>{words.state[state]}</Badge>
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
