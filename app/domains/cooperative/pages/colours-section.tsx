import { z } from 'zod'
import {
  Button,
  contrastRatio,
  isColour,
  Paragraph,
  PreviewTarget,
  readableBrand,
  TextField,
} from '../../../ui/index.ts'
import { text } from '../../../web/fields.ts'
import { readForm, type Typed } from '../../../web/form.ts'
import { fragment } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { chooseColours } from '../choose-colours.ts'
import { cooperativePaths } from './addresses.ts'
import { settingsSection } from './section.tsx'

/** A colour as typed; the `#` may be missing. */
const colour = text(9)
  .transform((typed) => (typed.startsWith('#') ? typed : `#${typed}`).toLowerCase())
  .refine(isColour, 'colour-wrong')

const schema = z.object({ colour, accentColour: colour })

const PREVIEW = 'kleuren-voorbeeld'

/** The two colours, with how well they can be read. */
export const coloursSection = settingsSection({
  key: 'colours',
  slug: 'kleuren',
  schema,
  preview: (visit) => ({ href: cooperativePaths.previewColours(visit.cooperative.slug), target: PREVIEW }),
  lead: (visit) => visit.text.cooperative.colours.lead,
  label(visit, field) {
    const words = visit.text.cooperative.colours
    return field === 'colour' ? words.colour : words.accent
  },
  initial: ({ cooperative }) => ({ colour: cooperative.colour, accentColour: cooperative.accentColour }),
  fields({ visit, typed, wrong }) {
    const words = visit.text.cooperative.colours
    const field = (name: 'colour' | 'accentColour') => ({
      name,
      value: typed[name],
      error: wrong(name),
      maxLength: 9,
    })
    return (
      <>
        <TextField {...field('colour')} label={words.colour} hint={words.colourHint} width="short" />
        <TextField {...field('accentColour')} label={words.accent} hint={words.accentHint} width="short" />
        <PreviewTarget id={PREVIEW}>
          <Sample visit={visit} typed={typed} />
        </PreviewTarget>
      </>
    )
  },
  buttons: (visit) => (
    <Button look="secondary" name="intent" value="look">
      {visit.text.cooperative.colours.look}
    </Button>
  ),
  save: (visit, value, commandId) => visit.perform(chooseColours, visit.actor, value, commandId),
})

/** Answers the form with how the colours look, while they are typed. */
export async function previewColours(visit: CooperativeVisit): Promise<Response> {
  const { typed } = await readForm(visit, schema)
  return fragment(visit, <Sample visit={visit} typed={typed} />)
}

function Sample({ visit, typed }: { visit: CooperativeVisit; typed: Typed }) {
  const words = visit.text.cooperative.colours
  const [main, accent] = [read(typed['colour']), read(typed['accentColour'])]
  if (main === undefined) return null
  const readable = readableBrand(main, 'light')
  const ratio = contrastRatio(main, '#ffffff').toLocaleString(visit.language, { maximumFractionDigits: 1 })
  return (
    <>
      <svg width="280" height="72" viewBox="0 0 280 72" role="img" aria-label={words.sample}>
        <rect width="280" height="72" rx="6" fill="#ffffff" />
        {accent !== undefined && (
          <rect width="280" height="72" rx="6" fill={accent} fill-opacity="0.08" stroke={accent} />
        )}
        <rect x="12" y="14" width="256" height="44" rx="4" fill={readable} />
        <text x="140" y="41" fill="#ffffff" font-size="16" text-anchor="middle">
          {words.sampleWord}
        </text>
      </svg>
      <Paragraph>
        {words.contrast(ratio)} {readable === main ? words.readable : words.madeReadable(readable)}
      </Paragraph>
    </>
  )
}

function read(typed: string | undefined): string | undefined {
  const parsed = colour.safeParse(typed)
  return parsed.success ? parsed.data : undefined
}
