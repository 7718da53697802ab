/** What happens when: everything in the demo is a happening at a moment, played in order of time. */
import type { Stage } from './stage.ts'

export type Happening = { readonly at: Date; do(stage: Stage): Promise<void> }

/** The last moment of the demo; what would happen later does not happen. */
export const LAST_MOMENT = new Date('2026-11-20T17:30:00+01:00')

/** After so many happenings the rows are counted. */
const COUNTED_AT: ReadonlySet<number> = new Set([100, 300, 900, 1800])

/** Who waits for the demo: is told how much of it is done, and may stop it. */
export type Following = {
  readonly tell: (far: { readonly done: number; readonly of: number }) => void
  readonly signal: AbortSignal
}

/** Plays everything, the earliest first; of the same moment, in the order given. */
export async function play(
  stage: Stage,
  happenings: readonly Happening[],
  countRows: () => Promise<void>,
  following?: Following,
): Promise<void> {
  const inOrder = happenings
    .filter(({ at }) => at <= LAST_MOMENT)
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
  for (const [place, happening] of inOrder.entries()) {
    following?.signal.throwIfAborted()
    following?.tell({ done: place, of: inOrder.length })
    if (COUNTED_AT.has(place)) await countRows()
    stage.setNow(happening.at)
    await happening.do(stage)
  }
  following?.signal.throwIfAborted()
}
