/** What somebody gets whose session was over when they sent a form: what they typed, and the way to sign in again. */
import { z } from 'zod'
import { Heading, LinkButton, Paragraph } from '../ui/index.ts'
import { readForm } from './form.ts'
import { paths } from './paths.ts'
import { page } from './respond.ts'
import { TypedWords, wordsIn } from './typed-words.tsx'
import type { Visit } from './visit.ts'

/**
 * The answer (401) to a form of ours that nobody signed in sent: nothing is kept of it, and what was typed is shown, to
 * copy. Undefined when nothing was written: then signing in loses nothing.
 */
export async function formOfSignedOut(visit: Visit): Promise<Response | undefined> {
  if (visit.request.method !== 'POST') return undefined
  const { typed } = await readForm({ ...visit, request: visit.request.clone() }, z.object({}))
  const words = wordsIn(typed)
  if (words.length === 0) return undefined
  const { signedOut } = visit.text.form
  return page(visit, {
    title: signedOut.title,
    status: 401,
    children: (
      <>
        <Heading level={1}>{signedOut.title}</Heading>
        <Paragraph>{signedOut.notKept}</Paragraph>
        <TypedWords title={signedOut.typed} words={words} />
        <LinkButton href={paths.signIn(visit.url.pathname + visit.url.search)}>{signedOut.signIn}</LinkButton>
      </>
    ),
  })
}
