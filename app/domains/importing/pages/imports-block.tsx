import type { TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import { amSecondTo } from '../../people/index.ts'
import { importFiles } from '../import-file.db.ts'
import { goesIntoBooks } from '../import-kind.ts'

/** Lists that wait for this visitor: chosen by another, and going into the books. */
export const importsBlock: TaskBlock = {
  may: 'import.make',
  order: 212,
  async tasks(visit) {
    const { id, slug } = visit.cooperative
    const words = visit.text.importing
    const waiting = await visit.read(async (tx) => {
      const open = (await importFiles(tx, id)).filter(
        ({ doneAt, kind, countsOn }) => doneAt === null && goesIntoBooks(kind) && countsOn !== null,
      )
      const mine = []
      for (const one of open) if (await amSecondTo(tx, visit.actor, one.putBy, visit.now)) mine.push(one)
      return mine
    })
    return waiting.map((one) => ({
      kind: 'import',
      href: paths.import(slug, one.id),
      title: words.home.task({ kind: words.kinds[one.kind], name: one.putByName }),
      detail: words.home.detail,
    }))
  },
}
