import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { id, ownWords } from '../../platform/input.ts'
import { may } from '../../platform/permissions.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { checkSecond, type SecondYesRefusal } from '../people/index.ts'
import { heldContract, insertWord, type NewWord } from './contract.db.ts'
import { signatureOf, stageOf, type Contract } from './contract.ts'

export type AnswerPaperRefusal =
  | SecondYesRefusal
  | 'contract-not-found'
  | 'contract-not-yours'
  | 'contract-no-paper'
  | 'contract-paper-of-board'
  | 'contract-no-words'

/**
 * Another than who added a signed paper says, with the paper before them, that both names stand on it: then it is
 * agreed. Or somebody says that it is not right, and why: it goes with its scans, and the member can sign anew. Before
 * anybody said yes, who added it or anybody of the board or the administration says so; afterwards the board. What was
 * signed before this program kept agreements and is not right, is taken back whole.
 *
 * @param words why it is not right: the member and who added it read it
 *
 * Refuses the member itself (`contract-not-yours`), where no signed paper lies or both are on it already
 * (`contract-no-paper`), a no of who may not say it (`contract-paper-of-board`) or without words
 * (`contract-no-words`), and a yes that `checkSecond` refuses.
 */
export const answerSignedPaper = command({
  name: 'contracts.answer-signed-paper',
  may: 'contract.say',
  about: ({ contractId }) => contractId,
  inOwnHands: true,
  input: z.object({ contractId: id<'contract'>(), yes: z.boolean(), words: ownWords(1000) }),
  async run(tx, actor: PersonActor, given, now): Promise<Result<null, AnswerPaperRefusal>> {
    const { cooperativeId, personId: by } = actor
    const { contractId, yes, words } = given
    const contract = await heldContract(tx, cooperativeId, contractId)
    if (!contract) return refuse('contract-not-found')
    const { memberPerson, words: said, textId } = contract
    if (memberPerson === by) return refuse('contract-not-yours')
    const paper = signatureOf(said)
    const word = { contractId, onDay: now.today, by, at: now.at }
    const keep = (more: Pick<NewWord, 'kind'> & Partial<NewWord>) =>
      insertWord(tx, cooperativeId, { ...word, id: newId<'contract-word'>(now.at), ...more })
    if (!yes) {
      if (paper?.way !== 'paper' || stageOf(said) === 'withdrawn') return refuse('contract-no-paper')
      if (!mayTakePaperAway(actor, contract)) return refuse('contract-paper-of-board')
      if (words === '') return refuse('contract-no-words')
      await keep({ kind: 'paper-wrong', about: paper.id, words })
      if (textId === undefined) await keep({ kind: 'withdrawn', words })
      return ok(null)
    }
    if (!paper || stageOf(said) !== 'waits' || !may(actor, 'contract.paper-second'))
      return refuse('contract-no-paper')
    const second = await checkSecond(tx, actor, { by: paper.saidBy }, now)
    if (!second.ok) return second
    await keep({ kind: 'paper-seen', about: paper.id })
    return ok(null)
  },
})

/** Whether this actor may say that the signed paper is not right: what two people looked at is of the board. */
export function mayTakePaperAway(
  actor: PersonActor,
  { memberPerson, words }: Pick<Contract, 'memberPerson' | 'words'>,
): boolean {
  const paper = signatureOf(words)
  if (paper?.way !== 'paper' || memberPerson === actor.personId) return false
  if (may(actor, 'contract.sign-for-cooperative')) return true
  const isMine = paper.saidBy === actor.personId && may(actor, 'contract.paper')
  return stageOf(words) === 'waits' && (isMine || may(actor, 'contract.paper-second'))
}
