/**
 * Where a story is played: the real commands, with the days of the statement, and what everybody did
 * written down.
 */
import type { z } from 'zod'
import type { Actor, PersonActor } from '../../platform/actor.ts'
import { moment, type Clock } from '../../platform/clock.ts'
import { door, type Command, type Outcome, type Perform } from '../../platform/command.ts'
import type { Database, Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import { newId, type Id } from '../../values/id.ts'

/** Something that somebody did, in Dutch, for the summary. */
export type Told = { readonly on: Day; readonly who: string; readonly what: string }

/** A member of the story, entered in the register. */
export type Entered = PersonActor & {
  readonly name: string
  readonly memberId: Id<'member'>
  readonly businessId: Id<'business'>
}

/** What a stage stands in. `stop`: somebody wants it to end; the next command is not carried out. */
export type House = { readonly database: Database; readonly ownerUrl: string; readonly stop: AbortSignal }

export type Stage = {
  readonly database: Database
  readonly ownerUrl: string
  readonly clock: Clock
  readonly perform: Perform
  readonly cooperativeId: Id<'cooperative'>
  readonly told: Told[]
  /** Goes on to a moment; never back, and a minute on at least. */
  setNow(on: Day, hour: number): void
  /** Carries out a command that must succeed. @throws Error with the word of the refusal */
  must<Input extends z.ZodType, Value extends Outcome, Reason extends string, For extends Actor>(
    command: Command<Input, Value, Reason, For>,
    actor: For,
    input: z.input<Input>,
  ): Promise<Value>
  read<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T>
  /** Writes down who did what, today. */
  tell(who: string, what: string): void
}

const MINUTE = 60_000

/** Sets the stage for a co-operative, on its first day. */
export function stageOn(house: House, cooperativeId: Id<'cooperative'>, from: Day): Stage {
  const { ownerUrl, stop } = house
  let at = momentOf(from, 8)
  const clock: Clock = () => moment(at)
  const database = house.database.by(clock)
  const perform = door(database, clock)
  const told: Told[] = []
  return {
    database,
    ownerUrl,
    clock,
    perform,
    cooperativeId,
    told,
    setNow: (on, hour) => (at = new Date(Math.max(momentOf(on, hour).getTime(), at.getTime() + MINUTE))),
    read: (actor, work) => database.read(actor, work),
    tell: (who, what) => void told.push({ on: clock().today, who, what }),
    async must(command, actor, input) {
      stop.throwIfAborted()
      at = new Date(at.getTime() + MINUTE)
      const done = await perform(command, actor, input, newId(at))
      if (!done.ok)
        throw new Error(`${command.name} was refused: ${done.reason} ${JSON.stringify(done.facts)}`)
      return done.value
    },
  }
}

function momentOf(on: Day, hour: number): Date {
  const time = Temporal.PlainTime.from({ hour })
  return new Date(
    Temporal.PlainDate.from(on).toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: time })
      .epochMilliseconds,
  )
}
