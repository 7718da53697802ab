import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { cents, ownWords } from '../../platform/input.ts'
import { ok } from '../../values/result.ts'
import { keepQuoteSettings } from './quote-settings.db.ts'

/**
 * Says how long quotes stand, under which terms, and under which hourly rate (cents) a price gets a warning. Holds for
 * what is sent from now on.
 */
export const setQuoteTerms = command({
  name: 'quotes.set-quote-terms',
  about: () => null,
  may: 'cooperative.edit',
  input: z.object({
    validDays: z.int().min(1).max(365),
    terms: ownWords(2000),
    minimumRate: cents().nullable(),
  }),
  async run(tx, actor: PersonActor, settings, now) {
    await keepQuoteSettings(tx, actor.cooperativeId, settings, actor.personId, now.at)
    return ok(null)
  },
})
