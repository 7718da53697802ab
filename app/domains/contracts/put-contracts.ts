import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { bytes, day, id, sha256 } from '../../platform/input.ts'
import { newId } from '../../values/id.ts'
import { ok, refuse } from '../../values/result.ts'
import { textIn } from '../../text/index.ts'
import { pastTheirLastDay } from '../members/index.ts'
import { contractsOf, insertContract, insertPaper } from './contract.db.ts'
import { latestOf, stageOf } from './contract.ts'
import { textToSign } from './load-filled.ts'
import { takeBackUnsigned } from './take-back-unsigned.ts'

/** As many members as a co-operative asks at once. */
export const MOST_AT_ONCE = 60

/**
 * Puts a text that is in use to members to sign, from a day on, each with their own paper. What was put to them of
 * the same kind and they did not sign is taken back: nobody has two of one kind before them.
 *
 * @param papers what each would sign: the hash of its words (`textToSign`) and the PDF that was made of them
 *
 * Refuses a text that is not in use on that day (`text-not-in-use`), oneself (`contract-to-yourself`), who has this
 * version before them already (`contract-put-already`), words that changed since the paper was made
 * (`contract-changed`), whose last day is past (`contract-not-a-member`), and what `textToSign` refuses. Gives
 * how many were asked.
 */
export const putContracts = command({
  name: 'contracts.put',
  may: 'contract.put',
  about: ({ papers }) => (papers.length === 1 ? papers[0]!.memberId : null),
  input: z.object({
    textId: id<'contract-text'>(),
    startsOn: day(),
    papers: z
      .array(z.object({ memberId: id<'member'>(), hash: sha256(), pdf: bytes() }))
      .min(1)
      .max(MOST_AT_ONCE),
  }),
  async run(tx, actor: PersonActor, { textId, startsOn, papers }, now) {
    const { cooperativeId, personId: by } = actor
    const past = await pastTheirLastDay(tx)
    for (const { memberId, hash, pdf } of papers) {
      const toSign = await textToSign(tx, cooperativeId, { textId, memberId, startsOn })
      if (!toSign.ok) return toSign
      const { text, filled, member, schemeVersionId } = toSign.value
      if (text.fromDay === undefined || text.fromDay > startsOn) return refuse('text-not-in-use')
      if (member.personId === by) return refuse('contract-to-yourself')
      if (past.has(memberId)) return refuse('contract-not-a-member', { name: member.name })
      if (toSign.value.hash !== hash) return refuse('contract-changed')
      const before = latestOf(await contractsOf(tx, cooperativeId, memberId), text.kind)
      if (
        before?.textId === textId &&
        before.schemeVersionId === schemeVersionId &&
        stageOf(before.words) !== 'refused'
      )
        return refuse('contract-put-already', { name: member.name })
      // Kept as it is said: in the language that both sides sign in.
      const why = textIn('nl').contracts.newerVersion
      await takeBackUnsigned(tx, cooperativeId, { memberId, kind: text.kind, by }, why, now)
      const contractId = newId<'contract'>(now.at)
      const { title, inShort, body } = filled
      await insertContract(tx, cooperativeId, {
        id: contractId,
        memberId,
        kind: text.kind,
        textId,
        schemeVersionId,
        title,
        startsOn,
        by,
        at: now.at,
      })
      await insertPaper(tx, cooperativeId, contractId, { inShort, body, pdf })
    }
    return ok(papers.length)
  },
})
