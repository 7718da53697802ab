import type { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Perform } from '../../platform/command.ts'
import type { Database } from '../../platform/database.ts'
import { writeMail } from '../../mails/mail.ts'
import { inside as english } from '../../text/en/inside.ts'
import { inside as dutch } from '../../text/nl/inside.ts'
import { formatEuro } from '../../values/format.ts'
import { newId } from '../../values/id.ts'
import { paths } from '../../web/paths.ts'
import { cooperativeById } from '../cooperative/index.ts'
import { memberById } from '../members/index.ts'
import { findPerson } from '../people/index.ts'
import { insideJobs, type InsideJob } from './inside-job.db.ts'
import type { mailInsideJobJob } from './mail-job.ts'
import { queueInsideMail } from './queue-inside-mail.ts'

/** What writing about work for each other needs. */
export type InsideMailNeeds = {
  readonly database: Database
  readonly perform: Perform
  readonly clock: Clock
  /** Where people find the office: `https://kantoor.example.org`, without a slash at the end. */
  readonly publicUrl: string
}

/**
 * Writes to who is asked about work for each other, when there is an address, and asks for the mail to be sent: to the
 * one who did it, whether it is right; to the other of the two, whether it may be undone. Not when that was answered.
 */
export async function mailInsideJob(
  { database, perform, clock, publicUrl }: InsideMailNeeds,
  actor: JobActor,
  { jobId, mailId, about }: z.output<typeof mailInsideJobJob.payload>,
): Promise<void> {
  const found = await database.read(actor, async (tx) => {
    const [job] = await insideJobs(tx, actor.cooperativeId, jobId)
    const asked = job && whoIsAsked(job, about)
    const member = asked && (await memberById(tx, actor.cooperativeId, asked))
    const person = member && (await findPerson(tx, member.personId))
    return { job, member, person, cooperative: await cooperativeById(tx, actor.cooperativeId) }
  })
  const { job, member, person, cooperative } = found
  if (!job || !member || !person?.email || !cooperative) return
  const { language } = person
  const words = (language === 'nl' ? dutch : english).mail
  const other = member.id === job.earnerId ? job.payer : job.earner
  const said = { other, what: job.what, amount: formatEuro(job.amount, language) }
  const mail = writeMail(
    { language, name: cooperative.legalName, colour: cooperative.colour, button: words.button },
    {
      subject: words.subject[about](said),
      before: [words.hello({ name: member.firstName }), words.said[about](said), words.look],
      url: `${publicUrl}${paths.insideJobs(cooperative.slug)}#${job.id}`,
      after: [],
    },
  )
  const queued = await perform(
    queueInsideMail,
    actor,
    { jobId, mailId, to: person.email, ...mail },
    newId(clock().at),
  )
  if (!queued.ok) throw new Error(`mail about inside job ${jobId}`)
}

/** Whose word is waited for; undefined when it was given. */
function whoIsAsked(job: InsideJob, about: 'asked' | 'undo') {
  if (about === 'asked') return job.agreedAt === null && job.closedAt === null ? job.earnerId : undefined
  if (job.undoAskedBy === null || job.undoAgreedAt !== null) return undefined
  return job.undoAskedBy === job.payerPerson ? job.earnerId : job.payerId
}
