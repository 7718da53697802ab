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
  'paper-seen',
  'paper-wrong',
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
  readonly saidBy: Id<'person'>
  /** The signature on paper that was looked at. */
  readonly about: Id<'contract-word'> | undefined
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
  readonly words: readonly WordInShort[]
}

/** What of a word says how an agreement stands. */
export type WordInShort = Pick<ContractWord, 'id' | 'kind' | 'way' | 'about'>

/**
 * How an agreement stands: the member reads it (`open`), has a question out (`asked`), said no (`refused`); signed and
 * the co-operative not yet (`half`); signed on paper, and nobody but who added it looked (`waits`); agreed; taken back.
 */
export type Stage = 'open' | 'asked' | 'refused' | 'half' | 'waits' | 'agreed' | 'withdrawn'

/** The signature that counts: what was found wrong does not. */
export function signatureOf<W extends WordInShort>(words: readonly W[]): W | undefined {
  return words.find((word) => word.kind === 'signed' && !isSaidOf(words, word, 'paper-wrong'))
}

function isSaidOf(words: readonly WordInShort[], { id }: WordInShort, kind: ContractWordKind): boolean {
  return words.some((word) => word.kind === kind && word.about === id)
}

/** How it stands. On a signed paper both names stand: another than who added it says so. */
export function stageOf(words: readonly WordInShort[]): Stage {
  const has = (kind: ContractWordKind) => words.some((word) => word.kind === kind)
  if (has('withdrawn')) return 'withdrawn'
  const signed = signatureOf(words)
  if (signed?.way === 'paper') return isSaidOf(words, signed, 'paper-seen') ? 'agreed' : 'waits'
  if (signed) return has('signed-for-cooperative') ? 'agreed' : 'half'
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
  | 'contract-paper-waits'

/** Whether this can be said now, by who stands on this side. Nobody signs for both. */
export function mayBeSaid(stage: Stage, kind: ContractWordKind, side: Side): Result<null, SayRefusal> {
  const ofMember = kind === 'refused' || kind === 'asked'
  if (kind !== 'signed' && ofMember !== (side === 'member')) return refuse('contract-not-yours')
  if (stage === 'withdrawn') return refuse('contract-withdrawn')
  if (stage === 'waits' && kind !== 'asked' && kind !== 'answered') return refuse('contract-paper-waits')
  const isSigned = stage === 'half' || stage === 'agreed'
  if (kind === 'signed-for-cooperative') {
    if (!isSigned) return refuse('contract-not-signed')
    return stage === 'agreed' ? refuse('contract-signed') : ok(null)
  }
  return isSigned && kind !== 'asked' && kind !== 'answered' ? refuse('contract-signed') : ok(null)
}

/** The paper that was found wrong, with what was said of it; undefined where there is none, or another signature. */
export function wrongPaperOf(
  words: readonly ContractWord[],
): { readonly paper: ContractWord; readonly wrong: ContractWord } | undefined {
  if (signatureOf(words)) return undefined
  const wrong = words.findLast(({ kind }) => kind === 'paper-wrong')
  const paper = words.find(({ id }) => id === wrong?.about)
  return wrong && paper && { paper, wrong }
}

/** Whether somebody waits for an answer to a question, also after signing. */
export function awaitsAnswer(words: readonly Pick<ContractWord, 'kind'>[]): boolean {
  return words.findLast(({ kind }) => kind === 'asked' || kind === 'answered')?.kind === 'asked'
}

/** Whether it waits for nothing but the member, who did not sign: open, with a question out, or after a no. */
export function isUnsigned(words: readonly WordInShort[]): boolean {
  return ['open', 'asked', 'refused'].includes(stageOf(words))
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
