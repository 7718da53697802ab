import type { Tx } from '../../../platform/database.ts'
import type { TaskBlock, ToDo } from '../../../web/home-block.ts'
import { formatDay } from '../../../values/format.ts'
import { lastDaySaid } from '../../../web/last-day.ts'
import type { Reader } from '../../../web/visit.ts'
import { finishedYears } from '../../annual/index.ts'
import { entriesInShort } from '../../books/index.ts'
import { questionsWaiting } from '../audit.db.ts'
import { isIndependent } from '../independent.ts'
import { auditStanding, type AuditStanding } from '../load-standing.ts'
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
  const words = visit.text.audit.tasks
  const standing = await auditStanding(tx, visit.cooperative.id, year)
  const { state, reports, sample } = standing
  const of = String(year)
  // A year that the members adopted without an audit in Gilde asks for none any more.
  if (state === 'not-begun')
    return standing.adoptedOn ? [] : [taskOf(visit, standing, words.begin(of), words.beginDetail)]
  if (state === 'looking' || state === 'to-report' || sample.some((one) => one.state === 'answer'))
    return [taskOf(visit, standing, words.look(of), stateInWords(visit, standing))]
  if (state !== 'to-sign') return []
  const isSigned = reports[0]?.signatures.some(({ personId }) => personId === visit.actor.personId)
  return isSigned ? [] : [taskOf(visit, standing, words.sign(of), words.signDetail)]
}

/** By the day on which the members adopt; what goes on after they did has no day, and says so. */
function taskOf(
  visit: Reader,
  { year, adoptedOn, adoptBy: by }: AuditStanding,
  title: string,
  how: string,
): ToDo {
  const task = { kind: 'audit', href: auditPaths.audit(visit.cooperative.slug, String(year)), title } as const
  if (adoptedOn) {
    const day = formatDay(adoptedOn, visit.language)
    return { ...task, detail: visit.text.audit.withAdopted({ how, day }) }
  }
  return { ...task, detail: `${how}, ${lastDaySaid(visit, by)}`, by }
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
