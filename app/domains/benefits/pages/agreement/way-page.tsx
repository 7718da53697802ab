import { z } from 'zod'
import { Heading, Lead, Notice, Paragraph, Refusal } from '../../../../ui/index.ts'
import { dayOf } from '../../../../values/day.ts'
import { formatDay } from '../../../../values/format.ts'
import { readForm } from '../../../../web/form.ts'
import { paths } from '../../../../web/paths.ts'
import { refusalSentence } from '../../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../../web/respond.ts'
import type { CooperativeVisit, Reader } from '../../../../web/visit.ts'
import { standingTo, type Standing } from '../../../people/index.ts'
import { AnswerAsked, isYesIn } from '../../../people/pages/index.ts'
import { answerWay, hashOfWay } from '../../agreement/answer-way.ts'
import {
  askedWays,
  municipalityById,
  type AskedWay,
  type Municipality,
} from '../../agreement/municipality.db.ts'
import type { Way } from '../../agreement/municipality.ts'
import { addressInSentence } from '../statement-where.tsx'

type Found = { readonly municipality: Municipality; readonly asked: (AskedWay & Seen) | undefined }
type Seen = { readonly standing: Standing }

/** Another way to a municipality that waits for a second person: how it is, how it would be, yes or no. */
export async function wayPage(visit: CooperativeVisit): Promise<Response> {
  return show(visit, { status: 200 })
}

/** The yes or no of who looks at it second. */
export async function receiveWay(visit: CooperativeVisit): Promise<Response> {
  const municipalityId = visit.id<'municipality'>('municipality')
  const form = await readForm(visit, z.object({ seen: z.string().regex(/^[0-9a-f]{64}$/, 'required') }))
  const words = visit.text.agreement
  const yes = isYesIn(form)
  // The fields are hidden: only a form that is not ours has them wrong.
  if (!form.ok || yes === undefined)
    return show(visit, { status: 409, refusal: words.way.refusals['way-not-asked'] })
  const answer = { municipalityId, seen: form.value.seen, yes }
  const done = await visit.perform(answerWay, visit.actor, answer, form.commandId)
  if (done.ok) return redirect(`${paths.municipalityWay(visit.cooperative.slug, municipalityId)}?gedaan`)
  return show(visit, { status: 409, refusal: refusalSentence(visit, words.way.refusals, done) })
}

async function show(
  visit: CooperativeVisit,
  state: { readonly status: number; readonly refusal?: string },
): Promise<Response> {
  const { id } = visit.cooperative
  const municipalityId = visit.id<'municipality'>('municipality')
  const found = await visit.read(async (tx): Promise<Found | undefined> => {
    const municipality = await municipalityById(tx, id, municipalityId)
    const asked = (await askedWays(tx, id)).find((one) => one.municipalityId === municipalityId)
    const standing = asked && (await standingTo(tx, visit.actor, asked, visit.now))
    return municipality && { municipality, asked: asked && standing && { ...asked, standing } }
  })
  if (!found) return new Response(null, { status: 404 })
  const words = visit.text.agreement.way
  const { municipality, asked } = found
  const title = words.title({ municipality: municipality.name })
  return page(visit, {
    title,
    status: state.status,
    children: (
      <>
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        {visit.url.searchParams.has('gedaan') && state.status === 200 && (
          <Notice tone="done" announce>
            {words.done}
          </Notice>
        )}
        <Heading level={1}>{title}</Heading>
        <Lead>{words.lead}</Lead>
        <Heading level={2}>{words.now}</Heading>
        <Paragraph>{wayInWords(visit, municipality)}</Paragraph>
        {asked ? <Asked visit={visit} asked={asked} /> : <Paragraph>{words.nothing}</Paragraph>}
      </>
    ),
  })
}

function Asked({ visit, asked }: { visit: CooperativeVisit; asked: AskedWay & Seen }) {
  const words = visit.text.agreement.way
  return (
    <>
      <Heading level={2}>{words.after}</Heading>
      <Paragraph>{wayInWords(visit, asked)}</Paragraph>
      <Notice tone="doubt" title={words.waits}>
        <p>{askedInWords(visit, asked)}</p>
      </Notice>
      <AnswerAsked
        visit={visit}
        standing={asked.standing}
        action={paths.municipalityWay(visit.cooperative.slug, asked.municipalityId)}
        seen={{ seen: hashOfWay(asked) }}
        words={words}
      />
    </>
  )
}

/** Who asked for it, and when. */
export function askedInWords(visit: Reader, { byName, at }: AskedWay): string {
  return visit.text.agreement.way.asked({ name: byName, day: formatDay(dayOf(at), visit.language) })
}

/** How statements reach a municipality, with the address. */
export function wayInWords(visit: CooperativeVisit, { delivery, email, address }: Way): string {
  const said = visit.text.agreement.way.said
  if (delivery === 'portal') return said.portal
  if (delivery === 'mail') return said.mail({ email: email ?? '' })
  return said.print({ address: addressInSentence(address) })
}
