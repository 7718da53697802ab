/** Wat onder elke mail van de coöperatie staat. */
export const mails = {
  bye: 'Met vriendelijke groet,',
}
