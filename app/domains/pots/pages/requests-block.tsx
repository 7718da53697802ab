import type { Tx } from '../../../platform/database.ts'
import { Heading, Stack, TaskList } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import type { HomeBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { amSecondTo, myAccessIsOpen } from '../../people/index.ts'
import { stillToCome, type PotRequest } from '../pot-request.ts'
import { openRequests } from '../pot-request.db.ts'

/** What is asked out of pots that waits for the yes of this visitor. Left out when nothing does. */
export const requestsBlock: HomeBlock = {
  may: 'pot-request.answer',
  order: 207,
  async load(visit) {
    const waiting = await visit.read((tx) => waitsForVisitor(tx, visit))
    if (waiting.length === 0) return null
    const words = visit.text.potRequests
    const tasks = waiting.map((asked) => ({
      href: paths.potRequest(visit.cooperative.slug, asked.id),
      title: words.one({
        member: asked.memberName,
        amount: formatEuro(asked.amount, visit.language),
        purpose: visit.text.pots.purpose[asked.purpose],
      }),
      detail: words.home.detail,
    }))
    return (
      <Stack key="pot-requests">
        <Heading level={2}>{words.home.title}</Heading>
        <TaskList tasks={tasks} limit={3} />
      </Stack>
    )
  },
}

async function waitsForVisitor(tx: Tx, visit: CooperativeVisit): Promise<PotRequest[]> {
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
