import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id } from '../../platform/input.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { heldContract, insertWord } from './contract.db.ts'
import { mayBeSaid, stageOf, type SayRefusal } from './contract.ts'

/**
 * A member signs their agreement, with a code that was mailed to them for it and that they just showed
 * (`showSigningCode` of people). The database looks again whether the code was theirs, for this agreement, and not ten
 * minutes ago.
 *
 * Refuses `contract-not-found` and what `mayBeSaid` refuses.
 */
export const signContract = command({
  name: 'contracts.sign',
  may: 'contract.own',
  about: ({ contractId }) => contractId,
  inOwnHands: true,
  input: z.object({ contractId: id<'contract'>(), codeId: id<'sign-in-code'>() }),
  async run(
    tx,
    actor: PersonActor,
    { contractId, codeId },
    now,
  ): Promise<Result<null, SayRefusal | 'contract-not-found'>> {
    const { cooperativeId, personId: by } = actor
    const contract = await heldContract(tx, cooperativeId, contractId)
    if (!contract) return refuse('contract-not-found')
    if (contract.memberPerson !== by) return refuse('contract-not-yours')
    const right = mayBeSaid(stageOf(contract.words), 'signed', 'member')
    if (!right.ok) return right
    const kept = await insertWord(tx, cooperativeId, {
      id: newId<'contract-word'>(now.at),
      contractId,
      kind: 'signed',
      way: 'code',
      onDay: now.today,
      by,
      at: now.at,
      codeId,
    })
    return kept ? ok(null) : refuse('contract-signed')
  },
})
