import { z } from 'zod'
import { id } from '../../platform/input.ts'
import { job } from '../../platform/jobs.ts'

/** How it goes on with what a customer asked or ordered of who stops: it is off, or it is made in another way. */
export const SETTLED_HOW = ['off', 'goes-on'] as const
export type SettledHow = (typeof SETTLED_HOW)[number]

/** What the administration says to the customer, under which name they know the business; said twice it is one mail. */
export const SETTLED = z.object({
  requestId: id<'shop-request'>(),
  mailId: id<'mail'>(),
  how: z.enum(SETTLED_HOW),
  words: z.string().max(500),
  business: z.string().max(200),
})

/** The administration settled what a customer asked or ordered: the customer is to be told. */
export const mailSettledJob = job('mail-settled-request', SETTLED)
