import { z } from 'zod'
import { Heading, Link, RadioGroup, Stack, TextField } from '../../../ui/index.ts'
import { choice, text } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { draftScheme } from '../draft-scheme.ts'
import { presets, type PresetKey, type Source } from '../presets.ts'
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
      hint: visit.text.schemes.preset[preset.key].about,
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
  save: (visit, value, commandId) => visit.perform(draftScheme, visit.actor, value, commandId),
  done: (visit, version) => paths.schemeVersion(visit.cooperative.slug, version),
  refusals: (visit) => schemeRefusals(visit),
  saveLabel: (visit) => visit.text.schemePages.begin,
  below: (data, visit) => (
    <Stack gap="small">
      <Heading level={2} size={3}>
        {visit.text.schemePages.edit.sources}
      </Heading>
      <ul>
        {data.flatMap(({ key, sources }) =>
          sources.map((source) => (
            <li key={source.url}>
              {visit.text.schemes.preset[key].name}: <Link href={source.url}>{siteOf(source)}</Link>
            </li>
          )),
        )}
      </ul>
    </Stack>
  ),
})

/** The site a preset was found on, with the year of the page when it shows one. */
function siteOf({ url, year }: Source): string {
  const site = new URL(url).hostname.replace(/^www\./, '')
  return year === undefined ? site : `${site} (${year})`
}
