import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import { day, id } from '../../../platform/input.ts'
import { newId, type Id } from '../../../values/id.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { memberOfPerson } from '../../members/index.ts'
import { TOLD, type Fact } from './fact-shapes.ts'
import * as db from './facts.db.ts'
import { HOW_TOLD, placeFact, type PlaceRefusal } from './place-fact.ts'

const input = z.object({
  fact: z.discriminatedUnion('field', [
    z.object({ field: z.literal('benefit'), value: TOLD.benefit }),
    z.object({ field: z.literal('household'), value: TOLD.household }),
    z.object({ field: z.literal('income'), value: TOLD.income }),
    z.object({ field: z.literal('exemption'), value: TOLD.exemption }),
    z.object({ field: z.literal('assets'), value: TOLD.assets }),
  ]),
  /** A day in the first month. */
  from: day(),
  /** A day in the last month; without it the fact still holds. */
  until: day().optional(),
  how: z.enum(HOW_TOLD),
  /** The fact that changed or was wrong. */
  about: id<'benefit-fact'>().optional(),
})

/**
 * The member tells something about the own benefit or household, for whole months. Gives the id of the fact.
 *
 * Refuses what would be two of a kind at once (`two-at-once`), and who is no member.
 */
export const tellFact = command({
  name: 'benefits.tell-fact',
  may: 'own-work.read',
  inOwnHands: true,
  input,
  async run(
    tx,
    actor: PersonActor,
    told,
    now,
  ): Promise<Result<Id<'benefit-fact'>, PlaceRefusal | 'no-member'>> {
    const { cooperativeId, personId } = actor
    const member = await memberOfPerson(tx, cooperativeId, personId)
    if (!member) return refuse('no-member')
    const standing = (await db.factsOf(tx, cooperativeId, member.id)).filter(
      ({ field }) => field === told.fact.field,
    )
    const placed = placeFact(standing, told, told.how, told.about, now.today)
    if (!placed.ok) return placed
    const { from, until, ends, replaces } = placed.value
    if (ends) await db.endFact(tx, cooperativeId, ends.id, ends.on)
    if (replaces) await db.markReplaced(tx, cooperativeId, replaces, now.at)
    const factId = newId<'benefit-fact'>(now.at)
    const fact = told.fact as Fact
    await db.insertFact(tx, cooperativeId, member.id, { id: factId, fact, from, until, at: now.at })
    return ok(factId)
  },
  about: (_input, fact) => fact,
})
