import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { memberOfPerson } from '../members/index.ts'
import { heldPromise } from './help-promise.db.ts'
import { keepShown, reachAbout, WAYS_TO_REACH } from './reach.db.ts'

/**
 * One of two who agreed on help lets the other see their own telephone number or e-mail address, or does not any more.
 * When the help is over nothing is seen.
 *
 * Refused: what is of others, help that does not go on, and what is not in their own file (`help-no-contact`).
 */
export const showReach = command({
  name: 'mutual-help.show-reach',
  may: 'help.take-part',
  about: ({ promiseId }) => promiseId,
  input: z.object({ promiseId: id<'help-promise'>(), way: z.enum(WAYS_TO_REACH), shown: z.boolean() }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { promiseId, way, shown },
    now,
  ): Promise<Result<null, 'help-not-a-member' | 'help-not-found' | 'help-answered' | 'help-no-contact'>> {
    const me = await memberOfPerson(tx, cooperativeId, personId)
    if (!me) return refuse('help-not-a-member')
    const promise = await heldPromise(tx, cooperativeId, promiseId)
    if (!promise || (me.id !== promise.helperId && me.id !== promise.helpedId))
      return refuse('help-not-found')
    const own = (await reachAbout(tx, promise.postId)).find((one) => one.promiseId === promiseId && one.mine)
    if (!own) return refuse('help-answered')
    if (shown && own[way] === null) return refuse('help-no-contact')
    await keepShown(tx, cooperativeId, { promiseId, memberId: me.id, way, shown, at: now.at })
    return ok(null)
  },
})
