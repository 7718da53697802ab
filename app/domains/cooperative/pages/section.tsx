import type { z } from 'zod'
import { formPage, type Filled as FilledForm, type FormPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { ToldIn } from '../../../web/refusal-sentence.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Cooperative } from '../cooperative.ts'
import { standingTo, type Standing } from '../../people/index.ts'
import { accountsToPrint, askedAccount, cooperativeById, type AskedAccount } from '../cooperative.db.ts'
import { vatModesOf } from '../vat-mode.db.ts'
import type { VatModeFrom } from '../vat-mode.ts'

/** What the settings show: the co-operative, how it is taxed, and which of its accounts may stand on invoices. */
export type Settings = {
  readonly cooperative: Cooperative
  readonly vatModes: readonly VatModeFrom[]
  readonly accounts: readonly string[]
  /** The account that waits, and how the visitor stands to who asked. */
  readonly asked: (AskedAccount & { readonly standing: Standing }) | undefined
}

export type SectionKey = keyof CooperativeVisit['text']['cooperative']['sections']

/** The fields of a section as they are filled now. */
export type Filled = FilledForm<Settings>

/** One section of the settings: a page with one form. */
export type SettingsSection = {
  readonly key: SectionKey
  /** The last part of its address. */
  readonly slug: string
  show(visit: CooperativeVisit): Promise<Response>
  receive(visit: CooperativeVisit): Promise<Response>
}

type Given = 'schema' | 'files' | 'initial' | 'fields' | 'label' | 'save' | 'buttons' | 'below' | 'preview'
type SectionOf<S extends z.ZodType> = Pick<FormPage<Settings, S, unknown, ToldIn<'cooperative'>>, Given> & {
  readonly key: SectionKey
  readonly slug: string
  lead(visit: CooperativeVisit): string
  readonly saveLabel?: (visit: CooperativeVisit) => string
}

/** A section out of its fields and what saving them does. */
export function settingsSection<S extends z.ZodType>(section: SectionOf<S>): SettingsSection {
  const { key, slug, saveLabel, ...form } = section
  return {
    key,
    slug,
    ...formPage<Settings, S, unknown, ToldIn<'cooperative'>>({
      ...form,
      load: loadSettings,
      title: (visit) => visit.text.cooperative.sections[key],
      back: (visit) => ({
        href: paths.settings(visit.cooperative.slug),
        label: visit.text.cooperative.settings.back,
      }),
      done: (visit) => `${paths.settings(visit.cooperative.slug)}?bewaard=${slug}`,
      refusals: (visit) => visit.text.cooperative.refusals,
      saveLabel: (visit) => saveLabel?.(visit) ?? visit.text.cooperative.settings.save,
    }),
  }
}

/** What the settings are now. */
export async function loadSettings(visit: CooperativeVisit): Promise<Settings> {
  const { id } = visit.cooperative
  return visit.read(async (tx) => {
    const cooperative = await cooperativeById(tx, id)
    if (!cooperative) throw new Error(`co-operative ${id} is not visible to who may change it`)
    const asked = await askedAccount(tx, id)
    return {
      cooperative,
      vatModes: await vatModesOf(tx, id),
      accounts: await accountsToPrint(tx),
      asked: asked && { ...asked, standing: await standingTo(tx, visit.actor, asked, visit.now) },
    }
  })
}
