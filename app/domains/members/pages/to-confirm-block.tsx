import type { Tx } from '../../../platform/database.ts'
import type { TaskBlock, ToDo } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit, Reader } from '../../../web/visit.ts'
import { myAccessIsOpen, peopleOf } from '../../people/index.ts'
import { membersToConfirm, type ToConfirm } from '../to-confirm.db.ts'
import { accessOfPeople } from './confirm-person.tsx'

/**
 * Who is to be asked whether they sign in themselves: of the members, and of who does something for others here. Who
 * may not ask about a member, because it was their own hand, reads whom to call. Who is not confirmed themselves asks
 * nobody.
 */
export const toConfirmBlock: TaskBlock = {
  may: 'access.confirm',
  order: 230,
  tasks: (visit) => visit.read((tx) => tasksOf(tx, visit)),
}

async function tasksOf(tx: Tx, visit: Reader): Promise<ToDo[]> {
  const { id, slug } = visit.cooperative
  if (await myAccessIsOpen(tx, visit.now.at)) return []
  const members = await membersToConfirm(tx, id, visit.now.at)
  const others = members.filter(({ personId }) => personId !== visit.actor.personId)
  const everybody = await peopleOf(tx, id, 'more-than-member')
  const waits = await accessOfPeople(tx, visit, everybody)
  const people = waits.others.filter(
    ({ one, hands }) => !others.some(({ personId }) => personId === one.id) && hands.some(notMine(visit)),
  )
  const words = visit.text.members
  const board = boardIn(visit, everybody)
  return [
    ...people.map(({ one }): ToDo => ({
      kind: 'access',
      href: paths.people(slug),
      title: words.confirm.task(one.name),
      detail: words.confirmPerson.taskWhy(one.name),
    })),
    ...others.map((one) => memberTask(visit, one, board)),
  ]
}

function notMine({ actor }: Reader) {
  return ({ by }: { readonly by: string }) => by !== actor.personId
}

function memberTask(visit: Reader, one: ToConfirm, board: readonly string[]): ToDo {
  const words = visit.text.members.confirm
  const href = `${paths.member(visit.cooperative.slug, one.memberId)}#access`
  const mayAsk = one.by.map((by) => ({ by })).some(notMine(visit))
  return {
    kind: 'access',
    href,
    title: words.task(one.firstName),
    detail: mayAsk ? words.taskWhy : words.callBoard(board),
  }
}

/** Who of the board can be asked, by first name as far as a name tells; without the one who visits. */
export async function boardToCall(visit: CooperativeVisit): Promise<string[]> {
  return boardIn(visit, await visit.read((tx) => peopleOf(tx, visit.cooperative.id, 'more-than-member')))
}

function boardIn(visit: Reader, people: Awaited<ReturnType<typeof peopleOf>>): string[] {
  return people
    .filter(({ id, roles }) => roles.includes('board') && id !== visit.actor.personId)
    .map(({ name }) => name.split(' ')[0] ?? name)
}
