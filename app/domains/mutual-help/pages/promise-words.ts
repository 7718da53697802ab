import type { Id } from '../../../values/id.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { stageOf, type HelpPromise } from '../help.ts'

/**
 * What stands above help between two: how far it is, for the one of the two who reads it. `me` undefined: for who
 * writes down what one of them says.
 */
export function headingOf(
  { text }: Pick<CooperativeVisit, 'text'>,
  promise: HelpPromise,
  me: Id<'member'> | undefined,
): string {
  const { mine, theirs } = text.helpBetween
  const { helper, helped, begunBy, helperId } = promise
  const stage = stageOf(promise)
  const helps = helperId === me
  const other = helps ? helped : helper
  const byHelper = begunBy === helperId
  switch (stage) {
    case 'begun':
      if (me === undefined) return (byHelper ? theirs.offered : theirs.asked)(promise)
      if (begunBy === me) return (byHelper ? mine.offeredByMe : mine.askedByMe)({ other })
      return (byHelper ? mine.offersMe : mine.asksMe)({ other })
    case 'agreed':
    case 'half-done':
      return me === undefined ? theirs.agreed(promise) : (helps ? mine.iHelp : mine.iAmHelped)({ other })
    case 'done':
    case 'thanked':
      return me === undefined ? theirs.done(promise) : (helps ? mine.iHelped : mine.iWasHelped)({ other })
    default:
      return me === undefined ? theirs.ended(promise) : mine.ended({ other })
  }
}
