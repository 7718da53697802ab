import { sum, type Cents } from '../../../values/money.ts'
import { TaskList } from '../../../ui/index.ts'
import { formatEuro, formatMoment, formatTime } from '../../../values/format.ts'
import type { HomeBlock, TaskBlock, ToDo } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { Reader } from '../../../web/visit.ts'
import { whatIsNotRight, type StandingOfBank } from '../bank-standing.ts'
import { trialBalance } from '../books.db.ts'
import { moneyNow } from '../result.ts'
import { lastNightCheck, type NightCheck } from '../night-check.db.ts'
import { sentencesOf, wasMissed } from '../night-check.ts'

/**
 * For the administrator: what does not add up, as the check at night found it, or that it did not run; and what
 * does not since, so that this page and that of the result give one answer.
 */
export const checkTasks = (standingOfBank: StandingOfBank): TaskBlock => ({
  may: 'books.post',
  order: 201,
  async tasks(visit) {
    const last = await visit.read((tx) => lastNightCheck(tx, visit.actor.cooperativeId))
    if (!last) return []
    if (!isWrong(visit, last)) return bankTask(visit, await bankDiffers(visit, standingOfBank))
    const href = paths.nightCheck(visit.cooperative.slug)
    return [{ kind: 'check', href, title: visit.text.nightCheck.title, detail: inShort(visit, last) }]
  },
})

/** For the administrator: that everything adds up. */
export const checkBlock = (standingOfBank: StandingOfBank): HomeBlock => ({
  may: 'books.post',
  order: 230,
  async load(visit) {
    const last = await visit.read((tx) => lastNightCheck(tx, visit.actor.cooperativeId))
    if (last && isWrong(visit, last)) return null
    if (last && (await bankDiffers(visit, standingOfBank)) !== 0n) return null
    const task = {
      href: paths.nightCheck(visit.cooperative.slug),
      title: visit.text.nightCheck.title,
      detail: inShort(visit, last),
    }
    return <TaskList key="night-check" tasks={[task]} />
  },
})

/** What is left between the books and the bank now, when the lines that wait are booked: cents, 0 when it adds up. */
function bankDiffers(visit: Reader, standingOfBank: StandingOfBank): Promise<Cents> {
  const { id } = visit.cooperative
  return visit.read(async (tx) => {
    const rows = await trialBalance(tx, id, visit.now.today, visit.now.today)
    const found = whatIsNotRight(
      sum(rows.map(({ closing }) => closing)),
      moneyNow(rows).bank,
      await standingOfBank(tx),
    )
    return found.find((one) => one.kind === 'bank')?.amount ?? 0n
  })
}

function bankTask({ text, language, cooperative }: Reader, left: Cents): ToDo[] {
  if (left === 0n) return []
  const amount = formatEuro(left < 0n ? -left : left, language)
  const detail = text.books.result.notRight.bank(amount)
  return [{ kind: 'check', href: paths.result(cooperative.slug), title: text.nightCheck.title, detail }]
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
