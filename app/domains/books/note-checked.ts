import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { milliseconds } from '../../platform/input.ts'
import { ok } from '../../values/result.ts'
import { insertNightCheck } from './night-check.db.ts'

/** Keeps that all rules were checked, and what was found, for the administration to see. */
export const noteChecked = command({
  name: 'books.note-checked',
  may: 'job',
  input: z.object({
    tookMilliseconds: milliseconds(),
    findings: z.array(z.object({ check: z.string().max(200), finding: z.string().max(20_000) })).max(10_000),
  }),
  async run(tx, actor: JobActor, { tookMilliseconds, findings }, now) {
    await insertNightCheck(tx, actor.cooperativeId, { ranAt: now.at, tookMilliseconds, findings })
    return ok(null)
  },
})
