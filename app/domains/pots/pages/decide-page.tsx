import { z } from 'zod'
import { DateField, Heading, HiddenField, Notice, TextArea, typedParts } from '../../../ui/index.ts'
import { dayField, optionalText, tick, withDays } from '../../../web/fields.ts'
import { optionalDay } from '../../../web/optional-day.ts'
import { formPage } from '../../../web/form-page.tsx'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { decideSchemeVersion } from '../decide-scheme-version.ts'
import { dropSchemeDraft } from '../drop-scheme-draft.ts'
import { readDraft } from '../scheme-stored.ts'
import { comparisonInWords } from '../scheme-words.ts'
import { schemeRefusals, tellingOf, versionHere } from './loading.ts'
import { refusedPage } from './refused-page.tsx'
import { DraftSaid } from './scheme-said.tsx'
import { whatIf, yearAsked, type WhatIf } from './what-if.ts'

/** The decision: from which day, told when, why; and in words what is decided. */
export const decidePage = formPage({
  schema: withDays(
    ['fromDay', 'noticeSentOn'],
    z
      .object({
        fromDay: dayField(),
        noticeSentOn: optionalDay(),
        reason: optionalText(2000),
        seenAt: seenAtField(),
        /** Whether an earlier version was decided: then the members must have been told. */
        later: tick(),
      })
      .refine(({ later, noticeSentOn }) => !later || noticeSentOn, {
        path: ['noticeSentOn'],
        message: 'required',
        // Told together with what else is missing.
        when: () => true,
      }),
  ),
  async load(visit) {
    const here = await versionHere(visit)
    if (here?.version.state !== 'draft') return undefined
    const { version, history, members } = here
    const effect = await whatIf(visit, readDraft(version.rules), history, members, yearAsked(visit))
    return { ...here, effect }
  },
  title: (visit, { history }) => visit.text.schemePages.decide.title(history.name),
  lead: (visit) => visit.text.schemePages.decide.lead,
  back: (visit, { version }) => ({
    href: paths.schemeVersion(visit.cooperative.slug, version.id),
    label: visit.text.schemePages.decide.back,
  }),
  initial: ({ version }) => ({ seenAt: String(version.drafted_at.getTime()) }),
  fields({ visit, data, typed, wrong }) {
    const words = visit.text.schemePages.decide
    const isFirst = !data.history.versions.some((version) => version.state === 'decided')
    return (
      <>
        <HiddenField name="seenAt" value={typed['seenAt'] ?? ''} />
        <HiddenField name="later" value={isFirst ? '' : 'yes'} />
        {data.version.drafted_by_id === visit.actor.personId && <Notice>{words.another}</Notice>}
        <Effect visit={visit} effect={data.effect} />
        <DateField
          name="fromDay"
          label={words.from}
          value={typedParts(typed, 'fromDay')}
          error={wrong('fromDay')}
        />
        <DateField
          name="noticeSentOn"
          label={words.told}
          hint={words.toldHint}
          optional={isFirst}
          value={typedParts(typed, 'noticeSentOn')}
          error={wrong('noticeSentOn')}
        />
        <TextArea
          name="reason"
          label={words.why}
          hint={words.whyHint}
          value={typed['reason']}
          error={wrong('reason')}
          maxLength={2000}
          optional
        />
      </>
    )
  },
  label: (visit, field) => {
    const words = visit.text.schemePages.decide
    return field === 'fromDay' ? words.from : field === 'reason' ? words.why : words.told
  },
  save(visit, { fromDay, noticeSentOn, reason, seenAt }, commandId, { version }) {
    const input = {
      versionId: version.id,
      fromDay,
      reason,
      seenAt,
      ...(noticeSentOn ? { noticeSentOn } : {}),
    }
    return visit.perform(decideSchemeVersion, visit.actor, input, commandId)
  },
  done: (visit, scheme) => `${paths.scheme(visit.cooperative.slug, scheme)}?gedaan=besluit`,
  refusals: (visit) => schemeRefusals(visit),
  saveLabel: (visit) => visit.text.schemePages.decide.save,
  below: ({ version }, visit) => (
    <>
      <Heading level={2}>{visit.text.schemePages.decide.means}</Heading>
      <DraftSaid visit={visit} draft={readDraft(version.rules)} />
    </>
  ),
})

/** What it would have changed in euros, where the decision is taken. */
function Effect({ visit, effect }: { visit: CooperativeVisit; effect: WhatIf }) {
  if (effect.kind !== 'figures' || !effect.comparison) return null
  const said = comparisonInWords(effect.comparison, tellingOf(visit))
  return (
    <Notice title={visit.text.schemes.forecast.heading({ year: String(effect.year) })}>
      <ul>
        {said.overall.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  )
}

/** When the draft on this page was kept, in milliseconds. Who leaves it out saw nothing: 0 is no draft's moment. */
function seenAtField() {
  return z
    .string()
    .default('')
    .transform((typed) => (/^\d{1,15}$/.test(typed) ? Number(typed) : 0))
}

/** Throws the draft away. */
export async function dropVersion(visit: CooperativeVisit): Promise<Response> {
  const { commandId } = await readForm(visit, z.object({}))
  const here = await versionHere(visit)
  if (!here) return new Response(null, { status: 404 })
  const input = { versionId: here.version.id }
  const dropped = await visit.perform(dropSchemeDraft, visit.actor, input, commandId)
  const back = paths.schemes(visit.cooperative.slug)
  return dropped.ok ? redirect(back) : refusedPage(visit, dropped, back)
}
