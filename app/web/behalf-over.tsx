/** What who worked on behalf of a member gets when that is over: the way to begin again, and what they had typed. */
import { z } from 'zod'
import { madeAt } from '../platform/on-behalf.ts'
import { rolesMay } from '../platform/permissions.ts'
import { Heading, LinkButton, Paragraph } from '../ui/index.ts'
import { readForm } from './form.ts'
import { paths } from './paths.ts'
import { page } from './respond.ts'
import { TypedWords, wordsIn } from './typed-words.tsx'
import type { SignedIn, Visit } from './visit.ts'

type Over = NonNullable<SignedIn['behalfWas']>

/** So long after it was over a page of the member still says so, in milliseconds. */
const LATELY = 60 * 60_000

/**
 * The answer to a form that was made while somebody worked on behalf of a member, and sent when that was over: nothing
 * is kept of it, and what was typed is shown, to copy. Undefined for any other form.
 */
export async function formAfterBehalf(visit: Visit): Promise<Response | undefined> {
  const was = overHere(visit)
  if (!was || visit.request.method !== 'POST') return undefined
  const { typed } = await readForm({ ...visit, request: visit.request.clone() }, z.object({}))
  const made = madeAt(typed['commandId'] ?? '')
  const words = wordsIn(typed)
  if (made === undefined || made < was.begun || made >= was.ended || words.length === 0) return undefined
  return overPage(visit, was, words, 409)
}

/** The answer to who may not come here, and did as long as they worked on behalf of a member, just now. */
export function pageAfterBehalf(visit: Visit): Response | undefined {
  const was = overHere(visit)
  if (!was || visit.now.at.getTime() - was.ended.getTime() > LATELY) return undefined
  // Whose task ended as well cannot begin again: they read that.
  if (!mayBeginAgain(visit)) return undefined
  return overPage(visit, was, [], 403)
}

function overHere({ signedIn, cooperative }: Visit): Over | undefined {
  const was = signedIn?.behalfWas
  return was && was.cooperativeId === cooperative?.id ? was : undefined
}

/** Whether they still have a task with which somebody works on behalf of a member. */
function mayBeginAgain({ signedIn, cooperative }: Visit): boolean {
  const here = signedIn?.memberships.find(({ cooperativeId }) => cooperativeId === cooperative?.id)
  return rolesMay(here?.roles ?? [], 'behalf.work')
}

function overPage(visit: Visit, { name, personId, byTime }: Over, words: readonly string[], status: number) {
  const { over } = visit.text.onBehalf
  const title = byTime ? over.time : over.stopped(name)
  const { slug } = visit.cooperative!
  const again = mayBeginAgain(visit)
  return page(visit, {
    title,
    status,
    children: (
      <>
        <Heading level={1}>{title}</Heading>
        {words.length > 0 && <Paragraph>{over.notKept}</Paragraph>}
        <Paragraph>{again ? over.again(name) : over.noTask}</Paragraph>
        {words.length > 0 && <TypedWords title={over.typed} words={words} />}
        {again && <LinkButton href={paths.onBehalf(slug, personId)}>{over.begin(name)}</LinkButton>}
      </>
    ),
  })
}
