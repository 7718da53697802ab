import { formatEuro } from '../../../values/format.ts'
import { sum } from '../../../values/money.ts'
import type { TaskBlock, ToDo } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { Reader } from '../../../web/visit.ts'
import { loadWhatStands } from '../load-what-stands.ts'
import { waitingWriteOffs, type WriteOff } from '../write-off.db.ts'
import { standingOfReader } from './standing-of-reader.ts'

/** What somebody else asked to write off and waits for a yes, and what can get none any more. */
export const writeOffBlock: TaskBlock = {
  may: 'invoice.write-off',
  order: 213,
  async tasks(reader) {
    const { mine, outdated } = await waitingFor(reader)
    return [
      ...(mine.length === 0 ? [] : [toAnswer(reader, mine)]),
      ...outdated.map((one) => toAskAnew(reader, one)),
    ]
  },
}

type Outdated = WriteOff & { readonly stands: bigint }

/** Those whose yes is of this reader, and those that nobody can say yes to; of own work neither. */
async function waitingFor(reader: Reader) {
  const { id } = reader.cooperative
  return reader.read(async (tx) => {
    const mine: WriteOff[] = []
    const outdated: Outdated[] = []
    for (const one of await waitingWriteOffs(tx, id)) {
      const standing = await standingOfReader(tx, reader, one)
      const stands = await loadWhatStands(tx, id, one)
      if (stands === one.amount) {
        if (standing === 'another') mine.push(one)
      } else if (standing !== 'party') outdated.push({ ...one, stands })
    }
    return { mine, outdated }
  })
}

function toAnswer(reader: Reader, mine: readonly WriteOff[]): ToDo {
  return {
    kind: 'write-off',
    href: paths.writeOffs(reader.cooperative.slug),
    title: reader.text.writeOff.forYou,
    detail: formatEuro(sum(mine.map(({ amount }) => amount)), reader.language),
    count: mine.length,
  }
}

function toAskAnew(reader: Reader, one: Outdated): ToDo {
  const words = reader.text.writeOff.outdated
  return {
    kind: 'write-off',
    href: `${paths.writeOffs(reader.cooperative.slug)}#${one.id}`,
    title: words.task,
    detail: words.detail({
      asked: formatEuro(one.amount, reader.language),
      now: formatEuro(one.stands, reader.language),
    }),
  }
}
