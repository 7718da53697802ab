import { z } from 'zod'
import type { JobActor, PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { dropImport, dropImportsBefore } from './import-file.db.ts'

/** Throws a list away that was not carried out. Refuses one that is not there any more (`import-gone`). */
export const throwAwayImport = command({
  name: 'importing.throw-away',
  may: 'import.make',
  about: ({ importId }) => importId,
  input: z.object({ importId: id<'import'>() }),
  async run(tx, { cooperativeId }: PersonActor, { importId }) {
    return (await dropImport(tx, cooperativeId, importId)) ? ok(null) : refuse('import-gone')
  },
})

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
