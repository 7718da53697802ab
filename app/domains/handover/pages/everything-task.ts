import type { TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import { amSecondTo } from '../../people/index.ts'
import { lastRequest } from '../everything.db.ts'

/** For who can say the second yes to taking everything along. */
export const everythingTask: TaskBlock = {
  may: 'everything.answer',
  order: 213,
  async tasks(visit) {
    const words = visit.text.importing.handover
    const waiting = await visit.read(async (tx) => {
      const asked = await lastRequest(tx, visit.cooperative.id)
      if (!asked || asked.answer !== null) return undefined
      return (await amSecondTo(tx, visit.actor, asked.askedBy, visit.now)) ? asked : undefined
    })
    if (!waiting) return []
    return [
      {
        kind: 'handover',
        href: paths.everything(visit.cooperative.slug),
        title: words.title,
        detail: words.taskBy({ who: waiting.askedByName }),
      },
    ]
  },
}
