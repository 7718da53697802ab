/** What somebody had before them on a page with a person's file, in the words of that person. */
export type PersonalFile = 'details' | 'pot' | 'card' | 'shared' | 'permission' | 'statement' | 'messages'

/** Which part of a file the page of a route shows, as the read log keeps it. What is not known is their details. */
export function fileOfRoute(route: string): PersonalFile {
  if (route.startsWith('/:coop/clienten/')) return ofClient(route)
  if (/\/(potje|verdeling)(\/|$)/.test(route)) return 'pot'
  return /\/kaart(\/|$)/.test(route) ? 'card' : 'details'
}

/** What a case manager had before them: all that is shared, or one part of it. */
function ofClient(route: string): PersonalFile {
  if (/\/toestemming(\/|$)/.test(route)) return 'permission'
  if (/\/overzicht\//.test(route)) return 'statement'
  return route.endsWith('/vragen') ? 'messages' : 'shared'
}
