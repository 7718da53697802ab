import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { day, id } from '../../platform/input.ts'
import { dayOf } from '../../values/day.ts'
import { newId } from '../../values/id.ts'
import { refuse, type Result } from '../../values/result.ts'
import type { FileRefusal } from '../receipts/index.ts'
import { heldContract, insertWord } from './contract.db.ts'
import { mayBeSaid, stageOf, type SayRefusal } from './contract.ts'
import { givenScans, keepScans } from './keep-scans.ts'

export type KeepPaperRefusal =
  | SayRefusal
  | FileRefusal
  | 'contract-not-found'
  | 'contract-scan-missing'
  | 'contract-day'
  | 'contract-before-put'

/**
 * Keeps that a member signed an agreement on paper, with a photo or scan of it: both names stand on it. By the
 * administration or the coach, and never for oneself. It counts once another looked at it (`answerSignedPaper`).
 *
 * @param onDay the day that stands on the paper
 *
 * Refuses a paper without a scan (`contract-scan-missing`), a day to come (`contract-day`) or before it was put to the
 * member (`contract-before-put`), a file we cannot keep, and what `mayBeSaid` refuses.
 */
export const keepSignedPaper = command({
  name: 'contracts.keep-signed-paper',
  may: 'contract.paper',
  about: ({ contractId }) => contractId,
  input: z.object({ contractId: id<'contract'>(), onDay: day(), scans: givenScans }),
  async run(tx, actor: PersonActor, given, now): Promise<Result<null, KeepPaperRefusal>> {
    const { cooperativeId, personId: by } = actor
    const { contractId, onDay } = given
    const contract = await heldContract(tx, cooperativeId, contractId)
    if (!contract) return refuse('contract-not-found')
    if (contract.memberPerson === by) return refuse('contract-not-yours')
    const right = mayBeSaid(stageOf(contract.words), 'signed', 'other')
    if (!right.ok) return right
    if (onDay > now.today) return refuse('contract-day')
    if (onDay < dayOf(contract.putAt)) return refuse('contract-before-put')
    if (given.scans.length === 0) return refuse('contract-scan-missing')
    const word = { id: newId<'contract-word'>(now.at), contractId, onDay, by, at: now.at }
    if (!(await insertWord(tx, cooperativeId, { ...word, kind: 'signed', way: 'paper' })))
      return refuse('contract-signed')
    return keepScans(tx, actor, contractId, given.scans, now.at)
  },
})
