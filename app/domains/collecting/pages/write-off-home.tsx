import { formatEuro } from '../../../values/format.ts'
import { sum } from '../../../values/money.ts'
import type { TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import { amSecondTo } from '../../people/index.ts'
import { writeOffs, type WriteOff } from '../write-off.db.ts'

/** What somebody else asked to write off and waits for a yes. Left out when there is nothing. */
export const writeOffBlock: TaskBlock = {
  may: 'invoice.write-off',
  order: 213,
  async tasks(visit) {
    const { id, slug } = visit.cooperative
    const waiting = await visit.read(async (tx) => {
      const mine: WriteOff[] = []
      for (const one of await writeOffs(tx, id))
        if (one.answer === null && (await amSecondTo(tx, visit.actor, one.askedBy, visit.now))) mine.push(one)
      return mine
    })
    if (waiting.length === 0) return []
    const words = visit.text.writeOff
    return [
      {
        kind: 'write-off',
        href: paths.writeOffs(slug),
        title: words.waits,
        detail: formatEuro(sum(waiting.map(({ amount }) => amount)), visit.language),
        count: waiting.length,
      },
    ]
  },
}
