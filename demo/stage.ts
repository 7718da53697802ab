/** Where the demo is played: the real commands, with a clock of its own and everybody by their first name. */
import type { z } from 'zod'
import { jobsFor } from '../app/jobs.ts'
import type { Actor, PersonActor, Role } from '../app/platform/actor.ts'
import { moment, type Clock } from '../app/platform/clock.ts'
import { door, type Command, type Outcome, type Perform } from '../app/platform/command.ts'
import type { Database, Tx } from '../app/platform/database.ts'
import type { JobHandler } from '../app/platform/jobs.ts'
import type { Day } from '../app/values/day.ts'
import { newId, type Id } from '../app/values/id.ts'
import type { CustomerKey } from './customers.ts'
import type { BusinessKey, MemberKey, PersonKey } from './people.ts'

/** An invoice of the demo: by its key when another table means it, else by a number of its own. */
export type Played = { readonly id: Id<'invoice'>; number: string }

export type Stage = {
  readonly database: Database
  readonly clock: Clock
  readonly cooperativeId: Id<'cooperative'>
  /** Sets the clock; never back, and never twice the same minute, so that what came later sorts later. */
  setNow(at: Date): void
  readonly people: Map<PersonKey, Id<'person'>>
  readonly roles: Map<PersonKey, Role[]>
  readonly members: Map<MemberKey, Id<'member'>>
  readonly businesses: Map<BusinessKey, Id<'business'>>
  readonly customers: Map<CustomerKey, Id<'customer'>>
  readonly invoices: Map<string, Played>
  /** By the place of a cost in its table. */
  readonly costs: Map<number, Id<'cost'>>
  readonly jobs: readonly JobHandler[]
  /** Carries out a command that must succeed. @throws Error with the word of the refusal */
  must<Input extends z.ZodType, Value extends Outcome, Reason extends string, For extends Actor>(
    command: Command<Input, Value, Reason, For>,
    actor: For,
    input: z.input<Input>,
  ): Promise<Value>
  read<T>(who: PersonKey, work: (tx: Tx) => Promise<T>): Promise<T>
  as(who: PersonKey): PersonActor
}

const MINUTE = 60_000

/** Sets the stage in a database that is migrated; nobody is on it yet. */
export function stageOn(house: Database, cooperativeId: Id<'cooperative'>, from: Date): Stage {
  let at = from
  const clock: Clock = () => moment(at)
  const database = house.by(clock)
  const perform = door(database, clock)
  const people = new Map<PersonKey, Id<'person'>>()
  const roles = new Map<PersonKey, Role[]>()
  const as = (who: PersonKey): PersonActor => {
    const personId = people.get(who)
    if (!personId) throw new Error(`the demo has no ${who} yet`)
    return { kind: 'person', cooperativeId, personId, roles: roles.get(who) ?? [] }
  }
  return {
    database,
    clock,
    cooperativeId,
    people,
    roles,
    as,
    setNow: (wanted) => (at = new Date(Math.max(wanted.getTime(), at.getTime() + MINUTE))),
    members: new Map(),
    businesses: new Map(),
    customers: new Map(),
    invoices: new Map(),
    costs: new Map(),
    jobs: mailingNobody(database, perform, clock),
    read: (who, work) => database.read(as(who), work),
    async must(command, actor, input) {
      const done = await perform(command, actor, input, newId(at))
      if (!done.ok)
        throw new Error(
          `demo, ${clock().today}: ${command.name}: ${done.reason} ${JSON.stringify(done.facts)}`,
        )
      return done.value
    },
  }
}

/** The jobs, with a postman who only pretends: the mails stand in the books as sent on the day. */
function mailingNobody(database: Database, perform: Perform, clock: Clock): readonly JobHandler[] {
  const work = jobsFor({
    database,
    perform,
    clock,
    send: async ({ messageId = '' }) => ({ messageId }),
    publicUrl: 'https://allemansgilde.voorbeeld.example',
    findings: async () => [],
  })
  return work.handlers
}

/** A moment of the day in the Netherlands. */
export function at(on: Day, time: `${number}:${number}`): Date {
  const moment = Temporal.PlainDate.from(on).toZonedDateTime({
    timeZone: 'Europe/Amsterdam',
    plainTime: time,
  })
  return new Date(moment.epochMilliseconds)
}
