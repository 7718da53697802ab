import { ownToDoMail } from './domains/people/index.ts'
import { isShut } from './platform/own-hands.db.ts'
import { Heading, Lead, Link, ListPages, Stack, TaskList, type Task } from './ui/index.ts'
import type { HomeBlock, TaskBlock, ToDo } from './web/home-block.ts'
import { pageOfList } from './web/list-page.ts'
import { paths } from './web/paths.ts'
import { page } from './web/respond.ts'
import { byRank, isVoluntary } from './web/rank.ts'
import { inOneReading, type CooperativeVisit, type Reader } from './web/visit.ts'

export type Blocks = readonly (HomeBlock | TaskBlock)[]

/** At most so many things to do in sight: for a member, and for who works through a list at a desk. */
const IN_SIGHT = 3
const IN_SIGHT_AT_DESK = 12

/**
 * All that somebody must do themselves, of all their roles and all domains, by its rank (`web/rank.ts`): what may
 * cost a benefit on top, a question that may be left last. Within one rank what has a day within a week, the
 * earliest on top; what somebody waits for; what is due later; then the rest in the order of the domains. What is
 * somebody else's turn is not in it; what was done is gone. Read in one transaction, as that person: the first page,
 * the whole list, the number in the menu and the mail are this list.
 *
 * @param onPaper for the week letter, which is handed over: what may stand there while access is shut is in it too
 */
export async function tasksOf(
  reader: Reader,
  blocks: Blocks,
  { onPaper = false }: { readonly onPaper?: boolean } = {},
): Promise<readonly ToDo[]> {
  return inOneReading(reader, async (inOne) => {
    const shut = await inOne.read((tx) => isShut(tx, reader.actor, reader.now.at))
    const tasks: ToDo[] = []
    for (const block of givingTo(reader, blocks, { shut, onPaper })) tasks.push(...(await block.tasks(inOne)))
    const offered = tasks.filter(({ ownHand }) => !(ownHand && reader.actor.behalf))
    return offered.toSorted(byRank(reader.now.today))
  })
}

/**
 * The same of who left and has a role here as well: what their last months ask of them is among it. Each side is read
 * in a transaction of its own.
 */
export async function tasksOfBoth(reader: Reader, blocks: Blocks): Promise<readonly ToDo[]> {
  const own = reader.sides ? await tasksOf(reader.sides.left, besideRole(reader.sides, blocks)) : []
  return [...own, ...(await tasksOf(reader, blocks))].toSorted(byRank(reader.now.today))
}

/** The blocks that are of who left, and of none of their roles. */
export function besideRole({ role, left }: NonNullable<Reader['sides']>, blocks: Blocks): Blocks {
  return blocks.filter(({ may }) => left.may(may) && !role.may(may))
}

/** The blocks that give this person something to do, in order. */
function givingTo(
  { may }: Reader,
  blocks: Blocks,
  { shut, onPaper }: { readonly shut: boolean; readonly onPaper: boolean },
): TaskBlock[] {
  const isOpen = ({ inOwnHands, onPaperWhenShut }: TaskBlock) =>
    !shut || !inOwnHands || (onPaper && onPaperWhenShut === true)
  return blocks
    .filter((block) => 'tasks' in block)
    .filter((block) => may(block.may) && isOpen(block))
    .toSorted((a, b) => a.order - b.order)
}

/** What there is to do on the first page: some in sight, the rest under "later", and the way to the whole list. */
export function ToDoInShort({ visit, tasks }: { visit: CooperativeVisit; tasks: readonly ToDo[] }) {
  const desk = worksThroughIt(visit)
  return (
    <Stack gap="small">
      <Heading level={2}>
        {tasks.length === 0 ? visit.text.toDo.title : visit.text.ui.toDo(tasks.length)}
      </Heading>
      <TaskList
        tasks={shownTo(visit, tasks)}
        limit={desk ? IN_SIGHT_AT_DESK : IN_SIGHT}
        empty={visit.text.toDo.nothing}
        keyed={desk}
        all={paths.toDo(visit.cooperative.slug)}
      />
      {tasks.length > 0 && (
        <Link href={paths.toDo(visit.cooperative.slug)} roomy>
          {visit.text.toDo.all}
        </Link>
      )}
    </Stack>
  )
}

/** What need not be done says so. */
function shownTo({ text }: CooperativeVisit, tasks: readonly ToDo[]): readonly Task[] {
  return tasks.map((task) =>
    isVoluntary(task) ? { ...task, detail: <Details of={task.detail} more={text.toDo.may} /> } : task,
  )
}

function Details({ of, more }: { of: Task['detail']; more: string }) {
  return (
    <>
      {of}
      {of !== undefined && <br />}
      {more}
    </>
  )
}

/** Whether somebody works through the list at a desk, with the keys: the administration, and who has clients. */
export function worksThroughIt({ may }: Pick<Reader, 'may'>): boolean {
  return may('invoice.approve') || may('client.read')
}

/** The whole list, on a page of its own, fifty at a time: what a mail links to. */
export function toDoPage(blocks: Blocks) {
  return async (visit: CooperativeVisit): Promise<Response> => {
    const tasks = await tasksOfBoth(visit, blocks)
    visit.keepToDo(tasks.length)
    const { weekday } = await visit.read((tx) => ownToDoMail(tx, visit.cooperative.id, visit.actor.personId))
    const words = visit.text.toDo
    const shown = pageOfList(visit.url, tasks)
    return page(visit, {
      title: words.counted({ count: tasks.length, title: words.title }),
      children: (
        <>
          <Link href={paths.home(visit.cooperative.slug)} roomy>
            {words.back}
          </Link>
          <Heading level={1}>{words.title}</Heading>
          <Lead>{tasks.length === 0 ? words.nothing : words.lead}</Lead>
          {tasks.length > 0 && <TaskList tasks={shownTo(visit, shown.lines)} keyed />}
          <ListPages place={shown.place} />
          {visit.may('own-ways.choose') && (
            <Link href={paths.toDoMail(visit.cooperative.slug)} roomy>
              {weekday === null
                ? words.mail.link.none
                : words.mail.link.on({ day: words.mail.weekdays[weekday - 1]! })}
            </Link>
          )}
        </>
      ),
    })
  }
}
