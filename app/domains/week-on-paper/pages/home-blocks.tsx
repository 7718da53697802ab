import type { TaskBlock } from '../../../web/home-block.ts'
import { formatMoment } from '../../../values/format.ts'
import { scansOf } from '../scan.db.ts'
import { addresses } from './addresses.ts'

/** Paper that came back and waits, for who scanned it and for coaches. */
const scansBlock: TaskBlock = {
  may: 'paper-week.set',
  order: 320,
  async tasks(reader) {
    const { id, slug } = reader.cooperative
    const open = await reader.read((tx) => scansOf(tx, id, { open: true }))
    const mine = open.filter((one) => one.scannedBy === reader.actor.personId || reader.may('guidance.guide'))
    const { task, taskDetail } = reader.text.scans
    const count = mine.length
    if (count === 0) return []
    return [{ kind: 'scans', href: addresses.scans(slug), title: task, detail: taskDetail({ count }), count }]
  },
}

/** Who asked on paper to be called, for coaches, until one called. */
const callsBlock: TaskBlock = {
  may: 'guidance.guide',
  order: 205,
  async tasks(reader) {
    const { id, slug } = reader.cooperative
    const asked = await reader.read((tx) => scansOf(tx, id, { toCall: true }))
    const { callTask, callDetail } = reader.text.scans
    return asked.map((scan) => ({
      kind: 'call' as const,
      href: addresses.oneScan(slug, scan.id),
      title: callTask({ name: scan.memberName ?? '' }),
      detail: callDetail({ when: formatMoment(scan.callAskedAt!, reader.language) }),
    }))
  },
}

/** The blocks of this domain, for `app/home-blocks.ts`. */
export const weekHomeBlocks: readonly TaskBlock[] = [callsBlock, scansBlock]
