import { z } from 'zod'
import { ROLES, type PersonActor, type Role } from '../../../platform/actor.ts'
import {
  Badge, Button, ErrorSummary, Form, Heading, HiddenField, Lead, Link, Notice, RadioGroup, Refusal, Select, Stack, Table,
  TextField,
} from '../../../ui/index.ts'
import type { Refused } from '../../../values/result.ts'
import { choice, email, idOf, text } from '../../../web/fields.ts'
import { freshCommandId, readForm, type Typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { page, redirect, sentences } from '../../../web/respond.ts'
import { visitorIs, type CooperativeVisit } from '../../../web/visit.ts'
import { endRole } from '../assign-role.ts'
import { invitePerson } from '../invite-person.ts'
import { peopleOf } from '../person.db.ts'
import { GIVEN_BY_ADMINISTRATOR } from '../roles.ts'
import { refusalSentence } from './sentences.ts'

type Trouble = { readonly errors?: readonly { field: string; sentence: string }[]; readonly refused?: Refused; readonly typed?: Typed }

/** Who is what in the co-operative, and giving or ending a task. */
export async function showPeople(visit: CooperativeVisit): Promise<Response> {
  return peoplePage(visit, {})
}

async function peoplePage(visit: CooperativeVisit, trouble: Trouble): Promise<Response> {
  const people = await visit.read((tx) => peopleOf(tx, visit.cooperative.id))
  const words = visit.text.people.office
  const done = visit.url.searchParams.get('gedaan') ?? ''
  return page(visit, {
    title: words.title,
    wide: true,
    status: trouble.errors ? 422 : trouble.refused ? 409 : 200,
    children: (
      <>
        <Heading level={1}>{words.title}</Heading>
        {trouble.refused && <Refusal sentence={refusalSentence(visit, trouble.refused)} />}
        <ErrorSummary errors={trouble.errors ?? []} />
        {Object.hasOwn(words.done, done) && <Notice tone="done" announce>{words.done[done as keyof typeof words.done]}</Notice>}
        <Lead>{words.lead}</Lead>
        <PeopleTable visit={visit} people={people} />
        <GiveTask visit={visit} trouble={trouble} />
      </>
    ),
  })
}

type Row = Awaited<ReturnType<typeof peopleOf>>[number]

function PeopleTable(props: { visit: CooperativeVisit; people: readonly Row[] }) {
  const { visit, people } = props
  const words = visit.text.people.office
  const mayPrint = visitorIs(visit, 'administrator', 'coach')
  return (
    <Table
      caption={words.caption}
      captionUnseen
      rows={people}
      rowKey={(row) => row.id}
      columns={[
        { key: 'name', label: words.name, head: true, cell: (row) => row.name },
        { key: 'email', label: visit.text.people.account.email, cell: (row) => row.email ?? '' },
        {
          key: 'tasks', label: words.tasks,
          cell: (row) => row.roles.map((role) => <><Badge key={role}>{visit.text.people.roles[role]}</Badge>{' '}</>),
        },
        {
          key: 'actions', label: words.actions, labelUnseen: true,
          cell: (row) => (
            <Stack gap="small">
              {row.roles.filter((role) => mayChange(visit, row.id, role)).map((role) => (
                <EndTask key={role} visit={visit} personId={row.id} role={role} />
              ))}
              {mayPrint && row.roles.every((role) => role === 'member') && (
                <Link href={paths.personCard(visit.cooperative.slug, row.id)} roomy>{words.card}</Link>
              )}
            </Stack>
          ),
        },
      ]}
    />
  )
}

/** For showing the button or not; the command decides. */
function mayChange(visit: CooperativeVisit, personId: string, role: Role): boolean {
  if (personId === visit.signedIn?.personId || role === 'member') return false
  return visitorIs(visit, 'board') || GIVEN_BY_ADMINISTRATOR.includes(role)
}

function EndTask(props: { visit: CooperativeVisit; personId: string; role: Role }) {
  const { visit, personId, role } = props
  return (
    <Form action={paths.peopleEnd(visit.cooperative.slug)} commandId={freshCommandId(visit)}>
      <HiddenField name="person" value={personId} />
      <HiddenField name="role" value={role} />
      <Button look="quiet">{visit.text.people.office.end(visit.text.people.roles[role])}</Button>
    </Form>
  )
}

function GiveTask(props: { visit: CooperativeVisit; trouble: Trouble }) {
  const { visit, trouble } = props
  const { office: words, roles, account } = visit.text.people
  const error = (field: string) => trouble.errors?.find((one) => one.field === field)?.sentence
  const given = ROLES.filter((role) => role !== 'member' && (visitorIs(visit, 'board') || GIVEN_BY_ADMINISTRATOR.includes(role)))
  const languages = (['nl', 'en'] as const).map((value) => ({ value, label: value === 'nl' ? 'Nederlands' : 'English' }))
  return (
    <>
      <Heading level={2}>{words.give}</Heading>
      <Form action={paths.peopleGive(visit.cooperative.slug)} commandId={freshCommandId(visit)} label={words.give}>
        <TextField name="name" label={words.name} value={trouble.typed?.['name']} error={error('name')} maxLength={120} />
        <TextField
          name="email" label={account.email} type="email" autocomplete="off" value={trouble.typed?.['email']} error={error('email')}
        />
        <Select
          name="role" label={words.task} choices={given.map((value) => ({ value, label: roles[value] }))}
          value={trouble.typed?.['role']} error={error('role')}
        />
        <RadioGroup name="language" label={account.language} choices={languages} value={trouble.typed?.['language'] ?? 'nl'} beside />
        <Button>{words.giveButton}</Button>
      </Form>
    </>
  )
}

const GIVEN = z.object({ name: text(120), email: email(), role: choice(ROLES), language: choice(['nl', 'en']) })

/** Gives a task to somebody, known by e-mail address or new. */
export async function giveTask(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, GIVEN)
  const words = visit.text.people
  const labels: Record<string, string> = {
    name: words.office.name, email: words.account.email, role: words.office.task, language: words.account.language,
  }
  if (!form.ok) {
    const { list } = sentences(visit, form.errors, (field) => labels[field] ?? field)
    return peoplePage(visit, { errors: list, typed: form.typed })
  }
  const given = await visit.perform(invitePerson, visit.actor as PersonActor, form.value, form.commandId)
  if (!given.ok) return peoplePage(visit, { refused: given, typed: form.typed })
  return redirect(`${paths.people(visit.cooperative.slug)}?gedaan=given`)
}

/** Ends a task of somebody. */
export async function endTask(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, z.object({ person: idOf<'person'>(), role: choice(ROLES) }))
  if (!form.ok) return peoplePage(visit, {})
  const { person: personId, role } = form.value
  const ended = await visit.perform(endRole, visit.actor as PersonActor, { personId, role }, form.commandId)
  if (!ended.ok) return peoplePage(visit, { refused: ended })
  return redirect(`${paths.people(visit.cooperative.slug)}?gedaan=ended`)
}
