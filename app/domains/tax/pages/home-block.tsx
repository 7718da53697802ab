import { formatDayOfYear } from '../../../values/format.ts'
import type { TaskBlock, ToDo } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { Reader } from '../../../web/visit.ts'
import { korNow } from '../load-kor.ts'
import { dueOn, keyOf } from '../vat-period.ts'
import { nextToFile, vatStanding, type VatStanding } from '../load-vat-standing.ts'
import { korSentence } from './kor-notice.tsx'
import { capital, nameOfPeriod } from './period-shown.ts'

/** For the administrator: which return waits and by when, and the limit of the KOR. Payments say what is to be paid. */
export const vatBlock: TaskBlock = {
  may: 'vat.file',
  order: 225,
  async tasks(visit) {
    const { standing, turnover } = await visit.read(async (tx) => ({
      standing: await vatStanding(tx, visit.actor.cooperativeId, visit.now.today),
      turnover: await korNow(tx, visit.actor.cooperativeId, visit.now.today),
    }))
    const title = visit.text.tax.home.title
    const coop = visit.cooperative.slug
    const limit = korSentence(visit, turnover)
    const kor: ToDo[] =
      limit === undefined ? [] : [{ kind: 'vat', href: paths.kor(coop), title, detail: limit, count: 1 }]
    return [...kor, ...toFile(visit, standing)]
  },
}

/** For the board, which answers for it: a return whose legal day passed. */
export const lateVatBlock: TaskBlock = {
  may: 'result.answer-for',
  order: 225,
  async tasks(visit) {
    // Who files reads it as a task of their own.
    if (visit.may('vat.file')) return []
    const standing = await visit.read((tx) => vatStanding(tx, visit.actor.cooperativeId, visit.now.today))
    const next = nextToFile(standing)
    return next && dueOn(next) < visit.now.today ? toFile(visit, standing) : []
  },
}

function toFile(visit: Reader, standing: VatStanding): ToDo[] {
  const next = nextToFile(standing)
  if (!next) return []
  const words = visit.text.tax.home
  const due = dueOn(next)
  const facts = { period: capital(nameOfPeriod(visit, next)), day: formatDayOfYear(due, visit.language) }
  return [
    {
      kind: 'vat',
      href: paths.vatReturn(visit.cooperative.slug, keyOf(next)),
      title: words.title,
      by: due,
      detail: due < visit.now.today ? words.late(facts) : words.toFile(facts),
      count: standing.periods.filter(({ state }) => state === 'to-file').length,
    },
  ]
}
