import type { LettingGo } from '../members/index.ts'
import { contractsInShort } from './contract-in-short.db.ts'
import { isUnsigned } from './contract.ts'
import { takeBackUnsigned } from './take-back-unsigned.ts'

/** What who leaves was asked to sign and did not is taken back: nobody prints it or calls about it any more. */
export const letGoOfAgreements: LettingGo = {
  async count(tx, { cooperativeId, memberId }) {
    const theirs = await contractsInShort(tx, cooperativeId, { members: [memberId] })
    return { agreements: theirs.filter(({ words }) => isUnsigned(words)).length }
  },
  letGo: (tx, { cooperativeId, memberId, by, word }, now) =>
    takeBackUnsigned(tx, cooperativeId, { memberId, by }, word, now),
}
