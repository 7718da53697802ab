import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { cents, id, sha256 } from '../../platform/input.ts'
import type { Id } from '../../values/id.ts'
import { ok } from '../../values/result.ts'
import { invoiceById } from '../sales/index.ts'
import { changesOf, type OrderChange } from './order-changes.ts'
import { deleteCalledOff, keepCalledOff } from './not-taken.db.ts'
import { lockShopOrder, markOrderChanged } from './shop-order.db.ts'
import { orderInput } from './take-order.ts'

/** What a web shop says of an order that it told before. */
const told = z.discriminatedUnion('what', [
  z.object({ what: z.literal('order'), order: orderInput }),
  /** Since when, as the web shop has it; it may come before the order itself. */
  z.object({ what: z.literal('ended'), since: z.date() }),
  /** It was called off, and now it is not. */
  z.object({ what: z.literal('again') }),
  z.object({ what: z.literal('refunded'), amount: cents() }),
])

/**
 * Notes what a web shop says differently of an order than stands in its invoice, line by line. The invoice stays as it
 * is: the member looks what to do. Of an order that says the same as before, or whose draft was thrown away, nothing is
 * noted; of one that did not come yet only that it was called off, so that it becomes no draft when it comes. Gives
 * whether anything was noted in an invoice.
 */
export const noteChangedOrder = command({
  name: 'shop-window.note-changed-order',
  may: 'shop-page.keep',
  about: ({ keyId }) => keyId,
  input: z.object({
    keyId: id<'shop-key'>(),
    memberId: id<'member'>(),
    number: z.string().min(1).max(60),
    said: sha256(),
    told,
  }),
  async run(tx, actor: PersonActor, { keyId, memberId, number, said: hash, told: now }, { at }) {
    const said = Buffer.from(hash, 'hex')
    const known = await lockShopOrder(tx, actor.cooperativeId, keyId, number)
    const of = { keyId, memberId, number }
    if (now.what === 'again') await deleteCalledOff(tx, actor.cooperativeId, of)
    if (known === undefined && now.what === 'ended')
      await keepCalledOff(tx, actor.cooperativeId, { ...of, calledOffAt: now.since }, at)
    if (known === undefined || now.what === 'again' || known.said.equals(said)) return ok(false)
    const changes = known.invoiceId === null ? [] : await changesTold(tx, actor, known.invoiceId, now)
    await markOrderChanged(tx, actor.cooperativeId, { keyId, number, said, changes }, at)
    return ok(changes.length > 0)
  },
})

async function changesTold(
  tx: Tx,
  { cooperativeId }: PersonActor,
  invoiceId: Id<'invoice'>,
  now: Exclude<z.output<typeof told>, { what: 'again' }>,
): Promise<readonly OrderChange[]> {
  if (now.what === 'ended') return [{ what: 'ended' }]
  if (now.what === 'refunded') return [now]
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
