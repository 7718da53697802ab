/** Stopping, by who applies: asked first, with what happens to what stands there. */
import { z } from 'zod'
import type { LinkActor } from '../../../platform/actor.ts'
import { Button, ButtonRow, Form, Heading, LinkButton, Paragraph, Refusal } from '../../../ui/index.ts'
import { addDays } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import type { Visit } from '../../../web/visit.ts'
import { KEPT } from '../../members/index.ts'
import { applicationByLink } from '../application.db.ts'
import { hasEnded } from '../road.ts'
import { withdrawApplication } from '../withdraw-application.ts'
import { joiningAddresses } from './addresses.ts'
import { unseen } from './own-page.tsx'

/** Asks whether it is meant. */
export async function withdrawPage(visit: Visit, refusal?: string): Promise<Response> {
  const found = await visit.read((tx) => applicationByLink(tx))
  if (!found) return new Response(null, { status: 404 })
  const { token } = visit.actor as LinkActor
  const own = paths.applicantPage(token)
  if (hasEnded(found.stage) && refusal === undefined) return redirect(own)
  const words = visit.text.joiningOwn.withdraw
  const day = formatDay(addDays(visit.now.today, KEPT.application.days), visit.language)
  const response = page(visit, {
    title: words.title,
    bare: true,
    status: refusal === undefined ? 200 : 409,
    children: (
      <>
        {refusal !== undefined && <Refusal sentence={refusal} />}
        <Heading level={1}>{words.title}</Heading>
        <Paragraph>{words.stops}</Paragraph>
        <Paragraph>{words.erased({ day })}</Paragraph>
        <Paragraph>{words.again}</Paragraph>
        {!hasEnded(found.stage) && (
          <Form
            action={joiningAddresses.withdraw(token)}
            commandId={freshCommandId(visit)}
            label={words.title}
          >
            <ButtonRow>
              <Button>{words.yes}</Button>
              <LinkButton href={own} look="secondary">
                {words.no}
              </LinkButton>
            </ButtonRow>
          </Form>
        )}
      </>
    ),
  })
  return unseen(response)
}

/** Stops. */
export async function receiveWithdraw(visit: Visit): Promise<Response> {
  const { commandId } = await readForm(visit, z.object({}))
  const actor = visit.actor as LinkActor
  const done = await visit.perform(withdrawApplication, actor, {}, commandId)
  if (done.ok) return redirect(`${paths.applicantPage(actor.token)}?gestopt=ja`)
  return withdrawPage(visit, refusalSentence(visit, visit.text.joining.refusals, done))
}
