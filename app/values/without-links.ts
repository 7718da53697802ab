/**
 * What somebody wrote, without what a mail program makes a link of. Anybody can fill in anybody's address: our mail
 * must not carry a stranger's link there.
 */
export function withoutLinks(words: string): string {
  return words.replace(/\b(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S+|\b[\w-]+(?:\.[\w-]+)+\/\S*/gi, '…')
}
