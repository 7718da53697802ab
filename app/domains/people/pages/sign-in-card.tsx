import { z } from 'zod'
import { Button, Form, Link, Paragraph, TextField } from '../../../ui/index.ts'
import { text, tick } from '../../../web/fields.ts'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { redirect, sentences } from '../../../web/respond.ts'
import type { Visit } from '../../../web/visit.ts'
import type { PeopleNeeds } from '../people-needs.ts'
import { typedCardCode } from '../sign-in-card.ts'
import { signInWithCard } from '../sign-in-with-card.ts'
import { originOf, withSession } from './cookies.ts'
import { refusalSentence } from './sentences.ts'
import { errorOf, SharedDevice, signInPage, type Trouble } from './sign-in-frame.tsx'
import { peoplePaths } from './addresses.ts'

/** Where the code of a printed card is typed; the QR code on the card fills it in. */
export async function showCard(visit: Visit): Promise<Response> {
  return cardForm(visit, typedCardCode(visit.url.searchParams.get('code') ?? '') ?? '', false)
}

function cardForm(visit: Visit, typed: string, shared: boolean, trouble?: Trouble): Response {
  const { card } = visit.text.people
  return signInPage(visit, {
    title: card.title,
    lead: card.lead,
    trouble,
    children: (
      <>
        <Form action={peoplePaths.signInCard()}>
          <TextField
            name="code"
            label={card.label}
            hint={card.hint}
            value={typed}
            autocomplete="off"
            maxLength={30}
            width="medium"
            error={errorOf(trouble, 'code')}
          />
          <SharedDevice visit={visit} checked={shared} />
          <Button>{card.button}</Button>
        </Form>
        <Paragraph quiet>{card.once}</Paragraph>
        <Paragraph>
          <Link href={paths.signIn()} roomy>
            {visit.text.people.code.again}
          </Link>
        </Paragraph>
      </>
    ),
  })
}

/** Signs in with a card, or says why not. */
export async function useCard(needs: PeopleNeeds, visit: Visit): Promise<Response> {
  const form = await readForm(visit, z.object({ code: text(60), shared: tick() }))
  if (!form.ok) {
    const { list } = sentences(visit, form.errors, () => visit.text.people.card.label)
    return cardForm(visit, form.typed['code'] ?? '', form.typed['shared'] !== undefined, { errors: list })
  }
  const { code, shared } = form.value
  const begun = await signInWithCard(needs, code, shared, originOf(visit))
  if (begun.ok) return withSession(needs, redirect(paths.start()), begun.value)
  const sentence = refusalSentence(visit, begun)
  return cardForm(
    visit,
    code,
    shared,
    begun.reason === 'card-wrong' ? { errors: [{ field: 'code', sentence }] } : { refusal: sentence },
  )
}
