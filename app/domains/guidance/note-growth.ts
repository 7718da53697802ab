import { z } from 'zod'
import { ownWords } from '../../platform/input.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { ok, refuse } from '../../values/result.ts'
import { isMemberOn, memberOfPerson } from '../members/index.ts'
import * as db from './growth.db.ts'

const level = z.literal([1, 2, 3, 4, 5]).nullable()

/**
 * A member says how it goes today, as far as they like. The same day again takes the place of what was said before.
 *
 * Refused: who is no member (any more), nothing at all, and what looks like a BSN until the writer
 * says that it is none.
 */
export const noteGrowth = command({
  name: 'guidance.note-growth',
  may: 'guidance.own',
  inOwnHands: true,
  input: z.object({
    money: level,
    skills: level,
    network: level,
    'well-being': level,
    words: ownWords(500),
  }),
  async run(tx, actor: PersonActor, { words, ...levels }, now) {
    const { cooperativeId, personId } = actor
    const member = await memberOfPerson(tx, cooperativeId, personId)
    if (!member) return refuse('guided-not-found')
    if (!isMemberOn(member, now.today)) return refuse('guided-left')
    if (words === '' && Object.values(levels).every((one) => one === null))
      return refuse('growth-says-nothing')
    await db.keepMoment(tx, cooperativeId, member.id, { onDay: now.today, levels, words }, now.at)
    return ok(member.id)
  },
  about: (_input, memberId) => memberId,
})
