import { z } from 'zod'
import type { PersonActor } from '../../../platform/actor.ts'
import { RadioGroup, TextField } from '../../../ui/index.ts'
import { choice, text } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { draftScheme } from '../draft-scheme.ts'
import { presets, type Preset, type PresetKey } from '../presets.ts'
import { schemeRefusals } from './loading.ts'

const KEYS = presets.map((preset) => preset.key) as [PresetKey, ...PresetKey[]]

/** A new scheme: its name, and an example to begin with, named with where it comes from. */
export const beginSchemePage = formPage({
  schema: z.object({ name: text(80), preset: choice(KEYS) }),
  load: async () => presets,
  title: (visit) => visit.text.schemePages.newScheme,
  lead: (visit) => visit.text.schemePages.none,
  back: (visit) => ({ href: paths.schemes(visit.cooperative.slug), label: visit.text.schemePages.back }),
  initial: () => ({ preset: 'empty' }),
  fields({ visit, data, typed, wrong }) {
    const words = visit.text.schemePages
    const choices = data.map((preset) => ({
      value: preset.key,
      label: visit.text.schemes.preset[preset.key].name,
      hint: aboutOf(preset, visit.text.schemes.preset),
    }))
    return (
      <>
        <TextField
          name="name"
          label={words.name}
          hint={words.nameHint}
          value={typed['name']}
          error={wrong('name')}
          maxLength={80}
        />
        <RadioGroup
          name="preset"
          label={words.preset}
          choices={choices}
          value={typed['preset']}
          error={wrong('preset')}
        />
      </>
    )
  },
  label: (visit, field) => (field === 'name' ? visit.text.schemePages.name : visit.text.schemePages.preset),
  save: (visit, value, commandId) => visit.perform(draftScheme, visit.actor as PersonActor, value, commandId),
  done: (visit, version) => paths.schemeVersion(visit.cooperative.slug, version),
  refusals: schemeRefusals,
  saveLabel: (visit) => visit.text.schemePages.begin,
})

type PresetWords = Record<PresetKey, { about: string }> & {
  source: (f: { url: string; year?: string }) => string
}

function aboutOf({ key, sources }: Preset, words: PresetWords): string {
  const said = sources.map(({ url, year }) => words.source({ url, ...(year ? { year: String(year) } : {}) }))
  return [words[key].about, ...said].join(' ')
}
