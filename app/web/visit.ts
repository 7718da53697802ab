import type { Actor, PersonActor, Role } from '../platform/actor.ts'
import type { Now } from '../platform/clock.ts'
import type { Perform } from '../platform/command.ts'
import type { Tx } from '../platform/database.ts'
import type { Permission } from '../platform/permissions.ts'
import type { Language, Text } from '../text/index.ts'
import type { NavigationItem } from '../ui/index.ts'
import { isId, type Id } from '../values/id.ts'
import type { PersonalPart } from '../values/personal-file.ts'

/** Who is signed in on this device, as the sign-in gate tells it. */
export type SignedIn = {
  readonly sessionId: Id<'session'>
  readonly personId: Id<'person'>
  readonly name: string
  readonly language: Language
  readonly sharedDevice: boolean
  /** The second factor was shown in this session. */
  readonly secondFactor: boolean
  readonly operator: boolean
  /** On behalf of whom this session works now, and until when. */
  readonly behalf?: {
    readonly id: Id<'on-behalf'>
    readonly cooperativeId: Id<'cooperative'>
    readonly personId: Id<'person'>
    readonly name: string
    readonly until: Date
  }
  /** When this session last began or stopped to work on behalf of somebody. */
  readonly handsSince?: Date
  /** On behalf of whom it last worked, when that is over. */
  readonly behalfWas?: {
    readonly cooperativeId: Id<'cooperative'>
    readonly personId: Id<'person'>
    readonly name: string
    readonly begun: Date
    readonly ended: Date
    /** It was over by itself; else somebody stopped it. */
    readonly byTime: boolean
  }
  readonly memberships: readonly {
    readonly cooperativeId: Id<'cooperative'>
    readonly slug: string
    readonly name: string
    readonly roles: readonly Role[]
    /** Was a member and is none now: may still read the own proofs, beside any other role. */
    readonly left?: true
    /** Tasks that wait until another than who gave them said whose mailbox it is. */
    readonly held?: readonly Role[]
  }[]
}

/** What every page needs to know of the co-operative whose address it has. */
export type CooperativeFace = {
  readonly id: Id<'cooperative'>
  readonly slug: string
  readonly name: string
  readonly colour: string
  readonly hasLogo: boolean
  readonly demo: boolean
  /** How to reach its administration, as on its invoices; empty is not known. */
  readonly reach?: { readonly email: string; readonly phone: string }
}

/** One request by somebody, and what a page may do with it. `For` is who may come here, by the route. */
export type Visit<For extends Actor = Actor> = {
  readonly request: Request
  readonly url: URL
  readonly params: Readonly<Record<string, string>>
  readonly actor: For
  readonly now: Now
  readonly language: Language
  readonly text: Text
  readonly nonce: string
  readonly signedIn: SignedIn | undefined
  readonly cooperative: CooperativeFace | undefined
  /** Whether the visitor may do this here. For showing a button or not; the command decides. */
  may(permission: Permission): boolean
  /** Of who left and has a role here: the visit as that role and as who was a member. Each opens its own alone. */
  readonly sides?: Sides
  /**
   * The id of what the address is about: `visit.id<'invoice'>('invoice')` for `/:coop/facturen/:invoice`.
   *
   * @throws NothingHere when it is none: that answers 404
   */
  id<Kind extends string>(param: string): Id<Kind>
  /** What stands in the navigation for this visitor here. */
  navigation(): readonly NavigationItem[]
  /** How many things the visitor must do here, for the menu; undefined while that is not known. */
  toDo(): number | undefined
  /** Keeps how many things there are to do, as the page just counted them. */
  keepToDo(count: number): void
  /** Reads what the visitor may see, in one transaction. */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /**
   * Keeps that the visitor opens the personal file of somebody, by their id as a member or as a person, or of who
   * applies, by their application. Asked before
   * the page is made, on each page with `personal` in its route. One's own file is not kept.
   *
   * @param parts what stands on the page, where the file of the route alone does not tell
   */
  readsFileOf(
    subject: Id<'member'> | Id<'person'> | Id<'application'>,
    parts?: readonly PersonalPart[],
  ): Promise<void>
  /** Carries out a command, once per command id; with what the form said of a number that looks like a BSN. */
  readonly perform: Perform
  readonly bsn: AboutBsn
  /** The fields of the form that was read in which a file came: a page that answers it asks for them again. */
  readonly filesChosen: string[]
}

/** Both sides of who was a member and has another role. */
export type Sides = { readonly role: CooperativeVisit; readonly left: CooperativeVisit }

/**
 * What passes in one request between who writes and the door about a number that looks like a citizen service number:
 * `readForm` notes that it was said to be none, `perform` that it was asked, and the form on the answer shows the box.
 */
export type AboutBsn = { saidNone: boolean; asked: boolean }

/** A visit within a co-operative, by a person with a role that may be there. */
export type CooperativeVisit = Visit<PersonActor> & { readonly cooperative: CooperativeFace }

/**
 * Whoever reads within a co-operative, as themselves and in their own language: a visit, or a mail that a job writes
 * for them. What reads with this sees what that person may see, whoever asks.
 */
export type Reader = Pick<CooperativeVisit, 'actor' | 'now' | 'language' | 'text' | 'may' | 'read'> & {
  readonly cooperative: Pick<CooperativeFace, 'id' | 'slug' | 'name'>
  /** As on a visit. */
  readonly sides?: { readonly role: Reader; readonly left: Reader }
}

/** Reads several things as of one moment, in one transaction: what `work` gets reads in that same one. */
export function inOneReading<R extends Pick<Reader, 'read'>, T>(
  reader: R,
  work: (inOne: R) => Promise<T>,
): Promise<T> {
  return reader.read((tx) => work({ ...reader, read: (part) => part(tx) }))
}

/** There is nothing at this address. Answered with 404. */
export class NothingHere extends Error {
  override name = 'NothingHere'
}

/** What `visit.id` does, for the parameters of an address. */
export function idIn<Kind extends string>(params: Visit['params'], param: string): Id<Kind> {
  const given = params[param] ?? ''
  if (!isId<Kind>(given)) throw new NothingHere(`${param} is no id`)
  return given
}

/** The tasks of the visitor here that wait until another than who gave them said whose mailbox it is. */
export function rolesThatWait({ signedIn, cooperative }: Visit): readonly Role[] {
  return signedIn?.memberships.find(({ cooperativeId }) => cooperativeId === cooperative?.id)?.held ?? []
}

/** Whether somebody sits beside a member here and works on their behalf. */
export function isOnBehalf({ actor }: Pick<Visit, 'actor'>): boolean {
  return actor.kind === 'person' && actor.behalf !== undefined
}
