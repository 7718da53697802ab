import type { PersonActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { memberOfPerson } from '../members/index.ts'
import { daysOfPromises } from './help-day.db.ts'
import type { HelpDay } from './help-day.ts'
import { stageOf, type HelpPromise, type Post } from './help.ts'
import { postById, postsByWords, standsOnBoard, timesHelped } from './help-post.db.ts'
import { hoursKeptOf } from './hours.db.ts'
import { promisesAbout } from './help-promise.db.ts'
import { spokenFor, writtenAbout, writtenForNow } from './help-written.db.ts'
import { matchesFor, type Match } from './match.ts'
import { reachAbout } from './reach.db.ts'
import type { Reach } from './reach.ts'
import { whoDoesIt, type WhoDoesIt } from './who-does-it.db.ts'
import { type Written, maySpeakFor } from './written.ts'

/** All that the page of one post needs. */
export type PostInFull = {
  readonly post: Post
  /** Who looks, as a member. */
  readonly me: Id<'member'> | undefined
  readonly isOnBoard: boolean
  /** Somebody said that they will do what is asked. */
  readonly isPromised: boolean
  /** What whoever looks said to another about it. */
  readonly promises: readonly HelpPromise[]
  /** For a coach: what others promised of whom one never signs in, and whose word they write down. */
  readonly theirs: readonly {
    readonly promise: HelpPromise
    readonly side: Id<'member'>
    readonly may: boolean
  }[]
  /** Whose it is never signs in, and who looks writes for them. */
  readonly isWrittenFor: boolean
  /** When what is promised here is done, by promise. */
  readonly days: ReadonlyMap<Id<'help-promise'>, HelpDay>
  /** How those who agreed reach each other, for the two of them. */
  readonly reach: readonly Reach[]
  /** What was written down of it. */
  readonly written: readonly Written[]
  /** Of which of these hours are kept. */
  readonly hoursKept: ReadonlySet<Id<'help-promise'>>
  /** Who fits it, for whose it is; undefined for others. */
  readonly matches: readonly Match[] | undefined
  /** Who does it as work, for whose ask it is. */
  readonly workers: readonly WhoDoesIt[]
}

/** One post as far as whoever asks may see it, on a day; undefined when there is none. */
export async function loadPost(
  tx: Tx,
  { cooperativeId, personId }: PersonActor,
  postId: Id<'help-post'>,
  today: Day,
): Promise<PostInFull | undefined> {
  const post = await postById(tx, cooperativeId, postId)
  if (!post) return undefined
  const me = (await memberOfPerson(tx, cooperativeId, personId))?.id
  const isOnBoard = await standsOnBoard(tx, cooperativeId, postId, today)
  const readable = await promisesAbout(tx, cooperativeId, postId)
  const promises = readable.filter(({ helperId, helpedId }) => me === helperId || me === helpedId)
  const written = await writtenAbout(tx, cooperativeId, postId)
  const writtenFor = new Set((await writtenForNow(tx, cooperativeId, today)).map(({ id }) => id))
  const theirs = await theirsOf(tx, readable, writtenFor, me)
  const matches = post.memberId === me && isOnBoard ? await matchesOf(tx, post, promises, today) : undefined
  const workers = matches && post.kind === 'ask' ? await workersFor(tx, post, promises, matches, today) : []
  const isPromised = post.kind === 'ask' && !isOnBoard && promisedHere(readable)
  const hoursKept = await withHours(tx, readable, today)
  const days = await daysOfPromises(tx, cooperativeId, readable)
  const reach = await reachAbout(tx, postId)
  return {
    isWrittenFor: writtenFor.has(post.memberId),
    post,
    me,
    isOnBoard,
    isPromised,
    promises,
    theirs,
    days,
    reach,
    written,
    hoursKept,
    matches,
    workers,
  }
}

/** The sides of promises that somebody writes for, and whether that may be who looks. */
async function theirsOf(
  tx: Tx,
  promises: readonly HelpPromise[],
  writtenFor: ReadonlySet<Id<'member'>>,
  memberId: Id<'member'> | undefined,
): Promise<PostInFull['theirs']> {
  const found: PostInFull['theirs'][number][] = []
  for (const promise of promises) {
    const sides = [promise.helperId, promise.helpedId].filter((side) => writtenFor.has(side))
    if (sides.length === 0) continue
    const writer = { memberId, spokenFor: await spokenFor(tx, promise.id) }
    found.push(...sides.map((side) => ({ promise, side, may: maySpeakFor(promise, side, writer) })))
  }
  return found
}

/** Who fits, but for whom its member is waiting for already. */
async function matchesOf(
  tx: Tx,
  post: Post,
  promises: readonly HelpPromise[],
  today: Day,
): Promise<readonly Match[]> {
  const kind = post.kind === 'ask' ? 'offer' : 'ask'
  const words = `${post.skill} ${post.what}`
  const found = await postsByWords(tx, words, today, { kind, anyWord: true })
  const begun = promises.filter((one) => stageOf(one) === 'begun')
  const busyWith = new Set(begun.flatMap((one) => [one.helperId, one.helpedId]))
  return matchesFor(post, found, await timesHelped(tx)).filter((one) => !busyWith.has(one.post.memberId))
}

/** Who does it as work, but for who offers it already, and for whom its member waits. */
async function workersFor(
  tx: Tx,
  { skill, what, memberId }: Post,
  promises: readonly HelpPromise[],
  matches: readonly Match[],
  today: Day,
): Promise<readonly WhoDoesIt[]> {
  const found = await whoDoesIt(tx, `${skill} ${what}`, today, { anyWord: true })
  const asked = promises.filter((one) => stageOf(one) === 'begun').map(({ helperId }) => helperId)
  const named = new Set([memberId, ...matches.map(({ post }) => post.memberId), ...asked])
  return found.filter((one) => !named.has(one.memberId)).slice(0, MOST_WORKERS)
}

const MOST_WORKERS = 5

/** Those that can still be said to be done, between two of whom hours are kept. */
async function withHours(
  tx: Tx,
  promises: readonly HelpPromise[],
  today: Day,
): Promise<ReadonlySet<Id<'help-promise'>>> {
  const kept = new Set<Id<'help-promise'>>()
  for (const one of promises) {
    const open = ['agreed', 'half-done'].includes(stageOf(one))
    if (open && (await hoursKeptOf(tx, [one.helperId, one.helpedId], today))) kept.add(one.id)
  }
  return kept
}

function promisedHere(promises: readonly HelpPromise[]): boolean {
  return promises.some((one) => ['agreed', 'half-done'].includes(stageOf(one)))
}
