import { newId, type Id } from '../../../values/id.ts'
import type { Refused } from '../../../values/result.ts'
import { Link, LinkButton, Paragraph, TaskList } from '../../../ui/index.ts'
import { paths } from '../../../web/paths.ts'
import { redirect } from '../../../web/respond.ts'
import { refusalSentence, type ToldIn } from '../../../web/refusal-sentence.ts'
import type { Visit } from '../../../web/visit.ts'
import { linkMunicipalAccount } from '../office-account/link-municipal-account.ts'
import { signInsOffered } from '../office-account/municipal-sign-in.db.ts'
import {
  beginAtOffice,
  finishAtOffice,
  signInAtOffice,
  type AtOffice,
} from '../office-account/try-at-office.ts'
import type { PeopleNeeds } from '../people-needs.ts'
import { officeTryOf, originOf, withOfficeTry, withoutOfficeTry, withSession } from './cookies.ts'
import { refusalSentence as peopleSentence } from './sentences.ts'
import { signInPage } from './sign-in-frame.tsx'
import { peoplePaths } from './addresses.ts'

/** More than this do not stand on the page where one signs in. */
const AT_A_GLANCE = 3

/** On the page where one signs in: the municipalities whose people have an account of their own office. */
export async function officeLinks(needs: PeopleNeeds, visit: Visit) {
  const offered = await needs.database.read({ kind: 'sign-in' }, signInsOffered)
  const words = visit.text.municipalSignIn
  if (offered.length === 0) return null
  const links =
    offered.length > AT_A_GLANCE
      ? [{ href: peoplePaths.signInMunicipalities(), label: words.signInAny }]
      : offered.map(({ municipalityId, name }) => ({
          href: peoplePaths.signInMunicipality(municipalityId),
          label: words.signIn({ municipality: name }),
        }))
  return links.map(({ href, label }) => (
    <Paragraph key={href}>
      <Link href={href} roomy>
        {label}
      </Link>
    </Paragraph>
  ))
}

/** All municipalities whose people sign in with their own account, to choose from. */
export async function chooseOffice(needs: PeopleNeeds, visit: Visit): Promise<Response> {
  const offered = await needs.database.read({ kind: 'sign-in' }, signInsOffered)
  const words = visit.text.municipalSignIn
  return signInPage(visit, {
    title: words.choose,
    lead: words.chooseLead,
    children: (
      <TaskList
        empty={words.none}
        tasks={offered.map(({ municipalityId, name }) => ({
          href: peoplePaths.signInMunicipality(municipalityId),
          title: name,
        }))}
      />
    ),
  })
}

/** Sends the browser to the office of a municipality. A link and no form: a form may not lead to another site. */
export async function goToOffice(needs: PeopleNeeds, visit: Visit): Promise<Response> {
  const municipalityId = visit.id<'municipality'>('municipality')
  const begun = await beginAtOffice(needs, municipalityId, back(needs, municipalityId), originOf(visit))
  if (!begun.ok) return failed(visit, sentenceOf(visit, begun))
  return withOfficeTry(needs, redirect(begun.value.url), begun.value.sealed)
}

/** The browser comes back from the office: somebody signed in, or linked their account, or neither. */
export async function comeBackFromOffice(needs: PeopleNeeds, visit: Visit): Promise<Response> {
  const municipalityId = visit.id<'municipality'>('municipality')
  const cameBack = new URL(back(needs, municipalityId) + visit.url.search)
  const finished = await finishAtOffice(needs, municipalityId, officeTryOf(needs, visit), cameBack)
  if (!finished.ok) return withoutOfficeTry(needs, failed(visit, sentenceOf(visit, finished)))
  const { value } = finished
  if (value.linksFor !== undefined) return withoutOfficeTry(needs, await link(visit, value))
  const begun = await signInAtOffice(needs, value, originOf(visit))
  if (!begun.ok) return withoutOfficeTry(needs, failed(visit, sentenceOf(visit, begun)))
  return withoutOfficeTry(needs, withSession(needs, redirect(paths.start()), begun.value))
}

/** Links the account for who began that, signed in in this very browser; the command looks at all the rest. */
async function link(visit: Visit, { signIn, account, linksFor }: AtOffice): Promise<Response> {
  const { signedIn } = visit
  const membership = signedIn?.memberships.find(({ cooperativeId }) => cooperativeId === signIn.cooperativeId)
  if (!signedIn || !membership || signedIn.personId !== linksFor)
    return failed(visit, visit.text.municipalSignIn.refusals['try-over'])
  const { cooperativeId, roles, slug } = membership
  const actor = { kind: 'person', cooperativeId, personId: signedIn.personId, roles } as const
  const { municipalityId, issuer } = signIn
  const { subject, email } = account
  const input = { municipalityId, issuer, subject, email }
  const linked = await visit.perform(linkMunicipalAccount, actor, input, newId(visit.now.at))
  if (!linked.ok) return failed(visit, sentenceOf(visit, linked))
  return redirect(`${paths.municipalAccount(slug)}?gekoppeld`)
}

/**
 * Where the office of a municipality sends the browser back to: it is told this address when it is set up. One for each
 * municipality, so that what one server answers is of no use at the address of another (RFC 9700).
 */
export function back({ publicOrigin }: PeopleNeeds, municipalityId: Id<'municipality'>): string {
  return publicOrigin + peoplePaths.signInMunicipalityDone(municipalityId)
}

/** The sentence of a refusal of this way in. */
export function sentenceOf(visit: Visit, refused: Refused<ToldIn<'municipalSignIn'> | 'try-later'>): string {
  if (refused.reason === 'try-later') return peopleSentence(visit, refused as Refused<'try-later'>)
  return refusalSentence(
    visit,
    visit.text.municipalSignIn.refusals,
    refused as Refused<ToldIn<'municipalSignIn'>>,
  )
}

function failed(visit: Visit, refusal: string): Response {
  const words = visit.text.municipalSignIn
  return signInPage(visit, {
    title: words.failed,
    lead: words.failedLead,
    trouble: { refusal },
    children: <LinkButton href={paths.signIn()}>{words.withCode}</LinkButton>,
  })
}
