/** What tests of things begin with. */
import { newId } from '../../../test/new-id.ts'
import { must, type World } from '../../../test/world.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { addThing } from './add-thing.ts'
import type { ThingSaid } from './thing.db.ts'

/** A room that costs nothing, from 8 to 22 o'clock, at most eight hours, called off until a day before. */
export const ROOM: ThingSaid = {
  name: 'Vergaderruimte',
  place: 'Werkplein 1',
  goodToKnow: '',
  pieces: 1,
  opens: 16,
  closes: 44,
  longest: 16,
  aheadDays: 60,
  cancelHours: 24,
  price: 0n,
  pricePer: 'hour',
  whoMay: 'everybody',
  atOnce: 1,
  deposit: 0n,
  most: null,
}

/** Adds a thing as Greet, the administrator. */
export function thingIn(world: World, said: Partial<ThingSaid> = {}): Promise<Id<'thing'>> {
  return must(world.perform(addThing, world.greet, { ...ROOM, ...said }, newId()))
}

/** From a time until another on a day, in half hours since midnight. */
export function on(date: string, from: number, until: number, untilDate = date) {
  return { from: { day: day(date), time: from }, until: { day: day(untilDate), time: until } }
}
