import { z } from 'zod'
import {
  Button,
  ButtonRow,
  Columns,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  Lead,
  Link,
  Notice,
  PreviewTarget,
  Refusal,
  Stack,
} from '../../../ui/index.ts'
import { freshCommandId, readForm, type FieldErrors } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { fragment, page, redirect, sentences } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { changeSchemeDraft } from '../change-scheme-draft.ts'
import { isComplete } from '../scheme-check.ts'
import { afterPressing, readSchemeForm, typedOf, type Typed } from '../scheme-form.ts'
import type { SchemeDraft } from '../scheme.ts'
import { readDraft, storeScheme } from '../scheme-stored.ts'
import { schemeRefusals, versionHere, type VersionHere } from './loading.ts'
import { SchemeFields } from './scheme-fields.tsx'
import { versionReadPage } from './scheme-page.tsx'
import { schemePaths } from './scheme-paths.ts'
import { DraftSaid } from './scheme-said.tsx'
import { WhatIfCard } from './what-if-card.tsx'
import { whatIf, yearAsked } from './what-if.ts'

/** A version: a draft that the board writes, or what was decided. */
export async function versionPage(visit: CooperativeVisit): Promise<Response> {
  const here = await versionHere(visit)
  if (!here) return new Response(null, { status: 404 })
  if (here.version.state === 'decided' || !visit.may('scheme.edit'))
    return versionReadPage(visit, here.version, here.history)
  return editor(visit, here, { typed: typedOf(readDraft(here.version.rules), visit.language), status: 200 })
}

/**
 * What a button under or in the draft did: move steps, look, save, or save and go on to the decision. What is not
 * complete is kept too, but goes no further.
 */
export async function receiveVersion(visit: CooperativeVisit): Promise<Response> {
  const read = await readForm(visit, z.looseObject({}))
  const here = await versionHere(visit)
  if (!here) return new Response(null, { status: 404 })
  const { typed, commandId, intent } = read
  if (intent !== 'save' && intent !== 'decide') {
    const after = afterPressing(typed, intent)
    const { errors } = { errors: {}, ...readSchemeForm(after, here.history.name) }
    return editor(visit, here, { typed: after, errors: intent === 'look' ? errors : {}, status: 200 })
  }
  const scheme = readSchemeForm(typed, here.history.name)
  if (!scheme.ok) return editor(visit, here, { typed, errors: scheme.errors, commandId, status: 422 })
  // Who only goes on to the decision did not write: they are the second person, and stay that.
  const seen = Number(typed['seenAt']) === here.version.drafted_at.getTime()
  if (intent === 'decide' && seen && isComplete(scheme.draft) && isSame(scheme.draft, here))
    return redirect(schemePaths.decide(visit, here.version.id))
  const input = { versionId: here.version.id, draft: scheme.draft, seenAt: Number(typed['seenAt']) }
  const saved = await visit.perform(changeSchemeDraft, visit.actor, input, commandId)
  const { id } = here.version
  if (saved.ok && intent === 'decide' && isComplete(scheme.draft))
    return redirect(schemePaths.decide(visit, id))
  if (saved.ok) return redirect(`${paths.schemeVersion(visit.cooperative.slug, id)}?bewaard=ja`)
  return editor(visit, here, {
    typed,
    commandId,
    refusal: refusalSentence(visit, schemeRefusals(visit), saved),
    status: 409,
  })
}

function isSame(draft: SchemeDraft, { version }: VersionHere): boolean {
  const [mine, kept] = [draft, readDraft(version.rules)].map((one) => JSON.stringify(storeScheme(one)))
  return mine === kept
}

/** The piece beside the form, while the board types. */
export async function previewVersion(visit: CooperativeVisit): Promise<Response> {
  const { typed } = await readForm(visit, z.looseObject({}))
  const here = await versionHere(visit)
  if (!here) return new Response(null, { status: 404 })
  return fragment(visit, await beside(visit, here, typed))
}

