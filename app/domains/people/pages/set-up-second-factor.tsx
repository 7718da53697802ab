import { toString as qrToString } from 'qrcode'
import { z } from 'zod'
import {
  Button,
  CodeField,
  Copyable,
  Details,
  Form,
  Heading,
  HiddenField,
  Lead,
  LinkButton,
  Paragraph,
  PasskeyButton,
} from '../../../ui/index.ts'
import { optionalText, text } from '../../../web/fields.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { page, redirect, sentences } from '../../../web/respond.ts'
import type { Visit } from '../../../web/visit.ts'
import { accountOf } from '../account-actor.ts'
import { mayChangeAccess } from '../may-change-access.ts'
import type { PeopleNeeds } from '../people-needs.ts'
import { readableSecret, rolesNeedSecondFactor, secretUri } from '../second-factor.ts'
import { removeSecondFactor } from '../remove-second-factor.ts'
import { secretOf } from '../second-factor-secret.ts'
import { offerSecondFactor, setUpSecondFactor } from '../set-up-second-factor.ts'
import { wayBack } from '../ways-back.ts'
import { originOf, withSession } from './cookies.ts'
import { postNotice } from './mails.ts'
import { refusalSentence } from './sentences.ts'
import { errorOf, signInPage, type Trouble } from './sign-in-frame.tsx'
import { peoplePaths } from './addresses.ts'

/** Setting up the authenticator app. Who has a second factor already shows that first. */
export async function showSetUp(needs: PeopleNeeds, visit: Visit): Promise<Response> {
  const signedIn = visit.signedIn!
  const may = await needs.database.read(accountOf(signedIn), (tx) =>
    mayChangeAccess(tx, signedIn.personId, signedIn.sessionId, visit.now.at),
  )
  if (!may) return redirect(paths.secondFactor(peoplePaths.accountSecondFactor()))
  const { secret, sealed } = offerSecondFactor(needs, signedIn)
  return setUpForm(visit, {
    secret,
    sealed,
    terug: visit.url.searchParams.get('terug'),
    commandId: freshCommandId(visit),
  })
}

type SetUpForm = { secret: string; sealed: string; terug: string | null | undefined; commandId: string }

async function setUpForm(visit: Visit, form: SetUpForm, trouble?: Trouble): Promise<Response> {
  const { setUp } = visit.text.people
  const back = wayBack(form.terug)
  const svg = await qrToString(secretUri(form.secret, visit.signedIn!.name), {
    type: 'svg',
    margin: 4,
    errorCorrectionLevel: 'M',
  })
  const picture = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
  return signInPage(visit, {
    title: setUp.title,
    lead: hasSuchTask(visit) ? setUp.lead : setUp.leadOwn,
    trouble,
    passkey: true,
    children: (
      <>
        <ol>
          {setUp.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>
          <img src={picture} alt={setUp.qr} width="240" height="240" />
        </p>
        <Details summary={setUp.bySecret}>
          <Paragraph>{setUp.secretLead}</Paragraph>
          <p>
            <Copyable shown={readableSecret(form.secret)} copied={form.secret} label={setUp.secret} />
          </p>
        </Details>
        <Form action={peoplePaths.accountSecondFactor()} commandId={form.commandId}>
          <HiddenField name="sealed" value={form.sealed} />
          {back !== undefined && <HiddenField name="terug" value={back} />}
          <CodeField name="code" label={setUp.label} error={errorOf(trouble, 'code')} />
          <Button>{setUp.button}</Button>
        </Form>
        <Paragraph>{setUp.orPasskey}</Paragraph>
        <PasskeyButton
          does="register"
          options={peoplePaths.accountPasskey()}
          verify={peoplePaths.accountPasskeyDone()}
        >
          {visit.text.people.account.passkeyAdd}
        </PasskeyButton>
      </>
    ),
  })
}

/** Whether the visitor has, anywhere, a task that asks for a second factor. */
function hasSuchTask(visit: Visit): boolean {
  const { memberships, operator } = visit.signedIn!
  return operator || memberships.some(({ roles }) => rolesNeedSecondFactor(roles, false))
}

/** Keeps the app when its code is right, and shows the ten recovery codes, this once. */
export async function setUp(needs: PeopleNeeds, visit: Visit): Promise<Response> {
  const signedIn = visit.signedIn!
  const form = await readForm(
    visit,
    z.object({ code: text(20), sealed: text(500), terug: optionalText(500) }),
  )
  const sealed = form.typed['sealed'] ?? ''
  const secret = secretOf(needs, signedIn.personId, sealed)
  if (secret === undefined) return redirect(peoplePaths.accountSecondFactor())
  const again = { secret, sealed, terug: form.typed['terug'], commandId: form.commandId }
  if (!form.ok) {
    const { list } = sentences(visit, form.errors, () => visit.text.people.setUp.label)
    return setUpForm(visit, again, { errors: list })
  }
  const { device } = originOf(visit)
  const made = await setUpSecondFactor(
    needs,
    visit.perform,
    signedIn,
    { sealed, typed: form.value.code, device },
    form.commandId,
  )
  if (!made.ok) {
    if (made.reason === 'second-factor-first')
      return redirect(paths.secondFactor(peoplePaths.accountSecondFactor()))
    const sentence = refusalSentence(visit, made)
    const wrong = made.reason === 'second-factor-wrong'
    return setUpForm(visit, again, wrong ? { errors: [{ field: 'code', sentence }] } : { refusal: sentence })
  }
  await postNotice(needs, signedIn.personId, 'second-factor-set-up', device)
  const shown = recoveryPage(visit, made.value.recoveryCodes, wayBack(form.value.terug) ?? paths.account())
  return withSession(needs, shown, { token: made.value.token, sharedDevice: signedIn.sharedDevice })
}

function recoveryPage(visit: Visit, codes: readonly string[], next: string): Response {
  const words = visit.text.people.setUp
  return page(visit, {
    title: words.recoveryTitle,
    bare: true,
    children: (
      <>
        <Heading level={1}>{words.recoveryTitle}</Heading>
        <Lead>{words.recoveryLead}</Lead>
        <ol>
          {codes.map((code) => (
            <li key={code} class="figure">
              {code}
            </li>
          ))}
        </ol>
        <Paragraph>{words.recoveryPrint}</Paragraph>
        <LinkButton href={next}>{words.recoveryDone}</LinkButton>
      </>
    ),
  })
}

/** Turns the authenticator app off. */
export async function turnOff(needs: PeopleNeeds, visit: Visit): Promise<Response> {
  const signedIn = visit.signedIn!
  const { commandId } = await readForm(visit, z.object({}))
  const removed = await visit.perform(
    removeSecondFactor,
    accountOf(signedIn),
    { sessionId: signedIn.sessionId },
    commandId,
  )
  if (!removed.ok) return redirect(paths.secondFactor(paths.account()))
  await postNotice(needs, signedIn.personId, 'second-factor-removed', originOf(visit).device)
  return redirect(`${paths.account()}?gedaan=factor-removed`)
}
