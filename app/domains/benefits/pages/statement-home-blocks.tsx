/** What hours and statements bring to the first page: what waits for the member, and for the office. */
import type { Tx } from '../../../platform/database.ts'
import { Heading, LinkButton, Stack, TaskList, type Task } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay, formatDayOfYear, formatMonth } from '../../../values/format.ts'
import type { HomeBlock, TaskBlock, ToDo } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { Reader } from '../../../web/visit.ts'
import { memberOfPerson } from '../../members/index.ts'
import { followed, type Followed } from '../statement/followed.db.ts'
import { arrivesByMember, openObjection, waitsForPostSince, type Statement } from '../statement/statement.ts'
import { eventsOf, statementsOf } from '../statement/statement.db.ts'
import { callBlock } from './call-block.ts'
import { notThereOf, notThereTask } from './not-there.tsx'
import { stoppedBlock } from './stopped-block.tsx'
import { askingOf } from './waiting-statements.ts'

/** One tap from the first page to today's hours: the second notes them. */
const hoursBlock: HomeBlock = {
  may: 'own-work.read',
  inOwnHands: true,
  order: 151,
  async load(visit) {
    return (
      <p key="hours">
        <LinkButton look="secondary" href={paths.hours(visit.cooperative.slug)}>
          {visit.text.statements.home.hours}
        </LinkButton>
      </p>
    )
  },
}

/** The statements that wait for the member, with their last day, and what does not arrive by itself. */
const statementBlock: TaskBlock = {
  may: 'statement.confirm',
  inOwnHands: true,
  // The month and the day, which the office follows anyway.
  onPaperWhenShut: true,
  order: 195,
  async tasks(visit) {
    const { cooperativeId } = visit.actor
    const { asking, notThere } = await visit.read(async (tx) => {
      const all = await ownStatements(tx, visit)
      return { asking: await askingOf(tx, cooperativeId, all), notThere: await notThereOf(tx, visit, all) }
    })
    const [first] = asking
    // Several at once are read and confirmed on one page, so they are one thing to do.
    return [
      first && (asking.length === 1 ? taskOf(visit, first) : allOf(visit, asking)),
      notThereTask(visit, notThere),
    ].filter((task) => task !== undefined)
  },
}

/** How many statements wait for the member who looks: told also where they may not be opened yet. */
export function statementsWaiting(visit: Reader): Promise<number> {
  const { cooperativeId } = visit.actor
  return visit.read(async (tx) => (await askingOf(tx, cooperativeId, await ownStatements(tx, visit))).length)
}

async function ownStatements(tx: Tx, { actor: { cooperativeId, personId } }: Reader): Promise<Statement[]> {
  const member = await memberOfPerson(tx, cooperativeId, personId)
  return member ? statementsOf(tx, cooperativeId, member.id) : []
}

/** What members ask about a statement, for who answers. */
const askedBlock: TaskBlock = {
  may: 'statements.answer',
  order: 214,
  async tasks(reader) {
    const { cooperativeId } = reader.actor
    const count = await reader.read(async (tx) => {
      const open = (await followed(tx, cooperativeId)).filter(({ confirmedAt }) => confirmedAt === null)
      const ids = open.map(({ id }) => id)
      const events = await eventsOf(tx, cooperativeId, ids)
      return ids.filter((id) => openObjection(events.get(id) ?? [])).length
    })
    if (count === 0) return []
    const title = reader.text.statements.office.home.objections({ count })
    return [{ kind: 'statement', href: paths.statementsOffice(reader.cooperative.slug), title, count }]
  },
}

/** What the office posts, until it is on its way: a member who asked for it has nothing to do any more. */
const postBlock: TaskBlock = {
  may: 'statements.post',
  order: 213,
  async tasks(reader) {
    const { cooperativeId } = reader.actor
    const waiting = await reader.read(async (tx) =>
      toPostAmong(tx, cooperativeId, await followed(tx, cooperativeId)),
    )
    if (waiting.length === 0) return []
    const words = reader.text.statements.office.home
    const late = waiting.filter(({ dueOn }) => dueOn < reader.now.today).length
    const [since] = waiting.map((one) => one.since).toSorted((a, b) => a.getTime() - b.getTime())
    return [
      {
        kind: 'statement-post',
        href: paths.statementsOffice(reader.cooperative.slug),
        title: words.toPost({ count: waiting.length }),
        detail: words.toPostDetail({ late, since: formatDay(dayOf(since!), reader.language) }),
        by: waiting.map(({ dueOn }) => dueOn).toSorted()[0]!,
        count: waiting.length,
      },
    ]
  },
}

