import type pg from 'pg'
import { newId, type Id } from '../values/id.ts'
import { systemClock } from '../platform/clock.ts'
import { benchCooperative, type BenchCooperative } from './fill.ts'
import { FILL_TOGETHER } from './together-sql.ts'
import { SUBJECTS } from './together-subjects.ts'
import { withSuper, type ThrowAway } from './throw-away.ts'

export const MEMBERS = 1_000

/** Who opens the pages. */
export const VISITORS = ['member', 'coach', 'administrator', 'board'] as const
export type Visitor = (typeof VISITORS)[number]

/** A co-op of a thousand members with all that they have together, and a browser of one of each role. */
export type Together = {
  readonly coop: BenchCooperative
  readonly cookies: Readonly<Record<Visitor, string>>
  /** What a part of an address is for a page: `subjectOf('/:coop/hulp/:post', 'post', 'member')`. */
  subjectOf(path: string, name: string, as: Visitor): string
}

/** Founds the co-op through the program and fills it past it. */
export async function fillTogether(
  { place }: { readonly place: Pick<ThrowAway, 'ownerUrl' | 'superUrl'> },
  members = MEMBERS,
): Promise<Together> {
  const coop = await benchCooperative(place, 'samen', members)
  return withSuper(place, async (client) => {
    await client.query(
      `set session_replication_role = replica; set work_mem = '256MB'; set synchronous_commit = off;
       create temporary table made as
       select row_number() over (order by length(m.name), m.name)::int as n, m.person_id as person, m.id as member,
         b.business_id as business
       from member m join member_business b on b.cooperative_id = m.cooperative_id and b.member_id = m.id
       where m.cooperative_id = '${coop.id}'`,
    )
    const people = await peopleOf(client, coop)
    const ids = { coop: coop.id, coach: people.coach, office: people.administrator }
    const filled = (text: string) =>
      text.replace(/:(coop|coach|office)\b/g, (_, name: keyof typeof ids) => `'${ids[name]}'::uuid`)
    for (const statement of FILL_TOGETHER)
      for (const q of filled(statement).split(/;\n/)) await client.query(q)
    // As the database does by itself in the first minute after so much was written.
    await client.query('vacuum analyze')
    const cookies = {} as Record<Visitor, string>
    for (const role of VISITORS) cookies[role] = await signedIn(client, `samen-${role}`, people[role])
    const subjects = await subjectsOf(client, filled)
    const subjectOf = (path: string, name: string, as: Visitor) => {
      const found = subjects.get(`${path} ${name}`) ?? subjects.get(`${name} of ${as}`) ?? subjects.get(name)
      if (found === undefined) throw new Error(`${path}: there is no ${name} for the ${as}`)
      return found
    }
    return { coop, cookies, subjectOf }
  })
}

async function subjectsOf(client: pg.Client, filled: (text: string) => string): Promise<Map<string, string>> {
  const subjects = new Map<string, string>()
  for (const [key, text] of Object.entries(SUBJECTS)) {
    const { rows } = await client.query<{ id: string }>(filled(text))
    if (rows[0] === undefined) throw new Error(`nothing was filled for ${key}`)
    subjects.set(key, rows[0].id)
  }
  return subjects
}

/** The first member, a coach who guides them all, and the two who founded it. */
async function peopleOf(client: pg.Client, coop: BenchCooperative): Promise<Record<Visitor, Id<'person'>>> {
  const coach = newId<'person'>(systemClock().at)
  await client.query(
    `insert into person (id, name, email, created_at) values ('${coach}', 'Coach', 'coach@samen.example', now());
     insert into role_assignment values ('${coop.id}', '${coach}', 'coach', '2024-01-01', null);
     insert into session (token_hash, id, person_id, started_at, last_seen_at, expires_at, shared_device, way_in,
       device)
     select sha256(person::text::bytea), gen_random_uuid(), person, now(), now() - make_interval(days => n % 40),
       now() + interval '1 day', false, 'code', 'bench' from made`,
  )
  const { rows } = await client.query<{ board: Id<'person'>; member: Id<'person'> }>(
    `select person_id as board, (select person from made where n = 1) as member from role_assignment
     where cooperative_id = $1 and role = 'board'`,
    [coop.id],
  )
  return { ...rows[0]!, coach, administrator: coop.administrator.personId }
}

/** A session of somebody; gives the cookie of it. */
async function signedIn(client: pg.Client, name: string, person: Id<'person'>): Promise<string> {
  const token = Buffer.from(name.padEnd(32, '.')).toString('base64url')
  await client.query(
    `insert into session values (sha256($1::text::bytea), gen_random_uuid(), $2, now(), now(),
       now() + interval '1 day', null, false, 'code', now(), 'bench')`,
    [token, person],
  )
  return `gilde_session=${token}`
}
