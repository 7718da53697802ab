import type { Task } from '../../../ui/index.ts'
import { formatDayOfYear, formatEuro } from '../../../values/format.ts'
import { abs } from '../../../values/money.ts'
import type { TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { korNow } from '../load-kor.ts'
import { dueOn, keyOf } from '../vat-period.ts'
import { nextToFile, vatStanding, type VatStanding } from '../load-vat-standing.ts'
import { korSentence } from './kor-notice.tsx'
import { capital, nameOfPeriod } from './period-shown.ts'

/** For the administrator: which return waits and by when, what is still to be paid, and the limit of the KOR. */
export const vatBlock: TaskBlock = {
  may: 'vat.file',
  order: 225,
  async tasks(visit) {
    const { standing, kor } = await visit.read(async (tx) => ({
      standing: await vatStanding(tx, visit.actor.cooperativeId, visit.now.today),
      kor: await korNow(tx, visit.actor.cooperativeId, visit.now.today),
    }))
    const title = visit.text.tax.home.title
    const coop = visit.cooperative.slug
    const limit = korSentence(visit, kor)
    return [
      ...(limit === undefined ? [] : [{ href: paths.kor(coop), title, detail: limit, count: 1 }]),
      ...[toFile(visit, standing) ?? toPay(visit, standing) ?? []].flat(),
    ]
  },
}

function toFile(visit: CooperativeVisit, standing: VatStanding): Task | undefined {
  const next = nextToFile(standing)
  if (!next) return undefined
  const words = visit.text.tax.home
  const due = dueOn(next)
  const facts = { period: capital(nameOfPeriod(visit, next)), day: formatDayOfYear(due, visit.language) }
  return {
    href: paths.vatReturn(visit.cooperative.slug, keyOf(next)),
    title: words.title,
    by: due,
    detail: due < visit.now.today ? words.late(facts) : words.toFile(facts),
    count: standing.periods.filter(({ state }) => state === 'to-file').length,
  }
}

/** What was filed and is still to be paid, the oldest first. */
function toPay(visit: CooperativeVisit, standing: VatStanding): Task | undefined {
  const words = visit.text.tax.home
  const open = standing.filed.find(
    (one) => one.undoneAt === null && one.payable > 0n && (standing.paid.get(one.id) ?? 0n) < one.payable,
  )
  const period = standing.periods.find((one) => one.period.from === open?.from)?.period
  if (!open || !period) return undefined
  const left = abs(open.payable) - (standing.paid.get(open.id) ?? 0n)
  return {
    href: paths.vatReturn(visit.cooperative.slug, keyOf(period)),
    title: words.title,
    by: dueOn(period),
    detail: words.toPay({
      period: capital(nameOfPeriod(visit, period)),
      day: formatDayOfYear(dueOn(period), visit.language),
      amount: formatEuro(left, visit.language, { cents: 'when-needed' }),
    }),
    count: 1,
  }
}