/** Of what is followed that which waits for somebody to post it, each with since when. */
async function toPostAmong(
  tx: Tx,
  cooperativeId: Reader['actor']['cooperativeId'],
  all: readonly Followed[],
) {
  const confirmed = all.filter(({ confirmedAt }) => confirmedAt !== null)
  const ids = confirmed.map(({ id }) => id)
  const events = await eventsOf(tx, cooperativeId, ids)
  return confirmed.flatMap((one) => {
    const since = waitsForPostSince(one, events.get(one.id) ?? [], one.address)
    return since === undefined ? [] : [{ dueOn: one.dueOn, since }]
  })
}

/** How far the statements are, for the office: who is late, what is not there yet, and the way to the list. */
const officeBlock: HomeBlock = {
  may: 'statements.follow',
  order: 215,
  async load(visit) {
    const { cooperativeId } = visit.actor
    const { asking, late, notThere, toPost, any } = await visit.read(async (tx) => {
      const all = await followed(tx, cooperativeId)
      const open = all.filter(({ confirmedAt }) => confirmedAt === null)
      const ids = open.map(({ id }) => id)
      const events = await eventsOf(
        tx,
        cooperativeId,
        all.map(({ id }) => id),
      )
      return {
        any: all.length > 0,
        asking: ids.filter((id) => openObjection(events.get(id) ?? [])).length,
        notThere: all.filter((one) => arrivesByMember(one, events.get(one.id) ?? [], one.address)).length,
        toPost: (await toPostAmong(tx, cooperativeId, all)).length,
        late: open.filter(({ dueOn }) => dueOn < visit.now.today).length,
      }
    })
    if (!any) return null
    // Who answers has that among the things to do.
    const asked = visit.may('statements.answer') ? 0 : asking
    const words = visit.text.statements.office.home
    const href = paths.statementsOffice(visit.cooperative.slug)
    const detail = [
      ...(asked > 0 ? [words.objections({ count: asked })] : []),
      ...(late > 0 ? [words.late({ count: late })] : []),
      ...(toPost > 0 ? [words.waitForPost({ count: toPost })] : []),
      ...(notThere > 0 ? [visit.text.statements.arrival.office.count({ count: notThere })] : []),
    ].join('. ')
    const task: Task = {
      href,
      title: words.all,
      ...(detail === '' ? {} : { detail }),
    }
    return (
      <Stack key="statements-office" gap="small">
        <Heading level={2}>{words.title}</Heading>
        <TaskList tasks={[task]} />
      </Stack>
    )
  },
}

/** The blocks of this domain, for `app/home-blocks.ts`. */
export const statementHomeBlocks: readonly (HomeBlock | TaskBlock)[] = [
  hoursBlock,
  statementBlock,
  stoppedBlock,
  postBlock,
  callBlock,
  askedBlock,
  officeBlock,
]

/** Together they have the day of the first that had to be there, and say which that is. */
function allOf(visit: Reader, asking: readonly Statement[]): ToDo {
  const words = visit.text.statements.home
  const first = asking.reduce((a, b) => (b.dueOn < a.dueOn ? b : a))
  const late = asking.filter(({ dueOn }) => dueOn < visit.now.today).length
  const said = {
    late,
    month: formatMonth(first.month, visit.language),
    day: formatDay(first.dueOn, visit.language),
  }
  return {
    kind: 'own-statement',
    href: paths.statements(visit.cooperative.slug),
    title: words.several({ count: asking.length }),
    detail: `${late > 0 ? words.severalLate(said) : words.severalBefore(said)} ${words.severalHow}`,
    by: first.dueOn,
    count: asking.length,
    onPaper: {
      says: words.severalPaper({ count: asking.length, month: said.month }),
      how: words.paperHow,
      readBy: 'statements.follow',
    },
  }
}

function taskOf(visit: Reader, { id, month, version, dueOn }: Statement): ToDo {
  const words = visit.text.statements
  const said = { month: formatMonth(month, visit.language) }
  return {
    kind: 'own-statement',
    href: paths.statement(visit.cooperative.slug, id),
    title: version === 1 ? words.home.look(said) : words.home.again(said),
    detail: (dueOn < visit.now.today ? words.list.lateSince : words.list.before)({
      day: formatDayOfYear(dueOn, visit.language),
    }),
    by: dueOn,
    onPaper: { says: words.home.onePaper(said), how: words.home.paperHow, readBy: 'statements.follow' },
  }
}
