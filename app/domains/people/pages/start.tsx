import { z } from 'zod'
import {
  Button,
  Form,
  Heading,
  HiddenField,
  Lead,
  LinkButton,
  Notice,
  Paragraph,
  Table,
  TaskList,
} from '../../../ui/index.ts'
import { text } from '../../../web/fields.ts'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { page, redirect } from '../../../web/respond.ts'
import type { Visit } from '../../../web/visit.ts'
import { demoPeople, type DemoPerson } from '../installation.db.ts'
import type { PeopleNeeds, WayIn } from '../people-needs.ts'
import { signInAs } from '../sign-in-as.ts'
import { originOf, withSession } from './cookies.ts'
import { roleWords } from './sentences.ts'
import { peoplePaths } from './addresses.ts'

/** The first page: what this is for who is not signed in, where to go for who is. */
export async function showStart(needs: PeopleNeeds, visit: Visit): Promise<Response> {
  const { signedIn } = visit
  if (!signedIn) return publicPage(needs, visit)
  const { memberships, operator } = signedIn
  if (memberships.length === 1 && !operator) return redirect(paths.home(memberships[0]!.slug))
  if (memberships.length === 0 && operator) return redirect(paths.operator())
  return choicePage(visit)
}

async function publicPage(needs: PeopleNeeds, visit: Visit): Promise<Response> {
  const { start } = visit.text.people
  const people = needs.demo ? await needs.database.read({ kind: 'sign-in' }, demoPeople) : []
  const ways = (await needs.waysIn?.()) ?? []
  return page(visit, {
    title: start.title,
    bare: true,
    wide: people.length > 0,
    children: (
      <>
        {visit.url.searchParams.get('gedaan') === 'overal-uit' && (
          <Notice tone="done" announce>
            {start.outEverywhere}
          </Notice>
        )}
        <Heading level={1}>{start.heading}</Heading>
        <Lead>{start.lead}</Lead>
        <ul>
          {start.promises.map((promise) => (
            <li key={promise}>{promise}</li>
          ))}
        </ul>
        <LinkButton href={paths.signIn()}>{start.signIn}</LinkButton>
        <WaysIn visit={visit} ways={ways} />
        {people.length > 0 && <Demo visit={visit} people={people} outbox={needs.outbox} />}
      </>
    ),
  })
}

/** For who is no member: to apply, or to see what members make. Left out where no co-operative has either. */
function WaysIn({ visit, ways }: { visit: Visit; ways: readonly WayIn[] }) {
  const { start } = visit.text.people
  if (ways.length === 0) return null
  return (
    <>
      <Heading level={2}>{start.waysIn}</Heading>
      {ways.map(({ name, apply, shop }) => (
        <TaskList
          key={name}
          tasks={[
            ...(apply === undefined
              ? []
              : [{ href: apply, title: start.apply(name), detail: start.applyHow }]),
            ...(shop === undefined ? [] : [{ href: shop, title: start.shop(name) }]),
          ]}
        />
      ))}
    </>
  )
}

function Demo(props: { visit: Visit; people: readonly DemoPerson[]; outbox: string | undefined }) {
  const { text: all } = props.visit
  const { start } = all.people
  return (
    <>
      <Heading level={2}>{start.demoTitle}</Heading>
      <Paragraph>{start.demoLead}</Paragraph>
      {props.outbox !== undefined && <Notice>{start.demoMail(props.outbox)}</Notice>}
      <Table
        caption={start.demoTable}
        captionUnseen
        rows={props.people}
        rowKey={(person) => `${person.id} ${person.cooperative}`}
        columns={[
          { key: 'who', label: start.demoWho, head: true, cell: (person) => person.name },
          { key: 'roles', label: start.demoRoles, cell: (person) => roleWords(all, person.roles) },
          { key: 'email', label: start.demoEmail, cell: (person) => person.email ?? start.demoNoEmail },
          {
            key: 'as',
            label: start.demoTry,
            labelUnseen: true,
            cell: (person) => <LookAs visit={props.visit} person={person} />,
          },
        ]}
      />
    </>
  )
}

function LookAs({ visit, person }: { visit: Visit; person: DemoPerson }) {
  const { start } = visit.text.people
  return (
    <Form action={peoplePaths.signInAs()} label={start.demoAs(person.name)}>
      <HiddenField name="person" value={person.id} />
      <Button look="secondary">{start.demoAs(person.name.split(' ')[0] ?? person.name)}</Button>
    </Form>
  )
}

/** Signs in as somebody of the demo. */
export async function lookAs(needs: PeopleNeeds, visit: Visit): Promise<Response> {
  const form = await readForm(visit, z.object({ person: text(40) }))
  const begun = await signInAs(needs, form.typed['person'] ?? '', originOf(visit))
  return begun.ok ? withSession(needs, redirect(paths.start()), begun.value) : redirect(paths.signIn())
}

function choicePage(visit: Visit): Response {
  const { choose } = visit.text.people
  const { name, memberships, operator } = visit.signedIn!
  const tasks = [
    ...memberships.map((one) => ({
      href: paths.home(one.slug),
      title: one.name,
      detail: choose.asWhat(roleWords(visit.text, one.roles)),
    })),
    ...(operator ? [{ href: paths.operator(), title: choose.operator }] : []),
    { href: paths.account(), title: choose.account },
  ]
  return page(visit, {
    title: choose.title(name),
    children: (
      <>
        <Heading level={1}>{choose.title(name)}</Heading>
        <Lead>{memberships.length === 0 && !operator ? choose.nowhere : choose.lead}</Lead>
        <TaskList tasks={tasks} />
      </>
    ),
  })
}
