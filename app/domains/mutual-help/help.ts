/** Help among members: what stands on the board, and how far two of them are with it. */
import { addDays, dayOf, type Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'

export const POST_KINDS = ['ask', 'offer'] as const
/** Somebody asks something of the others, or offers them something. */
export type PostKind = (typeof POST_KINDS)[number]

/** How somebody says it on the board: one sentence, without "Who can …" before it, and what says more about it. */
export type PostWords = {
  readonly what: string
  /** What it takes, in their own words; empty when they did not say. */
  readonly skill: string
  readonly forWhom: string
  /** The last day on which it is of use. */
  readonly neededOn: Day | null
}

/** What stands on the board. */
export type Post = PostWords & {
  readonly id: Id<'help-post'>
  readonly memberId: Id<'member'>
  readonly member: string
  readonly kind: PostKind
  readonly saidAt: Date
  /** How many times its words were written: 1 as it was put there. */
  readonly version: number
  readonly changedAt: Date | null
  readonly closedAt: Date | null
}

/** One member helps another, from the first word to the thanks. */
export type HelpPromise = {
  readonly id: Id<'help-promise'>
  readonly postId: Id<'help-post'>
  readonly kind: PostKind
  /** As it stands now; of what is over, as it stood for them. */
  readonly what: string
  /** Of the words of the post: which stand there now, and which were read last by who did not write them. */
  readonly version: number
  readonly readVersion: number
  /** Those that were read last, when others stand there now. */
  readonly before: PostWords | null
  readonly helperId: Id<'member'>
  readonly helper: string
  readonly helpedId: Id<'member'>
  readonly helped: string
  readonly begunBy: Id<'member'>
  readonly word: string
  readonly begunAt: Date
  readonly agreedAt: Date | null
  readonly closedAt: Date | null
  readonly closedBy: Id<'member'> | null
  readonly closedWord: string
  /** Who still waited was let go, in words of neither: another did it, or it went off the board. */
  readonly letGoAs: 'done' | 'taken-off' | null
  readonly helperDoneAt: Date | null
  readonly helpedDoneAt: Date | null
  /** How long it took, as the last of the two said; null where no hours are kept. */
  readonly minutes: number | null
  readonly thanks: string
  readonly thankedAt: Date | null
}

/** How far help is. `no`, `taken-back`, `called-off` and `let-go` end it before it was done. */
export type Stage =
  | 'begun'
  | 'agreed'
  | 'half-done'
  | 'done'
  | 'thanked'
  | 'no'
  | 'taken-back'
  | 'called-off'
  | 'let-go'

/** How far it is, by what the two said so far. */
export function stageOf(promise: HelpPromise): Stage {
  const { agreedAt, closedAt, closedBy, begunBy, helperDoneAt, helpedDoneAt, thankedAt } = promise
  if (promise.letGoAs !== null) return 'let-go'
  if (closedAt !== null && agreedAt !== null) return 'called-off'
  if (closedAt !== null) return closedBy === begunBy ? 'taken-back' : 'no'
  if (thankedAt !== null) return 'thanked'
  if (agreedAt === null) return 'begun'
  if (helperDoneAt !== null && helpedDoneAt !== null) return 'done'
  return helperDoneAt === null && helpedDoneAt === null ? 'agreed' : 'half-done'
}

/** Whose words they are: who is helped asked it, who helps offered it. */
export function writerOf({ kind, helperId, helpedId }: HelpPromise): Id<'member'> {
  return kind === 'ask' ? helpedId : helperId
}

/** Whether one of the two answered other words than stand there now, and it is not over. */
export function wasChangedFor(promise: HelpPromise, by: Id<'member'>): boolean {
  const { helperId, helpedId, version, readVersion } = promise
  const open = ['begun', 'agreed', 'half-done'].includes(stageOf(promise))
  return open && version > readVersion && (by === helperId || by === helpedId) && by !== writerOf(promise)
}

/** Who answered other words than stand there now, and says first whether those are fine as well; undefined: nobody. */
export function fineWaitedOf(promise: HelpPromise): Id<'member'> | undefined {
  return [promise.helperId, promise.helpedId].find((one) => wasChangedFor(promise, one))
}

export const HELP_WORDS = ['yes', 'no', 'take-back', 'call-off', 'done', 'thank', 'fine'] as const
/** What somebody may say of help. */
export type HelpWord = (typeof HELP_WORDS)[number]

/**
 * What one of the two may say now; nothing for who is neither. On their turn the first is what is waited for: of words
 * that were changed, that they are fine as well. A yes says the same.
 */
export function mayBeSaid(promise: HelpPromise, by: Id<'member'>): readonly HelpWord[] {
  const words = wordsOf(promise, by)
  return wasChangedFor(promise, by) && !words.includes('yes') ? ['fine', ...words] : words
}

function wordsOf(promise: HelpPromise, by: Id<'member'>): readonly HelpWord[] {
  const { helperId, helpedId, begunBy, helperDoneAt, helpedDoneAt } = promise
  if (by !== helperId && by !== helpedId) return []
  const saidDone = (by === helperId ? helperDoneAt : helpedDoneAt) !== null
  const stage = stageOf(promise)
  if (stage === 'begun') {
    if (by === begunBy) return ['take-back']
    // A yes to words that the other did not answer would bind them to those.
    return fineWaitedOf(promise) === begunBy ? ['no'] : ['yes', 'no']
  }
  if (stage === 'agreed' || stage === 'half-done') return saidDone ? ['call-off'] : ['done', 'call-off']
  return stage === 'done' && by === helpedId ? ['thank'] : []
}

/**
 * Whose turn it is. Who began says first of words that were changed since, that they are fine as well. What is agreed
 * waits for the helper, until one of the two says that it is done; the thanks are waited for, and nobody has to.
 */
export function turnOf(promise: HelpPromise): Id<'member'> | undefined {
  const { helperId, helpedId, begunBy, helperDoneAt } = promise
  const stage = stageOf(promise)
  if (stage === 'begun') {
    if (fineWaitedOf(promise) === begunBy) return begunBy
    return begunBy === helperId ? helpedId : helperId
  }
  if (stage === 'agreed') return helperId
  if (stage === 'half-done') return helperDoneAt === null ? helperId : helpedId
  return stage === 'done' ? helpedId : undefined
}

/** After this many days without an answer the coach is told: a week, as the meetings of most co-ops are. */
export const DAYS_WITHOUT_ANSWER = 7

/** From which day on the coach is told that nobody answered, who asked or was left alone on `since`. */
export function coachIsToldFrom(since: Date): Day {
  return addDays(dayOf(since), DAYS_WITHOUT_ANSWER)
}

/**
 * A sentence as it is kept: what follows "Who can …" or "I can …". Those words themselves, and the mark behind it,
 * are dropped when somebody typed them as well.
 */
export function withoutOpening(typed: string): string {
  return typed
    .replace(
      /^\s*(wie kan|ik kan|who can|i can)(\s+(er|mij|me))?\b\s*/i,
      (_all, _begin, to: string | undefined) => (to === undefined ? '' : `${to.trim()} `),
    )
    .replace(/[\s?.!…]+$/u, '')
    .trim()
}
