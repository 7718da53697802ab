import type { Clock } from '../../platform/clock.ts'
import type { Role } from '../../platform/actor.ts'
import type { Database, Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { Gate } from '../../web/server.ts'
import type { CooperativeFace, SignedIn } from '../../web/visit.ts'
import { rolesNeedSecondFactor } from './second-factor.ts'
import { anyIs } from './role.ts'
import { findVisitor, touchSession, type VisitorRow } from './session.db.ts'
import { isAlive, isFresh, isSeenLongAgo, isToken, tokenHash } from './session.ts'

const FACE_MILLISECONDS = 5_000
const MOST_FACES = 1_000
const NOWHERE = '00000000-0000-0000-0000-000000000000' as Id<'cooperative'>

/**
 * Where somebody comes. The co-operative comes after people, so `app/office.ts` hands it in; both are asked before
 * anybody is known.
 */
export type Faces = {
  faceBySlug(tx: Tx, slug: string): Promise<CooperativeFace | undefined>
  /** The co-operative of what the asking link opens. */
  faceByLink(tx: Tx): Promise<CooperativeFace | undefined>
}

/**
 * The gate of the web: who comes, and to which co-operative. One query a request for who, none mostly for where.
 *
 * @param where looks a co-operative up, by its address or by a link
 * @param demo whether this installation is a demo (`GILDE_DEMO`): its operator needs no second factor
 */
export function makeGate(database: Database, clock: Clock, where: Faces, demo = false): Gate {
  const faces = new Map<string, { readonly face: CooperativeFace | undefined; readonly until: number }>()

  async function remembered(key: string, find: () => Promise<CooperativeFace | undefined>) {
    const now = clock().at.getTime()
    const known = faces.get(key)
    if (known && known.until > now) return known.face
    const face = await find()
    if (faces.size >= MOST_FACES) faces.clear()
    faces.set(key, { face, until: now + FACE_MILLISECONDS })
    return face
  }

  return {
    whoIs: (cookie) => whoIs(database, clock, cookie),
    needsSecondFactor: (signedIn, cooperative) => needsSecondFactor(signedIn, cooperative, demo),
    cooperativeBySlug: async (slug) => {
      if (!/^[a-z][a-z0-9-]{1,40}$/.test(slug)) return undefined
      return remembered(`slug ${slug}`, () =>
        database.read({ kind: 'sign-in' }, (tx) => where.faceBySlug(tx, slug)),
      )
    },
    cooperativeOfLink: async (token) => {
      if (!/^[A-Za-z0-9_-]{16,80}$/.test(token)) return undefined
      return remembered(`link ${token}`, () =>
        database.read({ kind: 'link', cooperativeId: NOWHERE, token }, (tx) => where.faceByLink(tx)),
      )
    },
  }
}

async function whoIs(database: Database, clock: Clock, cookie: string): Promise<SignedIn | undefined> {
  if (!isToken(cookie)) return undefined
  const now = clock().at
  const row = await database.read({ kind: 'sign-in' }, (tx) => findVisitor(tx, tokenHash(cookie)))
  if (!row || !isAlive(row, now)) return undefined
  if (isSeenLongAgo(row.last_seen_at, now)) {
    await database.write(
      { kind: 'sign-in' },
      (tx) => touchSession(tx, row.id, now),
      () => true,
    )
  }
  return {
    sessionId: row.id,
    personId: row.person_id,
    name: row.name,
    language: row.language,
    sharedDevice: row.shared_device,
    secondFactor: isFresh(row.second_factor_at, now),
    operator: row.operator,
    ...handsOf(row, now),
    memberships: row.memberships.map(withoutWhatWaits),
  }
}

/** In whose hands a session is: on behalf of whom it works, and since when that is as it is. */
function handsOf({ behalf }: VisitorRow, now: Date): Pick<SignedIn, 'behalf' | 'behalfWas' | 'handsSince'> {
  if (!behalf) return {}
  const { id, cooperativeId, personId, name } = behalf
  const until = new Date(behalf.until)
  if (behalf.endedAt === null && now < until)
    return { behalf: { id, cooperativeId, personId, name, until }, handsSince: new Date(behalf.begunAt) }
  const ended = new Date(behalf.endedAt ?? behalf.until)
  const begun = new Date(behalf.begunAt)
  const byTime = behalf.endedAt === null
  return { handsSince: ended, behalfWas: { cooperativeId, personId, name, begun, ended, byTime } }
}

/** What somebody is here now: without the tasks that wait until another said whose mailbox it is. */
function withoutWhatWaits({
  waits,
  left,
  ...membership
}: VisitorRow['memberships'][number]): SignedIn['memberships'][number] {
  const here = left ? { ...membership, left } : membership
  if (!waits) return here
  const { roles } = membership
  const isHeld = (role: Role) => anyIs([role], 'waits')
  return { ...here, roles: roles.filter((role) => !isHeld(role)), held: roles.filter(isHeld) }
}

/** Whether a second factor must be shown first: as administrator or board of a real co-op, and as operator. */
export function needsSecondFactor(
  signedIn: SignedIn,
  cooperative: CooperativeFace | undefined,
  demo: boolean,
): boolean {
  if (signedIn.secondFactor) return false
  if (!cooperative) return signedIn.operator && !demo
  const roles =
    signedIn.memberships.find(({ cooperativeId }) => cooperativeId === cooperative.id)?.roles ?? []
  return rolesNeedSecondFactor(roles, cooperative.demo)
}
