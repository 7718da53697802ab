import { TaskList } from '../../../ui/index.ts'
import { formatMoment, formatTime } from '../../../values/format.ts'
import type { HomeBlock, TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { Reader } from '../../../web/visit.ts'
import { lastNightCheck, type NightCheck } from '../night-check.db.ts'
import { sentencesOf, wasMissed } from '../night-check.ts'

/** For the administrator: what does not add up, as the check at night found it, or that it did not run. */
export const checkTasks: TaskBlock = {
  may: 'books.post',
  order: 201,
  async tasks(visit) {
    const last = await visit.read((tx) => lastNightCheck(tx, visit.actor.cooperativeId))
    if (!last || !isWrong(visit, last)) return []
    const href = paths.nightCheck(visit.cooperative.slug)
    return [{ kind: 'check', href, title: visit.text.nightCheck.title, detail: inShort(visit, last) }]
  },
}

/** For the administrator: that everything adds up. */
export const checkBlock: HomeBlock = {
  may: 'books.post',
  order: 230,
  async load(visit) {
    const last = await visit.read((tx) => lastNightCheck(tx, visit.actor.cooperativeId))
    if (last && isWrong(visit, last)) return null
    const task = {
      href: paths.nightCheck(visit.cooperative.slug),
      title: visit.text.nightCheck.title,
      detail: inShort(visit, last),
    }
    return <TaskList key="night-check" tasks={[task]} />
  },
}

function isWrong({ now }: Reader, last: NightCheck): boolean {
  return last.findings.length > 0 || wasMissed(last.ranAt, now.at)
}

function inShort({ text, language, now }: Reader, last: NightCheck | undefined): string {
  const words = text.nightCheck
  if (!last) return words.notYet
  const [first, ...more] = sentencesOf(last.findings, words)
  if (first !== undefined) return words.found({ count: 1 + more.length, first })
  if (wasMissed(last.ranAt, now.at)) return words.tooLongAgo({ when: formatMoment(last.ranAt, language) })
  return words.allWell({ when: formatTime(last.ranAt, language) })
}
