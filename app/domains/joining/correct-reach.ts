import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { count, id } from '../../platform/input.ts'
import { newLinkToken } from '../../platform/link-token.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { fullApplication, holdApplication } from './application.db.ts'
import { applicationFields } from './application-input.ts'
import type { FullApplication } from './application.ts'
import { renewLink, updateReach, type Reach } from './going-on.db.ts'
import { askForMail } from './reach-stage.ts'
import { hasEnded } from './road.ts'

export type ReachRefusal =
  | 'application-not-found'
  | 'application-ended'
  | 'reach-changed'
  | 'cannot-be-reached'

/** What is corrected, as it was seen. */
export const corrected = z.object({
  ...applicationFields.pick({ phone: true, email: true, helper: true }).shape,
  /** Of the contact, as it was seen. */
  revision: count(),
})

/**
 * Who guides an application corrects how to reach who applies. A new address is mailed how far it is; when there was
 * another one, which may have been of a stranger, with a new link: the link of before opens nothing any more.
 *
 * Refuses: `application-not-found`, `application-ended`, `reach-changed` (corrected by another since),
 * `cannot-be-reached` (no phone, no e-mail).
 */
export const correctReach = command({
  name: 'joining.correct-reach',
  may: 'application.guide',
  input: corrected.extend({ applicationId: id<'application'>() }),
  async run(
    tx,
    { cooperativeId }: PersonActor,
    { applicationId, revision, ...reach },
    now,
  ): Promise<Result<Id<'application'>, ReachRefusal>> {
    await holdApplication(tx, cooperativeId, applicationId)
    const found = await fullApplication(tx, cooperativeId, applicationId)
    const done = await correct(tx, { cooperativeId, found, revision, reach }, now)
    const before = found?.contact.email
    if (done.ok && before !== '' && before !== reach.email) await renewLink(tx, applicationId, newLinkToken())
    return done
  },
  about: ({ applicationId }) => applicationId,
})

type Correction = {
  readonly cooperativeId: Id<'cooperative'>
  readonly found: FullApplication | undefined
  readonly revision: number
  readonly reach: Reach
}

/** Corrects it, whoever does so; a new address gets a mail with how far it is. */
export async function correct(
  tx: Tx,
  { cooperativeId, found, revision, reach }: Correction,
  now: Now,
): Promise<Result<Id<'application'>, ReachRefusal>> {
  if (!found) return refuse('application-not-found')
  if (hasEnded(found.stage)) return refuse('application-ended')
  if (found.contactRevision !== revision) return refuse('reach-changed')
  if (reach.phone === '' && reach.email === '') return refuse('cannot-be-reached')
  await updateReach(tx, cooperativeId, found.id, reach)
  if (reach.email !== '' && reach.email !== found.contact.email)
    await askForMail(tx, cooperativeId, found, now)
  return ok(found.id)
}
