/** What pages of a later domain take from those of receipts: the next in the tray, and the files of a form. */
export { filesGiven } from './files-given.ts'
export { whatIsNextInTray } from './next-in-tray.ts'
