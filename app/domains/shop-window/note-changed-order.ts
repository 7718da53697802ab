import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { cents, sha256 } from '../../platform/input.ts'
import type { Id } from '../../values/id.ts'
import { ok } from '../../values/result.ts'
import { invoiceById } from '../sales/index.ts'
import { toldOfOrder } from './hear-order.ts'
import { changesOf, type OrderChange } from './order-changes.ts'
import { holdsStill } from './order-heard.ts'
import { lockHeard } from './order-heard.db.ts'
import { markOrderChanged, shopOrderOf } from './shop-order.db.ts'
import { orderInput } from './take-order.ts'

/** What a web shop says of an order that it told before. */
const toldNow = z.discriminatedUnion('what', [
  /** Paid back for a part, an order keeps its lines and its total. */
  z.object({ what: z.literal('order'), order: orderInput, refunded: cents() }),
  z.object({ what: z.literal('ended') }),
])

/**
 * Notes what a web shop says differently of an order than stands in its invoice, line by line, and takes back what was
 * noted when it says the same again. The invoice stays as it is: the member looks what to do. Of an order that says the
 * same as before, whose draft was thrown away, or that became none, nothing is noted; nor what no longer holds, because
 * something newer was told meanwhile. Gives whether anything was noted.
 */
export const noteChangedOrder = command({
  name: 'shop-window.note-changed-order',
  may: 'shop-page.keep',
  about: ({ keyId }) => keyId,
  input: toldOfOrder.extend({ said: sha256(), told: toldNow }),
  async run(tx, actor: PersonActor, { said: hash, told: now, standing, asOf, ...of }, { at }) {
    const heard = await lockHeard(tx, actor.cooperativeId, of)
    if (!heard || !holdsStill(heard, { standing, asOf })) return ok(false)
    const said = Buffer.from(hash, 'hex')
    const known = await shopOrderOf(tx, actor.cooperativeId, of)
    if (!known || known.said.equals(said)) return ok(false)
    const changes = known.invoiceId === null ? [] : await changesTold(tx, actor, known.invoiceId, now)
    const order = { ...of, number: known.number, said, changes }
    await markOrderChanged(tx, actor.cooperativeId, order, at)
    return ok(changes.length > 0)
  },
})

async function changesTold(
  tx: Tx,
  { cooperativeId }: PersonActor,
  invoiceId: Id<'invoice'>,
  now: z.output<typeof toldNow>,
): Promise<readonly OrderChange[]> {
  if (now.what === 'ended') return [{ what: 'ended' }]
  const invoice = await invoiceById(tx, cooperativeId, invoiceId)
  if (!invoice) return []
  const { lines, orderedOn, total = invoice.total } = now.order
  // Prices with VAT in the one and without in the other say nothing of each other; the total does.
  const same = invoice.pricesIncludeVat === now.order.pricesIncludeVat
  const changes = changesOf(
    { lines: same ? invoice.lines : [], orderedOn: invoice.workedUntil, total: invoice.total },
    { lines: same ? lines : [], orderedOn, total },
  )
  return now.refunded === 0n ? changes : [...changes, { what: 'refunded', amount: now.refunded }]
}
