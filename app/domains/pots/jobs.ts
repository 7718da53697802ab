import type { JobActor } from '../../platform/actor.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Perform } from '../../platform/command.ts'
import type { Database } from '../../platform/database.ts'
import type { DomainJobs } from '../../platform/domain-jobs.ts'
import { handle } from '../../platform/jobs.ts'
import { newId } from '../../values/id.ts'
import { paths } from '../../web/paths.ts'
import { cooperativeById } from '../cooperative/index.ts'
import { queueAnswerMail } from './queue-answer-mail.ts'
import { tellPotAnswerJob, type PotAnswer } from './tell-pot-answer-job.ts'

/** What writing about a pot needs. */
export type PotMailNeeds = {
  readonly database: Database
  readonly perform: Perform
  readonly clock: Clock
  /** Where people find the office, without a slash at the end. */
  readonly publicUrl: string
}

/** What pots do by themselves: telling a member what came of what they asked. */
export function potsJobs(needs: PotMailNeeds): DomainJobs {
  return { handlers: [handle(tellPotAnswerJob, (actor, answer) => tellAnswer(needs, actor, answer))] }
}

async function tellAnswer(
  { database, perform, clock, publicUrl }: PotMailNeeds,
  actor: JobActor,
  answer: PotAnswer,
): Promise<void> {
  const cooperative = await database.read(actor, (tx) => cooperativeById(tx, actor.cooperativeId))
  if (!cooperative) throw new Error(`the co-operative of request ${answer.requestId} is not there`)
  const link = publicUrl + paths.potRequest(cooperative.slug, answer.requestId)
  const input = { ...answer, cooperative: cooperative.legalName, link }
  const queued = await perform(queueAnswerMail, actor, input, newId(clock().at))
  if (!queued.ok) throw new Error(`no mail about request ${answer.requestId}: ${queued.reason}`)
}
