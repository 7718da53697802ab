/** The page of who applies, by their link: how far it is, what stands there of them, and stopping. */
import type { LinkActor } from '../../../platform/actor.ts'
import {
  ButtonRow,
  Card,
  Facts,
  Heading,
  Lead,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  type Fact,
} from '../../../ui/index.ts'
import { dayOf, type Day } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { idIn, NothingHere, type Visit } from '../../../web/visit.ts'
import { paths } from '../../../web/paths.ts'
import { file, page } from '../../../web/respond.ts'
import type { FullApplication } from '../application.ts'
import { applicationByLink } from '../application.db.ts'
import { applicationKeptUntil } from '../kept-until.ts'
import { letterByLink } from '../letter.db.ts'
import { hasEnded } from '../road.ts'
import { joiningAddresses } from './addresses.ts'
import { Reach } from './apply-page.tsx'
import { KeepLink } from './keep-link.tsx'

/** Shows how far it is. Nobody else finds it. */
export async function ownPage(visit: Visit): Promise<Response> {
  const found = await visit.read((tx) => applicationByLink(tx))
  if (!found) return new Response(null, { status: 404 })
  const words = visit.text.joining
  const { own } = words
  const day = (on: Day) => formatDay(on, visit.language)
  const until = applicationKeptUntil(found)
  const response = page(visit, {
    title: own.title,
    bare: true,
    children: (
      <>
        <JustDone visit={visit} />
        <Heading level={1}>{own.heading({ name: found.name })}</Heading>
        <Lead>
          {found.twice
            ? words.twice.note
            : words.now[found.stage]({
                due: found.due ? day(found.due) : '',
                isOver: isPast(visit, found.due),
              })}
        </Lead>
        {found.stage === 'member' && (
          <ButtonRow>
            <LinkButton href={paths.signIn()}>{words.mail.signIn.button}</LinkButton>
          </ButtonRow>
        )}
        {!hasEnded(found.stage) && <KeepLink visit={visit} application={found} />}
        {until && <Paragraph>{own.erasedOn({ day: day(until) })}</Paragraph>}
        <Anew visit={visit} application={found} />
        <Steps visit={visit} application={found} />
        <Told visit={visit} application={found} />
        <Stop visit={visit} application={found} />
        <Reach visit={visit} />
      </>
    ),
  })
  return unseen(response)
}

/** A page that stands in no index, and of which no other site is told the address. */
export function unseen(response: Response): Response {
  response.headers.set('x-robots-tag', 'noindex')
  response.headers.set('referrer-policy', 'same-origin')
  return response
}

/** Whether the day that was planned is over. */
function isPast({ now }: Visit, due: Day | undefined): boolean {
  return due !== undefined && due < now.today
}

type Part = { readonly visit: Visit; readonly application: FullApplication }

function JustDone({ visit }: { visit: Visit }) {
  const { own } = visit.text.joining
  const asked = visit.url.searchParams
  const said = asked.has('gestuurd')
    ? own.sent
    : asked.has('gestopt')
      ? own.withdrawn
      : asked.has('bewaard')
        ? own.corrected
        : undefined
  if (said === undefined) return null
  return (
    <Notice tone="done" announce>
      {said}
    </Notice>
  )
}

/** What happened, the first step on top; who of the co-op took it is nobody else's business. */
function Steps({ visit, application: { receivedAt, steps, kept } }: Part) {
  const words = visit.text.joining
  const { token } = visit.actor as LinkActor
  const received = formatDay(dayOf(receivedAt), visit.language)
  return (
    <Card labelledBy="steps">
      <Heading level={2} size={3} id="steps">
        {words.own.steps}
      </Heading>
      <ol>
        <li>
          {words.stages.received}: {received}
        </li>
        {steps.map((step) => (
          <li key={step.id}>
            {words.stages[step.stage]}: {formatDay(step.on, visit.language)}
            {step.note !== '' && <Paragraph>{step.note}</Paragraph>}
            {step.stage === 'permission-granted' && step.due !== undefined && (
              <Paragraph>{words.one.grantedUntil({ day: formatDay(step.due, visit.language) })}</Paragraph>
            )}
            {step.righted !== undefined && (
              <Paragraph>
                <strong>
                  {words.righting.wrongOwn({ day: formatDay(step.righted.on, visit.language) })}
                </strong>{' '}
                {words.righting.because(step.righted)}
              </Paragraph>
            )}
            {step.letter !== undefined && (
              <p>
                <Link href={joiningAddresses.ownLetter(token, step.id)} roomy>
                  {words.own.letter}
                </Link>
              </p>
            )}
          </li>
        ))}
      </ol>
      {kept.map(({ until, agreed, on }) => (
        <Paragraph>
          {words.own.kept({ until: formatDay(until, visit.language), day: formatDay(on, visit.language) })}{' '}
          {agreed}
        </Paragraph>
      ))}
    </Card>
  )
}

function Told({ visit, application: { name, idea, contact, stage } }: Part) {
  const { own, fields, benefits, reach } = visit.text.joining
  const { token } = visit.actor as LinkActor
  const all: Fact[] = [
    { label: fields.name, value: name },
    { label: fields.phone, value: contact.phone },
    { label: fields.email, value: contact.email },
    { label: fields.idea, value: idea },
    { label: fields.benefit, value: benefits[contact.benefit] },
    { label: fields.municipality, value: contact.municipality },
    { label: fields.helper, value: contact.helper },
  ]
  return (
    <Card labelledBy="told">
      <Heading level={2} size={3} id="told">
        {own.told}
      </Heading>
      <Facts facts={all.filter(({ value }) => value !== '')} />
      {contact.agreed !== '' && <Paragraph>{own.toldOnBehalf({ agreed: contact.agreed })}</Paragraph>}
      {!hasEnded(stage) && (
        <p>
          <Link href={joiningAddresses.ownReach(token)} roomy>
            {reach.ownTitle}
          </Link>
        </p>
      )}
      <Paragraph quiet>{own.wrong}</Paragraph>
    </Card>
  )
}

/** For whose application ended without becoming a member: the way to begin anew, while the form is open. */
function Anew({ visit, application }: Part) {
  const { slug } = visit.cooperative ?? {}
  if (slug === undefined || !hasEnded(application.stage) || application.stage === 'member') return null
  if (application.twice) return null
  const { anew } = visit.text.joiningOwn
  return (
    <Paragraph>
      {anew.said}{' '}
      <Link href={joiningAddresses.form(slug)} roomy>
        {anew.link}
      </Link>
    </Paragraph>
  )
}

function Stop({ visit, application }: Part) {
  const { own } = visit.text.joining
  if (hasEnded(application.stage)) return null
  return (
    <Card labelledBy="stop">
      <Heading level={2} size={3} id="stop">
        {own.withdraw}
      </Heading>
      <Paragraph>{own.withdrawLead}</Paragraph>
      <ButtonRow>
        <LinkButton href={joiningAddresses.withdraw((visit.actor as LinkActor).token)} look="secondary">
          {own.withdrawButton}
        </LinkButton>
      </ButtonRow>
    </Card>
  )
}

/** A letter of the own application, byte for byte. */
export async function ownLetter(visit: Visit): Promise<Response> {
  const stepId = idIn<'application-step'>(visit.params, 'step')
  const stored = await visit.read((tx) => letterByLink(tx, stepId))
  if (!stored) throw new NothingHere('no letter with this step')
  const response = file(stored)
  response.headers.set('x-robots-tag', 'noindex')
  return response
}
