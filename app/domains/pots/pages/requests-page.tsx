import { z } from 'zod'
import {
  Button,
  ButtonRow,
  Card,
  Details,
  Form,
  Heading,
  Lead,
  LinkButton,
  Notice,
  Paragraph,
  Refusal,
  TextField,
} from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import { optionalText } from '../../../web/fields.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { memberOfPerson } from '../../members/index.ts'
import { closePotRequest } from '../close-pot-request.ts'
import { sayYesToPot } from '../say-yes-to-pot.ts'
import { countedYes, yesToCome, type PotRequest } from '../pot-request.ts'
import { closedRequests, openRequests } from '../pot-request.db.ts'
import { readScheme } from '../scheme-stored.ts'

/** What is asked out of pots, as far as this visitor has to do with it, with who said yes and who still has to. */
export async function requestsPage(visit: CooperativeVisit): Promise<Response> {
  return render(visit, { status: 200 })
}

/** Yes, or no with the reason. */
export async function answerRequest(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, z.object({ why: optionalText(500) }))
  // The only field is short and may be left out: only a form that is not ours has it wrong.
  if (!form.ok) return render(visit, { status: 422 })
  const requestId = visit.id<'pot-request'>('request')
  const yes = form.intent === 'yes'
  const done = yes
    ? await visit.perform(sayYesToPot, visit.actor, { requestId }, form.commandId)
    : await visit.perform(closePotRequest, visit.actor, { requestId, why: form.value.why }, form.commandId)
  if (done.ok)
    return redirect(`${paths.potRequests(visit.cooperative.slug)}?gedaan=${yes ? 'ja' : 'gesloten'}`)
  const refusal = refusalSentence(visit, visit.text.potRequests.refusals, done)
  return render(visit, { status: 409, refusal })
}

async function render(
  visit: CooperativeVisit,
  state: { readonly status: number; readonly refusal?: string },
): Promise<Response> {
  const words = visit.text.potRequests
  const { id, slug } = visit.cooperative
  const { asked, own, closed } = await visit.read(async (tx) => {
    const member = await memberOfPerson(tx, id, visit.actor.personId)
    return {
      asked: await openRequests(tx, id, visit.now.today),
      own: member?.id,
      closed: member ? await closedRequests(tx, id, member.id) : [],
    }
  })
  return page(visit, {
    title: words.title,
    status: state.status,
    children: (
      <>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <Done visit={visit} />
        {asked.length === 0 && <Paragraph>{words.none}</Paragraph>}
        {asked.map((one) => (
          <RequestCard key={one.id} visit={visit} asked={one} own={one.memberId === own} />
        ))}
        {visit.may('pot-request.ask') && (
          <ButtonRow>
            <LinkButton href={paths.newPotRequest(slug)} look={asked.length === 0 ? 'primary' : 'secondary'}>
              {visit.may('invoices.draft') ? words.ask : words.askOwn}
            </LinkButton>
          </ButtonRow>
        )}
        {closed.length > 0 && (
          <>
            <Heading level={2}>{words.closed}</Heading>
            <ul>
              {closed.map((one) => (
                <li key={one.id}>{words.closedWhy(one)}</li>
              ))}
            </ul>
          </>
        )}
      </>
    ),
  })
}

function Done({ visit }: { visit: CooperativeVisit }) {
  const words = visit.text.potRequests
  const done = visit.url.searchParams.get('gedaan')
  if (done === 'gevraagd')
    return (
      <Notice tone="done" announce>
        {words.asked}
      </Notice>
    )
  if (done === 'ja')
    return (
      <Notice tone="done" announce>
        {words.saidYes}
      </Notice>
    )
  return done === 'gesloten' ? (
    <Notice tone="done" announce>
      {words.closedDone}
    </Notice>
  ) : null
}

function RequestCard({ visit, asked, own }: { visit: CooperativeVisit; asked: PotRequest; own: boolean }) {
  const words = visit.text.potRequests
  const approvers = asked.rules === null ? undefined : readScheme(asked.rules).pot.approvers
  const toCome = approvers ? yesToCome(approvers, asked.yes) : 0
  const who = approvers?.anyOf.map((one) => visit.text.schemes.pot.approver[one]) ?? []
  const said = approvers ? countedYes(approvers, asked.yes) : []
  return (
    <Card labelledBy={asked.id}>
      <Heading level={2} id={asked.id} size={3}>
        {words.one({
          member: own ? null : asked.memberName,
          amount: formatEuro(asked.amount, visit.language),
          purpose: visit.text.pots.purpose[asked.purpose],
        })}
      </Heading>
      <Paragraph>{asked.what}</Paragraph>
      <Paragraph quiet>{words.on(formatDay(dayOf(asked.askedAt), visit.language))}</Paragraph>
      {said.map((one) => (
        <Paragraph key={one.person}>{words.yes(one)}</Paragraph>
      ))}
      <Paragraph>{toCome > 0 ? words.toCome({ count: toCome, who }) : words.enough}</Paragraph>
      <Answer visit={visit} asked={asked} own={own} open={toCome > 0} />
    </Card>
  )
}

function Answer(props: { visit: CooperativeVisit; asked: PotRequest; own: boolean; open: boolean }) {
  const { visit, asked, own, open } = props
  const words = visit.text.potRequests
  const said = asked.yes.some(({ person }) => person === visit.actor.personId)
  const mayYes = open && asked.mine.length > 0 && !said
  if (!own && asked.mine.length === 0 && !visit.may('books.post')) return null
  const form = { action: `${paths.potRequests(visit.cooperative.slug)}/${asked.id}` }
  return (
    <>
      {mayYes && (
        <Form {...form} commandId={freshCommandId(visit)} label={words.sayYes}>
          <Button name="intent" value="yes">
            {words.sayYes}
          </Button>
        </Form>
      )}
      <Details summary={words.no}>
        <Form {...form} commandId={freshCommandId(visit)} label={words.close}>
          <TextField
            id={`why-${asked.id}`}
            name="why"
            label={words.why}
            hint={words.whyHint}
            value=""
            error={undefined}
            maxLength={500}
            optional
          />
          <Button name="intent" value="no" look="secondary">
            {words.close}
          </Button>
        </Form>
      </Details>
    </>
  )
}
