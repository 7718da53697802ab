import { paths } from '../../../web/paths.ts'

/** The addresses of things and bookings that only these pages know. */
export const addresses = {
  newThing: (coop: string) => `${paths.things(coop)}/nieuw`,
  deposit: (coop: string, booking: string) => `${paths.thingBooking(coop, booking)}/borg`,
  /** Where a booking says what was just done with its deposit. */
  depositDone: (coop: string, booking: string) => `${paths.thingBooking(coop, booking)}?gedaan=borg-gedaan`,
  decideDeposit: (coop: string, booking: string) => `${paths.thingBooking(coop, booking)}/borg/houden`,
  replyOnDeposit: (coop: string, booking: string) => `${paths.thingBooking(coop, booking)}/borg/antwoord`,
  handOver: (coop: string, booking: string, moment: string) =>
    `${paths.thingBooking(coop, booking)}/${moment}`,
  photo: (coop: string, booking: string, photo: string) =>
    `${paths.thingBooking(coop, booking)}/foto/${photo}`,
  charges: (coop: string) => `${paths.things(coop)}/kosten`,
  allCharges: (coop: string) => `${paths.things(coop)}/kosten/alles`,
  undoCharge: (coop: string, charge: string) => `${paths.things(coop)}/kosten/${charge}/terug`,
  answerUndo: (coop: string, charge: string) => `${paths.things(coop)}/kosten/${charge}/terug/antwoord`,
  usage: (coop: string) => `${paths.things(coop)}/gebruik`,
  thing: (coop: string, thing: string) => `${paths.things(coop)}/${thing}`,
  thingOn: (coop: string, thing: string, day: string) => `${paths.things(coop)}/${thing}/op/${day}`,
  changeThing: (coop: string, thing: string) => `${paths.things(coop)}/${thing}/wijzig`,
  explain: (coop: string, thing: string) => `${paths.things(coop)}/${thing}/uitleg`,
  stopThing: (coop: string, thing: string) => `${paths.things(coop)}/${thing}/stop`,
  lookAtThing: (coop: string, thing: string) => `${paths.things(coop)}/${thing}/kijken`,
  closeThing: (coop: string, thing: string) => `${paths.things(coop)}/${thing}/dicht`,
  openThing: (coop: string, thing: string) => `${paths.things(coop)}/${thing}/open`,
} as const
