import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { day, id } from '../../../platform/input.ts'
import { onOneLine } from '../../../values/one-line.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { memberById } from '../../members/index.ts'
import { keepPlacing } from './client.db.ts'
import { municipalityById } from './municipality.db.ts'

/** The number by which a municipality knows a member; empty as long as nobody told it. */
export const clientNumber = z.string().max(40).transform(onOneLine)

/**
 * Says to which municipality a member belongs from a day on, and how it knows them. Said again for the same day, it is
 * mended. Refuses `member-not-found`, `municipality-not-found`.
 */
export const placeMember = command({
  name: 'benefits.place-member',
  about: ({ memberId }) => memberId,
  may: 'municipality.edit',
  input: z.object({
    memberId: id<'member'>(),
    municipalityId: id<'municipality'>(),
    fromDay: day(),
    clientNumber,
  }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    placing,
    now,
  ): Promise<Result<null, 'member-not-found' | 'municipality-not-found'>> {
    if (!(await memberById(tx, cooperativeId, placing.memberId))) return refuse('member-not-found')
    const municipality = await municipalityById(tx, cooperativeId, placing.municipalityId)
    if (!municipality) return refuse('municipality-not-found')
    await keepPlacing(tx, cooperativeId, placing, { at: now.at, by: personId })
    return ok(null)
  },
})
