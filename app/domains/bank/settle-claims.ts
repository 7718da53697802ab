/**
 * Who gets what when more lines of the bank may be the same thing: an open invoice, a payment of ours, a return. The
 * one place where that is decided, whatever a proposal rests on. Pure.
 */
import { abs, type Cents } from '../../values/money.ts'

/** What a proposal takes of a thing of which there is so much (`of`), both in cents and on the same side of zero. */
export type Claim = { readonly on: string; readonly amount: Cents; readonly of: Cents }

/** What surer lines left. */
export type Left = {
  /** What is left of a thing of which there was so much, in cents. */
  of(on: string, all: Cents): Cents
  /** The first line that took of it, by its place; undefined when none did. */
  takenBy(on: string): number | undefined
}

type Claiming = { readonly confidence: number; readonly claims: readonly Claim[] }

/** From here on (0 to 100) a line takes what it claims, so that no other line is offered the same. */
const TAKES = 60

/**
 * Proposals for lines together. The line that is surest of a thing gets it; the others are thought over again with what
 * is left. So no two lines are trusted with the same cents, and the order of the lines matters only between equals (the
 * earlier one goes first).
 *
 * @param count how many lines there are
 * @param proposalsOf the proposals of one line, best first, given what is left; never trusted with more than that
 * @returns per line, in the same order, proposals best first
 */
export function settleClaims<P extends Claiming>(
  count: number,
  proposalsOf: (at: number, left: Left) => readonly P[],
): P[][] {
  const taken = new Map<string, { amount: Cents; readonly by: number }>()
  const left: Left = {
    of: (on, all) => all - (taken.get(on)?.amount ?? 0n),
    takenBy: (on) => taken.get(on)?.by,
  }
  const results = Array.from({ length: count }, (_, at): P[] => [...proposalsOf(at, left)])
  const waiting: number[][] = Array.from({ length: 101 }, () => [])
  results.forEach((proposals, at) => waiting[proposals[0]?.confidence ?? 0]?.push(at))

  for (let confidence = 100; confidence >= 0; confidence--) {
    const turn = (waiting[confidence] ?? []).sort((a, b) => a - b)
    for (const at of turn) {
      if (results[at]!.some(({ claims }) => claims.some(({ on }) => taken.has(on)))) {
        // Never higher than before: a claim by another line is no evidence for this one.
        results[at] = proposalsOf(at, left).map((one) => lowered(one, confidence))
        const now = results[at][0]?.confidence ?? 0
        if (now < confidence) {
          waiting[now]?.push(at)
          continue
        }
      }
      for (const { on, amount } of confidence < TAKES ? [] : (results[at]![0]?.claims ?? [])) {
        const before = taken.get(on)
        taken.set(on, { amount: (before?.amount ?? 0n) + amount, by: before?.by ?? at })
      }
    }
  }
  return results
}

function lowered<P extends Claiming>(one: P, to: number): P {
  return one.confidence <= to ? one : { ...one, confidence: to }
}

/** The line that took what a proposal claims, by its place; undefined when enough of it is left. */
export function takenFrom({ claims }: Claiming, left: Left): number | undefined {
  const short = claims.find(({ on, amount, of }) => {
    if (left.takenBy(on) === undefined) return false
    const rest = left.of(on, of)
    return rest > 0n !== amount > 0n || abs(rest) < abs(amount)
  })
  return short && left.takenBy(short.on)
}
