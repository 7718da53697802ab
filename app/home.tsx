import type { ComponentChildren } from 'preact'
import { cooperativeById } from './domains/cooperative/index.ts'
import { isShut } from './platform/own-hands.db.ts'
import { BLOCKS } from './home-blocks.ts'
import { placesUnderMore, type PlaceKey } from './navigation.ts'
import { GROUP_OF, PLACE_GROUPS } from './place-groups.ts'
import { Heading, KeyHints, Lead, Paragraph, TaskList, TaskSections } from './ui/index.ts'
import {
  besideRole,
  tasksOf,
  tasksOfBoth,
  ToDoInShort,
  toDoPage,
  worksThroughIt,
  type Blocks,
} from './to-do.tsx'
import type { HomeBlock, ToDo } from './web/home-block.ts'
import { byRank } from './web/rank.ts'
import { page } from './web/respond.ts'
import { at, type Route } from './web/route.ts'
import { inOneReading, type CooperativeVisit, type Reader } from './web/visit.ts'

/** All that somebody must do, in the order of their first page: for the number in the menu, and for mails. */
export function toDoOf(reader: Reader): Promise<readonly ToDo[]> {
  return tasksOfBoth(reader, BLOCKS)
}

/** The same for the week letter. */
export function toDoOnPaperOf(reader: Reader): Promise<readonly ToDo[]> {
  return tasksOf(reader, BLOCKS, { onPaper: true })
}

/**
 * The first page of somebody in a co-operative: the blocks of their roles, in order. All is read in one transaction:
 * the blocks tell of one moment, and one connection knows its statements already where ten would each learn them.
 */
export function homePage(blocks: Blocks = BLOCKS) {
  return async (cooperativeVisit: CooperativeVisit): Promise<Response> => {
    const beside = await besideTheirRole(cooperativeVisit, blocks)
    return inOneReading(cooperativeVisit, async (visit) => {
      const shut = await visit.read((tx) => isShut(tx, visit.actor, visit.now.at))
      const open = blocks.filter((block) => !(shut && block.inOwnHands))
      const ofRole = await tasksOf(visit, blocks)
      const tasks = [...beside.tasks, ...ofRole].toSorted(byRank(visit.now.today))
      visit.keepToDo(tasks.length)
      const filled: ComponentChildren[] = []
      for (const block of blocksOf(visit, open, tasks)) {
        const children = await block.load(visit)
        if (children !== null && children !== undefined && children !== false) filled.push(children)
      }
      filled.push(...beside.filled)
      // The office works with the keys; for anybody else they would only stand in the way.
      const office = visit.may('invoice.approve')
      return page(visit, {
        title: visit.text.toDo.counted({ count: tasks.length, title: visit.text.navigation.home }),
        wide: office,
        children: [
          ...filled,
          ...(filled.length > 1
            ? []
            : [<Ways key="ways" visit={visit} question={await questionFor(visit)} />]),
          ...(office
            ? [<KeyHints key="keys" keys={[{ key: 'Enter', does: visit.text.navigation.keyOpen }]} />]
            : []),
        ],
      })
    })
  }
}

/** What is of who left on the first page of the role that they still have, read as who left. */
async function besideTheirRole({ sides }: CooperativeVisit, blocks: Blocks) {
  if (!sides) return { tasks: [], filled: [] }
  const theirs = besideRole(sides, blocks)
  return inOneReading(sides.left, async (visit) => {
    const shut = await visit.read((tx) => isShut(tx, visit.actor, visit.now.at))
    const tasks = await tasksOf(visit, theirs)
    const filled: ComponentChildren[] = []
    for (const block of theirs.filter((one) => !(shut && one.inOwnHands)))
      if ('load' in block) filled.push(await block.load(visit))
    return { tasks, filled }
  })
}

