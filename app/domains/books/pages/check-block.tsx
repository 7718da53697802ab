import { TaskList } from '../../../ui/index.ts'
import { formatMoment, formatTime } from '../../../values/format.ts'
import type { HomeBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { lastNightCheck, type NightCheck } from '../night-check.db.ts'
import { sentencesOf, wasMissed } from '../night-check.ts'

/** For the administrator: that everything adds up, or what does not, as the check at night found it. */
export const checkBlock: HomeBlock = {
  may: 'books.post',
  order: 230,
  async load(visit) {
    const last = await visit.read((tx) => lastNightCheck(tx, visit.actor.cooperativeId))
    const count = last ? sentencesOf(last.findings, visit.text.nightCheck).length : 0
    const task = {
      href: paths.nightCheck(visit.cooperative.slug),
      title: visit.text.nightCheck.title,
      detail: inShort(visit, last),
      ...(count > 0 ? { count } : {}),
    }
    return <TaskList key="night-check" tasks={[task]} />
  },
}

function inShort({ text, language, now }: CooperativeVisit, last: NightCheck | undefined): string {
  const words = text.nightCheck
  if (!last) return words.notYet
  const [first, ...more] = sentencesOf(last.findings, words)
  if (first !== undefined) return words.found({ count: 1 + more.length, first })
  if (wasMissed(last.ranAt, now.at)) return words.tooLongAgo({ when: formatMoment(last.ranAt, language) })
  return words.allWell({ when: formatTime(last.ranAt, language) })
}
