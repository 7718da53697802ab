/** Something that somebody who left still had at home, and of which the deposit is to be decided on. */
import { readFile } from 'node:fs/promises'
import {
  addThing,
  askToKeepDeposit,
  bookThing,
  sayHowItIs,
  takeDeposit,
} from '../app/domains/facilities/index.ts'
import { rootFolder } from '../app/platform/root-folder.ts'
import { day } from '../app/values/day.ts'
import type { Id } from '../app/values/id.ts'
import type { Happening } from './diary.ts'
import { BY_THE_HOUR, DAYTIME, HALF } from './half-hours.ts'
import { at } from './stage.ts'

const PROJECTOR = {
  ...DAYTIME,
  ...BY_THE_HOUR,
  name: 'Beamer',
  place: 'Kast in de keuken',
  goodToKnow: 'De kabel zit in het voorvak van de tas.',
  pieces: 1,
  longest: 48,
  deposit: 5_000n,
} as const

/**
 * Bram stops with the projector still at home, and brings it back in November with a crack in the lens. What Willemijn
 * asks to keep of the deposit waits for what Bram says to it, and for the yes or no of Joost.
 */
export function backAfterLeaving(): Happening[] {
  let bookingId: Id<'thing-booking'>
  return [
    {
      at: at(day('2026-03-16'), '10:40'),
      async do(stage) {
        const thingId = await stage.must(addThing, stage.as('willemijn'), PROJECTOR)
        bookingId = await stage.must(bookThing, stage.as('bram'), {
          thingId,
          from: { day: day('2026-03-19'), time: HALF('13:00') },
          until: { day: day('2026-03-19'), time: HALF('18:00') },
          price: 0n,
          deposit: PROJECTOR.deposit,
        })
      },
    },
    {
      at: at(day('2026-03-19'), '13:00'),
      async do(stage) {
        const given = { bookingId, amount: PROJECTOR.deposit }
        await stage.must(takeDeposit, stage.as('willemijn'), given)
        const whole = { bookingId, moment: 'fetched', damage: '' } as const
        await stage.must(sayHowItIs, stage.as('bram'), { ...whole, photos: [] })
      },
    },
    {
      at: at(day('2026-11-19'), '14:15'),
      async do(stage) {
        const photo = new URL('demo/photo-of-projector.png', rootFolder())
        const photos = [{ name: 'IMG_2207.png', content: await readFile(photo) }]
        const broken = { bookingId, moment: 'returned', damage: 'Barst in de lens.' } as const
        await stage.must(sayHowItIs, stage.as('willemijn'), { ...broken, photos })
        const kept = { bookingId, kept: 3_000n, why: 'Een nieuwe lens kost € 30.' }
        await stage.must(askToKeepDeposit, stage.as('willemijn'), kept)
      },
    },
  ]
}