type State = {
  readonly typed: Typed
  readonly errors?: FieldErrors
  readonly commandId?: string
  readonly refusal?: string
  readonly status: number
}

async function editor(visit: CooperativeVisit, here: VersionHere, state: State): Promise<Response> {
  const words = visit.text.schemePages.edit
  const { version, history } = here
  const wrong = sentences(visit, state.errors ?? {}, (field) => labelOf(visit, field))
  const seenAt = state.typed['seenAt'] ?? String(version.drafted_at.getTime())
  return page(visit, {
    title: words.title(history.name),
    status: state.status,
    wide: true,
    children: (
      <>
        <Link href={paths.schemes(visit.cooperative.slug)} roomy>
          {visit.text.schemePages.back}
        </Link>
        {visit.url.searchParams.has('bewaard') && state.status === 200 && (
          <Notice tone="done" announce>
            {words.saved}
          </Notice>
        )}
        <ErrorSummary errors={wrong.list} />
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <Heading level={1}>{words.title(history.name)}</Heading>
        <Lead>{words.lead}</Lead>
        <Columns>
          <Form
            id={FORM}
            action={paths.schemeVersion(visit.cooperative.slug, version.id)}
            commandId={state.commandId ?? freshCommandId(visit)}
            preview={schemePaths.preview(visit, version.id)}
            previewTarget="beside"
          >
            <HiddenField name="seenAt" value={seenAt} />
            <SchemeFields visit={visit} typed={state.typed} wrong={wrong.of} />
            <ButtonRow>
              <Button name="intent" value="save">
                {words.save}
              </Button>
              <Button look="secondary" name="intent" value="look">
                {words.look}
              </Button>
            </ButtonRow>
          </Form>
          <PreviewTarget id="beside">{await beside(visit, here, state.typed)}</PreviewTarget>
        </Columns>
        <DropForm visit={visit} version={version.id} />
      </>
    ),
  })
}

/** The button that goes on to the decision stands beside the form, and sends it. */
const FORM = 'draft'

/** How the draft reads, what is open, and what it would have given. What cannot be read yet is told by its field. */
async function beside(visit: CooperativeVisit, here: VersionHere, typed: Typed) {
  const scheme = readSchemeForm(typed, here.history.name)
  const draft = scheme.ok ? scheme.draft : readDraft(here.version.rules)
  const what = await whatIf(visit, draft, here.history, here.members, yearAsked(visit))
  const version = here.version.id
  return (
    <Stack>
      <DraftSaid visit={visit} draft={draft} unread={!scheme.ok} />
      <WhatIfCard visit={visit} what={what} here={paths.schemeVersion(visit.cooperative.slug, version)} />
      {scheme.ok && isComplete(draft) && (
        <Button look="secondary" form={FORM} name="intent" value="decide">
          {visit.text.schemePages.edit.decide}
        </Button>
      )}
    </Stack>
  )
}

function DropForm({ visit, version }: { visit: CooperativeVisit; version: string }) {
  const words = visit.text.schemePages.edit
  return (
    <Form action={schemePaths.drop(visit, version)} commandId={freshCommandId(visit)} label={words.drop}>
      <Button look="quiet">{words.drop}</Button>
    </Form>
  )
}

function labelOf(visit: CooperativeVisit, field: string): string {
  const words = visit.text.schemePages.edit
  const step = /^steps\.(\d+)\.(\w+)$/.exec(field)
  const names = {
    destination: words.destination,
    take: words.take,
    percentage: words.percentage,
    amount: words.amount,
    cap: words.cap,
    label: words.label,
    lossFallsOn: words.loss,
    threshold: words.threshold,
    thresholdAmount: words.thresholdAmount,
    above: words.above,
    count: words.count,
    onLeaving: words.leaving,
  }
  const name = names[(step?.[2] ?? field) as keyof typeof names] ?? field
  return step ? `${words.step(String(Number(step[1]) + 1))}, ${name}` : name
}
