/** How a member and a case manager can stand to each other on a day, and whether the one reads of the other then. */
import type { Id } from '../app/values/id.ts'
import type { MunicipalWorld } from './municipal-world.ts'
import { newId } from './new-id.ts'

/** The day it is in the Netherlands, in SQL: said in its own words, so that a test does not believe what it tests. */
const TODAY = `(at_now() at time zone 'Europe/Amsterdam')::date`

/** The world, and another municipality to which one can move. */
export type TwoTowns = { readonly world: MunicipalWorld; readonly elsewhere: Id<'municipality'> }

export type Situation = {
  readonly name: string
  /** What casper reads of what is shared: all doors open, none, or only those that any consent opens. */
  readonly opens: 'all' | 'none' | 'any-field'
  /** Makes it so, after `beginAnew`. */
  readonly happens: (of: TwoTowns) => Promise<unknown>
}

const ALL_FIELDS = ['benefit', 'household', 'hours', 'permission', 'statements', 'meters']

/** Anna shares all with casper, since an hour ago; what is given comes in place of that. */
export async function consents(
  { world }: TwoTowns,
  of: { fields?: readonly string[]; givenAt?: string; until?: string; revokedAt?: string } = {},
): Promise<void> {
  await world.sql(
    `insert into consent values ($1, $2, $3, $4, 'case-manager', $5, ${of.givenAt ?? `at_now() - interval '1 hour'`},
       ${of.until ?? 'null'}, ${of.revokedAt ?? 'null'})`,
    [world.cooperativeId, newId(), world.anna.memberId, world.casper.personId, of.fields ?? ALL_FIELDS],
  )
}

/** Nobody shares, nobody left or moved, and casper is the case manager of Voorbeeldstad since yesterday. */
export async function beginAnew({ world, elsewhere }: TwoTowns): Promise<void> {
  const { sql, cooperativeId, anna, casper, greet, municipalityId } = world
  await sql('delete from consent')
  await sql('delete from municipality_person where person_id = $1', [casper.personId])
  await sql(`insert into municipality_person values ($1, $2, $3, at_now() - interval '1 day', null, $4)`, [
    cooperativeId,
    municipalityId,
    casper.personId,
    greet.personId,
  ])
  await sql('delete from municipal_client where municipality_id = $1', [elsewhere])
  await sql('update member set left_on = null where id = $1', [anna.memberId])
  await sql('delete from role_assignment where person_id = $1', [casper.personId])
  await sql(
    `insert into role_assignment values ($1, $2, 'case-manager', at_now() - interval '1 day', null)`,
    [cooperativeId, casper.personId],
  )
}

const worksNoLonger = ({ world }: TwoTowns) =>
  world.sql('update municipality_person set until = at_now() where person_id = $1', [world.casper.personId])

const worksAgain = ({ world }: TwoTowns, town: string) =>
  world.sql('insert into municipality_person values ($1, $2, $3, at_now(), null, $4)', [
    world.cooperativeId,
    town,
    world.casper.personId,
    world.greet.personId,
  ])

const leaves = ({ world }: TwoTowns, on: string) =>
  world.sql(`update member set left_on = ${on} where id = $1`, [world.anna.memberId])

const moves = ({ world, elsewhere }: TwoTowns, on: string) =>
  world.sql(`insert into municipal_client values ($1, $2, ${on}, $3, '', at_now(), $4)`, [
    world.cooperativeId,
    world.anna.memberId,
    elsewhere,
    world.greet.personId,
  ])

const roleEnds = ({ sql, casper }: MunicipalWorld) =>
  sql('update role_assignment set until = at_now() where person_id = $1', [casper.personId])

/** After Anna shared all: what happened then. */
const sharedAnd =
  (...steps: ((of: TwoTowns) => Promise<unknown>)[]) =>
  async (of: TwoTowns) => {
    await consents(of)
    for (const step of steps) await step(of)
  }

/** Every situation that a door is tried in. `field` is what the door asks; the consent without it names all others. */
export const situationsOf = (field: string | undefined): readonly Situation[] => [
  { name: 'consent open', opens: 'all', happens: sharedAnd() },
  { name: 'no consent', opens: 'none', happens: () => Promise.resolve() },
  { name: 'consent ended', opens: 'none', happens: (of) => consents(of, { revokedAt: 'at_now()' }) },
  { name: 'member leaves today', opens: 'all', happens: sharedAnd((of) => leaves(of, TODAY)) },
  { name: 'member left', opens: 'none', happens: sharedAnd((of) => leaves(of, `${TODAY} - 1`)) },
  { name: 'member moves tomorrow', opens: 'all', happens: sharedAnd((of) => moves(of, `${TODAY} + 1`)) },
  { name: 'member moved', opens: 'none', happens: sharedAnd((of) => moves(of, TODAY)) },
  { name: 'case manager ended', opens: 'none', happens: sharedAnd(worksNoLonger) },
  {
    name: 'case manager moved',
    opens: 'none',
    happens: sharedAnd(worksNoLonger, (of) => worksAgain(of, of.elsewhere)),
  },
  {
    name: 'both moved',
    opens: 'none',
    happens: sharedAnd(
      worksNoLonger,
      (of) => worksAgain(of, of.elsewhere),
      (of) => moves(of, TODAY),
    ),
  },
  {
    name: 'case manager came back',
    opens: 'none',
    happens: sharedAnd(worksNoLonger, (of) => worksAgain(of, of.world.municipalityId)),
  },
  {
    name: 'role ended',
    opens: 'none',
    happens: sharedAnd(({ world }) => roleEnds(world)),
  },
  {
    name: 'role came back',
    opens: 'none',
    happens: sharedAnd(
      ({ world }) => roleEnds(world),
      ({ world }) =>
        world.sql(`insert into role_assignment values ($1, $2, 'case-manager', at_now(), null)`, [
          world.cooperativeId,
          world.casper.personId,
        ]),
    ),
  },
  {
    name: 'consent without this field',
    opens: 'any-field',
    happens: (of) => consents(of, { fields: ALL_FIELDS.filter((one) => one !== field) }),
  },
  {
    name: 'consent starts tomorrow',
    opens: 'none',
    happens: (of) => consents(of, { givenAt: `at_now() + interval '1 day'` }),
  },
  { name: 'consent until today', opens: 'all', happens: (of) => consents(of, { until: TODAY }) },
  {
    name: 'consent until yesterday',
    opens: 'none',
    happens: (of) => consents(of, { until: `${TODAY} - 1` }),
  },
]
