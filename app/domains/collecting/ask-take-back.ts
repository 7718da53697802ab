import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, ownWords } from '../../platform/input.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { checkNotOwn } from '../books/index.ts'
import { membersOfInvoices, takeBackPreview } from '../sales/index.ts'
import { endOutdated } from './end-outdated.ts'
import { insertWriteOff } from './write-off.db.ts'

export type AskTakeBackRefusal = 'nothing-written-off' | 'write-off-waits' | 'own-pot'

/**
 * Asks to take back that an invoice was written off, because that was a mistake; another administrator answers, as with
 * the writing off itself.
 *
 * Refused: `nothing-written-off`; `write-off-waits` when somebody asked something of this invoice already; `own-pot`
 * when it is work of who asks.
 */
export const askTakeBack = command({
  name: 'collecting.ask-take-back',
  about: ({ invoiceId }) => invoiceId,
  may: 'invoice.write-off',
  input: z.object({ invoiceId: id<'invoice'>(), why: ownWords(500).min(1) }),
  async run(
    tx,
    actor: PersonActor,
    { invoiceId, why },
    now,
  ): Promise<Result<Id<'write-off'>, AskTakeBackRefusal>> {
    const { cooperativeId, personId } = actor
    const invoice = await takeBackPreview(tx, cooperativeId, invoiceId)
    if (!invoice) return refuse('nothing-written-off')
    const own = await checkNotOwn(tx, actor, await membersOfInvoices(tx, cooperativeId, [invoiceId]))
    if (!own.ok) return own
    await endOutdated(tx, actor, invoiceId, now)
    const id = newId<'write-off'>(now.at)
    const asked = { id, invoiceId, ground: 'mistake', why, amount: invoice.givenUp } as const
    const kept = await insertWriteOff(tx, cooperativeId, { ...asked, askedAt: now.at, askedBy: personId })
    return kept ? ok(id) : refuse('write-off-waits')
  },
})
