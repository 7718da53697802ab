import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { cents, id, sha256 } from '../../platform/input.ts'
import type { Id } from '../../values/id.ts'
import { ok } from '../../values/result.ts'
import { invoiceById } from '../sales/index.ts'
import { changesOf, type OrderChange } from './order-changes.ts'
import { lockShopOrder, markOrderChanged } from './shop-order.db.ts'
import { orderInput } from './take-order.ts'

/** What a web shop says of an order that it told before. */
const told = z.discriminatedUnion('what', [
  z.object({ what: z.literal('order'), order: orderInput }),
  z.object({ what: z.literal('ended') }),
  z.object({ what: z.literal('refunded'), amount: cents() }),
])

/**
 * Notes what a web shop says differently of an order than stands in its invoice, line by line. The invoice stays as it
 * is: the member looks what to do. Of an order that never came, that says the same as before, or whose draft was thrown
 * away, nothing is noted. Gives whether anything was.
 */
export const noteChangedOrder = command({
  name: 'shop-window.note-changed-order',
  may: 'shop-page.keep',
  about: ({ keyId }) => keyId,
  input: z.object({ keyId: id<'shop-key'>(), number: z.string().min(1).max(60), said: sha256(), told }),
  async run(tx, actor: PersonActor, { keyId, number, said: hash, told: now }, { at }) {
    const said = Buffer.from(hash, 'hex')
    const known = await lockShopOrder(tx, actor.cooperativeId, keyId, number)
    if (known === undefined || known.said.equals(said)) return ok(false)
    const changes = known.invoiceId === null ? [] : await changesTold(tx, actor, known.invoiceId, now)
    await markOrderChanged(tx, actor.cooperativeId, { keyId, number, said, changes }, at)
    return ok(changes.length > 0)
  },
})

async function changesTold(
  tx: Tx,
  { cooperativeId }: PersonActor,
  invoiceId: Id<'invoice'>,
  now: z.output<typeof told>,
): Promise<readonly OrderChange[]> {
  if (now.what !== 'order') return [now]
  const invoice = await invoiceById(tx, cooperativeId, invoiceId)
  if (!invoice) return []
  const { lines, orderedOn, total = invoice.total } = now.order
  // Prices with VAT in the one and without in the other say nothing of each other; the total does.
  const same = invoice.pricesIncludeVat === now.order.pricesIncludeVat
  return changesOf(
    { lines: same ? invoice.lines : [], orderedOn: invoice.workedUntil, total: invoice.total },
    { lines: same ? lines : [], orderedOn, total },
  )
}
