import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { cents, id, ownWords, quantity } from '../../platform/input.ts'
import { may } from '../../platform/permissions.ts'
import { ok, refuse } from '../../values/result.ts'
import { memberById } from '../members/index.ts'
import { invoiceById } from '../sales/index.ts'
import { ownQuote } from './lock-own-quote.ts'
import { keepPriceNote, priceNoteOf } from './price-note.db.ts'

/**
 * Writes down how the price of a quote or an invoice came about, in place of what stood there: by the member, or the
 * administration for them. Whether the coach reads it, only the member says. As long as it is a draft: afterwards the
 * note is what the price was agreed with.
 */
export const writePriceNote = command({
  name: 'quotes.write-price-note',
  about: ({ aboutId }) => aboutId,
  may: 'quote.draft',
  input: z.object({
    aboutKind: z.enum(['quote', 'invoice']),
    aboutId: z.union([id<'quote'>(), id<'invoice'>()]),
    hours: quantity(),
    rate: cents(),
    material: cents(),
    compared: ownWords(1000),
    why: ownWords(1000),
    printed: z.boolean(),
    coachReads: z.boolean(),
  }),
  async run(tx, actor: PersonActor, { aboutKind, aboutId, ...note }, now) {
    const { cooperativeId, personId } = actor
    const found =
      aboutKind === 'quote'
        ? await ownQuote(tx, actor, aboutId as never)
        : { ok: true as const, value: { quote: await invoiceById(tx, cooperativeId, aboutId as never) } }
    const about = found.ok ? found.value.quote : undefined
    const member = about && (await memberById(tx, cooperativeId, about.memberId))
    if (!about || !member) return refuse('quote-not-found')
    const own = member.personId === personId
    if (!own && !may(actor, 'invoices.draft')) return refuse('quote-not-found')
    if (!['draft', 'returned', 'submitted'].includes(about.state)) return refuse('quote-not-draft')
    const before = await priceNoteOf(tx, cooperativeId, aboutId)
    const kept = { ...note, coachReads: own ? note.coachReads : (before?.coachReads ?? false) }
    const of = { kind: aboutKind, id: aboutId, memberId: about.memberId }
    await keepPriceNote(tx, cooperativeId, of, kept, personId, now.at)
    return ok(null)
  },
})
