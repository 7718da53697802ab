import { z } from 'zod'
import {
  Button,
  CodeField,
  Details,
  Form,
  Heading,
  HiddenField,
  Link,
  Notice,
  Paragraph,
  PasskeyButton,
  TextField,
} from '../../../ui/index.ts'
import { email, optionalText, text, tick } from '../../../web/fields.ts'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { redirect, sentences } from '../../../web/respond.ts'
import type { Visit } from '../../../web/visit.ts'
import { askCode } from '../ask-code.ts'
import type { PeopleNeeds } from '../people-needs.ts'
import { readCode } from '../sign-in-code.db.ts'
import { signInWithCode } from '../sign-in-with-code.ts'
import { wayBack } from '../ways-back.ts'
import { originOf, requestOf, withRequest, withSession } from './cookies.ts'
import { postCode } from './mails.ts'
import { officeLinks } from './office-sign-in.tsx'
import { refusalSentence } from './sentences.ts'
import { errorOf, SharedDevice, signInPage, type Trouble } from './sign-in-frame.tsx'
import { peoplePaths } from './addresses.ts'

/** Where one begins: an address for a code, a passkey, or a card. */
export async function showSignIn(needs: PeopleNeeds, visit: Visit): Promise<Response> {
  return signInForm(needs, visit, visit.url.searchParams.get('terug'), '')
}

async function signInForm(
  needs: PeopleNeeds,
  visit: Visit,
  terug: string | null | undefined,
  typed: string,
  trouble?: Trouble,
): Promise<Response> {
  const { signIn } = visit.text.people
  const offices = await officeLinks(needs, visit)
  const back = wayBack(terug)
  return signInPage(visit, {
    title: signIn.title,
    lead: signIn.lead,
    trouble,
    passkey: true,
    children: (
      <>
        <Form action={paths.signIn()}>
          {back !== undefined && <HiddenField name="terug" value={back} />}
          <TextField
            name="email"
            label={signIn.email}
            type="email"
            autocomplete="username webauthn"
            value={typed}
            maxLength={200}
            error={errorOf(trouble, 'email')}
          />
          <Button>{signIn.send}</Button>
        </Form>
        <Heading level={2}>{signIn.otherWays}</Heading>
        <PasskeyButton
          does="sign-in"
          options={peoplePaths.signInPasskey()}
          verify={peoplePaths.signInPasskeyDone(back)}
        >
          {signIn.passkey}
        </PasskeyButton>
        <Paragraph>
          <Link href={peoplePaths.signInCard()} roomy>
            {signIn.card}
          </Link>
        </Paragraph>
        {offices}
        <Paragraph>
          <Link href={paths.start()} roomy>
            {signIn.noMember}
          </Link>
        </Paragraph>
      </>
    ),
  })
}

/** Sends a code. Whether the address is known makes no difference to what the visitor sees. */
export async function sendCode(needs: PeopleNeeds, visit: Visit): Promise<Response> {
  const form = await readForm(visit, z.object({ email: email(), terug: optionalText(500) }))
  if (!form.ok) {
    const { list } = sentences(visit, form.errors, () => visit.text.people.signIn.email)
    return signInForm(needs, visit, form.typed['terug'], form.typed['email'] ?? '', { errors: list })
  }
  const asked = await askCode(needs, form.value.email, originOf(visit))
  if (!asked.ok)
    return signInForm(needs, visit, form.value.terug, form.value.email, {
      refusal: refusalSentence(visit, asked),
    })
  if (asked.value.toSend) postCode(needs, asked.value.toSend)
  const back = wayBack(form.value.terug)
  const next =
    back === undefined
      ? peoplePaths.signInCode()
      : `${peoplePaths.signInCode()}?terug=${encodeURIComponent(back)}`
  return withRequest(needs, redirect(next), asked.value.requestId)
}

/** Where the code is typed. */
export async function showCode(needs: PeopleNeeds, visit: Visit): Promise<Response> {
  return codeForm(needs, visit, visit.url.searchParams.get('terug'), false)
}

async function codeForm(
  needs: PeopleNeeds,
  visit: Visit,
  terug: string | null | undefined,
  shared: boolean,
  trouble?: Trouble,
): Promise<Response> {
  const requestId = requestOf(needs, visit)
  const asked =
    requestId === undefined
      ? undefined
      : await needs.database.read({ kind: 'sign-in' }, (tx) => readCode(tx, requestId))
  if (!asked) return redirect(paths.signIn(wayBack(terug)))
  const { code } = visit.text.people
  const back = wayBack(terug)
  return signInPage(visit, {
    title: code.title,
    lead: code.lead(asked.email),
    trouble,
    children: (
      <>
        {needs.demo && needs.outbox !== undefined && <Notice>{code.outbox(needs.outbox)}</Notice>}
        <Form action={peoplePaths.signInCode()}>
          {back !== undefined && <HiddenField name="terug" value={back} />}
          <CodeField name="code" label={code.label} hint={code.hint} error={errorOf(trouble, 'code')} />
          <SharedDevice visit={visit} checked={shared} />
          <Button>{code.button}</Button>
        </Form>
        <Details summary={code.noMail}>
          <ul>
            {code.noMailHelp.map((help) => (
              <li key={help}>{help}</li>
            ))}
          </ul>
        </Details>
        <Paragraph>
          <Link href={paths.signIn(back)} roomy>
            {code.again}
          </Link>
        </Paragraph>
      </>
    ),
  })
}

/** Signs in with the typed code, or says in one sentence why not. */
export async function useCode(needs: PeopleNeeds, visit: Visit): Promise<Response> {
  const form = await readForm(visit, z.object({ code: text(20), shared: tick(), terug: optionalText(500) }))
  if (!form.ok) {
    const { list } = sentences(visit, form.errors, () => visit.text.people.code.label)
    return codeForm(needs, visit, form.typed['terug'], form.typed['shared'] !== undefined, { errors: list })
  }
  const { code, shared, terug } = form.value
  const begun = await signInWithCode(needs, requestOf(needs, visit), code, shared, originOf(visit))
  if (begun.ok) return withSession(needs, redirect(wayBack(terug) ?? paths.start()), begun.value)
  const sentence = refusalSentence(visit, begun)
  const trouble: Trouble =
    begun.reason === 'code-wrong' ? { errors: [{ field: 'code', sentence }] } : { refusal: sentence }
  return codeForm(needs, visit, terug, shared, trouble)
}
