import { z } from 'zod'
import { count, id, milliseconds } from '../../../platform/input.ts'
import { job } from '../../../platform/jobs.ts'

/** Places that came free are to go to who waits for them. */
export const fillPlacesJob = job('fill-places', z.object({ workshopId: id<'workshop'>() }))

/** Who is signed up is to be told of another time or place, or that it is off. */
export const mailWorkshopJob = job(
  'mail-workshop',
  z.object({ workshopId: id<'workshop'>(), revision: count() }),
)

/** A member whom another signed up or off at that moment is to be told where they stand. */
export const tellSeatJob = job(
  'tell-seat',
  z.object({ workshopId: id<'workshop'>(), memberId: id<'member'>(), at: milliseconds() }),
)
