import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { ok } from '../../../values/result.ts'
import { storeAskedKey } from './account.db.ts'

/** Asks for another key of the co-operative at its provider, sealed; it holds when another person confirms it. */
export const askOnlineAccount = command({
  name: 'sales.ask-online-account',
  may: 'online-payments.set-up',
  input: z.object({ sealedKey: z.string().min(1).max(2000) }),
  async run(tx, { cooperativeId, personId }: PersonActor, { sealedKey }, now) {
    await storeAskedKey(tx, cooperativeId, { key: sealedKey, by: personId, at: now.at })
    return ok(null)
  },
})
