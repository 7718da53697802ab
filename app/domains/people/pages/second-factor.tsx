import { z } from 'zod'
import { Button, Form, HiddenField, Paragraph, PasskeyButton, TextField } from '../../../ui/index.ts'
import { optionalText, text } from '../../../web/fields.ts'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { redirect, sentences } from '../../../web/respond.ts'
import type { Visit } from '../../../web/visit.ts'
import { accountOf } from '../account-actor.ts'
import type { PeopleNeeds } from '../people-needs.ts'
import { secondFactorsOf } from '../second-factor.db.ts'
import { showSecondFactor } from '../show-second-factor.ts'
import { wayBack } from '../ways-back.ts'
import { originOf, withSession } from './cookies.ts'
import { postNotice } from './mails.ts'
import { refusalSentence } from './sentences.ts'
import { errorOf, signInPage, type Trouble } from './sign-in-frame.tsx'
import { peoplePaths } from './addresses.ts'

/** The extra check: a code of the app, a recovery code or a passkey. Who has none of them is brought to making one. */
export async function showSecondStep(needs: PeopleNeeds, visit: Visit): Promise<Response> {
  return secondStep(needs, visit, visit.url.searchParams.get('terug'))
}

async function secondStep(
  needs: PeopleNeeds,
  visit: Visit,
  terug: string | null | undefined,
  trouble?: Trouble,
): Promise<Response> {
  const signedIn = visit.signedIn!
  const has = await needs.database.read(accountOf(signedIn), (tx) => secondFactorsOf(tx, signedIn.personId))
  const back = wayBack(terug)
  if (!has.app && has.passkeys === 0) {
    return redirect(
      back === undefined
        ? peoplePaths.accountSecondFactor()
        : `${peoplePaths.accountSecondFactor()}?terug=${encodeURIComponent(back)}`,
    )
  }
  const { secondFactor } = visit.text.people
  return signInPage(visit, {
    title: secondFactor.title,
    lead: has.app ? secondFactor.lead : secondFactor.passkeyLead,
    trouble,
    passkey: has.passkeys > 0,
    children: (
      <>
        {has.app && (
          <Form action={paths.secondFactor()}>
            {back !== undefined && <HiddenField name="terug" value={back} />}
            <TextField
              name="code"
              label={secondFactor.label}
              hint={secondFactor.hint}
              autocomplete="one-time-code"
              maxLength={20}
              width="medium"
              error={errorOf(trouble, 'code')}
            />
            <Button>{secondFactor.button}</Button>
          </Form>
        )}
        {has.passkeys > 0 && (
          <PasskeyButton
            does="sign-in"
            options={peoplePaths.signInPasskey()}
            verify={peoplePaths.signInPasskeyDone(back)}
            look={has.app ? 'secondary' : 'primary'}
          >
            {secondFactor.passkey}
          </PasskeyButton>
        )}
        <Paragraph quiet>{secondFactor.lost}</Paragraph>
      </>
    ),
  })
}

/** Takes the code of the app, or a recovery code. */
export async function takeSecondStep(needs: PeopleNeeds, visit: Visit): Promise<Response> {
  const signedIn = visit.signedIn!
  const form = await readForm(visit, z.object({ code: text(30), terug: optionalText(500) }))
  if (!form.ok) {
    const { list } = sentences(visit, form.errors, () => visit.text.people.secondFactor.label)
    return secondStep(needs, visit, form.typed['terug'], { errors: list })
  }
  const origin = originOf(visit)
  const shown = await showSecondFactor(needs, signedIn, form.value.code, origin)
  if (!shown.ok) {
    const sentence = refusalSentence(visit, shown)
    const wrong = shown.reason === 'second-factor-wrong'
    return secondStep(
      needs,
      visit,
      form.value.terug,
      wrong ? { errors: [{ field: 'code', sentence }] } : { refusal: sentence },
    )
  }
  if (shown.value.recoveryCodeUsed)
    await postNotice(needs, signedIn.personId, 'recovery-code-used', origin.device)
  const next = wayBack(form.value.terug) ?? paths.start()
  return withSession(needs, redirect(next), { token: shown.value.token, sharedDevice: signedIn.sharedDevice })
}
