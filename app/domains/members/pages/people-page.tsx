import { z } from 'zod'
import { endRole, giverOf, peopleOf } from '../../people/index.ts'
import { ROLES, type Role } from '../../../platform/actor.ts'
import {
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  Lead,
  Link,
  LinkButton,
  ListPages,
  Notice,
  Paragraph,
  Refusal,
  Table,
} from '../../../ui/index.ts'
import type { Id } from '../../../values/id.ts'
import { choice, idOf } from '../../../web/fields.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { FindByName, foundByName, nameAsked } from '../../../web/find-by-name.tsx'
import { pageOfList } from '../../../web/list-page.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberPaths } from './addresses.ts'
import type { EndingCoach } from './ending-coach.ts'
import { accessOfPeople, confirmPerson, PeopleToConfirm } from './confirm-person.tsx'

type Somebody = Awaited<ReturnType<typeof peopleOf>>[number]

/** Everybody with a role in the co-operative, and a way to end one or give one. */
export async function peoplePage(visit: CooperativeVisit): Promise<Response> {
  return render(visit, { status: 200 })
}

/** Ends a role; of a coach with what is to come of them. */
export function receiveEndRole(endingCoach: EndingCoach) {
  return (visit: CooperativeVisit) => receiveEnding(visit, endingCoach)
}

const endingSchema = z.object({
  personId: idOf<'person'>(),
  role: choice(ROLES),
  sure: z.literal('ja').optional(),
  talks: z.string().default(''),
})

async function receiveEnding(visit: CooperativeVisit, endingCoach: EndingCoach): Promise<Response> {
  const form = await readForm(visit, endingSchema)
  // These fields are hidden: only a form that is not ours has them wrong.
  if (!form.ok) return render(visit, { status: 422 })
  const { sure, talks, ...ending } = form.value
  if (sure === undefined) return askFirst(visit, endingCoach, ending)
  const ended =
    ending.role === 'coach'
      ? await endingCoach.end(visit, { personId: ending.personId, talks }, form.commandId)
      : await visit.perform(endRole, visit.actor, ending, form.commandId)
  if (ended.ok) return redirect(`${paths.people(visit.cooperative.slug)}?gestopt=ja`)
  if (ended.reason === 'coach-asks-talks' || ended.reason === 'coach-takes-over')
    return askFirst(visit, endingCoach, ending, { talks, wrong: visit.text.members.refusals[ended.reason] })
  return render(visit, { status: 409, refusal: refusalSentence(visit, roleRefusals(visit), ended) })
}

/** Keeps that somebody was asked whether their address is in their own hands. */
export async function receiveConfirmPerson(visit: CooperativeVisit): Promise<Response> {
  const done = await confirmPerson(visit)
  if (!done) return render(visit, { status: 422 })
  if (done.ok) return redirect(`${paths.people(visit.cooperative.slug)}?bevestigd=ja`)
  return render(visit, { status: 409, refusal: refusalSentence(visit, roleRefusals(visit), done) })
}

type Ending = { readonly personId: Id<'person'>; readonly role: Role }

/** What ending a role does, and the press that does it; nothing is changed yet. */
async function askFirst(
  visit: CooperativeVisit,
  endingCoach: EndingCoach,
  { personId, role }: Ending,
  asked: { readonly talks: string; readonly wrong?: string } = { talks: '' },
): Promise<Response> {
  const { people: text, roles } = visit.text.members
  const { slug, id } = visit.cooperative
  const everybody = await visit.read((tx) => peopleOf(tx, id))
  const one = everybody.find((somebody) => somebody.id === personId)
  if (!one?.roles.includes(role))
    return render(visit, { status: 409, refusal: roleRefusals(visit)['role-is-not-held']() })
  const others = everybody.filter((somebody) => somebody.id !== personId && somebody.roles.includes(role))
  const [only] = others.length === 1 ? others : []
  const before =
    role === 'coach' && (await endingCoach.before(visit, { id: personId, name: one.name }, asked))
  return page(visit, {
    title: text.endTitle(roles[role], one.name),
    status: asked.wrong === undefined ? 200 : 422,
    children: (
      <>
        {asked.wrong !== undefined && <ErrorSummary errors={[{ field: 'talks', sentence: asked.wrong }]} />}
        <Heading level={1}>{text.endTitle(roles[role], one.name)}</Heading>
        <Paragraph>{text.endDoes({ name: one.name, role: roles[role] })}</Paragraph>
        {role === 'administrator' && only && (
          <Notice tone="doubt">{isOneself(visit, only) ? text.onlyYou : text.onlyOne(only.name)}</Notice>
        )}
        <Form
          action={memberPaths.endRole(slug)}
          commandId={freshCommandId(visit)}
          label={text.end(roles[role], one.name)}
        >
          <HiddenField name="personId" value={personId} />
          <HiddenField name="role" value={role} />
          <HiddenField name="sure" value="ja" />
          {before}
          <ButtonRow>
            <Button>{text.endSure}</Button>
            <LinkButton href={paths.people(slug)} look="secondary">
              {text.endNot}
            </LinkButton>
          </ButtonRow>
        </Form>
      </>
    ),
  })
}

