import type { TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import { membersOf } from '../../members/index.ts'
import { whoseNumberIsWrong } from '../texts/text-message.db.ts'

/** Whose reminder did not arrive because their number is no phone: the coach asks for another. */
export const wrongNumbersBlock: TaskBlock = {
  may: 'reminders.choose-for',
  order: 216,
  async tasks(reader) {
    const { id, slug } = reader.cooperative
    const { task, taskDetail } = reader.text.reminderWays
    return reader.read(async (tx) => {
      const wrong = await whoseNumberIsWrong(tx)
      const members = wrong.size === 0 ? [] : await membersOf(tx, id)
      return members
        .filter(({ personId }) => wrong.has(personId))
        .map(({ id: member, name }) => ({
          kind: 'appointment',
          href: paths.reminderWayOf(slug, member),
          title: task({ name }),
          detail: taskDetail,
        }))
    })
  },
}
