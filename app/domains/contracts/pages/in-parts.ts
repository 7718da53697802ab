import { followingId, type Id } from '../../../values/id.ts'
import { MOST_AT_ONCE } from '../put-contracts.ts'

type Outcome = { readonly ok: boolean }

/**
 * Does something with papers of many members, as many at once as one command takes. Each part has an id that follows
 * from whose papers they are: sent again, what was done is not done twice, and what was not is done.
 *
 * @returns what the first part came to that was refused, else the last
 */
export async function inParts<P extends { readonly memberId: Id<'member'> }, O extends Outcome>(
  papers: readonly P[],
  commandId: string,
  perform: (part: readonly P[], commandId: string) => Promise<O>,
): Promise<O> {
  if (papers.length <= MOST_AT_ONCE) return perform(papers, commandId)
  let outcome: O | undefined
  for (let from = 0; from < papers.length; from += MOST_AT_ONCE) {
    const part = papers.slice(from, from + MOST_AT_ONCE)
    const whose = part.map(({ memberId }) => memberId).join(' ')
    outcome = await perform(part, followingId(commandId, whose))
    if (!outcome.ok) return outcome
  }
  return outcome!
}
