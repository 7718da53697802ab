import { z } from 'zod'
import {
  ButtonRow,
  Heading,
  JustDone,
  Lead,
  Link,
  LinkButton,
  Paragraph,
  Refusal,
} from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import type { Id } from '../../../values/id.ts'
import type { Cents } from '../../../values/money.ts'
import { optionalText } from '../../../web/fields.ts'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { isYesIn } from '../../people/pages/index.ts'
import { memberOfPerson } from '../../members/index.ts'
import { closePotRequest } from '../close-pot-request.ts'
import { sayYesToPot } from '../say-yes-to-pot.ts'
import type { PotRequest } from '../pot-request.ts'
import { leftInPotBesides, openRequests } from '../pot-request.db.ts'
import { doneRequests } from '../pot-request-story.db.ts'
import { requestsForVisitor } from './requests-block.tsx'
import { RequestCard } from './request-card.tsx'

/** What is asked out of pots, as far as this visitor has to do with it, with who said yes and who still has to. */
export async function requestsPage(visit: CooperativeVisit): Promise<Response> {
  return render(visit, { status: 200 })
}

/** Yes, or no with the reason. */
export async function answerRequest(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, z.object({ why: optionalText(500) }))
  const yes = isYesIn(form)
  // The only field is short and may be left out: only a form that is not ours has it wrong.
  if (!form.ok || yes === undefined) return render(visit, { status: 422 })
  const requestId = visit.id<'pot-request'>('request')
  const done = yes
    ? await visit.perform(sayYesToPot, visit.actor, { requestId }, form.commandId)
    : await visit.perform(closePotRequest, visit.actor, { requestId, why: form.value.why }, form.commandId)
  if (done.ok)
    return redirect(`${paths.potRequests(visit.cooperative.slug)}?gedaan=${yes ? 'ja' : 'gesloten'}`)
  const refusal = refusalSentence(visit, visit.text.potRequests.refusals, done)
  return render(visit, { status: 409, refusal, refused: { requestId, why: form.value.why } })
}

/** The reason that was typed for a no, and to what. */
type Refused = { readonly requestId: Id<'pot-request'>; readonly why: string }

async function render(
  visit: CooperativeVisit,
  state: { readonly status: number; readonly refusal?: string; readonly refused?: Refused },
): Promise<Response> {
  const words = visit.text.potRequests
  const { id, slug } = visit.cooperative
  const { asked, own, done, left, next } = await visit.read(async (tx) => {
    const member = await memberOfPerson(tx, id, visit.actor.personId)
    const open = await openRequests(tx, id, visit.now.today)
    const free = new Map<string, Cents | undefined>()
    for (const one of open)
      if (one.mine.length > 0) free.set(one.id, await leftInPotBesides(tx, one.memberId, one.id))
    return {
      asked: open,
      next: visit.may('pot-request.answer') ? (await requestsForVisitor(tx, visit))[0] : undefined,
      left: free,
      own: member?.id,
      done: member ? await doneRequests(tx, id, member.id) : [],
    }
  })
  return page(visit, {
    title: words.title,
    status: state.status,
    children: (
      <>
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <Done visit={visit} next={next} />
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        {asked.length === 0 && <Paragraph>{words.none}</Paragraph>}
        {asked.map((one) => (
          <RequestCard
            key={one.id}
            visit={visit}
            asked={one}
            own={one.memberId === own}
            left={left.get(one.id)}
            why={state.refused?.requestId === one.id ? state.refused.why : ''}
          />
        ))}
        {visit.may('pot-request.ask') && (
          <ButtonRow>
            <LinkButton href={paths.newPotRequest(slug)} look={asked.length === 0 ? 'primary' : 'secondary'}>
              {visit.may('invoices.draft') ? words.ask : words.askOwn}
            </LinkButton>
          </ButtonRow>
        )}
        {done.length > 0 && (
          <>
            <Heading level={2}>{words.done}</Heading>
            <ul>
              {done.map((one) => (
                <li key={one.id}>
                  <Link href={paths.potRequest(slug, one.id)} roomy>
                    {one.what}
                  </Link>{' '}
                  {one.closed === null ? words.doneSpent : words.closedWhy[one.closed](one)}
                </li>
              ))}
            </ul>
          </>
        )}
      </>
    ),
  })
}

/** What was just done; to who said yes or no, with the next that waits for it. */
function Done({ visit, next }: { visit: CooperativeVisit; next: PotRequest | undefined }) {
  const words = visit.text.potRequests
  const done = visit.url.searchParams.get('gedaan')
  if (done === 'gevraagd') return <JustDone said={words.asked} />
  if (done !== 'ja' && done !== 'gesloten') return null
  const said = done === 'ja' ? words.saidYes : words.closedDone
  if (!visit.may('pot-request.answer')) return <JustDone said={said} />
  if (!next) return <JustDone said={said} after={{ ready: words.ready }} />
  const { memberName: member } = next
  const amount = formatEuro(next.amount, visit.language)
  const href = paths.potRequest(visit.cooperative.slug, next.id)
  return <JustDone said={said} after={{ next: { href, label: words.next({ member, amount }) } }} />
}
