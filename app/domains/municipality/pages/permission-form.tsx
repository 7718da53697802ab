import { z } from 'zod'
import { DateField, FieldRow, Notice, NumberField, TextArea, typedParts } from '../../../ui/index.ts'
import type { Day } from '../../../values/day.ts'
import { formatCount, type Language } from '../../../values/format.ts'
import { dayFields } from '../../../values/day-fields.ts'
import { dayField, optionalText, upload, withDays } from '../../../web/fields.ts'
import { optionalDay } from '../../../web/optional-day.ts'
import type { Typed } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { LETTER_TYPES, type LetterWithoutEnd, type Permission } from '../../benefits/index.ts'
import { optionalWhole } from './optional-fields.ts'

export const LETTER_MEGABYTES = 10

/** What the form of a permission asks, whoever fills it in. */
export const permissionForm = withDays(
  ['validFrom', 'validTo', 'reviewOn'],
  z.object({
    validFrom: dayField(),
    validTo: dayField(),
    hoursPerWeek: optionalWhole(168),
    hoursPerYear: optionalWhole(8784),
    conditions: optionalText(2000),
    plan: optionalText(2000),
    reviewOn: optionalDay().transform((on) => on ?? null),
    lateReason: optionalText(1000),
    letter: z
      .instanceof(File)
      .optional()
      .transform((file) => (file === undefined || (file.size === 0 && file.name === '') ? null : file))
      .pipe(z.union([z.null(), upload(LETTER_MEGABYTES, LETTER_TYPES)])),
  }),
)

export type PermissionValues = z.output<typeof permissionForm>

/** The fields as the command takes them, the letter with its bytes. */
export async function asFields({ letter, ...rest }: PermissionValues) {
  if (!letter) return { ...rest, letter: null }
  const mediaType = letter.type as (typeof LETTER_TYPES)[number]
  const content = new Uint8Array(await letter.arrayBuffer())
  return { ...rest, letter: { name: letter.name.slice(-200) || 'brief', mediaType, content } }
}

/** What stands in the form when a permission is put right: all that it says. */
export function typedOf(permission: Permission | LetterWithoutEnd, language: Language): Typed {
  const { validFrom, validTo, reviewOn } = permission
  return {
    ...typedAfter(permission, validFrom, language),
    ...(validTo === null ? {} : dayFields('validTo', validTo)),
    ...(reviewOn === null ? {} : dayFields('reviewOn', reviewOn)),
  }
}

/** What stands in the form of a renewal: from the day after the earlier one, with the same conditions. */
export function typedAfter(earlier: Permission | LetterWithoutEnd, from: Day, language: Language): Typed {
  const number = (hours: number | null) => (hours === null ? '' : formatCount(hours, language))
  return {
    ...dayFields('validFrom', from),
    hoursPerWeek: number(earlier.hoursPerWeek),
    hoursPerYear: number(earlier.hoursPerYear),
    conditions: earlier.conditions,
    plan: earlier.plan,
  }
}

/** The fields on the page. The letter is asked for where all is looked at once more (`sure-of-permission`). */
export function PermissionFields(props: {
  visit: CooperativeVisit
  typed: Typed
  wrong: (field: string) => string | undefined
}) {
  const { visit, typed, wrong } = props
  const words = visit.text.municipality.permission.form
  return (
    <>
      <DateField
        name="validFrom"
        label={words.validFrom}
        value={typedParts(typed, 'validFrom')}
        error={wrong('validFrom')}
      />
      <DateField
        name="validTo"
        label={words.validTo}
        value={typedParts(typed, 'validTo')}
        error={wrong('validTo')}
      />
      <Limits {...props} />
      <DateField
        name="reviewOn"
        label={words.reviewOn}
        optional
        value={typedParts(typed, 'reviewOn')}
        error={wrong('reviewOn')}
      />
      <LateReason {...props} />
      <LetterWrong {...props} />
    </>
  )
}

/** What was wrong with the letter, and that it is chosen again on the next page. */
function LetterWrong({ visit, wrong }: Parameters<typeof PermissionFields>[0]) {
  const sentence = wrong('letter')
  if (sentence === undefined) return null
  return (
    <div id="letter">
      <Notice tone="wrong">
        {sentence} {visit.text.municipality.permission.form.letterAgain}
      </Notice>
    </div>
  )
}

/** Why it is written down only now: asked for when the days say so, and not before. */
function LateReason({ visit, typed, wrong }: Parameters<typeof PermissionFields>[0]) {
  const words = visit.text.municipality.permission.form
  const error = wrong('lateReason')
  if (error === undefined && (typed['lateReason'] ?? '') === '') return null
  return (
    <TextArea
      name="lateReason"
      label={words.lateReason}
      rows={2}
      maxLength={1000}
      value={typed['lateReason']}
      error={error}
    />
  )
}

/** The field beside which a refusal stands, when it is about one. */
export function refusedPermissionField(reason: string): string | undefined {
  return REFUSED_FIELDS[reason]
}

const REFUSED_FIELDS: Readonly<Record<string, string>> = {
  'permission-end-before-start': 'validTo',
  'permission-review-outside': 'reviewOn',
  'permission-overlaps': 'validFrom',
  'permission-past-without-reason': 'lateReason',
  'letter-empty': 'letter',
  'letter-broken': 'letter',
}

/** Hours, conditions and plan: all of them may be left empty. */
function Limits({ visit, typed, wrong }: Parameters<typeof PermissionFields>[0]) {
  const words = visit.text.municipality.permission.form
  return (
    <>
      <FieldRow>
        {(['hoursPerWeek', 'hoursPerYear'] as const).map((name) => (
          <NumberField
            key={name}
            name={name}
            label={words[name]}
            hint={words.hoursHint}
            optional
            value={typed[name]}
            error={wrong(name)}
          />
        ))}
      </FieldRow>
      {(['conditions', 'plan'] as const).map((name) => (
        <TextArea
          key={name}
          name={name}
          label={words[name]}
          rows={3}
          maxLength={2000}
          optional
          value={typed[name]}
          error={wrong(name)}
        />
      ))}
    </>
  )
}

/** The name of a field, for the sentence about it. */
export function permissionLabel(visit: CooperativeVisit, field: string): string {
  const { form } = visit.text.municipality.permission
  const label = form[field as keyof typeof form]
  return typeof label === 'string' ? label : field
}
