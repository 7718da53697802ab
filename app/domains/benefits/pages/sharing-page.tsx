import { z } from 'zod'
import {
  CheckboxGroup,
  DateField,
  Heading,
  Link,
  Paragraph,
  RadioGroup,
  Refusal,
  typedParts,
} from '../../../ui/index.ts'
import type { Id } from '../../../values/id.ts'
import { dayField, idOf, withDays } from '../../../web/fields.ts'
import { readForm } from '../../../web/form.ts'
import { formPage, type Filled } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { advisersOfAsking, consentsOf, namesSharedWith } from '../consent/consent.db.ts'
import { isOpenOn, SHARED_FIELDS, untilLeaving, type SharedField } from '../consent/consent.ts'
import { giveConsent } from '../consent/give-consent.ts'
import { revokeConsent } from '../consent/revoke-consent.ts'
import { sharedFieldInWords } from '../facts/fact-words.ts'
import { ConsentsGiven, type Sharing } from './consents-given.tsx'
import { asMember } from './own-facts.ts'

const NO_DAY = '--'

const schema = z.preprocess(
  withTicks,
  withDays(
    ['until'],
    z.object({
      with: z.string('choose').refine((typed) => typed !== '', 'choose'),
      fields: z.array(z.enum(SHARED_FIELDS)).min(1, 'choose'),
      until: z.union([z.literal(NO_DAY).transform(() => undefined), dayField()]),
    }),
  ),
)

/** What one shares with whom: now, earlier, and the form to share with somebody. */
export const sharingPage = formPage({
  schema,
  load: async (visit): Promise<Sharing | undefined> =>
    asMember(visit, async (tx, member) => ({
      advisers: await advisersOfAsking(tx),
      consents: untilLeaving(await consentsOf(tx, visit.cooperative.id, member.id), member.leftOn),
      names: await namesSharedWith(tx),
    })),
  title: (visit) => visit.text.benefitSharing.page.title,
  lead: ({ actor, text: { benefitSharing } }) => benefitSharing.page[actor.left ? 'leadLeft' : 'lead'],
  back: ({ cooperative: { slug }, actor, text }) =>
    actor.left
      ? { href: paths.statements(slug), label: text.statements.page.back }
      : { href: paths.benefit(slug), label: text.benefitSharing.page.back },
  initial: (_data, { actor }) => (actor.left ? { 'fields.statements': 'on' } : {}),
  fields: (filled) => <Fields {...filled} />,
  label: (visit, field) => {
    const words = visit.text.benefitSharing.page
    return { with: words.with, fields: words.what, until: words.last }[field] ?? field
  },
  save: async (visit, { with: chosen, fields, until }, commandId) => {
    const [purpose, personId] = chosen.split(' ')
    const read = z.object({ purpose: z.enum(['coach', 'case-manager']), personId: idOf<'person'>() })
    const who = read.safeParse({ purpose, personId })
    // Only a made-up form names nobody: then there is nobody to share with.
    if (!who.success) return { ok: false, reason: 'nobody-to-share-with', facts: {} } as const
    const wanted = { ...who.data, fields, ...(until === undefined ? {} : { until }) }
    return visit.perform(giveConsent, visit.actor, wanted, commandId)
  },
  done: ({ cooperative }) => `${paths.benefitSharing(cooperative.slug)}?geregeld`,
  refusals: (visit) => visit.text.benefitSharing.refusals,
  refusedField: (reason) =>
    reason === 'until-passed' || reason === 'until-too-far'
      ? 'until'
      : reason === 'shared-already' || reason === 'only-with-a-coach' || reason === 'only-statements'
        ? 'fields'
        : undefined,
  saveLabel: (visit) => visit.text.benefitSharing.page.give,
  above: (data, visit) => <ConsentsGiven visit={visit} data={data} />,
  below: (_data, visit) =>
    !visit.actor.left && (
      <p>
        <Link href={paths.account()} roomy>
          {visit.text.benefitSharing.page.log}
        </Link>
      </p>
    ),
})

/** A ticked box sends `fields.<name>`. */
function withTicks(raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null) return raw
  const { fields } = raw as { fields?: unknown }
  const ticked = typeof fields === 'object' && fields !== null ? Object.keys(fields) : []
  return { ...raw, fields: ticked }
}

function Fields({ visit, data, typed, wrong }: Filled<Sharing>) {
  const words = visit.text.benefitSharing
  return (
    <>
      <Heading level={2}>{words.page.again}</Heading>
      {data.consents.some((one) => isOpenOn(one, visit.now.today)) && (
        <Paragraph>{words.page.more}</Paragraph>
      )}
      {data.advisers.length === 0 && (
        <Paragraph>{words.page[visit.actor.left ? 'nobodyLeft' : 'nobody']}</Paragraph>
      )}
      <RadioGroup
        name="with"
        label={words.page.with}
        value={typed['with']}
        error={wrong('with')}
        choices={data.advisers.map(({ personId, purpose, name }) => ({
          value: `${purpose} ${personId}`,
          label: words.page.who({ name, purpose: words.purpose[purpose] }),
        }))}
      />
      <WhichFields visit={visit} typed={typed} error={wrong('fields')} />
      <DateField
        name="until"
        label={words.page.last}
        hint={words.page.lastHint}
        value={typedParts(typed, 'until')}
        error={wrong('until')}
        optional
      />
    </>
  )
}

function WhichFields(props: {
  visit: CooperativeVisit
  typed: Filled<Sharing>['typed']
  error: string | undefined
}) {
  const { visit, typed, error } = props
  const words = visit.text.benefitSharing.page
  const offered: readonly SharedField[] = visit.actor.left ? ['statements'] : SHARED_FIELDS
  const ticked = offered.filter((field) => typed[`fields.${field}`] !== undefined)
  return (
    <CheckboxGroup
      name="fields"
      label={words.what}
      error={error !== undefined && ticked.length === 0 ? words.chooseSomething : error}
      named
      values={ticked}
      choices={offered.map((field) => ({ value: field, label: sharedFieldInWords(field, visit) }))}
    />
  )
}

/** Stops sharing, at once. */
export async function stopSharing(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, z.object({ consent: idOf<'consent'>() }))
  const here = paths.benefitSharing(visit.cooperative.slug)
  if (!form.ok) return redirect(here)
  const consentId: Id<'consent'> = form.value.consent
  const done = await visit.perform(revokeConsent, visit.actor, { consentId }, form.commandId)
  if (done.ok) return redirect(`${here}?gestopt`)
  const { title, back } = visit.text.benefitSharing.page
  return page(visit, {
    title,
    status: 409,
    children: (
      <>
        <Link href={here} roomy>
          {back}
        </Link>
        <Heading level={1}>{title}</Heading>
        <Refusal sentence={refusalSentence(visit, visit.text.benefitSharing.refusals, done)} />
      </>
    ),
  })
}
