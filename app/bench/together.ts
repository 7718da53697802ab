import { appointmentsRoutes } from '../domains/appointments/routes.ts'
import { facilityRoutes } from '../domains/facilities/routes.ts'
import { guidanceRoutes } from '../domains/guidance/routes.ts'
import { joiningRoutes } from '../domains/joining/routes.ts'
import { helpRoutes } from '../domains/mutual-help/routes.ts'
import { shopWindowRoutes } from '../domains/shop-window/routes.ts'
import { homeRoutes } from '../home.tsx'
import { rolesMay } from '../platform/permissions.ts'
import type { Route } from '../web/route.ts'
import { round, type Bench, type Measured } from './measure.ts'
import { percentile, timed } from './probe.ts'
import { fillTogether, VISITORS, type Together, type Visitor } from './together-fill.ts'
import { bookedAtOnce } from './together-at-once.ts'

/** At most this long for nineteen of twenty times that somebody opens a page, in milliseconds. */
const AIM = 100

/** A page as one person opened it many times: milliseconds on the wall, and of CPU each time. */
export type PageTaken = {
  readonly path: string
  readonly as: Visitor
  readonly p50: number
  readonly p95: number
  readonly cpu: number
}

/**
 * The co-op as people: every page of joining, guiding, meeting, borrowing, helping and showing as each of a member, the
 * coach, the administration and the board opens it where a thousand members have all this, and their first pages. The
 * list of pages is that of the routes themselves, so a page that is added is measured. The floor is an empty page
 * through the same program, as the same person.
 *
 * @param look is given each page, for who looks for what is slow
 * @throws Error when a page does not answer with a page
 */
export async function measureTogether(
  bench: Bench,
  look: (page: PageTaken) => void = () => {},
): Promise<Measured[]> {
  const together = await fillTogether(bench)
  const floors = new Map<Visitor, PageTaken>()
  for (const as of VISITORS) floors.set(as, await pageOf(bench, together, '/:coop/meer', as))
  const measured: Measured[] = []
  for (const [name, routes] of domainsOf(bench)) {
    const pages: PageTaken[] = []
    for (const { path, as } of pagesOf(routes)) {
      const taken = await pageOf(bench, together, path, as)
      look(taken)
      pages.push(taken)
    }
    measured.push(lineOf(name, pages, floors))
  }
  return [...measured, await bookedAtOnce(bench, together)]
}

function domainsOf({ office }: Bench): readonly (readonly [string, readonly Route[]])[] {
  return [
    ['first pages', homeRoutes],
    ['joining', joiningRoutes(office.people)],
    ['agenda', appointmentsRoutes],
    ['guidance', guidanceRoutes],
    ['things to share', facilityRoutes],
    ['help for each other', helpRoutes],
    ['shop window', shopWindowRoutes(office.people)],
  ]
}

/** Each page with each of those who may come there; what is public or behind a link is opened by one. */
function pagesOf(routes: readonly Route[]): readonly { path: string; as: Visitor }[] {
  return routes
    .filter(({ method }) => method === 'get')
    .flatMap(({ path, may }) => {
      if (may === 'anyone' || may === 'link' || may === 'signed-in') return [{ path, as: 'member' as const }]
      return VISITORS.filter((role) => rolesMay([role], may)).map((as) => ({ path, as }))
    })
}

async function pageOf(
  { office, place, size }: Bench,
  { coop, cookies, subjectOf }: Together,
  path: string,
  as: Visitor,
): Promise<PageTaken> {
  const url = path.replace(/:(\w+)/g, (_, name: string) =>
    name === 'coop' ? coop.slug : subjectOf(path, name, as),
  )
  const ask = async () => {
    const request = new Request(`http://localhost${url}`, { headers: { cookie: cookies[as] } })
    const response = await office.fetch(request)
    await response.arrayBuffer()
    if (response.status !== 200 && process.env.TRY) { console.log(`BAD ${response.status} ${path} ${as} ${url}`); return }
    if (response.status !== 200) throw new Error(`${url} (${path}) as ${as} answered ${response.status}`)
  }
  for (let turn = 0; turn < 5; turn++) await ask()
  const { each, nodeCpu, serverCpu } = await timed(size.reads, 1, place.serverPids, ask)
  return {
    path,
    as,
    p50: round(percentile(each, 0.5)),
    p95: round(percentile(each, 0.95)),
    cpu: round((nodeCpu + serverCpu) / size.reads),
  }
}

/** The slowest page of a domain, and which others take longer than they should. */
function lineOf(name: string, pages: readonly PageTaken[], floors: ReadonlyMap<Visitor, PageTaken>): Measured {
  const [slowest, ...others] = pages.toSorted((a, b) => b.p95 - a.p95)
  const { as, path, p50, p95, cpu } = slowest!
  const over = others.filter((page) => page.p95 > AIM)
  const words = ({ path: at, as: who, p95: ms }: PageTaken) => `${at} (${who}) ${ms} ms`
  return {
    what: `${name}, ${MEMBERS_IN_WORDS}: slowest of ${pages.length} pages, p95`,
    value: p95,
    unit: 'ms',
    floor: floors.get(as)!.p95,
    aim: AIM,
    more:
      `${path} (${as}), p50 ${p50} ms, ${cpu} ms CPU; ` +
      (over.length > 0 ? `also over: ${over.map(words).join(', ')}` : `then ${others.slice(0, 2).map(words).join(', ')}`),
  }
}

const MEMBERS_IN_WORDS = '1,000 members'
