/** What somebody had before them on a page with a person's file, in the words of that person. */
export type PersonalFile = 'details' | 'pot' | 'card'

/** Which part of a file the page of a route shows, as the read log keeps it. What is not known is their details. */
export function fileOfRoute(route: string): PersonalFile {
  if (/\/(potje|verdeling)(\/|$)/.test(route)) return 'pot'
  return /\/kaart(\/|$)/.test(route) ? 'card' : 'details'
}
