import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'
import { municipalityOfMember } from '../../benefits/index.ts'
import type { Day } from '../../../values/day.ts'
import { messagesOf, readersOfMine } from './client-message.db.ts'

/** When the member asked what has no answer yet, and who reads it now, by name. For the member themselves. */
export async function openQuestionOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  today: Day,
): Promise<{ readonly askedAt: Date | undefined; readonly readers: readonly string[] }> {
  const town = await municipalityOfMember(tx, cooperativeId, memberId, today)
  const newest = (await messagesOf(tx, cooperativeId, memberId)).at(-1)
  return {
    askedAt: newest?.fromMember ? newest.writtenAt : undefined,
    readers: town ? await readersOfMine(tx, memberId, town.municipalityId) : [],
  }
}
