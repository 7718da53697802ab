import { z } from 'zod'
import type { OperatorActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { day, ownWords } from '../../../platform/input.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { lockParameters, standingRows, withdrawRows } from './parameter-rows.db.ts'

/**
 * Takes a row that an operator imported out of the dated table, because it was wrong. The row and the reason are kept;
 * what was frozen with it (a statement, a settled year) stays as it was. Gives how many rows went. Refuses
 * `parameter-not-imported` when no such row was imported: what comes with Gilde is not withdrawn.
 */
export const withdrawParameter = command({
  name: 'benefits.withdraw-parameter',
  may: 'operator',
  input: z.object({
    scheme: z.string().min(1).max(40),
    key: z.string().min(1).max(120),
    validFrom: day(),
    why: ownWords(500).min(1),
  }),
  async run(
    tx,
    _actor: OperatorActor,
    { why, ...of },
    now,
  ): Promise<Result<number, 'parameter-not-imported'>> {
    await lockParameters(tx)
    const ids = await standingRows(tx, of)
    if (ids.length === 0) return refuse('parameter-not-imported')
    await withdrawRows(tx, ids, why, now.at)
    return ok(ids.length)
  },
})
