import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id, sha256 } from '../../../platform/input.ts'
import { enqueue } from '../../../platform/jobs.ts'
import { refuse, type Result } from '../../../values/result.ts'
import { answerAsSecond, type Answer, type SecondYesRefusal } from '../../people/index.ts'
import { deliverToMunicipalityJob } from '../statement/statement-jobs.ts'
import { askedWays, endAskedWay, lockMunicipalities, type AskedWay } from './municipality.db.ts'

export type WayAnswerRefusal = 'way-not-asked' | SecondYesRefusal

/** What is hashed when a way is shown and again when it is answered: another one is not confirmed unseen. In hex. */
export function hashOfWay({ municipalityId, delivery, email, address, by }: Omit<AskedWay, 'at'>): string {
  return createHash('sha256')
    .update(JSON.stringify([municipalityId, delivery, email, address, by]), 'utf8')
    .digest('hex')
}

/**
 * Says yes or no to another way by which statements reach a municipality. Yes takes another person than who asked, as
 * with the account on invoices (decision 0020); no, which leaves all as it was, anybody who might have asked; who
 * asked takes it back.
 *
 * Refused: `way-not-asked` (or asked otherwise meanwhile), and what `answerAsSecond` refuses.
 */
export const answerWay = command({
  name: 'benefits.answer-way',
  about: ({ municipalityId }) => municipalityId,
  may: 'municipality.answer',
  input: z.object({ municipalityId: id<'municipality'>(), seen: sha256(), yes: z.boolean() }),
  async run(
    tx,
    actor: PersonActor,
    { municipalityId, seen, yes },
    now,
  ): Promise<Result<Answer, WayAnswerRefusal>> {
    const { cooperativeId } = actor
    await lockMunicipalities(tx, cooperativeId)
    const asked = (await askedWays(tx, cooperativeId)).find((one) => one.municipalityId === municipalityId)
    if (!asked || hashOfWay(asked) !== seen) return refuse('way-not-asked')
    const said = await answerAsSecond(tx, actor, asked, yes, now)
    if (!said.ok) return said
    await endAskedWay(tx, cooperativeId, municipalityId, yes ? asked : undefined)
    // What was confirmed for the old way and is not there yet is called back now, not tonight.
    if (yes) await enqueue(tx, deliverToMunicipalityJob, cooperativeId, { municipalityId }, municipalityId)
    return said
  },
})
