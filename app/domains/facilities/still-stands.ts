import type { StillStands } from '../members/index.ts'

/** Things that who stops has or booked, uses that are not settled, and deposits not given back. */
export const thingsThatStand = {
  kinds: ['bookings', 'uses-unsettled', 'deposits'],
  told: 'things_that_stand',
} as const satisfies StillStands
