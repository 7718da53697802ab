import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { newId } from '../../values/id.ts'
import { refuse, type Result } from '../../values/result.ts'
import { memberOfPerson } from '../members/index.ts'
import { heldPromise } from './help-promise.db.ts'
import { insertWritten, spokenFor, writtenForNow } from './help-written.db.ts'
import { DAY_HANDED_IN, keepWordOfDay, type DayRefusal } from './say-of-day.ts'
import { HOW_SAID, maySpeakFor } from './written.ts'

/**
 * Somebody writes down what a member who never signs in says of the day of their help, as they said it. The other
 * reads who wrote it down.
 *
 * Refused: who can sign in themselves; both sides by the same hand, and by who is the other side; and what `sayOfDay`
 * refuses.
 */
export const writeDayFor = command({
  name: 'mutual-help.write-day-for',
  may: 'help.write-for',
  about: ({ memberId }) => memberId,
  input: DAY_HANDED_IN.extend({ memberId: id<'member'>(), how: z.enum(HOW_SAID) }),
  async run(
    tx,
    { cooperativeId, personId }: PersonActor,
    { memberId, how, ...asked },
    now,
  ): Promise<Result<null, DayRefusal | 'help-signs-in' | 'help-both-sides'>> {
    const theirs = await writtenForNow(tx, cooperativeId, now.today)
    if (!theirs.some((one) => one.id === memberId)) return refuse('help-signs-in')
    const promise = await heldPromise(tx, cooperativeId, asked.promiseId)
    if (!promise) return refuse('help-not-found')
    const me = await memberOfPerson(tx, cooperativeId, personId)
    const writer = { memberId: me?.id, spokenFor: await spokenFor(tx, promise.id) }
    if (!maySpeakFor(promise, memberId, writer)) return refuse('help-both-sides')
    await insertWritten(tx, cooperativeId, {
      ...{ id: newId<'help-written'>(now.at), postId: promise.postId, promiseId: promise.id },
      ...{ memberId, says: asked.says, how, writtenBy: personId, at: now.at },
    })
    return keepWordOfDay(tx, { cooperativeId, me: memberId }, asked, now)
  },
})
