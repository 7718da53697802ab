import { z } from 'zod'
import { Paragraph, TextField } from '../../../ui/index.ts'
import { carriedOutUnless } from '../../../platform/carry-out.ts'
import { judgeIssuer } from '../../../platform/openid.ts'
import type { Id } from '../../../values/id.ts'
import { refuse } from '../../../values/result.ts'
import { optionalText, text } from '../../../web/fields.ts'
import { readForm } from '../../../web/form.ts'
import { formPage, type Filled } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { redirect } from '../../../web/respond.ts'
import { SettingSaid, StopSetting } from '../../../web/setting-parts.tsx'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { endMunicipalSignIn } from '../office-account/end-municipal-sign-in.ts'
import { nameOfMunicipality, signInOf, type MunicipalSignIn } from '../office-account/municipal-sign-in.db.ts'
import { setMunicipalSignIn } from '../office-account/set-municipal-sign-in.ts'
import { SECRET_SEAL } from '../office-account/try-at-office.ts'
import type { PeopleNeeds } from '../people-needs.ts'
import { back } from './office-sign-in.tsx'
import { peoplePaths } from './addresses.ts'

const schema = z.object({ issuer: text(300), clientId: text(200), secret: optionalText(500) })

type Data = {
  readonly municipalityId: Id<'municipality'>
  readonly name: string
  readonly set: MunicipalSignIn | undefined
}

/** The administrator sets where the people of a municipality sign in: the form, and what happens when it is sent. */
export function officeSetting(needs: PeopleNeeds) {
  return formPage({
    schema,
    load: (visit): Promise<Data | undefined> =>
      visit.read(async (tx) => {
        const municipalityId = visit.id<'municipality'>('municipality')
        const name = await nameOfMunicipality(tx, visit.actor.cooperativeId, municipalityId)
        return name === undefined
          ? undefined
          : { municipalityId, name, set: await signInOf(tx, municipalityId) }
      }),
    title: (visit, { name }) => visit.text.municipalSignIn.setting.title({ municipality: name }),
    lead: (visit) => visit.text.municipalSignIn.setting.lead,
    back: (visit, { municipalityId, name }) => ({
      href: paths.municipality(visit.cooperative.slug, municipalityId),
      label: name,
    }),
    initial: ({ set }): Record<string, string> => (set ? { issuer: set.issuer, clientId: set.clientId } : {}),
    fields: (filled) => <Fields {...filled} redirectTo={back(needs, filled.data.municipalityId)} />,
    label: (visit, field) => {
      const words = visit.text.municipalSignIn.setting
      return field === 'issuer' ? words.issuer : field === 'clientId' ? words.clientId : words.secret
    },
    save: async (visit, { issuer, clientId, secret }, commandId, { municipalityId, set }) => {
      const judged = judgeIssuer(issuer, needs.publicOrigin)
      if (!judged.ok) return judged
      // Another server gets no secret that was made for the one before.
      const keeps = secret === '' && set?.issuer === issuer ? set.sealedSecret : undefined
      if (keeps === undefined && secret === '') return refuse('secret-missing')
      const sealedSecret = keeps ?? needs.secrets.seal(SECRET_SEAL, secret)
      const input = { municipalityId, issuer, clientId, sealedSecret }
      return visit.perform(setMunicipalSignIn, visit.actor, input, commandId)
    },
    done: (visit, _value, { municipalityId }) =>
      `${paths.municipalSignIn(visit.cooperative.slug, municipalityId)}?bewaard`,
    refusals: (visit) => visit.text.municipalSignIn.refusals,
    saveLabel: (visit) => visit.text.municipalSignIn.setting.save,
    below: ({ set, municipalityId }, visit) =>
      set && (
        <StopSetting
          visit={visit}
          words={visit.text.municipalSignIn.setting}
          action={peoplePaths.stopMunicipalSignIn(visit.cooperative.slug, municipalityId)}
        />
      ),
  })
}

function Fields({ visit, data, typed, wrong, redirectTo }: Filled<Data> & { redirectTo: string }) {
  const words = visit.text.municipalSignIn.setting
  return (
    <>
      <SettingSaid visit={visit} words={words} />
      <Paragraph>{words.redirect}</Paragraph>
      <Paragraph>
        {redirectTo.split(/(?<=\/)/).map((part) => (
          <>
            {part}
            <wbr />
          </>
        ))}
      </Paragraph>
      <TextField
        name="issuer"
        label={words.issuer}
        hint={words.issuerHint}
        type="url"
        maxLength={300}
        value={typed['issuer']}
        error={wrong('issuer')}
      />
      <TextField
        name="clientId"
        label={words.clientId}
        maxLength={200}
        autocomplete="off"
        value={typed['clientId']}
        error={wrong('clientId')}
      />
      <TextField
        name="secret"
        label={words.secret}
        hint={data.set ? words.secretKeep : words.secretHint}
        maxLength={500}
        autocomplete="off"
        optional={data.set !== undefined}
        error={wrong('secret')}
      />
      <Paragraph quiet>{words.twoFactors}</Paragraph>
    </>
  )
}

/** Ends this way to sign in. Pressed twice, it is ended all the same. */
export async function stopOffice(visit: CooperativeVisit): Promise<Response> {
  const municipalityId = visit.id<'municipality'>('municipality')
  const { commandId } = await readForm(visit, z.object({}))
  await carriedOutUnless(
    { 'sign-in-not-set': 'it was ended already' },
    visit.perform,
    endMunicipalSignIn,
    visit.actor,
    { municipalityId },
    commandId,
  )
  return redirect(`${paths.municipalSignIn(visit.cooperative.slug, municipalityId)}?gestopt`)
}
