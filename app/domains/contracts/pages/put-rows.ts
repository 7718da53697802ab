import type { Id } from '../../../values/id.ts'
import type { Member } from '../../members/index.ts'
import { stageOf, type ContractInShort } from '../contract.ts'

type Has = 'this' | 'other' | 'asked'
/** A member who may be asked. `old`: what was asked of the kind before, and not signed. */
export type Row = {
  readonly member: Member
  readonly has: Has | undefined
  readonly old: readonly ContractInShort[]
}

/** What a member has of the kind: this version, another that is signed, or one that waits or was refused. */
export function hasOf(textId: Id<'contract-text'>, { textId: has, words }: ContractInShort): Has {
  const stage = stageOf(words)
  if (has === textId && stage !== 'refused') return 'this'
  return ['half', 'waits', 'agreed'].includes(stage) ? 'other' : 'asked'
}
