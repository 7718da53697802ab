import type { Tx } from '../../../platform/database.ts'
import type { TaskBlock, ToDo } from '../../../web/home-block.ts'
import { lastDaySaid } from '../../../web/last-day.ts'
import type { Reader } from '../../../web/visit.ts'
import { finishedYears, yearOfBooks } from '../../annual/index.ts'
import { entriesInShort } from '../../books/index.ts'
import { questionsWaiting } from '../audit.db.ts'
import { isIndependent } from '../independent.ts'
import { auditStanding } from '../load-standing.ts'
import { stateInWords } from './audits-page.tsx'
import { auditPaths } from './addresses.ts'

/** For the committee: the years that wait to be looked at, reported on or signed by whoever looks. */
export const auditTasks: TaskBlock = {
  may: 'audit.work',
  order: 215,
  async tasks(visit) {
    if (!isIndependent(visit.actor)) return []
    return visit.read(async (tx) => {
      const years = await finishedYears(tx, visit.cooperative.id, visit.now.today)
      const tasks: ToDo[] = []
      for (const year of years.toReversed()) tasks.push(...(await tasksOfYear(tx, visit, year)))
      return tasks
    })
  },
}

async function tasksOfYear(tx: Tx, visit: Reader, year: number): Promise<ToDo[]> {
  const { id, slug } = visit.cooperative
  const words = visit.text.audit.tasks
  const standing = await auditStanding(tx, id, year)
  const { state, reports, sample } = standing
  const of = String(year)
  const href = auditPaths.audit(slug, of)
  const { adoption, deadlines } = await yearOfBooks(tx, id, year)
  const by = deadlines.adopt
  const day = lastDaySaid(visit, by)
  // A year that the members adopted without an audit in Gilde asks for none any more.
  if (state === 'not-begun')
    return adoption
      ? []
      : [{ kind: 'audit', href, title: words.begin(of), detail: `${words.beginDetail}, ${day}`, by }]
  if (state === 'looking' || state === 'to-report' || sample.some((one) => one.state === 'answer'))
    return [
      { kind: 'audit', href, title: words.look(of), detail: `${stateInWords(visit, standing)}, ${day}`, by },
    ]
  if (state !== 'to-sign') return []
  const isSigned = reports[0]?.signatures.some(({ personId }) => personId === visit.actor.personId)
  return isSigned
    ? []
    : [{ kind: 'audit', href, title: words.sign(of), detail: `${words.signDetail}, ${day}`, by }]
}

/** For the administrator: what the committee asks and nobody answered yet. */
export const questionTasks: TaskBlock = {
  may: 'audit.answer',
  order: 214,
  async tasks(visit) {
    const { id, slug } = visit.cooperative
    return visit.read(async (tx) => {
      const waiting = await questionsWaiting(tx, id)
      const entries = await entriesInShort(
        tx,
        id,
        waiting.map(({ entryId }) => entryId),
      )
      return waiting.map(({ year, entryId, words }) => ({
        kind: 'audit-question',
        href: auditPaths.auditEntry(slug, String(year), entryId),
        title: visit.text.audit.tasks.answer(String(entries.get(entryId)?.number ?? '')),
        detail: words,
      }))
    })
  },
}