/** The sentences of what can be refused around roles. */
export function roleRefusals(visit: CooperativeVisit) {
  return { ...visit.text.people.refusals, ...visit.text.members.refusals }
}

/**
 * Which roles a visitor gives and ends here. Being a member goes through the register, so that the day is
 * kept; the command decides about the rest.
 */
export function rolesGivenBy(visit: CooperativeVisit): readonly Role[] {
  const givers = visit.may('roles.assign-any') ? ['board', 'administration'] : ['administration']
  return ROLES.filter((role) => givers.includes(giverOf(role)))
}

async function render(
  visit: CooperativeVisit,
  state: { status: number; refusal?: string },
): Promise<Response> {
  const text = visit.text.members.people
  const { slug, id } = visit.cooperative
  const { everybody, waits } = await visit.read(async (tx) => {
    const found = await peopleOf(tx, id)
    return { everybody: found, waits: await accessOfPeople(tx, visit, found) }
  })
  const shown = pageOfList(
    visit.url,
    foundByName(everybody, nameAsked(visit), ({ name }) => [name]),
  )
  return page(visit, {
    title: text.title,
    status: state.status,
    wide: true,
    children: (
      <>
        <Link href={paths.members(slug)} roomy>
          {visit.text.members.member.back}
        </Link>
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <Done visit={visit} />
        <Heading level={1}>{text.title}</Heading>
        <Lead>{text.lead}</Lead>
        <PeopleToConfirm visit={visit} waits={waits} />
        <ButtonRow>
          <LinkButton href={memberPaths.giveRole(slug)}>{text.give}</LinkButton>
        </ButtonRow>
        <FindByName visit={visit} total={everybody.length} found={shown.place.total} />
        {shown.lines.length > 0 && (
          <Table
            caption={text.title}
            captionUnseen
            rows={shown.lines}
            rowKey={(one) => one.id}
            columns={[
              { key: 'name', label: text.name, head: true, cell: (one) => <Name visit={visit} one={one} /> },
              { key: 'roles', label: text.roles, cell: (one) => <Roles visit={visit} one={one} /> },
            ]}
          />
        )}
        <ListPages place={shown.place} />
      </>
    ),
  })
}

function Done({ visit }: { visit: CooperativeVisit }) {
  const text = visit.text.members.people
  const asked = visit.url.searchParams
  const sentences = { gegeven: text.given, gestopt: text.ended, bevestigd: text.confirmed }
  const sentence = Object.entries(sentences).find(([word]) => asked.has(word))?.[1]
  if (sentence === undefined) return null
  return (
    <Notice tone="done" announce>
      {sentence}
    </Notice>
  )
}

function isOneself(visit: CooperativeVisit, one: Somebody): boolean {
  return visit.actor.kind === 'person' && visit.actor.personId === one.id
}

function Name({ visit, one }: { visit: CooperativeVisit; one: Somebody }) {
  return <>{isOneself(visit, one) ? `${one.name} (${visit.text.members.people.oneself})` : one.name}</>
}

function Roles({ visit, one }: { visit: CooperativeVisit; one: Somebody }) {
  const given = rolesGivenBy(visit)
  return (
    <>
      {one.roles.map((role) => (
        <div key={role}>
          {visit.text.members.roles[role]}
          {given.includes(role) && !isOneself(visit, one) && <EndRole visit={visit} one={one} role={role} />}
        </div>
      ))}
    </>
  )
}

function EndRole({ visit, one, role }: { visit: CooperativeVisit; one: Somebody; role: Role }) {
  const { people, roles } = visit.text.members
  return (
    <Form
      action={memberPaths.endRole(visit.cooperative.slug)}
      commandId={freshCommandId(visit)}
      label={people.end(roles[role], one.name)}
    >
      <HiddenField name="personId" value={one.id} />
      <HiddenField name="role" value={role} />
      <Button look="quiet">{people.end(roles[role], one.name)}</Button>
    </Form>
  )
}
