import { dayOf, type Day } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import type { TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { Reader } from '../../../web/visit.ts'
import { deadlineOf, isLate, type Step } from '../deadlines.ts'
import { amSecondTo } from '../../people/index.ts'
import { waitingAdoption } from '../adoption-asked.db.ts'
import { waitingTakingBack } from '../taking-back.db.ts'
import { finishedYears, yearOfBooks } from '../load-year.ts'
import { inShort } from './years-page.tsx'

/** For who keeps the books and who answers for them: the oldest year that is not finished, and until when. */
export const yearBlock: TaskBlock = {
  may: 'annual.follow',
  order: 235,
  async tasks(visit) {
    const { id, slug } = visit.cooperative
    const open = await visit.read(async (tx) => {
      for (const year of (await finishedYears(tx, id, visit.now.today)).toReversed()) {
        const found = await yearOfBooks(tx, id, year)
        // What waits for a second yes is the task of who can give it (`adoptionBlock`).
        if (found.next === 'adopt' && (await waitingAdoption(tx, id, year))) continue
        if (found.next) return found
      }
      return undefined
    })
    // What is somebody else's turn stands on the page of the year, not here.
    // A legal day that passed is told to all who answer for it: board and administration.
    const { today } = visit.now
    if (!open?.next || !(isMine(visit, open.next) || isLate(open.next, open.deadlines, today))) return []
    return [
      {
        kind: 'year',
        href: paths.year(slug, String(open.year)),
        title: visit.text.annual.pages.title,
        detail: inShort(visit, open),
        by: deadlineOf(open.next, open.deadlines) ?? open.deadlines.adopt,
      },
    ]
  },
}

/** An adoption that somebody else asked to take back, when this visitor can say yes to it. */
export const takingBackBlock: TaskBlock = {
  may: 'books.close',
  order: 234,
  async tasks(visit) {
    const { id, slug } = visit.cooperative
    const words = visit.text.annual.takingBack
    return visit.read(async (tx) => {
      const tasks = []
      for (const year of await finishedYears(tx, id, visit.now.today)) {
        const asked = await waitingTakingBack(tx, id, year)
        if (!asked || !(await amSecondTo(tx, visit.actor, asked.askedBy, visit.now))) continue
        const day = formatDay(dayOf(asked.askedAt), visit.language)
        const detail = words.asked({ name: asked.askedByName, day, reason: asked.reason })
        tasks.push({
          kind: 'year' as const,
          href: paths.year(slug, String(year)),
          title: words.task({ year: String(year) }),
          detail,
        })
      }
      return tasks
    })
  },
}

/** A decision of the members that somebody else wrote down, when this visitor can confirm it. */
export const adoptionBlock: TaskBlock = {
  may: 'books.close',
  order: 233,
  async tasks(visit) {
    const { id, slug } = visit.cooperative
    const words = visit.text.annual.adoption
    const on = (day: Day) => formatDay(day, visit.language)
    return visit.read(async (tx) => {
      const tasks = []
      for (const year of await finishedYears(tx, id, visit.now.today)) {
        const asked = await waitingAdoption(tx, id, year)
        if (!asked || !(await amSecondTo(tx, visit.actor, asked.askedBy, visit.now))) continue
        tasks.push({
          kind: 'year' as const,
          href: paths.year(slug, String(year)),
          title: words.task({ year: String(year) }),
          detail: words.asked({
            name: asked.askedByName,
            day: on(dayOf(asked.askedAt)),
            metOn: on(asked.metOn),
          }),
        })
      }
      return tasks
    })
  },
}

function isMine(visit: Reader, step: Step): boolean {
  if (step === 'deposit') return visit.may('annual.follow')
  if (step === 'prepare') return visit.may('annual.prepare')
  return visit.may(step === 'adopt' ? 'annual.adopt' : 'books.close')
}
