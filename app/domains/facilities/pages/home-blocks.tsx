import { monthOf } from '../../../values/day.ts'
import type { HomeBlock, TaskBlock } from '../../../web/home-block.ts'
import { countUsesToCharge } from '../use-charge.db.ts'
import { addresses } from './addresses.ts'
import { depositNewsBlock } from './deposit-news.tsx'
import { depositAskedBlock, depositBlock } from './deposit-tasks.ts'
import { notBackBlock } from './not-back-tasks.ts'
import { lookBlock } from './look-page.tsx'
import { undoBlock } from './undo-page.tsx'

/** Months that are over and not settled, for who books them: of others, because nobody decides on their own. */
const toSettleBlock: TaskBlock = {
  may: 'books.post',
  order: 330,
  async tasks(visit) {
    const { id, slug } = visit.cooperative
    const count = await visit.read((tx) => countUsesToCharge(tx, id, monthOf(visit.now.today)))
    const { task, taskDetail } = visit.text.facilities.charge
    if (count === 0) return []
    const href = addresses.charges(slug)
    return [{ kind: 'facilities', href, title: task, detail: taskDetail({ count }), count }]
  },
}

/** The blocks of this domain, for `app/home-blocks.ts`. */
export const facilityHomeBlocks: readonly (HomeBlock | TaskBlock)[] = [
  lookBlock,
  toSettleBlock,
  undoBlock,
  depositAskedBlock,
  depositBlock,
  notBackBlock,
  depositNewsBlock,
]
