import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { day, id, ownWords } from '../../platform/input.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { memberById } from '../members/index.ts'
import type { FileRefusal } from '../receipts/index.ts'
import { CONTRACT_KINDS } from './contract-text.ts'
import { insertContract, insertWord } from './contract.db.ts'
import { givenScans, keepScans } from './keep-scans.ts'

export type NoteBeforeRefusal = FileRefusal | 'contract-not-a-member' | 'contract-not-yours' | 'contract-day'

/**
 * Writes down that a member signed on paper before this program kept agreements, with a scan or without: what it says
 * is not kept then, and every page says so. By the administration, and never for oneself. It counts once another looked
 * at the scan, or at the paper itself (`answerSignedPaper`).
 *
 * @param signedOn the day that stands on the paper
 *
 * Refuses who is no member (`contract-not-a-member`), a day to come (`contract-day`), and a file we cannot keep. Gives
 * the id of the agreement.
 */
export const noteSignedBefore = command({
  name: 'contracts.note-signed-before',
  may: 'contract.note-before',
  about: ({ memberId }) => memberId,
  input: z.object({
    memberId: id<'member'>(),
    kind: z.enum(CONTRACT_KINDS),
    title: ownWords(120).min(1),
    signedOn: day(),
    words: ownWords(1000),
    scans: givenScans,
  }),
  async run(tx, actor: PersonActor, given, now): Promise<Result<string, NoteBeforeRefusal>> {
    const { cooperativeId, personId: by } = actor
    const { memberId, kind, title, signedOn: onDay, words, scans } = given
    const member = await memberById(tx, cooperativeId, memberId)
    if (!member) return refuse('contract-not-a-member', { name: '' })
    if (member.personId === by) return refuse('contract-not-yours')
    if (onDay > now.today) return refuse('contract-day')
    const contractId = newId<'contract'>(now.at)
    await insertContract(tx, cooperativeId, {
      id: contractId,
      memberId,
      kind,
      title,
      startsOn: onDay,
      by,
      at: now.at,
    })
    const word = { id: newId<'contract-word'>(now.at), contractId, words, onDay, by, at: now.at }
    await insertWord(tx, cooperativeId, { ...word, kind: 'signed', way: 'paper' })
    const kept = await keepScans(tx, actor, contractId, scans, now.at)
    return kept.ok ? ok(contractId as string) : kept
  },
})
