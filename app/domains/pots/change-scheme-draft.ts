import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, milliseconds } from '../../platform/input.ts'
import { ok, refuse } from '../../values/result.ts'
import { draftInput, readDraft, storeScheme } from './scheme-stored.ts'
import * as db from './schemes.db.ts'

/**
 * Changes the rules of a draft; numbers may stay open. The name of the scheme stays.
 *
 * @param seenAt when the draft that was looked at was kept, in milliseconds: somebody who changed it since is not
 *   overwritten (`draft-changed-meanwhile`)
 */
export const changeSchemeDraft = command({
  name: 'pots.change-scheme-draft',
  about: ({ versionId }) => versionId,
  may: 'scheme.edit',
  input: z.object({
    versionId: id<'scheme-version'>(),
    draft: draftInput,
    seenAt: milliseconds(),
  }),
  async run(tx, actor: PersonActor, { versionId, draft, seenAt }, now) {
    const kept = await db.lockDraft(tx, actor.cooperativeId, versionId)
    if (!kept) return refuse('draft-not-found')
    if (kept.drafted_at.getTime() !== seenAt) return refuse('draft-changed-meanwhile')
    const rules = storeScheme({ ...draft, name: readDraft(kept.rules).name })
    await db.updateDraft(tx, actor.cooperativeId, versionId, {
      rules,
      draftedBy: actor.personId,
      draftedAt: now.at,
    })
    return ok(null)
  },
})
