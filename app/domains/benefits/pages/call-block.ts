import type { TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import { followed } from '../statement/followed.db.ts'
import { eventsOf } from '../statement/statement.db.ts'
import { openObjection } from '../statement/statement.ts'

/** Whose statements are late and who gets no mail about it: somebody calls them. */
export const callBlock: TaskBlock = {
  may: 'statements.post',
  order: 213,
  async tasks(reader) {
    const { actor, now, cooperative } = reader
    const late = await reader.read(async (tx) => {
      const all = (await followed(tx, actor.cooperativeId)).filter(
        ({ confirmedAt, dueOn, hasEmail, personId }) =>
          confirmedAt === null && !hasEmail && dueOn < now.today && personId !== actor.personId,
      )
      const events = await eventsOf(
        tx,
        actor.cooperativeId,
        all.map(({ id }) => id),
      )
      // A question that waits for an answer is another thing to do.
      return all.filter(({ id }) => !openObjection(events.get(id) ?? []))
    })
    const names = [...new Set(late.map(({ name }) => name))].toSorted()
    const [name] = names
    if (name === undefined) return []
    const words = reader.text.statements.office.home
    const [by] = late.map(({ dueOn }) => dueOn).toSorted()
    return [
      {
        kind: 'statement-call',
        href: paths.statementsOffice(cooperative.slug),
        title: words.call({ name, members: names.length, count: late.length }),
        detail: words.callDetail({ names: names.length === 1 ? '' : names.slice(0, NAMED).join(', ') }),
        by: by!,
        count: names.length,
      },
    ]
  },
}

/** So many names are said of many; the page behind it has them all. */
const NAMED = 5
