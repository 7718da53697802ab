/** "Call me" on a page that came back, and the buttons of such a page. */
import { z } from 'zod'
import { Button, Form, Heading, Link, Notice, Paragraph } from '../../../ui/index.ts'
import { formatMoment } from '../../../values/format.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { refusalSentence, type ToldIn } from '../../../web/refusal-sentence.ts'
import { paths } from '../../../web/paths.ts'
import { redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { askCall } from '../ask-call.ts'
import type { noteCalled } from '../note-called.ts'
import type { Scan } from '../scan.ts'
import type { settleScan } from '../settle-scan.ts'
import { addresses } from './addresses.ts'

/** What the page says besides: that something was refused, or what is wrong. */
export type Said = {
  readonly status: number
  readonly refusal?: string
  readonly wrong?: string
  /** Why it would be thrown away: what was typed, and what is wrong with it. */
  readonly why?: string
  readonly wrongWhy?: string
}
/** Shows the page. */
export type Show = (visit: CooperativeVisit, said: Said) => Promise<Response>

/**
 * Whether the page asks for a call: who looks at it says so, and a coach says that it was done.
 *
 * @param mayAsk whether who looks may say what stands on the page
 * @param phone on which number the member is called, to who may call
 */
export function CallAsked(props: {
  visit: CooperativeVisit
  scan: Scan
  mayAsk: boolean
  phone: string | undefined
}) {
  const { visit, scan, mayAsk, phone } = props
  const words = visit.text.scans
  const { slug } = visit.cooperative
  const when = (at: Date) => formatMoment(at, visit.language)
  if (scan.memberId === null) return null
  if (scan.calledAt) return <Paragraph>{words.called({ when: when(scan.calledAt) })}</Paragraph>
  if (scan.callAskedAt) {
    return (
      <>
        <Notice>{words.callAsked({ when: when(scan.callAskedAt) })}</Notice>
        {callsNow(visit, scan) && (
          <>
            <Paragraph>
              {phone === undefined ? (
                <Link href={paths.member(slug, scan.memberId)} roomy>
                  {words.noPhone}
                </Link>
              ) : (
                <Link href={`tel:${phone}`} roomy>
                  {words.callOn({ phone })}
                </Link>
              )}
            </Paragraph>
            <Form action={addresses.called(slug, scan.id)} commandId={freshCommandId(visit)}>
              <Button look="secondary">{words.iCalled}</Button>
            </Form>
          </>
        )}
      </>
    )
  }
  if (!mayAsk) return null
  return (
    <>
      <Heading level={2}>{words.callTitle}</Heading>
      <Form action={addresses.askCall(slug, scan.id)} commandId={freshCommandId(visit)}>
        <Button look="secondary">{words.callSays}</Button>
      </Form>
    </>
  )
}

/** Whether who looks is asked to call: a coach, about another, until one did. */
export function callsNow(visit: CooperativeVisit, scan: Scan): boolean {
  const own = scan.memberPerson === visit.actor.personId
  return scan.callAskedAt !== null && scan.calledAt === null && !own && visit.may('guidance.guide')
}

/** A button of the page: does it, and comes back to the page with what was done. */
export async function receiveOf(
  visit: CooperativeVisit,
  show: Show,
  does: typeof settleScan | typeof askCall | typeof noteCalled,
  said: string,
): Promise<Response> {
  const scanId = visit.id<'paper-scan'>('scan')
  const { commandId } = await readForm(visit, z.object({}))
  const done = await visit.perform(does, visit.actor, { scanId }, commandId)
  if (done.ok) return redirect(`${addresses.oneScan(visit.cooperative.slug, scanId)}?gedaan=${said}`)
  const refusal = refusalSentence<ToldIn<'scans'>>(visit, visit.text.scans.refusals, done)
  return show(visit, { status: 409, refusal })
}
