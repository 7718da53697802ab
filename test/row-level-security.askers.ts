/** Who asks the policies for writing, and what they answer to all of them together. */
import type pg from 'pg'
import type { Actor } from '../app/platform/actor.ts'
import type { Id } from '../app/values/id.ts'
import type { FullWorld } from './full-world.ts'
import { heldFor, withBases } from './row-level-security.alone.ts'
import type { Policies } from './row-level-security.policies.ts'

/** One line for each verb and what is held, with everybody of whom it goes: `insert anna behalf: here member_id`. */
export async function heldByAll(
  owner: pg.Client,
  world: FullWorld,
  askers: Readonly<Record<string, Actor>>,
  policies: Policies,
): Promise<string[]> {
  const perLine = new Map<string, string[]>()
  await withBases(owner, policies, async () => {
    for (const [name, actor] of Object.entries(askers)) {
      for (const line of await heldFor(owner, world, policies, actor))
        perLine.set(line, [...(perLine.get(line) ?? []), name])
    }
  })
  return [...perLine].map(([line, who]) => line.replace(':', ` ${who.join(' ')}:`)).toSorted()
}

/** Everybody of the full world who may write something, by what they are called in the lists. */
export async function askersOf({ cooperativeId, ...of }: FullWorld): Promise<Record<string, Actor>> {
  const { anna, piet, greet, bea, otto, carla, casper, teun, vera } = of
  const links = await of.sql(
    `select distinct on (kind) kind, token from link where cooperative_id = $1 order by kind, made_at, token`,
    [cooperativeId],
  )
  const [beside] = await of.sql('select id, by_person from on_behalf where person_id = $1', [anna.personId])
  const behalf = { id: beside!['id'] as Id<'on-behalf'>, doer: beside!['by_person'] as Id<'person'> }
  return {
    anna,
    piet,
    greet,
    bea,
    otto,
    carla,
    casper,
    teun,
    vera,
    ...Object.fromEntries(
      links.map(({ kind, token }) => [
        `link-${String(kind)}`,
        { kind: 'link', cooperativeId, token: String(token) },
      ]),
    ),
    applicant: { kind: 'link', cooperativeId, token: 'of-nobody-yet' },
    job: { kind: 'job', cooperativeId },
    operator: { kind: 'operator' },
    visitor: { kind: 'sign-in' },
    account: { kind: 'sign-in', personId: anna.personId },
    'anna-by-greet': { ...anna, roles: ['member'], behalf },
  }
}
