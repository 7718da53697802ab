import { Button, Form, Heading, Lead, Link, LinkButton, Notice, Paragraph } from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { newId } from '../../../values/id.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { page, redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { z } from 'zod'
import { linkedSince, ownMunicipality, signInOf } from '../office-account/municipal-sign-in.db.ts'
import { beginAtOffice } from '../office-account/try-at-office.ts'
import { unlinkMunicipalAccount } from '../office-account/unlink-municipal-account.ts'
import type { PeopleNeeds } from '../people-needs.ts'
import { originOf, withOfficeTry } from './cookies.ts'
import { back, sentenceOf } from './office-sign-in.tsx'
import { Refusal } from '../../../ui/index.ts'
import { peoplePaths } from './addresses.ts'
import { carryOut } from '../../../platform/carry-out.ts'

/** Where a case manager links the account of the office, or unlinks it. */
export async function officeAccountPage(
  needs: PeopleNeeds,
  visit: CooperativeVisit,
  refusal?: string,
): Promise<Response> {
  const { cooperativeId, personId } = visit.actor
  const { municipalityId, since } = await visit.read(async (tx) => ({
    municipalityId: await ownMunicipality(tx),
    since: await linkedSince(tx, cooperativeId, personId),
  }))
  const signIn =
    municipalityId && (await needs.database.read({ kind: 'sign-in' }, (tx) => signInOf(tx, municipalityId)))
  const words = visit.text.municipalSignIn.account
  const { slug } = visit.cooperative
  const asked = visit.url.searchParams
  const done = asked.has('gekoppeld') ? words.linkedDone : asked.has('los') ? words.unlinkedDone : undefined
  return page(visit, {
    title: words.title,
    status: refusal === undefined ? 200 : 409,
    children: (
      <>
        <Link href={paths.clients(slug)} roomy>
          {words.back}
        </Link>
        {refusal !== undefined && <Refusal sentence={refusal} />}
        {done !== undefined && (
          <Notice tone="done" announce>
            {done}
          </Notice>
        )}
        <Heading level={1}>{words.title}</Heading>
        {!signIn && <Paragraph>{words.notHere}</Paragraph>}
        {signIn && !since && (
          <>
            <Lead>{words.lead}</Lead>
            <Paragraph>{words.where({ host: new URL(signIn.issuer).host })}</Paragraph>
            <LinkButton href={peoplePaths.municipalAccountBegin(slug)}>{words.link}</LinkButton>
          </>
        )}
        {since && (
          <>
            <Paragraph>{words.linked({ day: formatDay(dayOf(since), visit.language) })}</Paragraph>
            <Form
              action={paths.municipalAccount(slug)}
              commandId={freshCommandId(visit)}
              label={words.unlink}
            >
              <Button look="secondary">{words.unlink}</Button>
            </Form>
          </>
        )}
      </>
    ),
  })
}

/** Sends the case manager to the office, to come back with the account that is linked. */
export async function linkAtOffice(needs: PeopleNeeds, visit: CooperativeVisit): Promise<Response> {
  const municipalityId = await visit.read(ownMunicipality)
  if (!municipalityId) return redirect(paths.municipalAccount(visit.cooperative.slug))
  const { personId } = visit.actor
  const redirectTo = back(needs, municipalityId)
  const begun = await beginAtOffice(needs, municipalityId, redirectTo, originOf(visit), personId)
  if (!begun.ok) return officeAccountPage(needs, visit, sentenceOf(visit, begun))
  return withOfficeTry(needs, redirect(begun.value.url), begun.value.sealed)
}

/** Unlinks the account. */
export async function unlink(visit: CooperativeVisit): Promise<Response> {
  const { commandId } = await readForm(visit, z.object({}))
  await carryOut(visit.perform, unlinkMunicipalAccount, visit.actor, {}, commandId || newId(visit.now.at))
  return redirect(`${paths.municipalAccount(visit.cooperative.slug)}?los`)
}
