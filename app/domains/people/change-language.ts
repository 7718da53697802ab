import { z } from 'zod'
import type { VisitorActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok, type Result } from '../../values/result.ts'
import { updatePerson } from './person.db.ts'

/** Chooses the language of pages and mails. */
export const changeLanguage = command({
  name: 'people.change-language',
  may: 'signed-in',
  input: z.object({ language: z.enum(['nl', 'en']) }),
  async run(tx, actor: VisitorActor, { language }): Promise<Result<null, never>> {
    await updatePerson(tx, actor.personId!, { language })
    return ok(null)
  },
})
