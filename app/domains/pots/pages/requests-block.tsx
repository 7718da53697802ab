import type { Tx } from '../../../platform/database.ts'
import { formatEuro } from '../../../values/format.ts'
import type { TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { Reader } from '../../../web/visit.ts'
import { amSecondTo, myAccessIsOpen } from '../../people/index.ts'
import { stillToCome, type PotRequest } from '../pot-request.ts'
import { openRequests } from '../pot-request.db.ts'

/** What is asked out of pots that waits for the yes of this visitor. Left out when nothing does. */
export const requestsBlock: TaskBlock = {
  may: 'pot-request.answer',
  order: 207,
  async tasks(visit) {
    const waiting = await visit.read((tx) => requestsForVisitor(tx, visit))
    const words = visit.text.potRequests
    return waiting.map((asked) => ({
      kind: 'pot-request',
      href: paths.potRequest(visit.cooperative.slug, asked.id),
      title: words.one({
        member: asked.memberName,
        amount: formatEuro(asked.amount, visit.language),
        purpose: visit.text.pots.purpose[asked.purpose],
      }),
      detail: words.home.detail,
    }))
  },
}

/** What waits for the yes of this visitor, the first asked first. */
export async function requestsForVisitor(tx: Tx, visit: Reader): Promise<PotRequest[]> {
  const { personId } = visit.actor
  const waiting = (await openRequests(tx, visit.cooperative.id, visit.now.today)).filter(
    (asked) =>
      asked.mine.length > 0 &&
      (stillToCome(asked) ?? 0) > 0 &&
      !asked.yes.some(({ person }) => person === personId),
  )
  if (waiting.length === 0 || (await myAccessIsOpen(tx, visit.now.at))) return []
  const mine: PotRequest[] = []
  for (const asked of waiting) {
    const another = await Promise.all(
      asked.yes.map(({ person }) => amSecondTo(tx, visit.actor, person, visit.now)),
    )
    if (!another.includes(false)) mine.push(asked)
  }
  return mine
}
