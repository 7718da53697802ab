/** An agreement with a member: how it stands, and what can be said to it by whom. Pure. */
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import type { ContractKind } from './contract-text.ts'

/** What can be said to an agreement. */
export const WORD_KINDS = [
  'signed',
  'refused',
  'asked',
  'answered',
  'signed-for-cooperative',
  'withdrawn',
] as const
export type ContractWordKind = (typeof WORD_KINDS)[number]

/** How a member signs: with a code by mail, or on paper. */
export type WayToSign = 'code' | 'paper'

/** Something that was said. It never changes. */
export type ContractWord = {
  readonly id: Id<'contract-word'>
  readonly kind: ContractWordKind
  readonly way: WayToSign | undefined
  readonly words: string
  readonly onDay: Day
  /** Empty for who may not see them. */
  readonly by: string
  readonly at: Date
  /** The address that the code went to. */
  readonly codeSentTo: string | undefined
}

/** An agreement that was put to a member, with what was said to it. */
export type Contract = {
  readonly id: Id<'contract'>
  readonly memberId: Id<'member'>
  readonly memberPerson: Id<'person'>
  readonly member: string
  readonly kind: ContractKind
  readonly textId: Id<'contract-text'> | undefined
  readonly schemeVersionId: Id<'scheme-version'> | undefined
  readonly title: string
  readonly startsOn: Day
  readonly putAt: Date
  /** In order. */
  readonly words: readonly ContractWord[]
}

/** An agreement in a list of many: with how it stands, without who said what. */
export type ContractInShort = Omit<Contract, 'words' | 'member'> & {
  readonly words: readonly Pick<ContractWord, 'kind' | 'way'>[]
}

/**
 * How an agreement stands: the member reads it (`open`), has a question out (`asked`), said no (`refused`); signed and
 * the co-operative not yet (`half`); agreed; taken back.
 */
export type Stage = 'open' | 'asked' | 'refused' | 'half' | 'agreed' | 'withdrawn'

/** How it stands. Who signed on paper did so on a paper with both names on it. */
export function stageOf(words: readonly Pick<ContractWord, 'kind' | 'way'>[]): Stage {
  const has = (kind: ContractWordKind) => words.some((word) => word.kind === kind)
  if (has('withdrawn')) return 'withdrawn'
  const signed = words.find(({ kind }) => kind === 'signed')
  if (signed) return signed.way === 'paper' || has('signed-for-cooperative') ? 'agreed' : 'half'
  const last = words.findLast(({ kind }) => ['refused', 'asked', 'answered'].includes(kind))?.kind
  return last === 'refused' ? 'refused' : last === 'asked' ? 'asked' : 'open'
}

/** How somebody stands to an agreement: it is theirs, or what they are in the co-operative. */
export type Side = 'member' | 'other'

export type SayRefusal =
  | 'contract-withdrawn'
  | 'contract-signed'
  | 'contract-not-signed'
  | 'contract-not-yours'

/** Whether this can be said now, by who stands on this side. Nobody signs for both. */
export function mayBeSaid(stage: Stage, kind: ContractWordKind, side: Side): Result<null, SayRefusal> {
  const ofMember = kind === 'refused' || kind === 'asked'
  if (kind !== 'signed' && ofMember !== (side === 'member')) return refuse('contract-not-yours')
  if (stage === 'withdrawn') return refuse('contract-withdrawn')
  const isSigned = stage === 'half' || stage === 'agreed'
  if (kind === 'signed-for-cooperative') {
    if (!isSigned) return refuse('contract-not-signed')
    return stage === 'agreed' ? refuse('contract-signed') : ok(null)
  }
  return isSigned && kind !== 'asked' && kind !== 'answered' ? refuse('contract-signed') : ok(null)
}

/** Whether somebody waits for an answer to a question, also after signing. */
export function awaitsAnswer(words: readonly Pick<ContractWord, 'kind'>[]): boolean {
  return words.findLast(({ kind }) => kind === 'asked' || kind === 'answered')?.kind === 'asked'
}

/** The agreement of each kind that counts for a member: what was agreed or put last and not taken back. */
export function latestOf<C extends Pick<ContractInShort, 'kind' | 'putAt' | 'words'>>(
  contracts: readonly C[],
  kind: ContractKind,
): C | undefined {
  return contracts
    .filter((one) => one.kind === kind && stageOf(one.words) !== 'withdrawn')
    .toSorted((a, b) => b.putAt.getTime() - a.putAt.getTime())[0]
}
