/** What the pages of a later domain take from the pages of receipts: the next one in the tray. */
export { whatIsNextInTray } from './next-in-tray.ts'
