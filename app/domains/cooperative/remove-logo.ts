import { z } from 'zod'
import type { CooperativeActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok } from '../../values/result.ts'
import { changeCooperative } from './cooperative.db.ts'

/** Goes on without a logo. The file stays: an issued invoice may show it. */
export const removeLogo = command({
  name: 'cooperative.remove-logo',
  may: 'cooperative.edit',
  input: z.object({}),
  async run(tx, actor: CooperativeActor) {
    await changeCooperative(tx, actor.cooperativeId, { logo_file_id: null })
    return ok(null)
  },
})
