import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { ok } from '../../../values/result.ts'
import { storeTextAccount } from './text-account.db.ts'

/** The name that phones show as the sender: at most eleven letters and digits, a letter among them. */
export const SENDER = /^(?=.*[A-Za-z])[A-Za-z0-9][A-Za-z0-9 ]{0,10}$/

/** Sets by whom the co-operative sends text messages. The key comes sealed: it is in no log. */
export const setTextAccount = command({
  name: 'appointments.set-text-account',
  may: 'texts.set-up',
  input: z.object({ sender: z.string().regex(SENDER), sealedKey: z.string().min(1).max(2000) }),
  async run(tx, { cooperativeId, personId }: PersonActor, account, now) {
    await storeTextAccount(tx, cooperativeId, account, { at: now.at, person: personId })
    return ok(null)
  },
})
