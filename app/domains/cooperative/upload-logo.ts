import { z } from 'zod'
import type { CooperativeActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { keepFile } from '../../platform/file.db.ts'
import { bytes } from '../../platform/input.ts'
import { ok } from '../../values/result.ts'
import { changeCooperative } from './cooperative.db.ts'
import { checkLogo } from './logo.ts'

/** Stores a picture as the logo. Refuses what `checkLogo` refuses. Gives the id of the file. */
export const uploadLogo = command({
  name: 'cooperative.upload-logo',
  may: 'cooperative.edit',
  input: z.object({ name: z.string().min(1).max(200), content: bytes() }),
  async run(tx, actor: CooperativeActor, { name, content }, now) {
    const kind = await checkLogo(content)
    if (!kind.ok) return kind
    const id = await keepFile(tx, actor.cooperativeId, { name, mediaType: kind.value, content, at: now.at })
    await changeCooperative(tx, actor.cooperativeId, { logo_file_id: id })
    return ok(id)
  },
})
