import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, ownWords } from '../../platform/input.ts'
import { may, type Permission } from '../../platform/permissions.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { heldContract, insertWord } from './contract.db.ts'
import { mayBeSaid, stageOf, type SayRefusal, type ContractWordKind } from './contract.ts'

/** What is said by a button; signing by the member has commands of its own. */
export const SAID_BY_BUTTON = [
  'refused',
  'asked',
  'answered',
  'signed-for-cooperative',
  'withdrawn',
] as const satisfies readonly ContractWordKind[]
export type SaidByButton = (typeof SAID_BY_BUTTON)[number]

/** What each of them needs. */
export const MAY_SAY: Readonly<Record<SaidByButton, Permission>> = {
  refused: 'contract.own',
  asked: 'contract.own',
  answered: 'contract.answer',
  'signed-for-cooperative': 'contract.sign-for-cooperative',
  withdrawn: 'contract.put',
}

export type SayToContractRefusal = SayRefusal | 'contract-not-found' | 'contract-no-words'

/**
 * Says something to an agreement: no, a question, an answer, signed for the co-operative, or taken back. The member
 * says the first two; another than the member the rest, so nobody signs for both sides.
 *
 * Refuses `contract-not-found`, a question, an answer or taking back without words (`contract-no-words`), and what
 * `mayBeSaid` refuses.
 */
export const sayToContract = command({
  name: 'contracts.say',
  may: 'contract.say',
  about: ({ contractId }) => contractId,
  inOwnHands: true,
  input: z.object({
    contractId: id<'contract'>(),
    kind: z.enum(SAID_BY_BUTTON),
    words: ownWords(1000),
  }),
  async run(
    tx,
    actor: PersonActor,
    { contractId, kind, words },
    now,
  ): Promise<Result<null, SayToContractRefusal>> {
    const { cooperativeId, personId: by } = actor
    const contract = await heldContract(tx, cooperativeId, contractId)
    if (!contract || !may(actor, MAY_SAY[kind])) return refuse('contract-not-found')
    const side = contract.memberPerson === by ? 'member' : 'other'
    const right = mayBeSaid(stageOf(contract.words), kind, side)
    if (!right.ok) return right
    if (words === '' && ['asked', 'answered', 'withdrawn'].includes(kind)) return refuse('contract-no-words')
    const word = {
      id: newId<'contract-word'>(now.at),
      contractId,
      kind,
      words,
      onDay: now.today,
      by,
      at: now.at,
    }
    return (await insertWord(tx, cooperativeId, word)) ? ok(null) : refuse('contract-signed')
  },
})
