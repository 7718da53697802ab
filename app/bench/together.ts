import { rolesMay } from '../platform/permissions.ts'
import { routesFor } from '../routes.ts'
import type { Route } from '../web/route.ts'
import { measureHelp } from './help.ts'
import { round, type Bench, type Measured } from './measure.ts'
import { percentile, timed } from './probe.ts'
import { OF_OTHERS, partsOf, unknownParts } from './together-subjects.ts'
import { fillTogether, VISITORS, type Together, type Visitor } from './together-fill.ts'
import { asTable } from './table.ts'
import { bookedAtOnce } from './together-at-once.ts'

/** At most this many milliseconds of the program and the database together, each time that somebody opens a page. */
const AIM = 100

/** What the co-op as people is measured with: it needs no invoices. */
export type PeopleBench = Pick<Bench, 'place' | 'office' | 'bare' | 'size'>

/** So often a page is opened before it is measured: each connection learns its statements. */
const WARMING_UP = 5

/** So often a page is measured first: one that stays far under the aim is not looked at longer. */
const FIRST_LOOK = 5

/** A page as one person opened it many times: milliseconds on the wall and of CPU each time, and its HTML in kB. */
export type PageTaken = {
  readonly path: string
  readonly as: Visitor
  readonly p50: number
  readonly p95: number
  readonly cpu: number
  readonly kilobytes: number
}

/**
 * The co-op as people: every page of joining, guiding, meeting, borrowing, helping and showing as each of a member, the
 * coach, the administration and the board opens it where a thousand members have all this, and their first pages. The
 * list of pages is that of the routes themselves, so a page that is added is measured. The floor is an empty page
 * through the same program, as the same person. Then finding on a full board, and the last hour that fifty want.
 *
 * @param tell told each page with what it took, for who looks for what is slow, and each part when it is done
 * @throws Error when an address answers with an error
 */
export async function measureTogether(bench: PeopleBench, tell: (line: string) => void): Promise<Measured[]> {
  const parts = routesByPart(routesFor(bench.office.people))
  const unknown = unknownPages(routesFor(bench.office.people))
  if (unknown.length > 0) throw new Error(`say in together-subjects.ts what is opened: ${unknown.join(', ')}`)
  tell('filling: 1,000 members and what they have together')
  const together = await fillTogether(bench)
  const floors = new Map<Visitor, PageTaken>()
  for (const as of VISITORS) floors.set(as, (await pageOf(bench, together, '/:coop/meer', as))!)
  const measured: Measured[] = []
  for (const [name, routes] of parts) {
    const pages: PageTaken[] = []
    for (const { path, as } of pagesOf(routes)) {
      const taken = await pageOf(bench, together, path, as)
      if (taken === undefined) tell(`no page: ${as} ${path}`)
      if (taken === undefined) continue
      tell(pageInWords(taken))
      pages.push(taken)
    }
    measured.push(toldOf(lineOf(name, pages, floors), tell))
  }
  for (const found of await measureHelp({ ...bench, large: together.coop }))
    measured.push(toldOf(found, tell))
  return [...measured, toldOf(await bookedAtOnce(bench, together), tell)]
}

/** Tells a line of the table as soon as it is there: who stops halfway has what was measured so far. */
function toldOf(line: Measured, tell: (line: string) => void): Measured {
  tell(asTable([line]).split('\n').slice(1).join('\n'))
  return line
}

/** What a page took, on a line; first, when it is over the aim, that it is. Waiting alone may be the machine's. */
export function pageInWords({ path, as, p50, p95, cpu, kilobytes }: PageTaken): string {
  const mark = cpu > AIM ? 'OVER ' : p50 > AIM ? 'waits ' : ''
  return `${mark}${cpu} ms CPU, ${p50} ms p50, ${p95} p95, ${kilobytes} kB: ${as} ${path}`
}

/** What is measured, by where its pages stand in a co-op; the books and what is sold have figures of their own. */
const PARTS: Readonly<Record<string, RegExp>> = {
  'first pages': /^$|^(te-doen|meer)$/,
  members: /^(leden|mensen|mijn-adres)\b/,
  joining: /^(aanmelden|aanmeldingen|stemmen)\b/,
  agreements: /^overeenkomsten\b/,
  agenda: /^agenda\b/,
  guidance: /^(mijn-plan|begeleiding)\b/,
  'things to share': /^spullen\b/,
  'help for each other': /^hulp\b/,
  'shop window': /^(etalage|mijn-etalage|aanvragen|instellingen\/etalage)\b/,
  'stopping and the week on paper': /^(stoppen|mijn-week|op-papier)\b/,
}

