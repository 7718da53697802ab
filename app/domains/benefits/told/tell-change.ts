import type { JobActor } from '../../../platform/actor.ts'
import type { Clock } from '../../../platform/clock.ts'
import type { Perform } from '../../../platform/command.ts'
import type { Database } from '../../../platform/database.ts'
import { newId } from '../../../values/id.ts'
import { cooperativeById } from '../../cooperative/index.ts'
import { paths } from '../../../web/paths.ts'
import { queueChangeMail } from './queue-change-mail.ts'
import type { Change } from './told-of-change.db.ts'

/** What writing about a change needs. */
export type TellingParts = {
  readonly database: Database
  readonly perform: Perform
  readonly clock: Clock
  /** Where people find the office, without a slash at the end. */
  readonly publicUrl: string
}

const READ_AT = { permission: paths.ownPermission, agreement: paths.agreements } as const

/** Writes to each whom a change of the municipality is about, with the way to where it stands. */
export async function tellChange(
  { database, perform, clock, publicUrl }: TellingParts,
  actor: JobActor,
  about: Change,
): Promise<void> {
  const cooperative = await database.read(actor, (tx) => cooperativeById(tx, actor.cooperativeId))
  if (!cooperative) throw new Error(`the co-operative of ${about.kind} ${about.id} is not there`)
  const link = publicUrl + READ_AT[about.kind](cooperative.slug)
  const input = { about, cooperative: cooperative.legalName, link }
  const queued = await perform(queueChangeMail, actor, input, newId(clock().at))
  if (!queued.ok) throw new Error(`no mail about ${about.kind} ${about.id}: ${queued.reason}`)
}
