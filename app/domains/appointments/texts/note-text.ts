import { z } from 'zod'
import type { JobActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/input.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { heldTextMessage, noteTextState } from './text-message.db.ts'

/**
 * Keeps how far a message is. Handing over is kept *before* it is done (`handed`), so that a job that is broken off
 * never sends it twice; only when surely nothing was taken it waits again. Refuses `text-gone-on` for what came before.
 */
export const noteText = command({
  name: 'appointments.note-text',
  may: 'job',
  input: z.object({
    textId: id<'text-message'>(),
    state: z.enum(['waiting', 'handed', 'taken', 'refused']),
    why: z.enum(['number', 'balance', 'key', 'other', 'no-account']).nullable(),
  }),
  about: ({ textId }) => textId,
  async run(
    tx,
    { cooperativeId }: JobActor,
    { textId, state, why },
    now,
  ): Promise<Result<null, 'text-gone-on'>> {
    const held = await heldTextMessage(tx, cooperativeId, textId)
    const from = state === 'handed' ? 'waiting' : 'handed'
    if (held?.state !== from) return refuse('text-gone-on')
    await noteTextState(tx, cooperativeId, textId, { state, why }, now.at)
    return ok(null)
  },
})
