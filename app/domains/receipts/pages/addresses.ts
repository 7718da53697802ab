import { paths } from '../../../web/paths.ts'

/** What is done with a receipt that was handed in, beside the addresses everybody knows. */
export const receiptPaths = {
  addPhotos: (coop: string, receipt: string) => `${paths.handedIn(coop, receipt)}/erbij`,
  sayWhoPaid: (coop: string, receipt: string) => `${paths.handedIn(coop, receipt)}/betaald`,
  withdraw: (coop: string, receipt: string) => `${paths.handedIn(coop, receipt)}/weg`,
  giveTo: (coop: string, receipt: string) => `${paths.handedIn(coop, receipt)}/van`,
  giveBack: (coop: string, receipt: string) => `${paths.handedIn(coop, receipt)}/terug`,
  isDouble: (coop: string, receipt: string) => `${paths.handedIn(coop, receipt)}/dubbel`,
} as const
