import { sum, type Cents } from '../../values/money.ts'
import { sha256Of } from '../../values/sha256.ts'

/** An entry that can be drawn: its number in the journal and its debit in cents. */
export type Drawable = { readonly number: number; readonly amount: Cents }

/** Whether each entry is as likely to be drawn, or one of twice the amount twice as likely. */
export const WEIGHINGS = ['equal', 'amount'] as const
export type Weighing = (typeof WEIGHINGS)[number]

export type Draw = {
  /** 32 hex digits. */
  readonly seed: string
  readonly weighing: Weighing
  /** How many are asked for. */
  readonly asked: number
}

/**
 * Draws a sample of the entries of a year. The same seed and the same entries give the same sample, on any machine
 * that has SHA-256.
 *
 * Equal: every entry gets the SHA-256 of `seed:number`; those with the lowest are drawn. By amount: all debit lies in
 * one row by number, and every so many cents one is pointed at, from a beginning that the seed gives (sampling by
 * monetary unit). An entry that is larger than the step is always drawn, and may be pointed at twice: then fewer come
 * out than were asked for. One of no amount cannot be drawn that way.
 *
 * @returns in the order of their numbers
 */
export function drawSample<Entry extends Drawable>(entries: readonly Entry[], draw: Draw): Entry[] {
  const byNumber = entries.toSorted((a, b) => a.number - b.number)
  if (draw.asked >= byNumber.length) return byNumber
  return draw.weighing === 'equal' ? drawEqually(byNumber, draw) : drawByAmount(byNumber, draw)
}

function drawEqually<Entry extends Drawable>(entries: readonly Entry[], { seed, asked }: Draw): Entry[] {
  return entries
    .map((entry) => ({ entry, lot: hashOf(`${seed}:${entry.number}`) }))
    .toSorted((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, asked)
    .map(({ entry }) => entry)
    .toSorted((a, b) => a.number - b.number)
}

function drawByAmount<Entry extends Drawable>(entries: readonly Entry[], { seed, asked }: Draw): Entry[] {
  const total = sum(entries.map(({ amount }) => amount))
  if (total === 0n) return []
  // Up, so that no more are pointed at than were asked for.
  const step = (total + BigInt(asked) - 1n) / BigInt(asked)
  let next = BigInt(`0x${hashOf(`${seed}:begin`)}`) % step
  let before = 0n
  return entries.filter(({ amount }) => {
    const after = before + amount
    const isDrawn = next < after
    while (next < after) next += step
    before = after
    return isDrawn
  })
}

function hashOf(text: string): string {
  return sha256Of(text).toString('hex')
}
