import { Heading, Stack, TaskList, type Task } from '../../../ui/index.ts'
import type { HomeBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { peopleOf } from '../../people/index.ts'
import { membersToConfirm, type ToConfirm } from '../to-confirm.db.ts'

/** Which members are to be asked whether they sign in themselves; who may not ask reads whom to call. */
export const toConfirmBlock: HomeBlock = {
  may: 'access.confirm',
  order: 230,
  async load(visit) {
    const { id } = visit.cooperative
    const waiting = await visit.read((tx) => membersToConfirm(tx, id, visit.now.at))
    const others = waiting.filter(({ personId }) => personId !== visit.actor.personId)
    if (others.length === 0) return null
    const board = await boardToCall(visit)
    return (
      <Stack gap="small">
        <Heading level={2}>{visit.text.members.confirm.homeTitle}</Heading>
        <TaskList tasks={others.map((one) => taskOf(visit, one, board))} limit={5} />
      </Stack>
    )
  },
}

function taskOf(visit: CooperativeVisit, one: ToConfirm, board: readonly string[]): Task {
  const words = visit.text.members.confirm
  const href = `${paths.member(visit.cooperative.slug, one.memberId)}#access`
  const mayAsk = one.by.some((by) => by !== visit.actor.personId)
  return {
    href,
    title: words.task(one.firstName),
    detail: mayAsk ? words.taskWhy : words.callBoard(board),
  }
}

/** Who of the board can be asked, by first name as far as a name tells; without the one who visits. */
export async function boardToCall(visit: CooperativeVisit): Promise<string[]> {
  const people = await visit.read((tx) => peopleOf(tx, visit.cooperative.id))
  return people
    .filter(({ id, roles }) => roles.includes('board') && id !== visit.actor.personId)
    .map(({ name }) => name.split(' ')[0] ?? name)
}
