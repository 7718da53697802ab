import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, ownWords } from '../../platform/input.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { checkNotOwn } from '../books/index.ts'
import { membersOfInvoices, writeOffPreview } from '../sales/index.ts'
import { endOutdated } from './end-outdated.ts'
import { WRITE_OFF_GROUNDS, yearIsOver } from './write-off.ts'
import { insertWriteOff } from './write-off.db.ts'

export type AskWriteOffRefusal = 'nothing-open' | 'year-not-over' | 'write-off-waits' | 'own-pot'

/**
 * Asks to write off all that is open of an invoice, with the reason; another administrator answers. What was asked
 * before ends when it was about another amount than is open now.
 *
 * Refused: `nothing-open`; `year-not-over` when that is the ground and it is not; `write-off-waits` when somebody asked
 * already, and that can still get a yes; `own-pot` when it is work of who asks.
 */
export const askWriteOff = command({
  name: 'collecting.ask-write-off',
  about: ({ invoiceId }) => invoiceId,
  may: 'invoice.write-off',
  input: z.object({
    invoiceId: id<'invoice'>(),
    ground: z.enum(WRITE_OFF_GROUNDS),
    why: ownWords(500).min(1),
  }),
  async run(tx, actor: PersonActor, asked, now): Promise<Result<Id<'write-off'>, AskWriteOffRefusal>> {
    const { cooperativeId, personId } = actor
    const invoice = await writeOffPreview(tx, cooperativeId, asked.invoiceId)
    if (!invoice) return refuse('nothing-open')
    const own = await checkNotOwn(tx, actor, await membersOfInvoices(tx, cooperativeId, [asked.invoiceId]))
    if (!own.ok) return own
    if (asked.ground === 'year' && !yearIsOver(invoice.dueOn, now.today)) return refuse('year-not-over')
    await endOutdated(tx, actor, asked.invoiceId, now)
    const id = newId<'write-off'>(now.at)
    const kept = await insertWriteOff(tx, cooperativeId, {
      ...asked,
      id,
      amount: invoice.open,
      askedAt: now.at,
      askedBy: personId,
    })
    return kept ? ok(id) : refuse('write-off-waits')
  },
})
