import { z } from 'zod'
import type { JobActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok } from '../../values/result.ts'
import { dropImportsBefore } from './import-file.db.ts'

const TWO_WEEKS = 14 * 24 * 60 * 60 * 1000

/** Throws away the lists that nobody carried out within two weeks. Refuses nothing. */
export const dropOldImports = command({
  name: 'importing.drop-old-imports',
  may: 'job',
  input: z.object({}),
  async run(tx, { cooperativeId }: JobActor, _input, now) {
    await dropImportsBefore(tx, cooperativeId, new Date(now.at.getTime() - TWO_WEEKS))
    return ok(null)
  },
})
