import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import * as db from './schemes.db.ts'

/**
 * Throws a draft away, and the scheme with it when that was all there was. What was decided stays (`draft-not-
 * found`).
 */
export const dropSchemeDraft = command({
  name: 'pots.drop-scheme-draft',
  about: ({ versionId }) => versionId,
  may: 'scheme.edit',
  input: z.object({ versionId: id<'scheme-version'>() }),
  async run(tx, actor: PersonActor, { versionId }) {
    const kept = await db.lockDraft(tx, actor.cooperativeId, versionId)
    if (!kept) return refuse('draft-not-found')
    await db.deleteDraft(tx, actor.cooperativeId, versionId, kept.scheme_id)
    return ok(null)
  },
})
