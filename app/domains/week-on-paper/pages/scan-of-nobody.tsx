/** A page that came back and belongs to nobody is thrown away, with why. */
import { z } from 'zod'
import { Button, Details, Form, Paragraph, TextArea } from '../../../ui/index.ts'
import { addDays, dayOf } from '../../../values/day.ts'
import { formatDay, formatMoment } from '../../../values/format.ts'
import { text } from '../../../web/fields.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { refusalSentence, type ToldIn } from '../../../web/refusal-sentence.ts'
import { redirect, sentences } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { KEPT } from '../../members/index.ts'
import type { Scan } from '../scan.ts'
import { throwScanAway } from '../throw-scan-away.ts'
import { addresses } from './addresses.ts'
import type { Said, Show } from './scan-call.tsx'

/** Asks why, and throws it away. */
export function ThrowAway({ visit, scan, said }: { visit: CooperativeVisit; scan: Scan; said: Said }) {
  const words = visit.text.scans
  return (
    <Details summary={words.throwAway} open={said.wrongWhy !== undefined || said.why !== undefined}>
      <Paragraph>{words.throwLead}</Paragraph>
      <Form
        action={addresses.throwAway(visit.cooperative.slug, scan.id)}
        commandId={freshCommandId(visit)}
        label={words.throwIt}
      >
        <TextArea
          name="why"
          label={words.throwWhy}
          hint={words.throwWhyHint}
          rows={2}
          maxLength={300}
          value={said.why}
          error={said.wrongWhy}
        />
        <Button look="secondary">{words.throwIt}</Button>
      </Form>
    </Details>
  )
}

/** That it was there: who threw it away, when and why, and until when that is kept. */
export function ThrownAway({ visit, scan }: { visit: CooperativeVisit; scan: Scan }) {
  const words = visit.text.scans
  const at = scan.thrownAt!
  return (
    <>
      <Paragraph>
        {words.thrown({ name: scan.thrownBy ?? '', when: formatMoment(at, visit.language) })}
      </Paragraph>
      <Paragraph>{words.thrownWhy({ why: scan.thrownWhy ?? '' })}</Paragraph>
      <Paragraph quiet>
        {words.thrownKept({ day: formatDay(addDays(dayOf(at), KEPT.scans.days), visit.language) })}
      </Paragraph>
    </>
  )
}

/** Throws it away. */
export async function receiveThrowAway(visit: CooperativeVisit, show: Show): Promise<Response> {
  const scanId = visit.id<'paper-scan'>('scan')
  const form = await readForm(visit, z.object({ why: text(300) }))
  const why = form.typed['why'] ?? ''
  if (!form.ok) {
    const wrongWhy = sentences(visit, form.errors, () => visit.text.scans.throwWhy).of('why')
    return show(visit, { status: 422, why, ...(wrongWhy === undefined ? {} : { wrongWhy }) })
  }
  const done = await visit.perform(throwScanAway, visit.actor, { scanId, ...form.value }, form.commandId)
  if (done.ok) return redirect(`${addresses.oneScan(visit.cooperative.slug, scanId)}?gedaan=weg`)
  const refusal = refusalSentence<ToldIn<'scans'>>(visit, visit.text.scans.refusals, done)
  return show(visit, { status: 409, refusal, why })
}
