import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok } from '../../values/result.ts'
import { storeJoiningRules } from './rules.db.ts'
import { VOTE_RULES } from './vote.ts'

/**
 * The board says how somebody comes in: whether the public form is open, how members vote and how long, and how long
 * somebody is on trial. Votes that go on keep the rule they began with. Refuses nothing.
 */
export const setJoiningRules = command({
  name: 'joining.set-rules',
  may: 'joining.set',
  input: z.object({
    isOpen: z.boolean(),
    vote: z.enum(VOTE_RULES),
    voteDays: z.int().min(1).max(60),
    trialMonths: z.int().min(0).max(12),
  }),
  async run(tx, { cooperativeId, personId }: PersonActor, rules, now) {
    await storeJoiningRules(tx, cooperativeId, rules, { by: personId, at: now.at })
    return ok(null)
  },
  about: () => null,
})
