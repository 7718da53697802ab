import { z } from 'zod'
import {
  AmountField,
  besideField,
  Button,
  ErrorSummary,
  Form,
  Heading,
  Lead,
  Link,
  Notice,
  NumberField,
  Refusal,
  TextArea,
} from '../../../ui/index.ts'
import { optionalAmount, optionalText } from '../../../web/fields.ts'
import { freshCommandId, readForm, type Typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect, sentences } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { FieldError } from '../../../ui/index.ts'
import { typedAmount } from '../../sales/pages/index.ts'
import { quoteSettings } from '../quote-settings.db.ts'
import { setQuoteTerms } from '../set-quote-terms.ts'

const schema = z.object({
  validDays: optionalText(10),
  terms: optionalText(2000),
  minimumRate: optionalAmount(),
})

type State = {
  readonly typed?: Typed
  readonly errors?: readonly FieldError[]
  readonly refusal?: string
  readonly commandId?: string
  readonly status?: number
}

/** How long quotes stand, the terms under them, and the lowest price an hour. */
export async function quoteSettingsPage(visit: CooperativeVisit, state: State = {}): Promise<Response> {
  const settings = await visit.read((tx) => quoteSettings(tx, visit.actor.cooperativeId))
  const text = visit.text.quotes.settings
  const coop = visit.cooperative.slug
  const typed = state.typed ?? {
    validDays: String(settings.validDays),
    terms: settings.terms,
    minimumRate: settings.minimumRate === null ? '' : typedAmount(settings.minimumRate),
  }
  const errors = state.errors ?? []
  const field = (name: string) => ({ name, value: typed[name], error: besideField(errors, name) })
  return page(visit, {
    title: text.title,
    status: state.status ?? 200,
    children: (
      <>
        <Link href={paths.quotes(coop)} roomy>
          {text.back}
        </Link>
        <ErrorSummary errors={errors} />
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        {visit.url.searchParams.has('bewaard') && (
          <Notice tone="done" announce>
            {text.saved}
          </Notice>
        )}
        <Heading level={1}>{text.title}</Heading>
        <Lead>{text.lead}</Lead>
        <Form action={paths.quoteSettings(coop)} commandId={state.commandId ?? freshCommandId(visit)}>
          <NumberField {...field('validDays')} label={text.validDays} />
          <TextArea
            {...field('terms')}
            label={text.terms}
            hint={text.termsHint}
            rows={5}
            maxLength={2000}
            optional
          />
          <AmountField
            {...field('minimumRate')}
            label={text.minimumRate}
            hint={text.minimumRateHint}
            optional
          />
          <Button>{text.save}</Button>
        </Form>
      </>
    ),
  })
}

/** Keeps the settings and comes back to the page. */
export async function receiveQuoteSettings(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, schema)
  const { typed, commandId } = form
  const { names } = visit.text.quotes.settings
  const validDays = Number((typed['validDays'] ?? '').trim())
  const right = Number.isInteger(validDays) && validDays >= 1 && validDays <= 365
  if (!form.ok || !right) {
    const wrong = form.ok ? {} : form.errors
    const others = sentences(visit, wrong, (field) => names[field as keyof typeof names] ?? field).list
    const errors = [...(right ? [] : [daysError(visit)]), ...others]
    return quoteSettingsPage(visit, { typed, commandId, errors, status: 422 })
  }
  const { terms, minimumRate } = form.value
  const settings = { validDays, terms, minimumRate: minimumRate && minimumRate > 0n ? minimumRate : null }
  const done = await visit.perform(setQuoteTerms, visit.actor, settings, commandId)
  if (done.ok) return redirect(`${paths.quoteSettings(visit.cooperative.slug)}?bewaard`)
  const refusal = refusalSentence(visit, visit.text.quotes.refusals, done)
  return quoteSettingsPage(visit, { typed, commandId, refusal, status: 409 })
}

function daysError(visit: CooperativeVisit): FieldError {
  return { field: 'validDays', sentence: visit.text.quotes.form.wrong.days }
}
