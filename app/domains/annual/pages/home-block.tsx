import type { TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { deadlineOf, type Step } from '../deadlines.ts'
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
        if (found.next) return found
      }
      return undefined
    })
    // What is somebody else's turn stands on the page of the year, not here.
    if (!open?.next || !isMine(visit, open.next)) return []
    return [
      {
        href: paths.year(slug, String(open.year)),
        title: visit.text.annual.pages.title,
        detail: inShort(visit, open),
        by: deadlineOf(open.next, open.deadlines) ?? open.deadlines.adopt,
      },
    ]
  },
}

function isMine(visit: CooperativeVisit, step: Step): boolean {
  if (step === 'prepare') return visit.may('annual.prepare')
  return visit.may(step === 'adopt' ? 'annual.adopt' : 'books.close')
}
