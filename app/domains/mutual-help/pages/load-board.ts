import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberOfPerson } from '../../members/index.ts'
import type { PostKind } from '../help.ts'
import { postsOfMember, postsOnBoard } from '../help-post.db.ts'
import { lonelyNow } from '../load-lonely.ts'
import { promisesOf } from '../help-promise.db.ts'
import { writtenForNow } from '../help-written.db.ts'
import { lowestNow } from '../hours.db.ts'

/** So many own promises a board shows, the last begun first: what waits for a member stands on their first page. */
const MOST_PROMISES = 100

/** All that the board shows to who looks; of what others ask and offer the newest, `most` of each. */
export function loadBoard(visit: CooperativeVisit, most: number) {
  const { id } = visit.cooperative
  const { today } = visit.now
  return visit.read(async (tx) => {
    const me = await memberOfPerson(tx, id, visit.actor.personId)
    const list = (kind: PostKind) => postsOnBoard(tx, id, { kind, not: me?.id }, today, most)
    return {
      me: me?.id,
      hours: me !== undefined && (await lowestNow(tx)) !== undefined,
      asks: await list('ask'),
      offers: await list('offer'),
      own: me ? await postsOfMember(tx, id, me.id) : [],
      promises: me && visit.may('help.take-part') ? await promisesOf(tx, id, me.id, MOST_PROMISES) : [],
      writes: visit.may('help.write-for') && (await writtenForNow(tx, id, today)).length > 0,
      lonely: visit.may('help.follow') ? await lonelyNow(tx, id, today) : [],
    }
  })
}
