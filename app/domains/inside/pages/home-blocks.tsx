/** What work for each other brings to the first page: a question to answer; for the administration what it books. */
import { formatEuro } from '../../../values/format.ts'
import type { TaskBlock, ToDo } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { Reader } from '../../../web/visit.ts'
import { openInsideJobs, type InsideJob } from '../inside-job.db.ts'

/** What others ask of a member. Left out when nobody asks. */
const askedBlock: TaskBlock = {
  may: 'inside-job.answer',
  order: 205,
  async tasks(visit) {
    const jobs = await visit.read((tx) => openInsideJobs(tx, visit.cooperative.id))
    return jobs.flatMap((job) => askedOf(visit, job) ?? [])
  },
}

function askedOf(visit: Reader, job: InsideJob): ToDo | undefined {
  const me = visit.actor.personId
  const { task } = visit.text.inside
  const { payer, earner, what } = job
  const href = `${paths.insideJobs(visit.cooperative.slug)}#${job.id}`
  const detail = task.askedDetail({ what, amount: formatEuro(job.amount, visit.language) })
  if (job.earnerPerson === me && job.agreedAt === null)
    return { kind: 'inside', waits: 'fellow', href, title: task.asked({ payer }), detail }
  const mine = job.payerPerson === me || job.earnerPerson === me
  if (!mine || job.undoAskedBy === null || job.undoAskedBy === me || job.undoAgreedAt !== null)
    return undefined
  return {
    kind: 'inside',
    waits: 'fellow',
    href,
    title: task.undo({ other: job.earnerPerson === me ? payer : earner }),
    detail,
  }
}

/** What this visitor books or takes back, when there is something: what is of others, and both said yes to. */
const toBookBlock: TaskBlock = {
  may: 'invoice.approve',
  order: 210,
  async tasks(visit) {
    const me = visit.actor.personId
    const { task } = visit.text.inside
    const jobs = await visit.read((tx) => openInsideJobs(tx, visit.cooperative.id))
    const count = jobs.filter(
      ({ payerPerson, earnerPerson, ...job }) =>
        payerPerson !== me &&
        earnerPerson !== me &&
        (job.entryId === null ? job.agreedAt !== null : job.undoAgreedAt !== null),
    ).length
    const href = paths.insideJobs(visit.cooperative.slug)
    return count === 0
      ? []
      : [{ kind: 'inside', href, title: task.book, detail: task.bookDetail({ count }), count }]
  },
}

/** What waits for the word of who is no member any more: they may say it, and the administration asks and notes it. */
const ofWhoLeftBlock: TaskBlock = {
  may: 'books.post',
  order: 209,
  async tasks(visit) {
    const me = visit.actor.personId
    const { task } = visit.text.inside
    const jobs = await visit.read((tx) => openInsideJobs(tx, visit.cooperative.id))
    return jobs
      .filter(
        (job) => job.earnerLeft && job.agreedAt === null && job.payerPerson !== me && job.earnerPerson !== me,
      )
      .map(({ id, what, amount, earner }) => ({
        kind: 'inside',
        href: `${paths.insideJobs(visit.cooperative.slug)}#${id}`,
        title: task.askWhoLeft({ earner }),
        detail: task.askedDetail({ what, amount: formatEuro(amount, visit.language) }),
      }))
  },
}

/** The blocks of this domain, for `app/home-blocks.ts`. */
export const insideHomeBlocks: readonly TaskBlock[] = [askedBlock, ofWhoLeftBlock, toBookBlock]