/**
 * Addresses that would be measured and hold a part of which nothing says what it is: the page and that part.
 *
 * @param routes all of the product
 */
export function unknownPages(routes: readonly Route[]): readonly string[] {
  return unknownParts(routesByPart(routes).flatMap(([, found]) => pagesOf(found).map(({ path }) => path)))
}

function routesByPart(routes: readonly Route[]): readonly (readonly [string, readonly Route[]])[] {
  return Object.entries(PARTS).map(([name, places]) => [
    name,
    routes.filter(({ path }) => /^\/:coop(\/|$)/.test(path) && places.test(path.slice('/:coop/'.length))),
  ])
}

/** Each page with each of those who may come there; what is public or behind a link is opened by one. */
function pagesOf(routes: readonly Route[]): readonly { path: string; as: Visitor }[] {
  return routes
    .filter(({ method, path }) => method === 'get' && !partsOf(path).some((name) => OF_OTHERS.has(name)))
    .flatMap(({ path, may }) => {
      if (may === 'anyone' || may === 'link' || may === 'signed-in') return [{ path, as: 'member' as const }]
      return VISITORS.filter((role) => rolesMay([role], may)).map((as) => ({ path, as }))
    })
}

/**
 * What opening it takes; undefined where the address answers with a file, leads to another page, or shows this one
 * person nothing (4xx).
 */
async function pageOf(
  { office, place, size }: PeopleBench,
  { coop, cookies, subjectOf }: Together,
  path: string,
  as: Visitor,
): Promise<PageTaken | undefined> {
  const url = path.replace(/:(\w+)/g, (_, name: string) =>
    name === 'coop' ? coop.slug : subjectOf(path, name, as),
  )
  let bytes = 0
  const ask = async () => {
    const request = new Request(`http://localhost${url}`, { headers: { cookie: cookies[as] } })
    const response = await office.fetch(request)
    bytes = (await response.arrayBuffer()).byteLength
    if (response.status >= 500) throw new Error(`${url} (${path}) as ${as} answered ${response.status}`)
    return response
  }
  const { status, headers } = await ask()
  if (status !== 200 || !headers.get('content-type')?.startsWith('text/html')) return undefined
  for (let turn = 0; turn < WARMING_UP; turn++) await ask()
  const look = async (turns: number): Promise<PageTaken> => {
    const { each, nodeCpu, serverCpu } = await timed(turns, 1, place.serverPids, ask)
    return {
      path,
      as,
      p50: round(percentile(each, 0.5)),
      p95: round(percentile(each, 0.95)),
      cpu: round((nodeCpu + serverCpu) / turns),
      kilobytes: round(bytes / 1024),
    }
  }
  const first = await look(Math.min(FIRST_LOOK, size.reads))
  return Math.max(first.cpu, first.p50) < AIM / 2 ? first : look(size.reads)
}

/** The page of a part that takes most of the program and the database, and which others take more than they should. */
export function lineOf(
  name: string,
  pages: readonly PageTaken[],
  floors: ReadonlyMap<Visitor, PageTaken>,
): Measured {
  const [slowest, ...others] = pages.toSorted((a, b) => b.cpu - a.cpu)
  const { as, path, p50, p95, cpu, kilobytes } = slowest!
  const over = others.filter((page) => page.cpu > AIM)
  const words = ({ path: at, as: who, cpu: ms }: PageTaken) => `${at} (${who}) ${ms} ms`
  return {
    what: `${name}, ${MEMBERS_IN_WORDS}: heaviest of ${pages.length} pages`,
    value: cpu,
    unit: 'ms CPU',
    floor: floors.get(as)!.cpu,
    aim: AIM,
    more:
      `${path} (${as}), p50 ${p50} ms, p95 ${p95} ms, ${kilobytes} kB; ` +
      (over.length > 0
        ? `also over: ${over.map(words).join(', ')}`
        : `then ${others.slice(0, 2).map(words).join(', ')}`),
  }
}

const MEMBERS_IN_WORDS = '1,000 members'
