import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import type { Tx } from '../../../platform/database.ts'
import { id, sha256 } from '../../../platform/input.ts'
import { newId, type Id } from '../../../values/id.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { judgeCode, SIGN_IN_CODE } from '../sign-in-code.ts'
import {
  countWrongBehalfTry,
  insertOnBehalf,
  lockBehalfCode,
  useBehalfCode,
  useCardOnBehalf,
  whyNotOnBehalf,
  type WhyNotOnBehalf,
} from './behalf.db.ts'
import { behalfEnd } from './behalf.ts'

/** The yes that was no yes. Kept as an outcome and not refused: a wrong try must stay counted. */
export type NoYes = 'code-wrong' | 'code-over' | 'card-wrong' | 'card-over'

/** It began, or the yes was none; `left`: how often the code may still be tried. */
export type Begun =
  | { readonly begun: Id<'on-behalf'> }
  | { readonly begun: null; readonly why: NoYes; readonly left: number }

const yes = z.discriminatedUnion('way', [
  z.object({ way: z.literal('code'), codeId: id<'code'>(), hash: sha256() }),
  z.object({ way: z.literal('card'), hash: sha256() }),
])

/**
 * Begins to work on behalf of a member, for an hour at most, in this session alone: the member said yes with a code
 * from their own mail, or with their own sign-in card, which is used up. What this person did on behalf of anybody
 * before, is over.
 *
 * Refused: why somebody may not (`whyNotOnBehalf`; the database says the same of the row).
 */
export const beginOnBehalf = command({
  name: 'people.begin-on-behalf',
  about: ({ personId }) => personId,
  may: 'behalf.work',
  input: z.object({ personId: id<'person'>(), sessionId: id<'session'>(), yes }),
  async run(tx, actor: PersonActor, input, now): Promise<Result<Begun, WhyNotOnBehalf>> {
    const { personId, sessionId } = input
    const why = await whyNotOnBehalf(tx, actor.cooperativeId, actor.personId, personId, now.at)
    if (why) return refuse(why)
    const judged = await judgeYes(tx, input, now.at)
    if (judged !== 'right') return ok({ begun: null, ...judged })
    const behalfId = newId<'on-behalf'>(now.at)
    await insertOnBehalf(tx, {
      cooperative_id: actor.cooperativeId,
      id: behalfId,
      person_id: personId,
      by_person: actor.personId,
      session_id: sessionId,
      way: input.yes.way,
      begun_at: now.at,
      until: behalfEnd(now.at),
      ended_at: null,
      seen_at: null,
      objection: null,
    })
    return ok({ begun: behalfId })
  },
})

type Said = z.output<typeof beginOnBehalf.input>

async function judgeYes(
  tx: Tx,
  { personId, sessionId, yes: said }: Said,
  now: Date,
): Promise<'right' | { why: NoYes; left: number }> {
  const hash = Buffer.from(said.hash, 'hex')
  if (said.way === 'card') {
    const word = await useCardOnBehalf(tx, hash, personId, now)
    return word === 'right' ? word : { why: `card-${word}`, left: 0 }
  }
  const kept = await lockBehalfCode(tx, said.codeId, sessionId, personId)
  const judged = kept ? judgeCode(kept, hash, now) : 'over'
  if (!kept || judged === 'over') return { why: 'code-over', left: 0 }
  if (judged === 'right') {
    await useBehalfCode(tx, kept.id, now)
    return judged
  }
  await countWrongBehalfTry(tx, kept.id)
  const left = SIGN_IN_CODE.tries - kept.wrong_tries - 1
  return left === 0 ? { why: 'code-over', left } : { why: 'code-wrong', left }
}
