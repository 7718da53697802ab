/** Which offer fits which ask, and why. Never by what somebody earns, and only by what they said themselves. */
import type { Id } from '../../values/id.ts'
import type { Post } from './help.ts'

/** What was found on the board by the words of another post: with all of them (2), or words that look like it (1). */
export type Found = { readonly post: Post; readonly likeness: number }

/** Another post that fits, and the reasons why. */
export type Match = {
  readonly post: Post
  /** Both named the same skill. */
  readonly sameSkill: boolean
  /** How often its member helped before, as both said each time. */
  readonly timesHelped: number
}

const MOST_MATCHES = 5

/**
 * The posts that fit, best first: who named the same skill, then who used the same words, then what looks like it. Who
 * is longest on the board comes first among equals, so that not the same member is asked each time.
 *
 * @param helped how often each member helped; who never did is not in it
 */
export function matchesFor(
  own: Post,
  found: readonly Found[],
  helped: ReadonlyMap<Id<'member'>, number>,
): readonly Match[] {
  const skill = (post: Post) => post.skill.toLowerCase()
  const rank = ({ post, likeness }: Found) => (isSame(post) ? 0 : 3 - likeness)
  const isSame = (post: Post) => own.skill !== '' && skill(post) === skill(own)
  return found
    .filter(({ post }) => post.memberId !== own.memberId && post.kind !== own.kind)
    .toSorted((a, b) => rank(a) - rank(b) || a.post.saidAt.getTime() - b.post.saidAt.getTime())
    .slice(0, MOST_MATCHES)
    .map(({ post }) => ({
      post,
      sameSkill: isSame(post),
      timesHelped: post.kind === 'offer' ? (helped.get(post.memberId) ?? 0) : 0,
    }))
}
