import type { ComponentChildren } from 'preact'
import { Heading, Lead, Link, LinkButton, Paragraph, renderPage } from '../ui/index.ts'
import { myEndedTasks, type EndedTask } from '../platform/ended-tasks.db.ts'
import { appliedWithAddress, whoCanConfirmMe } from '../platform/own-hands.db.ts'
import { textIn, type Language } from '../text/index.ts'
import { rolesMay, rolesThatMay, type Permission } from '../platform/permissions.ts'
import { formatDay } from '../values/format.ts'
import { assets } from './assets.ts'
import { paths } from './paths.ts'
import { page } from './respond.ts'
import type { LinkHolder } from './route.ts'
import { reachOf } from './reach.tsx'
import { isOnBehalf, type Visit } from './visit.ts'

/** There is nothing here (404). */
export function notFoundPage(visit: Visit): Response {
  const { notFound } = visit.text.form
  return plain(visit, 404, notFound.title, notFound.body)
}

/**
 * A link that is wrong, withdrawn or expired (404). Who holds it may have no account: then there is no way back.
 *
 * @param holder who was sent it; who signs in can do the same there
 */
export function deadLinkPage(visit: Visit, holder: LinkHolder): Response {
  const { deadLink } = visit.text.form
  return page(visit, {
    title: deadLink.title,
    status: 404,
    children: (
      <>
        <Heading level={1}>{deadLink.title}</Heading>
        <Paragraph>{deadLink.body}</Paragraph>
        <Paragraph>{deadLink.whatNow[holder]}</Paragraph>
        {holder === 'no-account' && reachOf(visit)}
        {holder === 'signs-in' && <LinkButton href={paths.signIn()}>{deadLink.signIn}</LinkButton>}
      </>
    ),
  })
}

/**
 * It is there, but not for this person (403). Who asks is told whose task it is; the administration is not sent to the
 * administration.
 *
 * @param permission what the page asks; absent where no task in a co-operative opens it
 */
export async function notPermittedPage(visit: Visit, permission?: Permission): Promise<Response> {
  const { notPermitted } = visit.text.form
  const ended = await taskThatEnded(visit, permission)
  if (ended) return taskEndedPage(visit, ended)
  const tasks = permission ? rolesThatMay(permission).map((role) => visit.text.people.roles[role]) : []
  const row = new Intl.ListFormat(visit.language, { type: 'disjunction' }).format(tasks)
  const whose = tasks.length === 0 ? notPermitted.otherTask : notPermitted.whose({ tasks: row })
  const office = isOffice(visit)
  const body = `${whose} ${office ? notPermitted.askThem : notPermitted.askOffice}`
  return plain(visit, 403, notPermitted.title, body, office ? undefined : reachOf(visit))
}

/** The task that somebody had here and that ended, where the page is shut because of that. */
async function taskThatEnded(visit: Visit, permission?: Permission): Promise<EndedTask | undefined> {
  const { signedIn, cooperative } = visit
  if (!signedIn || !cooperative || isOnBehalf(visit)) return undefined
  const ended = await visit.read((tx) => myEndedTasks(tx, cooperative.id, signedIn.personId))
  const opened = ended.find(({ role }) => permission !== undefined && rolesMay([role], permission))
  const isNothingHere = !signedIn.memberships.some(({ cooperativeId }) => cooperativeId === cooperative.id)
  return opened ?? (isNothingHere ? ended[0] : undefined)
}

/** It was theirs, until the task ended: since when, and whom to ask (403). */
function taskEndedPage(visit: Visit, { role, on }: EndedTask): Response {
  const { notPermitted } = visit.text.form
  const facts = {
    task: visit.text.people.roles[role],
    day: formatDay(on, visit.language),
    cooperative: visit.cooperative!.name,
  }
  const office = isOffice(visit)
  return plain(
    visit,
    403,
    notPermitted.endedTitle,
    `${notPermitted.ended(facts)} ${office ? notPermitted.askThem : notPermitted.endedAsk}`,
    <>
      {!office && reachOf(visit)}
      {role === 'coach' && (
        <Paragraph>
          <Link href={paths.oldNotes(visit.cooperative!.slug)} roomy>
            {visit.text.coachNotes.old.way}
          </Link>
        </Paragraph>
      )}
    </>,
  )
}

/** Whether it is the administration itself that looks. */
export function isOffice({ actor }: Pick<Visit, 'actor'>): boolean {
  return actor.kind === 'person' && actor.roles.includes('administrator')
}

/**
 * It is theirs, and stays shut until somebody else made sure that it is they who sign in (403).
 *
 * @param what what is shut: what is of a member alone, or the task that somebody was given
 */
export async function notInOwnHandsPage(visit: Visit, what: 'own' | 'task'): Promise<Response> {
  const { notInOwnHands } = visit.text.form
  const { actor } = visit
  const [names, applied] = await visit.read(async (tx) => [
    await whoCanConfirmMe(tx),
    actor.kind === 'person' ? await appliedWithAddress(tx, actor.personId) : undefined,
  ])
  const why = applied ? notInOwnHands.whyApplied : notInOwnHands.why
  return plain(
    visit,
    403,
    notInOwnHands.title,
    what === 'own' ? why : notInOwnHands.whyTask,
    <>
      <Paragraph>{notInOwnHands.whatNow(names, '')}</Paragraph>
      {reachOf(visit)}
    </>,
  )
}

/** What only the member reads or does, while somebody works on their behalf. */
export function byOwnHandPage(visit: Visit, what: 'reads' | 'does'): Response {
  const { byOwnHand } = visit.text.form
  const name = visit.signedIn?.behalf?.name ?? ''
  return what === 'reads'
    ? plain(visit, 403, byOwnHand.title, byOwnHand.body(name))
    : plain(visit, 403, byOwnHand.doesTitle, byOwnHand.does(name))
}

/** More was sent than we take (413). `file`: a file may be sent here. */
export function tooLargePage(visit: Visit, file: boolean): Response {
  const { tooLarge } = visit.text.form
  return plain(visit, 413, tooLarge.title, file ? tooLarge.file : tooLarge.form)
}

/** What was sent cannot be read as a form (400). */
export function unreadableFormPage(visit: Visit): Response {
  const { unreadable } = visit.text.form
  return plain(visit, 400, unreadable.title, unreadable.body)
}

/** A form that another site sent (403). */
export function foreignFormPage(visit: Visit): Response {
  const { foreign } = visit.text.form
  return plain(visit, 403, foreign.title, foreign.body)
}

/** A bug of ours (500). Needs no database: that may be what is broken. */
export function brokenPage(language: Language, number: string, nonce: string): Response {
  const { broken } = textIn(language).form
  const { stylesheet } = assets()
  const html = renderPage({
    language,
    title: broken.title,
    here: '/',
    nonce,
    assets: { stylesheet },
    frame: 'bare',
    children: (
      <>
        <Heading level={1}>{broken.title}</Heading>
        <Lead>
          {broken.body} {number}
        </Lead>
      </>
    ),
  })
  return new Response(html, {
    status: 500,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  })
}

function plain(
  visit: Visit,
  status: number,
  title: string,
  body: string,
  more: ComponentChildren = null,
): Response {
  const back =
    visit.cooperative && visit.actor.kind === 'person' ? paths.home(visit.cooperative.slug) : paths.start()
  return page(visit, {
    title,
    status,
    children: (
      <>
        <Heading level={1}>{title}</Heading>
        <Paragraph>{body}</Paragraph>
        {more}
        <LinkButton href={back}>{visit.text.form.notFound.back}</LinkButton>
      </>
    ),
  })
}
