import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { milliseconds, ownWords } from '../../platform/input.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse } from '../../values/result.ts'
import { checkPlaces, CONTRACT_KINDS } from './contract-text.ts'
import { insertText, lockDraftOf, updateText } from './contract-text.db.ts'

/**
 * Somebody of the board writes a draft of a text, or writes in the one that is there: it is theirs then, and another
 * decides on it.
 *
 * @param seenAt when the draft that was on the screen was written, in milliseconds; absent: there was none
 *
 * Refuses a place that nothing can be filled in for (`text-place-unknown`), and a draft that somebody else wrote in
 * meanwhile (`text-changed`). Gives the id of the version.
 */
export const writeContractText = command({
  name: 'contracts.write-text',
  may: 'contract-texts.keep',
  input: z.object({
    kind: z.enum(CONTRACT_KINDS),
    title: ownWords(120).min(1),
    inShort: ownWords(600).min(1),
    body: ownWords(30_000).min(1),
    reservesChange: z.boolean(),
    seenAt: milliseconds().optional(),
  }),
  async run(tx, actor: PersonActor, { kind, seenAt, ...said }, now) {
    const { cooperativeId, personId: by } = actor
    const right = checkPlaces(said)
    if (!right.ok) return right
    const draft = await lockDraftOf(tx, cooperativeId, { kind })
    if (draft?.writtenAt.getTime() !== seenAt) return refuse('text-changed')
    const text = { ...said, by, at: now.at }
    if (draft) {
      await updateText(tx, cooperativeId, draft.id, text)
      return ok(draft.id as string)
    }
    const id = newId<'contract-text'>(now.at)
    return (await insertText(tx, cooperativeId, { id, kind }, text))
      ? ok(id as string)
      : refuse('text-changed')
  },
  about: (_input, id) => id,
})
