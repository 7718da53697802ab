import { NumberField, TextArea, TextField } from '../../../ui/index.ts'
import type { Filled } from '../../../web/form-page.tsx'

type Props = Pick<Filled<unknown>, 'visit' | 'typed' | 'wrong'>

/** What a conversation is about, as another may read it. */
export function TopicField({ visit, typed, wrong }: Props) {
  const { topic, topicHint } = visit.text.appointments.form
  return (
    <TextField
      name="topic"
      label={topic}
      hint={topicHint}
      value={typed['topic']}
      error={wrong('topic')}
      maxLength={100}
    />
  )
}

/** Where it is, and how long it is planned. */
export function PlaceAndMinutes({ visit, typed, wrong }: Props) {
  const { place, placeHint, minutes } = visit.text.appointments.form
  return (
    <>
      <TextField
        name="place"
        label={place}
        hint={placeHint}
        value={typed['place']}
        error={wrong('place')}
        maxLength={200}
        optional
      />
      <NumberField name="minutes" label={minutes} value={typed['minutes']} error={wrong('minutes')} />
    </>
  )
}

/** A word along, of whoever fills it in. */
export function WordField({
  typed,
  wrong,
  label,
  hint,
}: Omit<Props, 'visit'> & { label: string; hint?: string }) {
  return (
    <TextArea
      name="word"
      label={label}
      hint={hint}
      value={typed['word']}
      error={wrong('word')}
      maxLength={500}
      rows={3}
      optional
    />
  )
}
