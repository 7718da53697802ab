import { z } from 'zod'
import { Button, Form, LinkButton, Paragraph } from '../../../ui/index.ts'
import { tick } from '../../../web/fields.ts'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { redirect } from '../../../web/respond.ts'
import type { Visit } from '../../../web/visit.ts'
import type { PeopleNeeds } from '../people-needs.ts'
import { ownerOfLink, signInWithLink } from '../sign-in-with-code.ts'
import { originOf, withSession } from './cookies.ts'
import { refusalSentence } from './sentences.ts'
import { SharedDevice, signInPage } from './sign-in-frame.tsx'

/** What a link from a mail opens: a button. Programs that look into mails open links, but press no buttons. */
export async function showLink(needs: PeopleNeeds, visit: Visit): Promise<Response> {
  const token = visit.params['token'] ?? ''
  const owner = await ownerOfLink(needs, token)
  if (!owner) return overPage(visit)
  const { link } = visit.text.people
  return signInPage(visit, {
    title: link.title,
    lead: link.lead(owner.name),
    children: (
      <>
        <Form action={paths.signInLink(token)}>
          <SharedDevice visit={visit} />
          <Button>{link.button}</Button>
        </Form>
        <Paragraph quiet>{link.notYou}</Paragraph>
      </>
    ),
  })
}

/** Signs in with a link. */
export async function useLink(needs: PeopleNeeds, visit: Visit): Promise<Response> {
  const form = await readForm(visit, z.object({ shared: tick() }))
  const shared = form.ok && form.value.shared
  const begun = await signInWithLink(needs, visit.params['token'] ?? '', shared, originOf(visit))
  if (begun.ok) return withSession(needs, redirect(paths.start()), begun.value)
  return overPage(visit, begun.reason === 'try-later' ? refusalSentence(visit, begun) : undefined)
}

function overPage(visit: Visit, refusal?: string): Response {
  const { link, code } = visit.text.people
  return signInPage(visit, {
    title: link.overTitle,
    lead: link.overLead,
    trouble: refusal === undefined ? undefined : { refusal },
    children: <LinkButton href={paths.signIn()}>{code.again}</LinkButton>,
  })
}
