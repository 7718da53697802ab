import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { ok } from '../../values/result.ts'
import { holdLeaving } from './leaving.db.ts'
import { markTold } from './leaving-second.db.ts'

/** Somebody told a member, by phone or face to face, that another wrote down that they stop. */
export const noteToldOfLeaving = command({
  name: 'leaving.note-told',
  about: ({ memberId }) => memberId,
  may: 'leaving.follow',
  input: z.object({ memberId: id<'member'>() }),
  async run(tx, { cooperativeId, personId }: PersonActor, { memberId }, now) {
    await holdLeaving(tx, cooperativeId, memberId)
    await markTold(tx, cooperativeId, memberId, { personId, at: now.at })
    return ok(null)
  },
})
