import type { JobActor } from '../../platform/actor.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Perform } from '../../platform/command.ts'
import type { Database } from '../../platform/database.ts'
import type { DomainJobs } from '../../platform/domain-jobs.ts'
import { handle, job } from '../../platform/jobs.ts'
import { beginRound } from '../../platform/round.ts'
import { dueOn } from '../../platform/schedule.ts'
import { newId, type Id } from '../../values/id.ts'
import { paths } from '../../web/paths.ts'
import { cooperativeById } from '../cooperative/index.ts'
import { figuresAreDue, keepFigures } from './figures/keep-figures.ts'
import { municipalitiesToCount } from './figures/municipality-figure.db.ts'
import { queueMessageMail } from './messages/queue-message-mail.ts'
import { mailClientMessageJob } from './messages/message-job.ts'

/** What the jobs of the municipality need. */
export type MunicipalityNeeds = {
  readonly database: Database
  readonly perform: Perform
  readonly clock: Clock
  /** Where people find the office, without a slash at the end. */
  readonly publicUrl: string
}

/** The figures of quarters that are over are to be made. */
export const makeFiguresJob = job('make-municipality-figures', dueOn)

/** The mail that a message waits, and every night the figures of quarters that are ripe. */
export function municipalityJobs(needs: MunicipalityNeeds): DomainJobs {
  return {
    handlers: [
      handle(mailClientMessageJob, (actor, { messageId }) => mailMessage(needs, actor, messageId)),
      handle(makeFiguresJob, (actor) => makeFigures(needs, actor)),
    ],
    schedule: [{ name: 'municipality-figures', at: 'daily 03:30', per: 'cooperative', job: makeFiguresJob }],
  }
}

/** First only reading: in most nights there is nothing to make and nothing to withdraw, and then nothing is kept. */
async function makeFigures({ database, perform, clock }: MunicipalityNeeds, actor: JobActor): Promise<void> {
  const { cooperativeId } = actor
  const round = beginRound()
  for (const { id: municipalityId } of await database.read(actor, (tx) =>
    municipalitiesToCount(tx, cooperativeId),
  ))
    await round.attempt(`the figures of municipality ${municipalityId}`, async () => {
      const { today } = clock()
      if (!(await database.read(actor, (tx) => figuresAreDue(tx, cooperativeId, municipalityId, today))))
        return
      const kept = await perform(keepFigures, actor, { municipalityId }, newId(clock().at))
      if (!kept.ok) throw new Error(kept.reason)
    })
  round.end()
}

async function mailMessage(
  { database, perform, clock, publicUrl }: MunicipalityNeeds,
  actor: JobActor,
  messageId: Id<'client-message'>,
): Promise<void> {
  const cooperative = await database.read(actor, (tx) => cooperativeById(tx, actor.cooperativeId))
  if (!cooperative) throw new Error(`the co-operative of message ${messageId} is not there`)
  const { slug, legalName } = cooperative
  const addresses = {
    member: publicUrl + paths.ownMessages(slug),
    caseManager: publicUrl + paths.clients(slug),
  }
  const input = { messageId, cooperative: legalName, addresses }
  const queued = await perform(queueMessageMail, actor, input, newId(clock().at))
  if (!queued.ok) throw new Error(`no mail about message ${messageId}: ${queued.reason}`)
}
