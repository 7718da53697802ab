import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import { myAccessIsOpen } from '../../platform/own-hands.db.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { iHoldAccessOf } from './access.db.ts'
import {
  answerFrom,
  standingToFirst,
  whyNoYes,
  type Answer,
  type SecondYesRefusal,
  type Standing,
} from './second-yes.ts'

/** Who was first, and whether it is about who answers. */
export type First = {
  /** Who asked or wrote it; of more than one, each who said yes before. */
  readonly by: string | readonly string[]
  readonly isParty?: boolean
}

/** How whoever asks stands to who did the first thing, for what is shown beforehand and for each second yes. */
export async function standingTo(
  tx: Tx,
  { personId }: PersonActor,
  { by, isParty = false }: First,
  { at }: Now,
): Promise<Standing> {
  const first = typeof by === 'string' ? [by] : by
  let holdsAccess = false
  for (const one of first) holdsAccess ||= one !== personId && (await iHoldAccessOf(tx, one, at))
  return standingToFirst({
    isWhoAsked: first.includes(personId),
    isParty,
    accessIsOpen: await myAccessIsOpen(tx, at),
    holdsAccess,
  })
}

/**
 * What the yes or no of this actor amounts to, as every second yes asks (decision 0015). The database says the same
 * again where it is kept.
 *
 * @returns refused `asked-by-you`, `about-you`, `not-confirmed-yet`, `asked-by-own-hand`
 */
export async function answerAsSecond(
  tx: Tx,
  actor: PersonActor,
  first: First,
  yes: boolean,
  now: Now,
): Promise<Result<Answer, SecondYesRefusal>> {
  return answerFrom(await standingTo(tx, actor, first, now), yes)
}

/** The same where there is no no: what another did goes on with a yes, or waits. */
export async function checkSecond(
  tx: Tx,
  actor: PersonActor,
  first: First,
  now: Now,
): Promise<Result<null, SecondYesRefusal>> {
  const why = whyNoYes(await standingTo(tx, actor, first, now))
  return why === undefined ? ok(null) : refuse(why)
}

/**
 * Whether whoever asks counts as another than who did the first thing. For what is shown beforehand: the command and
 * the database decide.
 *
 * @param first who wrote or asked it
 */
export async function amSecondTo(tx: Tx, actor: PersonActor, first: string, now: Now): Promise<boolean> {
  return (await standingTo(tx, actor, { by: first }, now)) === 'another'
}
