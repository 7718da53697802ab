import {
  Badge,
  Button,
  Form,
  Heading,
  HiddenField,
  Link,
  Paragraph,
  Table,
  TaskList,
} from '../../../ui/index.ts'
import { formatMoment } from '../../../values/format.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import type { Visit } from '../../../web/visit.ts'
import type { Reading } from '../person.db.ts'
import type { sessionsOf } from '../session.db.ts'
import type { eventsOf } from '../sign-in-event.db.ts'
import { readingInWords } from './reading-words.ts'
import { deviceWords, roleWords } from './sentences.ts'
import { peoplePaths } from './addresses.ts'

type Rows<Query extends (...args: never[]) => Promise<unknown[]>> = Awaited<ReturnType<Query>>

/** The co-operatives one belongs to, and as what. */
export function Belonging(props: { visit: Visit }) {
  const { people } = props.visit.text
  const { memberships, operator } = props.visit.signedIn!
  const tasks = memberships.map(({ slug, name, roles }) => ({
    href: paths.home(slug),
    title: name,
    detail: roleWords(props.visit.text, roles),
  }))
  const all = operator
    ? [...tasks, { href: paths.operator(), title: people.choose.operator, detail: people.operatorRole }]
    : tasks
  return (
    <>
      <Heading level={2}>{people.account.membershipsTitle}</Heading>
      <TaskList tasks={all} empty={people.choose.nowhere} />
      {memberships
        .filter(({ left, roles }) => !left || roles.length > 0)
        .map(({ slug, name }) => (
          <Link key={slug} href={paths.toDoMail(slug)} roomy>
            {people.account.toDoMail({ cooperative: name })}
          </Link>
        ))}
    </>
  )
}

/** Where one is signed in, this device first among equals, and out of all of them with one button. */
export function Sessions(props: { visit: Visit; sessions: Rows<typeof sessionsOf> }) {
  const { visit, sessions } = props
  const { text, language } = visit
  const words = text.people.account
  const isHere = (id: string) => id === visit.signedIn!.sessionId
  return (
    <>
      <Heading level={2}>{words.sessionsTitle}</Heading>
      <Table
        caption={words.sessionsCaption}
        captionUnseen
        rows={sessions}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'device',
            label: words.sessionDevice,
            head: true,
            cell: (row) => (
              <>
                {deviceWords(text, row.device)}{' '}
                {isHere(row.id) && <Badge tone="info">{words.thisDevice}</Badge>}{' '}
                {row.shared_device && <Badge>{words.sharedDevice}</Badge>}
                <Paragraph quiet>{text.people.ways[row.way_in]}</Paragraph>
              </>
            ),
          },
          { key: 'since', label: words.sessionSince, cell: (row) => formatMoment(row.started_at, language) },
          { key: 'seen', label: words.sessionSeen, cell: (row) => formatMoment(row.last_seen_at, language) },
          {
            key: 'end',
            label: words.sessionEnd,
            labelUnseen: true,
            cell: (row) => (
              // No label on the form: two like devices of one minute would be two landmarks of one name.
              <Form action={peoplePaths.accountSession()} commandId={freshCommandId(visit)}>
                <HiddenField name="session" value={row.id} />
                <Button look="quiet">
                  {words.sessionEnd}
                  <span class="unseen">
                    : {deviceWords(text, row.device)}, {formatMoment(row.started_at, language)}
                  </span>
                </Button>
              </Form>
            ),
          },
        ]}
      />
      <Form action={peoplePaths.accountSessions()} commandId={freshCommandId(visit)} label={words.endAll}>
        <Button look="secondary">{words.endAll}</Button>
        <Paragraph quiet>{words.endAllHint}</Paragraph>
      </Form>
    </>
  )
}

/** What happened around one's signing in. */
export function Events(props: { visit: Visit; events: Rows<typeof eventsOf> }) {
  const { text, language } = props.visit
  const words = text.people.account
  return (
    <>
      <Heading level={2}>{words.eventsTitle}</Heading>
      <Table
        caption={words.eventsCaption}
        captionUnseen
        rows={props.events}
        rowKey={(row) => row.id}
        columns={[
          { key: 'what', label: words.eventWhat, head: true, cell: (row) => text.people.events[row.what] },
          { key: 'when', label: words.eventWhen, cell: (row) => formatMoment(row.at, language) },
          { key: 'device', label: words.sessionDevice, cell: (row) => deviceWords(text, row.device) },
        ]}
      />
      <Paragraph quiet>{words.eventsHelp}</Paragraph>
    </>
  )
}

/** Who opened one's file. */
export function Readings(props: { visit: Visit; readings: readonly Reading[] }) {
  const { text, language } = props.visit
  const words = text.people.account
  return (
    <>
      <Heading level={2} id="wie-keek">
        {words.readsTitle}
      </Heading>
      <Paragraph>{words.maySeeTitle}:</Paragraph>
      <ul>
        {Object.values(words.maySee)
          .flat()
          .map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
      </ul>
      <Paragraph>{words.readsLead}</Paragraph>
      {props.readings.length === 0 && <Paragraph quiet>{words.readsNone}</Paragraph>}
      {props.readings.length > 0 && (
        <Table
          caption={words.readsCaption}
          captionUnseen
          rows={props.readings}
          rowKey={(row) => `${row.reader} ${row.read_at.toISOString()} ${row.file}`}
          columns={[
            { key: 'who', label: words.readsWho, head: true, cell: (row) => row.reader },
            { key: 'what', label: words.readsWhat, cell: (row) => readingInWords(text, row) },
            { key: 'where', label: words.readsWhere, cell: (row) => row.cooperative },
            { key: 'when', label: words.readsWhen, cell: (row) => formatMoment(row.read_at, language) },
          ]}
        />
      )}
    </>
  )
}
