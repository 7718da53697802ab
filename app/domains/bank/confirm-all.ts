import type { z } from 'zod'
import type { CooperativeActor } from '../../platform/actor.ts'
import type { DoorRefusal } from '../../platform/command.ts'
import { finishing, isStopped, tellHowFar } from '../../platform/long-work.ts'
import type { Tx } from '../../platform/database.ts'
import { followingId, type Id } from '../../values/id.ts'
import type { Result } from '../../values/result.ts'
import { matchLine, type MatchRefusal } from './match-line.ts'
import { isSure, proposeLines } from './propose-lines.ts'
import { reasonsAsJson } from './reasons.ts'

/** What came of confirming: how many lines were booked, and which were refused and why. */
export type Confirmed = {
  readonly confirmed: number
  readonly refused: readonly { readonly lineId: Id<'bank-line'>; readonly reason: string }[]
}

/** Carries out the one command that this needs. */
type PerformMatch = (
  command: typeof matchLine,
  actor: CooperativeActor,
  input: z.input<(typeof matchLine)['input']>,
  commandId: string,
) => Promise<Result<unknown, MatchRefusal | DoorRefusal>>

/**
 * Confirms every proposal of 100 %: one command per line, so that one refusal does not stop the others. What a person
 * decided or said no to is not among them. Pressing twice confirms once, because each command id follows from this one.
 * Who stops it meanwhile keeps what was booked, and is told how many.
 *
 * @param commandId of the form
 * @param most how many lines at most: who waits for an answer does not wait for thousands
 */
export async function confirmAll(
  by: { read<T>(work: (tx: Tx) => Promise<T>): Promise<T>; readonly perform: PerformMatch },
  actor: CooperativeActor,
  commandId: string,
  most = Number.POSITIVE_INFINITY,
): Promise<Confirmed> {
  const { lines } = await by.read((tx) => proposeLines(tx, actor.cooperativeId))
  const sure = lines
    .flatMap(({ line, proposals: [best] }) => (best && isSure(best) ? [{ line, best }] : []))
    .slice(0, most)
  const refused: { lineId: Id<'bank-line'>; reason: string }[] = []
  let confirmed = 0
  for (const [at, { line, best }] of sure.entries()) {
    if (isStopped()) break
    tellHowFar(at, sure.length)
    const proposed = { confidence: best.confidence, reasons: reasonsAsJson(best.reasons) }
    const input = {
      lineId: line.id,
      parts: [...best.parts],
      proposed,
      note: '',
      ...(best.payment ? { payment: best.payment } : {}),
    }
    const done = await finishing(() => by.perform(matchLine, actor, input, followingId(commandId, line.id)))
    if (done.ok) confirmed++
    else refused.push({ lineId: line.id, reason: done.reason })
  }
  return { confirmed, refused }
}
