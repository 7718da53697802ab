import { Hono, type Context } from 'hono'
import { compress } from 'hono/compress'
import { getCookie } from 'hono/cookie'
import type { Clock } from '../platform/clock.ts'
import type { Perform } from '../platform/command.ts'
import type { Database } from '../platform/database.ts'
import { byOwnHand, isTask, may, rolesMay, type Asked } from '../platform/permissions.ts'
import { isShut } from '../platform/own-hands.db.ts'
import { textIn } from '../text/index.ts'
import type { NavigationItem } from '../ui/index.ts'
import { newId } from '../values/id.ts'
import { actorOf } from './actor-of.ts'
import { formAfterBehalf, pageAfterBehalf } from './behalf-over.tsx'
import { formOfSignedOut } from './signed-out-form.tsx'
import { keepBehalfReading } from './behalf-reading.ts'
import { UnreadableForm } from './form.ts'
import { keepReading } from './keep-reading.ts'
import { chooseLanguage, languageOf } from './language.ts'
import { isFromHere } from './is-from-here.ts'
import { limitBody } from './largest-body.ts'
import { answerInTime, longWorkRoutes } from './long-work-pages.tsx'
import { longWorks, type LongWorks } from './long-works.ts'
import { paths } from './paths.ts'
import { notFoundAnswer, tooLargeAnswer } from './plain-answers.ts'
import { brokenProblem, isForPrograms } from './problem.ts'
import {
  brokenPage,
  byOwnHandPage,
  deadLinkPage,
  unreadableFormPage,
  foreignFormPage,
  notFoundPage,
  notInOwnHandsPage,
  notPermittedPage,
} from './plain-pages.tsx'
import { redirect } from './respond.ts'
import { isWithin, linkTokenIn, type Route } from './route.ts'
import { securityHeaders } from './security-headers.ts'
import { serveAsset } from './serve-asset.ts'
import { sidesOf } from './sides.ts'
import type { ToDoNumber } from './to-do-number.ts'
import {
  idIn,
  isOnBehalf,
  NothingHere,
  rolesThatWait,
  type CooperativeFace,
  type SignedIn,
  type Visit,
} from './visit.ts'
import { withoutSlash } from './without-slash.ts'

/** What the web needs to know from the domains without knowing them. */
export type Gate = {
  /** Who has this session cookie; undefined when it is none, ended or idle too long. */
  whoIs(cookie: string, request: Request): Promise<SignedIn | undefined>
  /** Whether this person must show a second factor before going on in a role of this co-operative. */
  needsSecondFactor(signedIn: SignedIn, cooperative: CooperativeFace | undefined): boolean
  cooperativeBySlug(slug: string): Promise<CooperativeFace | undefined>
  /** The co-operative of a link, when the token is one that still opens. */
  cooperativeOfLink(token: string): Promise<CooperativeFace | undefined>
}

export type WebNeeds = {
  readonly database: Database
  readonly perform: Perform
  readonly clock: Clock
  readonly gate: Gate
  readonly routes: readonly Route[]
  /** What stands in the navigation for a visitor. */
  navigation(visit: Visit): readonly NavigationItem[]
  /** How much there is to do, for the menu; without it there is no number. */
  readonly toDo?: ToDoNumber
  /** Where people reach this installation: `https://gilde.example`. Forms from elsewhere are refused. */
  readonly publicOrigin: string
  /** Milliseconds after which a page says how far long work is; absent: it is waited for. */
  readonly patience?: number
  readonly log: (line: string) => void
}

export const SESSION_COOKIE = 'gilde_session'

/**
 * The name of the session cookie. Over https with `__Host-`, so that a browser takes it from this host alone and
 * never from a neighbour under the same domain (ASVS 5.0, 3.3.1).
 */
export function sessionCookieName(publicOrigin: string): string {
  return publicOrigin.startsWith('https:') ? `__Host-${SESSION_COOKIE}` : SESSION_COOKIE
}

/** The whole web side as a function from Request to Response. */
export function webApp(needs: WebNeeds): { fetch(request: Request): Promise<Response> } {
  const app = new Hono<{ Variables: { nonce: string } }>()
  app.use(compress())
  app.use(securityHeaders(needs.publicOrigin.startsWith('https:')))
  app.get('/assets/:name', serveAsset)
  app.get('/gezond', (c) => c.text('ok'))
  app.get('/taal/:language', chooseLanguage)
  const works = longWorks(needs.patience)
  const { publicOrigin: origin } = needs
  for (const route of [...needs.routes, ...longWorkRoutes(works)]) {
    const tooLarge = async (c: Context, file: boolean) =>
      tooLargeAnswer(origin, await visitOf(needs, c), file)
    const limit = limitBody(route, tooLarge)
    app.on(route.method.toUpperCase(), route.path, limit, (c) => answer({ ...needs, works }, route, c))
  }
  app.notFound(async (c) => withoutSlash(c) ?? notFoundAnswer(origin, await visitOf(needs, c)))
  app.onError(async (error, c) => {
    if (error instanceof NothingHere) return notFoundAnswer(origin, await visitOf(needs, c))
    if (error instanceof UnreadableForm) return unreadableFormPage(await visitOf(needs, c))
    const number = newId(needs.clock().at).slice(-12)
    needs.log(`${number} ${c.req.method} ${c.req.path} ${error.stack ?? error.message}`)
    if (isForPrograms(c.req.path)) return brokenProblem(origin, textIn(languageOf(c)).form, number)
    return brokenPage(languageOf(c), number, nonceOf(c))
  })
  return { fetch: async (request) => app.fetch(request) }
}

