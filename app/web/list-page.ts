import type { PlaceInList } from '../ui/index.ts'

/** So many lines of a long list stand on one page. */
export const LINES_ON_PAGE = 50

/** What of a long list stands on one page, and where in the list that is. */
export type ListPage<Line> = { readonly lines: readonly Line[]; readonly place: PlaceInList }

/**
 * The page of a list that an address asks for with `?pagina=`, counted from 1; a number that is none, or too high,
 * gives the nearest page there is. What else the address says stays in the links to other pages.
 *
 * @param name of the number in the address, where a page has more than one long list
 */
export function pageOfList<Line>(url: URL, all: readonly Line[], name = 'pagina'): ListPage<Line> {
  const place = placeInList(url, all.length, name)
  return { lines: all.slice(place.first - 1, place.last), place }
}

/** Where in a list of `total` lines the page is that an address asks for; for who reads only those lines. */
export function placeInList(url: URL, total: number, name = 'pagina'): PlaceInList {
  const pages = Math.max(1, Math.ceil(total / LINES_ON_PAGE))
  const asked = /^\d{1,6}$/.test(url.searchParams.get(name) ?? '') ? Number(url.searchParams.get(name)) : 1
  const page = Math.min(Math.max(asked, 1), pages)
  return {
    first: Math.min((page - 1) * LINES_ON_PAGE + 1, total),
    last: Math.min(page * LINES_ON_PAGE, total),
    total,
    previous: page > 1 ? addressOf(url, name, page - 1) : undefined,
    next: page < pages ? addressOf(url, name, page + 1) : undefined,
  }
}

function addressOf(url: URL, name: string, page: number): string {
  const to = new URL(url)
  if (page === 1) to.searchParams.delete(name)
  else to.searchParams.set(name, String(page))
  return `${to.pathname}${to.search}`
}
