/** Reads which schemes changed, and how each change stands for each member. */
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { membersOf, type Member } from '../members/index.ts'
import { changedSchemes, type ChangedScheme } from '../pots/index.ts'
import { changeStanding, mayHoldFrom, type ChangeFacts, type ChangeStanding } from './changed-scheme.ts'
import { contractsInShort } from './contract-in-short.db.ts'
import { stageOf, type ContractInShort } from './contract.ts'
import { contractTexts } from './contract-text.db.ts'
import type { ContractText } from './contract-text.ts'
import { schemeNotices } from './scheme-notice.db.ts'

/** How a change stands for one member. */
export type ChangeOfMember = {
  readonly member: Member
  readonly standing: ChangeStanding
  /** From which day it may hold; undefined: not yet. */
  readonly holdsFrom: Day | undefined
  readonly noticeId: Id<'scheme-notice'> | undefined
}

/** A version that changed a scheme, with everybody who follows it, and of those who were asked for how it stands. */
export type Change = ChangedScheme & {
  readonly following: readonly Member[]
  /** How many letters were made that nobody said were given. */
  readonly lettersToGive: number
  readonly members: readonly ChangeOfMember[]
}

/**
 * Of each scheme that changed, the version that comes or else holds, and how it stands for whom.
 *
 * @param whom of who follows the nth change (from 1) those of whom it is asked how it stands; all unless said otherwise
 */
export async function loadChanges(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  today: Day,
  whom: (following: readonly Member[], nth: number) => readonly Member[] = (all) => all,
): Promise<readonly Change[]> {
  const members = await membersOf(tx, cooperativeId)
  const changes = (await changedSchemes(tx, cooperativeId, today)).map((change, i) => {
    const followers = new Set(change.followers)
    const following = members.filter(({ id }) => followers.has(id))
    return { ...change, following, asked: whom(following, i + 1) }
  })
  const ids = [...new Set(changes.flatMap(({ asked }) => asked.map(({ id }) => id)))]
  const contracts = Map.groupBy(
    await contractsInShort(tx, cooperativeId, { members: ids }),
    ({ memberId }) => memberId,
  )
  const texts = await contractTexts(tx, cooperativeId)
  const letters = await schemeNotices(tx, cooperativeId)
  const notices = Map.groupBy(letters, ({ memberId }) => memberId)
  return changes.map(({ asked, ...change }) => ({
    ...change,
    lettersToGive: letters.filter((one) => one.versionId === change.versionId && one.givenOn === null).length,
    members: asked.map((member) => {
      const theirs = (contracts.get(member.id) ?? []).filter(({ words }) => isSigned(words))
      const notice = notices.get(member.id)?.find(({ versionId }) => versionId === change.versionId)
      const facts: ChangeFacts = {
        from: change.from,
        joinedOn: member.joinedOn,
        signed: theirs.some(({ schemeVersionId }) => schemeVersionId === change.versionId),
        letterMade: notice !== undefined,
        toldOn: notice?.givenOn ?? undefined,
        saidToldOn: change.saidToldOn ?? undefined,
        reserves: whetherReserved(theirs, texts),
      }
      const standing = changeStanding(facts)
      return { member, standing, holdsFrom: mayHoldFrom(standing, facts), noticeId: notice?.id }
    }),
  }))
}

function isSigned(words: ContractInShort['words']): boolean {
  return ['half', 'agreed'].includes(stageOf(words))
}

/** Whether one of the agreements about money says clearly that the co-operative may change it. */
function whetherReserved(
  contracts: readonly ContractInShort[],
  texts: readonly ContractText[],
): ChangeFacts['reserves'] {
  const ofMoney = contracts.filter(({ kind }) => kind !== 'house-rules')
  if (ofMoney.length === 0) return 'nothing'
  if (ofMoney.some(({ textId }) => texts.find(({ id }) => id === textId)?.reservesChange)) return 'yes'
  return ofMoney.some(({ textId }) => textId === undefined) ? 'unknown' : 'no'
}
