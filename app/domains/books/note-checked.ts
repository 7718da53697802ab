import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok } from '../../values/result.ts'
import { insertNightCheck } from './night-check.db.ts'

/** Keeps that all rules were checked, and what was found, for the administration to see. */
export const noteChecked = command({
  name: 'books.note-checked',
  may: 'operator',
  input: z.object({
    tookMilliseconds: z.number().int().nonnegative(),
    findings: z.array(z.object({ check: z.string(), finding: z.string() })),
  }),
  async run(tx, actor: JobActor, { tookMilliseconds, findings }, now) {
    await insertNightCheck(tx, actor.cooperativeId, { ranAt: now.at, tookMilliseconds, findings })
    return ok(null)
  },
})
