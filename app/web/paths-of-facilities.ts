/** The addresses of what members share that other domains and mails link to. */
export const facilityPaths = {
  things: (coop: string) => `/${coop}/spullen`,
  thingBooking: (coop: string, booking: string) => `/${coop}/spullen/reservering/${booking}`,
} as const
