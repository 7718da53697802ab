import { isShut } from './platform/own-hands.db.ts'
import { Heading, Lead, Link, Stack, TaskList, type Task } from './ui/index.ts'
import type { HomeBlock, TaskBlock } from './web/home-block.ts'
import { paths } from './web/paths.ts'
import { page } from './web/respond.ts'
import type { CooperativeVisit } from './web/visit.ts'

export type Blocks = readonly (HomeBlock | TaskBlock)[]

/** At most so many things to do in sight: for a member, and for who works through a list at a desk. */
const IN_SIGHT = 3
const IN_SIGHT_AT_OFFICE = 12

/**
 * All that the visitor must do themselves, of all their roles and all domains: what has a day first, the earliest on
 * top, then the rest in the order of the domains. What is somebody else's turn is not in it; what was done is gone.
 */
export async function tasksOf(visit: CooperativeVisit, blocks: Blocks): Promise<readonly Task[]> {
  const giving = blocks
    .filter((block) => 'tasks' in block)
    .filter((block) => visit.may(block.may))
    .toSorted((a, b) => a.order - b.order)
  const tasks = (await Promise.all(giving.map((block) => block.tasks(visit)))).flat()
  return tasks.toSorted((a, b) => (a.by ?? NO_DAY).localeCompare(b.by ?? NO_DAY))
}

/** After every day. */
const NO_DAY = '9999'

/** What there is to do on the first page: some in sight, the rest under "later", and the way to the whole list. */
export function ToDo({ visit, tasks }: { visit: CooperativeVisit; tasks: readonly Task[] }) {
  const office = visit.may('invoice.approve')
  return (
    <Stack gap="small">
      <Heading level={2}>
        {tasks.length === 0 ? visit.text.toDo.title : visit.text.ui.toDo(tasks.length)}
      </Heading>
      <TaskList
        tasks={tasks}
        limit={office ? IN_SIGHT_AT_OFFICE : IN_SIGHT}
        empty={visit.text.toDo.nothing}
        keyed={office}
      />
      {tasks.length > 0 && (
        <Link href={paths.toDo(visit.cooperative.slug)} roomy>
          {visit.text.toDo.all}
        </Link>
      )}
    </Stack>
  )
}

/** The whole list, on a page of its own: what a mail links to. */
export function toDoPage(blocks: Blocks) {
  return async (visit: CooperativeVisit): Promise<Response> => {
    const shut = await visit.read((tx) => isShut(tx, visit.actor, visit.now.at))
    const tasks = await tasksOf(
      visit,
      blocks.filter((block) => !(shut && block.inOwnHands)),
    )
    const words = visit.text.toDo
    return page(visit, {
      title: words.counted({ count: tasks.length, title: words.title }),
      children: (
        <>
          <Link href={paths.home(visit.cooperative.slug)} roomy>
            {words.back}
          </Link>
          <Heading level={1}>{words.title}</Heading>
          <Lead>{tasks.length === 0 ? words.nothing : words.lead}</Lead>
          {tasks.length > 0 && <TaskList tasks={tasks} keyed />}
        </>
      ),
    })
  }
}
