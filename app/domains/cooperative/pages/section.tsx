import type { ComponentChildren } from 'preact'
import type { z } from 'zod'
import { Button, ButtonRow, ErrorSummary, Form, Heading, Lead, Link, LinkButton, Refusal } from '../../../ui/index.ts'
import type { Result } from '../../../values/result.ts'
import { freshCommandId, readForm, type FieldErrors, type Typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect, sentences } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Cooperative } from '../cooperative.ts'
import { cooperativeById } from '../cooperative.db.ts'
import { vatModesOf } from '../vat-mode.db.ts'
import type { VatModeFrom } from '../vat-mode.ts'

/** What the settings show: the co-operative and how it is taxed. */
export type Settings = { readonly cooperative: Cooperative; readonly vatModes: readonly VatModeFrom[] }

export type SectionKey = keyof CooperativeVisit['text']['cooperative']['sections']

/** The fields of a section as they are filled now. */
export type Filled = {
  readonly visit: CooperativeVisit
  readonly settings: Settings
  readonly typed: Typed
  /** The sentence beside a field, when it is wrong. */
  wrong(field: string): string | undefined
}

/** One section of the settings: a page with one form. */
export type SettingsSection = {
  readonly key: SectionKey
  readonly slug: string
  show(visit: CooperativeVisit): Promise<Response>
  receive(visit: CooperativeVisit): Promise<Response>
}

type SectionOf<S extends z.ZodType> = {
  readonly key: SectionKey
  /** The last part of its address. */
  readonly slug: string
  readonly schema: S
  readonly files?: boolean
  lead(visit: CooperativeVisit): string
  /** The name of a field as it stands beside it. */
  label(visit: CooperativeVisit, field: string): string
  /** What stands in the fields before anything is typed. */
  initial(settings: Settings, visit: CooperativeVisit): Typed
  fields(filled: Filled): ComponentChildren
  save(visit: CooperativeVisit, value: z.output<S>, commandId: string): Promise<Result<unknown>>
  readonly saveLabel?: (visit: CooperativeVisit) => string
  /** Buttons beside "Bewaar". */
  readonly buttons?: (visit: CooperativeVisit) => ComponentChildren
  /** What stands under the form. */
  readonly below?: (settings: Settings, visit: CooperativeVisit) => ComponentChildren
  /** The address that answers the form with a preview of `previewTarget`. */
  readonly preview?: { readonly slug: string; readonly target: string }
}

type State = {
  readonly typed?: Typed
  readonly errors?: FieldErrors
  readonly refusal?: string
  readonly commandId?: string
  readonly status: number
}

/** A section out of its fields and what saving them does. */
export function settingsSection<S extends z.ZodType>(section: SectionOf<S>): SettingsSection {
  return {
    key: section.key,
    slug: section.slug,
    show: (visit) => sectionPage(section, visit, { status: 200 }),
    async receive(visit) {
      const form = await readForm(visit, section.schema)
      const { typed, commandId } = form
      // Looking first changes nothing, so it need not be right either.
      if (form.intent === 'look') return sectionPage(section, visit, { typed, commandId, status: 200 })
      if (!form.ok) return sectionPage(section, visit, { typed, commandId, errors: form.errors, status: 422 })
      const saved = await section.save(visit, form.value, commandId)
      if (saved.ok) return redirect(`${paths.settings(visit.cooperative.slug)}?bewaard=${section.slug}`)
      const refusal = refusalSentence(visit, visit.text.cooperative.refusals, saved)
      return sectionPage(section, visit, { typed, commandId, refusal, status: 409 })
    },
  }
}

/** The address of a section. */
export function sectionPath(coop: string, slug: string): string {
  return `${paths.settings(coop)}/${slug}`
}

/** What the settings are now. */
export async function loadSettings(visit: CooperativeVisit): Promise<Settings> {
  const { id } = visit.cooperative
  return visit.read(async (tx) => {
    const cooperative = await cooperativeById(tx, id)
    if (!cooperative) throw new Error(`co-operative ${id} is not visible to who may change it`)
    return { cooperative, vatModes: await vatModesOf(tx, id) }
  })
}

async function sectionPage<S extends z.ZodType>(section: SectionOf<S>, visit: CooperativeVisit, state: State): Promise<Response> {
  const text = visit.text.cooperative
  const { slug } = visit.cooperative
  const settings = await loadSettings(visit)
  const typed = state.typed ?? section.initial(settings, visit)
  const wrong = sentences(visit, state.errors ?? {}, (field) => section.label(visit, field))
  const address = sectionPath(slug, section.slug)
  const { preview } = section
  return page(visit, {
    title: text.sections[section.key],
    status: state.status,
    children: (
      <>
        <Link href={paths.settings(slug)} roomy>
          {text.settings.back}
        </Link>
        <ErrorSummary errors={wrong.list} />
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <Heading level={1}>{text.sections[section.key]}</Heading>
        <Lead>{section.lead(visit)}</Lead>
        <Form
          action={address}
          commandId={state.commandId ?? freshCommandId(visit)}
          files={section.files ?? false}
          {...(preview ? { preview: sectionPath(slug, preview.slug), previewTarget: preview.target } : {})}
        >
          {section.fields({ visit, settings, typed, wrong: wrong.of })}
          <ButtonRow>
            <Button>{section.saveLabel?.(visit) ?? text.settings.save}</Button>
            {section.buttons?.(visit)}
            <LinkButton href={paths.settings(slug)} look="quiet">
              {text.settings.back}
            </LinkButton>
          </ButtonRow>
        </Form>
        {section.below?.(settings, visit)}
      </>
    ),
  })
}