/** The blocks of the visitor in order; all that there is to do is one of them, where the first of it stands. */
function blocksOf(visit: CooperativeVisit, blocks: Blocks, tasks: readonly ToDo[]): HomeBlock[] {
  const mine = blocks.filter((block) => visit.may(block.may)).toSorted((a, b) => a.order - b.order)
  const giving = mine.find((block) => 'tasks' in block)
  const showing = mine.filter((block) => 'load' in block)
  if (!giving) return showing
  const { may, order } = giving
  const toDo: HomeBlock = {
    may,
    order,
    load: async () => <ToDoInShort key="to-do" visit={visit} tasks={tasks} />,
  }
  // Who works through the list every week is told that it is empty.
  return tasks.length === 0 && !worksThroughIt(visit)
    ? showing
    : [...showing, toDo].toSorted((a, b) => a.order - b.order)
}

/** For who has nothing of their own on the first page: the places they can go to. */
function Ways({ visit, question }: { visit: CooperativeVisit; question: string }): ComponentChildren {
  const text = visit.text.navigation
  const ways = visit.navigation().filter((item) => !item.current)
  const sees = (
    [
      ['treasurer', text.treasurerSees],
      ['auditor', text.auditorSees],
      ['coach', text.coachSees],
    ] as const
  )
    .filter(([role]) => visit.actor.roles.includes(role))
    .map(([role, sentence]) => <Paragraph key={role}>{sentence}</Paragraph>)
  if (ways.length === 0)
    return (
      <>
        {sees}
        {sees.length === 0 && <Paragraph>{text.nothingYet}</Paragraph>}
        <Paragraph>{question}</Paragraph>
      </>
    )
  return (
    <>
      {sees}
      <Heading level={2}>{text.where}</Heading>
      <TaskList tasks={ways.map(({ href, label }) => ({ href, title: label }))} />
    </>
  )
}

/** Where to ask, with the number and the address of the co-operative as far as it filled them in. */
async function questionFor(visit: CooperativeVisit): Promise<string> {
  const { question } = visit.text.navigation
  const cooperative = await visit.read((tx) => cooperativeById(tx, visit.cooperative.id))
  const { phone = '', email = '' } = cooperative ?? {}
  if (phone !== '' && email !== '') return question.both({ phone, email })
  if (phone !== '') return question.phone({ phone })
  return email === '' ? question.neither() : question.email({ email })
}

/** The places that did not fit in the menu, by what they are about. */
async function morePage(visit: CooperativeVisit): Promise<Response> {
  const text = visit.text.navigation
  const places = placesUnderMore(visit)
  return page(visit, {
    title: text.more,
    children: (
      <>
        <Heading level={1}>{text.more}</Heading>
        <Lead>{places.length === 0 ? text.moreNothing : text.moreLead}</Lead>
        <TaskSections
          sections={PLACE_GROUPS.map((group) => ({
            title: text.groups[group],
            tasks: places
              .filter(({ key }) => GROUP_OF[key] === group)
              .map(({ key, href, label, only }) => ({
                href,
                title: label,
                ...(whatOf(visit, key) !== '' && { detail: whatOf(visit, key) }),
                ...(only && { only }),
              })),
          }))}
        />
      </>
    ),
  })
}

/** What a place is for, to who looks: a member has it for themselves, who works for the co-operative for members. */
export function whatOf({ may, actor, text }: CooperativeVisit, key: PlaceKey): string {
  const { what, whatOfOthers, contractsOfOnce, meetingsOnly } = text.navigation
  if (actor.left) return key === 'contracts' ? contractsOfOnce : what[key]
  if (key === 'agenda' && !may('appointment.keep')) return meetingsOnly
  const others: Partial<Record<PlaceKey, string>> = whatOfOthers
  return actor.roles.includes('member') ? what[key] : (others[key] ?? what[key])
}

/** The first page and what the menu has no room for. */
export const homeRoutes: readonly Route[] = [
  at('get', '/:coop', 'home.read', homePage(), { countsToDo: true }),
  at('get', '/:coop/te-doen', 'home.read', toDoPage(BLOCKS), { countsToDo: true }),
  at('get', '/:coop/meer', 'home.read', morePage),
]
