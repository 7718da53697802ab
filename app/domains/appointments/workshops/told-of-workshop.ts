import { z } from 'zod'
import { milliseconds, ownWords } from '../../../platform/input.ts'

/** What is told of a meeting, as a command takes it. */
export const toldOfWorkshop = z.object({
  title: ownWords(100).min(1),
  about: ownWords(1000),
  place: ownWords(200).min(1),
  startsAt: milliseconds(),
  minutes: z.int().min(5).max(480),
  places: z.int().min(1).max(500),
})
