import { Stopped } from '../platform/long-work.ts'
import { Button, Heading, Lead, Link, Paragraph, ProgressMeter } from '../ui/index.ts'
import { formatCount } from '../values/format.ts'
import type { LongWorks, Running } from './long-works.ts'
import { paths } from './paths.ts'
import { fragment, page, redirect } from './respond.ts'
import { at, type LongAbout, type Route } from './route.ts'
import { contentPolicy } from './security-headers.ts'
import type { CooperativeVisit } from './visit.ts'

/**
 * Answers a request that may take long: at once when it is done within a second, so that an ordinary co-operative never
 * sees more than its page; else with the page that says how far it is.
 */
export async function answerInTime(
  works: LongWorks,
  visit: CooperativeVisit,
  about: LongAbout,
  answer: (visit: CooperativeVisit) => Promise<Response>,
): Promise<Response> {
  // What is sent along is read before the time counts: a slow line is no slow work.
  const request = await atHand(visit.request)
  const outcome = await works.begin(visit, about, async () => {
    const response = await answer({ ...visit, request })
    // It may be sent with another request than the one it was made for, whose script would be another.
    response.headers.set('content-security-policy', policyOf(response, visit))
    return response
  })
  if (outcome instanceof Response) return outcome
  return redirect(paths.longWork(visit.cooperative.slug, outcome.id))
}

/** The pages of what runs: how far it is, and stopping it. */
export function longWorkRoutes(works: LongWorks): readonly Route[] {
  return [
    at('get', '/:coop/bezig/:work', 'home.read', (visit) => workingPage(works, visit)),
    at('post', '/:coop/bezig/:work', 'home.read', (visit) => stopWork(works, visit)),
  ]
}

async function atHand(request: Request): Promise<Request> {
  if (request.body === null) return request
  return new Request(request.url, {
    method: request.method,
    headers: request.headers,
    body: await request.arrayBuffer(),
  })
}

function policyOf(response: Response, { nonce }: CooperativeVisit): string {
  return response.headers.get('content-security-policy') ?? contentPolicy(nonce)
}

async function workingPage(works: LongWorks, visit: CooperativeVisit): Promise<Response> {
  const one = works.find(visit, visit.params['work'] ?? '')
  if (!one) return gonePage(visit)
  // Asked by the script of the page, which then loads what is done.
  if (visit.request.headers.has('x-how-far'))
    return one.isDone()
      ? new Response(null, { status: 204 })
      : fragment(visit, <HowFar visit={visit} one={one} />)
  if (!one.isDone()) return runningPage(visit, one)
  // A page is shown at its own address, which takes what was made for it.
  if (one.method === 'GET') {
    works.collect(one)
    return redirect(one.address)
  }
  return taken(works, visit, one)
}

function taken(works: LongWorks, visit: CooperativeVisit, one: Running): Response {
  try {
    return works.take(one) ?? runningPage(visit, one)
  } catch (error) {
    if (error instanceof Stopped) return stoppedPage(visit, one)
    throw error
  }
}

function runningPage(visit: CooperativeVisit, one: Running): Response {
  const words = visit.text.longWork
  const here = paths.longWork(visit.cooperative.slug, one.id)
  return page(visit, {
    title: words.title,
    children: (
      <>
        <noscript>
          <meta http-equiv="refresh" content="2" />
        </noscript>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.about[one.about]}</Lead>
        <div data-how-far={here}>
          <HowFar visit={visit} one={one} />
        </div>
        <Paragraph quiet>{words.leave}</Paragraph>
        <Link href={here} roomy>
          {words.look}
        </Link>
        <form method="post" action={here}>
          <Button look="secondary">{words.stop}</Button>
        </form>
      </>
    ),
  })
}

function HowFar({ visit, one }: { visit: CooperativeVisit; one: Running }) {
  const words = visit.text.longWork
  if (!one.howFar) return null
  const { done, of } = one.howFar
  const said = words.howFar({ done: formatCount(done, visit.language), of: formatCount(of, visit.language) })
  return <ProgressMeter label={words.label} part={done} whole={of} said={said} />
}

async function stopWork(works: LongWorks, visit: CooperativeVisit): Promise<Response> {
  const one = works.find(visit, visit.params['work'] ?? '')
  if (!one) return gonePage(visit)
  await one.stop()
  // What was done just before it was stopped, is done.
  return one.method === 'GET' ? stoppedGet(works, visit, one) : taken(works, visit, one)
}

function stoppedGet(works: LongWorks, visit: CooperativeVisit, one: Running): Response {
  try {
    works.take(one)
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
  }
  return stoppedPage(visit, one)
}

function stoppedPage(visit: CooperativeVisit, { address }: Running): Response {
  const words = visit.text.longWork
  return page(visit, {
    title: words.stoppedTitle,
    children: (
      <>
        <Heading level={1}>{words.stoppedTitle}</Heading>
        <Lead>{words.stopped}</Lead>
        <Link href={address} roomy>
          {words.again}
        </Link>
      </>
    ),
  })
}

function gonePage(visit: CooperativeVisit): Response {
  const words = visit.text.longWork
  return page(visit, {
    title: words.goneTitle,
    status: 404,
    children: (
      <>
        <Heading level={1}>{words.goneTitle}</Heading>
        <Paragraph>{words.gone}</Paragraph>
        <Link href={paths.home(visit.cooperative.slug)} roomy>
          {words.home}
        </Link>
      </>
    ),
  })
}
