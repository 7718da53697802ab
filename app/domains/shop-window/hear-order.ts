import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok } from '../../values/result.ts'
import { heardAfter, holdsStill, isOff, STANDINGS } from './order-heard.ts'
import { keepHeard, lockHeard } from './order-heard.db.ts'
import { shopOrderOf } from './shop-order.db.ts'

/** Which order of a web shop it is, and how it stands there. */
export const toldOfOrder = z.object({
  keyId: id<'shop-key'>(),
  memberId: id<'member'>(),
  webId: z.int(),
  /** What its customer knows it by; one that was thrown away is told by its id alone. */
  number: z.string().min(1).max(60).optional(),
  standing: z.enum(STANDINGS),
  asOf: z.date().optional(),
})

/**
 * Keeps how a web shop says that an order stands, unless something newer is known.
 *
 * Gives `holds` when it is what holds now; `off` for one that was placed, became no draft, and is off by what is newer;
 * else `older`. Refuses nothing.
 */
export const hearOrder = command({
  name: 'shop-window.hear-order',
  may: 'shop-page.keep',
  about: ({ keyId }) => keyId,
  input: toldOfOrder.extend({ restored: z.boolean() }),
  async run(tx, { cooperativeId }: PersonActor, told, { at }) {
    const { standing, asOf, restored } = told
    const known = heardAfter(await lockHeard(tx, cooperativeId, told), { standing, asOf, restored })
    await keepHeard(tx, cooperativeId, { ...told, ...known }, at)
    if (holdsStill(known, { standing, asOf })) return ok('holds' as const)
    const taken = await shopOrderOf(tx, cooperativeId, told)
    return ok(standing === 'placed' && isOff(known) && !taken ? ('off' as const) : ('older' as const))
  },
})
