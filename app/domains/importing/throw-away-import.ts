import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { dropImport } from './import-file.db.ts'

/** Throws a list away that was not carried out. Refuses one that is not there any more (`import-gone`). */
export const throwAwayImport = command({
  name: 'importing.throw-away-import',
  may: 'import.make',
  about: ({ importId }) => importId,
  input: z.object({ importId: id<'import'>() }),
  async run(tx, { cooperativeId }: PersonActor, { importId }) {
    return (await dropImport(tx, cooperativeId, importId)) ? ok(null) : refuse('import-gone')
  },
})