async function answer(
  needs: WebNeeds & { readonly works: LongWorks },
  route: Route,
  c: Context,
): Promise<Response> {
  let toldWhose = false
  const readsFileOf: Visit['readsFileOf'] = async (subject, shown = []) => {
    await keepReading(needs.database, route, visit, subject, shown)
    toldWhose = true
  }
  const visit = await visitOf(needs, c, { may: route.may, readsFileOf })
  if (route.method === 'post' && !route.fromElsewhere && !isFromHere(c, needs.publicOrigin))
    return foreignFormPage(visit)
  if (/%00/.test(c.req.url)) return notFoundAnswer(needs.publicOrigin, visit)
  if (route.path.startsWith('/:coop') && !visit.cooperative) return notFoundPage(visit)
  const late = await formAfterBehalf(visit)
  if (late) return late
  if (!may(visit.actor, route.may)) {
    if (!visit.signedIn && route.may !== 'link')
      return (await formOfSignedOut(visit)) ?? redirect(paths.signIn(visit.url.pathname + visit.url.search))
    if (route.may === 'link') return deadLinkPage(visit, route.holder ?? 'no-account')
    if (isOnBehalf(visit) && isTask(route.may) && byOwnHand.has(route.may))
      return byOwnHandPage(visit, 'does')
    if (mayOnceConfirmed(visit, route.may)) return notInOwnHandsPage(visit, 'task')
    return pageAfterBehalf(visit) ?? notPermittedPage(visit, isTask(route.may) ? route.may : undefined)
  }
  const gated = route.may !== 'anyone' && route.may !== 'link' && route.may !== 'signed-in'
  if (gated && visit.signedIn && needs.gate.needsSecondFactor(visit.signedIn, visit.cooperative)) {
    return redirect(paths.secondFactor(visit.url.pathname))
  }
  if (route.inOwnHands && (await visit.read((tx) => isShut(tx, visit.actor, visit.now.at)))) {
    return isOnBehalf(visit) ? byOwnHandPage(visit, 'reads') : notInOwnHandsPage(visit, 'own')
  }
  // Over since this request came in: the same address again, as who they are now.
  if (!(await keepBehalfReading(needs.database, route, visit))) return redirect(visit.url.pathname)
  if (route.method === 'get' && !route.countsToDo && isWithin(visit))
    await needs.toDo?.prepare(visit.sides?.role ?? visit)
  // Asked where it is made: what took long is handed over to a later request.
  const made = async (by: Visit): Promise<Response> => {
    const response = await route.answer(by)
    if (route.personal && response.ok && !toldWhose)
      throw new Error(`${route.path} shows somebody's file and did not say whose`)
    return response
  }
  const response =
    route.takesLong && isWithin(visit)
      ? await answerInTime(needs.works, visit, route.takesLong, made)
      : await made(visit)
  return response.status === 404 && !response.body ? notFoundPage(visit) : response
}

/** Whether it is shut only because nobody said yet whose mailbox it is that was given a task. */
function mayOnceConfirmed(visit: Visit, asked: Asked): boolean {
  return visit.actor.kind === 'person' && isTask(asked) && rolesMay(rolesThatWait(visit), asked)
}

/** Who comes, where, in which language. The plain pages (not found, broken) show nobody's file. */
async function visitOf(
  needs: WebNeeds,
  c: Context,
  {
    may: asked,
    readsFileOf = async () => undefined,
  }: { may?: Asked; readsFileOf?: Visit['readsFileOf'] } = {},
): Promise<Visit> {
  const cookie = getCookie(c, sessionCookieName(needs.publicOrigin))
  const token = linkTokenIn(needs.routes, c.req.path)
  const slug = token === undefined ? c.req.path.split('/')[1] : undefined
  const [signedIn, cooperative] = await Promise.all([
    cookie === undefined ? undefined : needs.gate.whoIs(cookie, c.req.raw),
    token !== undefined
      ? needs.gate.cooperativeOfLink(token)
      : slug
        ? needs.gate.cooperativeBySlug(slug)
        : undefined,
  ])
  const language = languageOf(c, signedIn)
  const actor = actorOf(signedIn, cooperative, token, asked)
  const params = c.req.param()
  const visit: Visit = {
    request: c.req.raw,
    url: new URL(c.req.url),
    params,
    actor,
    now: needs.clock(),
    language,
    text: textIn(language),
    nonce: nonceOf(c),
    signedIn,
    cooperative,
    may: (permission) => may(actor, permission),
    id: (param) => idIn(params, param),
    read: (work) => needs.database.read(actor, work),
    perform: async (command, by, input, commandId) => {
      const done = await needs.perform(command, by, input, commandId, visit.bsn.saidNone)
      if (!done.ok && done.reason === 'looks-like-bsn') visit.bsn.asked = true
      return done
    },
    bsn: { saidNone: false, asked: false },
    filesChosen: [],
    readsFileOf,
    navigation: () => needs.navigation(visit),
    toDo: () => needs.toDo?.of(visit.sides?.role ?? visit),
    keepToDo: (count) => isWithin(visit) && needs.toDo?.keep(visit, count),
  }
  const sides = sidesOf(needs.database, visit)
  return sides ? Object.assign(visit, { sides }) : visit
}

function nonceOf(c: Context): string {
  const nonce: unknown = c.get('nonce')
  return typeof nonce === 'string' ? nonce : ''
}
